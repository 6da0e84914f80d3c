"""How many sentences of danger are found, and how many ordinary ones are taken for danger.

Run it with ``uv run --group dev python benchmarks/danger.py``. A sentence counts as found whatever
kind it is found as, because any kind brings help. No phrase and no weight was made for the
sentences in `danger/held_out.txt`. What is found in sentences that weights are learned from is told
by `danger_training.py`, in cross-validation: each was left out when it was tried.
"""

from __future__ import annotations

import time
from pathlib import Path

from danger_training import ORDINARY, sentences

from ajar.content.danger import find_danger

HERE = Path(__file__).parent


def main() -> None:
    start = time.perf_counter()
    find_danger("")
    print(f"The first call: {time.perf_counter() - start:.2f} s")
    said = sentences(HERE / "danger" / "held_out.txt")
    found = [(kind, {one.kind for one in find_danger(text)}) for kind, text in said]
    print(f"Held out: {len(found)} sentences, each as one text")
    for kind in sorted({kind for kind, _ in found}):
        some = [kinds for one, kinds in found if one == kind]
        every, right = sum(map(bool, some)), sum(kind in kinds for kinds in some)
        print(f"  {kind:18} {every:4} of {len(some):4}  {every / len(some):.2f}  this kind: {right}")
    danger = [bool(kinds) for kind, kinds in found if kind != ORDINARY]
    ordinary = [bool(kinds) for kind, kinds in found if kind == ORDINARY]
    print(f"  recall {sum(danger) / len(danger):.2f}  (target: at least 0.90)")
    print(f"  false alarms {sum(ordinary) / len(ordinary):.2f}  (target: at most 0.15)")
    words = (" ".join(text for _, text in said) + " ")[:2000]
    start = time.perf_counter()
    find_danger(words)
    print(f"2,000 characters: {1000 * (time.perf_counter() - start):.1f} ms")


if __name__ == "__main__":
    main()
