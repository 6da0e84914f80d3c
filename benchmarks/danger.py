"""How many sentences of danger are found, and how many ordinary ones are taken for danger.

Run it with ``uv run --group dev python benchmarks/danger.py``. A sentence counts as found whatever
kind it is found as, because any kind brings help. `danger_sentences.yaml` was written first and the
phrases after it; `danger_held_out.yaml` has sentences that no phrase was written for.
"""

from __future__ import annotations

import time
from pathlib import Path

from ruamel.yaml import YAML

from ajar.content.danger import find_danger

HERE = Path(__file__).parent
ORDINARY = "ordinary"


def main() -> None:
    start = time.perf_counter()
    find_danger("")
    print(f"Reading and compiling the phrases: {time.perf_counter() - start:.2f} s")
    for name in ("danger_sentences", "danger_held_out"):
        by_kind = YAML(typ="safe").load(HERE / f"{name}.yaml")
        found = {kind: [bool(find_danger(str(one))) for one in by_kind[kind]] for kind in by_kind}
        ordinary = found.pop(ORDINARY)
        every = [one for some in found.values() for one in some]
        print(f"\n{name}: {len(every)} of danger, {len(ordinary)} ordinary")
        for kind, some in found.items():
            print(f"  {kind:18} {sum(some):4} of {len(some):4}  {sum(some) / len(some):.2f}")
        print(f"  recall {sum(every) / len(every):.2f}  (target: at least 0.90)")
        print(f"  false alarms {sum(ordinary) / len(ordinary):.2f}  (target: at most 0.15)")


if __name__ == "__main__":
    main()
