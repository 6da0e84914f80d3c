"""How many sentences of danger are found, and how many ordinary ones are taken for danger.

Run it with ``uv run --group dev python benchmarks/danger.py``. A sentence counts as found whatever
kind it is found as, because any kind brings help. Nothing is learned from the sentences in these
files, and no phrase was made for one in the first three. What is found in sentences that weights
are learned from is told by `danger_training.py`, in cross-validation: each was left out when tried.
"""

from __future__ import annotations

import time
from pathlib import Path

from danger_training import report, sentences  # type: ignore[import-not-found] # beside it

from ajar.content.danger import find_danger

HERE = Path(__file__).parent
SETS = {
    "held_out.txt": "Put aside before anything was learned",
    "fresh.txt": "Put aside later",
    "newest.txt": "Put aside last, by someone from elsewhere",
    "own.txt": "Our own, in view when phrases were written",
}


def main() -> None:
    start = time.perf_counter()
    find_danger("")
    print(f"The first call: {time.perf_counter() - start:.2f} s")
    said = []
    for name, what in SETS.items():
        said = sentences(HERE / "danger" / name)
        print(f"{what} ({name}): {len(said)} sentences, each as one text")
        report([(kind, {one.kind for one in find_danger(text)}) for kind, text in said])
    words = (" ".join(text for _, text in said) + " ")[:2000]
    start = time.perf_counter()
    find_danger(words)
    print(f"2,000 characters: {1000 * (time.perf_counter() - start):.1f} ms")


if __name__ == "__main__":
    main()
