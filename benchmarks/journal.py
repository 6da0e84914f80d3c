"""The cost of saving a journal, compared with the least that it could cost.

Run it with ``uv run --group dev python benchmarks/journal.py [FOLDER]``; the folder chooses the
disk. Three measurements in one run, all with the same made-up content: 520 check-ins (ten years,
one a week) and 400 responses of an exercise, with short and long answers.

- From confirmed to saved: `Store.append` against an append of the same bytes with an fsync, taking
  turns. Target: the ratio of the 95th percentiles is at most 2.
- Unlock: the share of the key derivation in `Store.open`. Target: at least 0.8.
- Growth: bytes in the file for each byte written, by hundreds of entries. Target: it does not rise.
  Then: 3,000 drafts more, and what is left of them once the journal was opened again.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from ajar.content.exercise import Key
from ajar.journal.crypto import Keys
from ajar.journal.format import Header
from ajar.journal.model import Entry
from ajar.journal.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from ajar.content.answers import Response

PHRASE = "the kettle sings at six in the morning"
WORDS = ("we", "they", "home", "again", "listened", "later", "afraid", "of", "the", "talk", "and",
         "tired", "both", "quiet", "then", "evening", "wanted", "to", "say", "sorry")  # fmt: skip
TURNS = 5


def sentences(rng: random.Random, most: int) -> str:
    return " ".join(rng.choices(WORDS, k=rng.randint(2, most)))


def content(rng: random.Random) -> list[Entry]:
    """Return 520 check-ins and 400 responses, mixed."""
    entries = []
    for n in range(520):
        rulers: Response = {
            name: rng.randint(0, 10) for name in ("importance", "confidence", "readiness")
        }
        at = f"20{26 + n // 52}-01-01T06:40:00+00:00"
        entries.append(
            Entry(Key("check-in", f"week {n}"), rulers, done=True, confirmed=rulers, at=at)
        )
    for n in range(400):
        response: Response = {
            "threes": [sentences(rng, 12) for _ in range(3)],
            "guess": sentences(rng, 40),
            "letter": sentences(rng, 250) if n % 4 == 0 else None,
            "sorted": {f"card-{card}": rng.choice(["likely", "maybe"]) for card in range(9)},
            "sure": rng.randint(0, 10),
        }
        done = n % 3 > 0
        at = "2026-11-23T06:40:00+00:00"
        entries.append(Entry(Key(f"exercise-{n}"), response, done, response if done else None, at))
    rng.shuffle(entries)
    return entries


def timed(step: Callable[[], object]) -> float:
    started = time.perf_counter()
    step()
    return time.perf_counter() - started


def percentile(seconds: list[float], share: float) -> float:
    return sorted(seconds)[int(share * len(seconds))]


def report(what: str, value: float, target: float, *, least: bool) -> None:
    met = value >= target if least else value <= target
    bound = "at least" if least else "at most"
    print(f"  {what}: {value:.2f}  (target: {bound} {target}; {'met' if met else 'MISSED'})")


def append_each(folder: Path, entries: list[Entry]) -> Path:
    """Measure from confirmed to saved; return the journal."""
    store = Store.create(folder / "notes", PHRASE)
    saved: list[float] = []
    bare: list[float] = []
    with (folder / "bare").open("ab", buffering=0) as file:

        def append(data: bytes) -> None:
            file.write(data)
            os.fsync(file.fileno())

        size = store.path.stat().st_size
        for entry in entries:
            saved.append(timed(lambda entry=entry: store.append(entry)))  # type: ignore[misc]
            grown = store.path.stat().st_size
            data = os.urandom(grown - size)
            bare.append(timed(lambda data=data: append(data)))  # type: ignore[misc]
            size = grown
    print(f"From confirmed to saved (n = {len(entries)} each, in turns)")
    for name, seconds in (("Store.append", saved), ("write, fsync", bare)):
        middle, high = (1000 * percentile(seconds, share) for share in (0.5, 0.95))
        print(f"  {name}: median {middle:.2f} ms, 95 % within {high:.2f} ms")
    report(
        "ratio of the 95th percentiles",
        percentile(saved, 0.95) / percentile(bare, 0.95),
        2,
        least=False,
    )
    print(f"  ratio of the medians: {statistics.median(saved) / statistics.median(bare):.2f}")
    return store.path


def unlock(path: Path, entries: list[Entry]) -> None:
    header = Header.from_bytes(path.read_bytes())
    derive: list[float] = []
    full: list[float] = []
    for _ in range(TURNS + 1):
        derive.append(timed(lambda: Keys(PHRASE, header.salt, header.cost)))
        full.append(timed(lambda: Store.open(path, PHRASE)))
    assert len(Store.open(path, PHRASE).entries()) == len(entries)
    derivation, opening = statistics.median(derive[1:]), statistics.median(full[1:])
    print(f"\nUnlock, with {len(entries)} entries (n = {TURNS}, in turns)")
    print(f"  key derivation: {derivation:.3f} s; Store.open: {opening:.3f} s")
    report("share of the key derivation", derivation / opening, 0.8, least=True)


def growth(folder: Path, entries: list[Entry]) -> None:
    store = Store.create(folder / "growing", PHRASE)
    sizes, written = [store.path.stat().st_size], [0]
    for start in range(0, len(entries), 100):
        part = entries[start : start + 100]
        for entry in part:
            store.append(entry)
        sizes.append(store.path.stat().st_size)
        written.append(written[-1] + sum(len(entry.to_bytes()) for entry in part))
    steps = [
        (size_after - size) / (after - before)
        for (size, size_after), (before, after) in zip(
            pairwise(sizes), pairwise(written), strict=True
        )
    ]
    print(
        f"\nGrowth: {written[-1] / 1024:.0f} KiB of content in {sizes[-1] / 1024:.0f} KiB of file"
    )
    print(f"  bytes in the file for each byte written: {' '.join(f'{step:.2f}' for step in steps)}")
    report("last 300 entries against the first 300", sum(steps[-3:]) / sum(steps[:3]), 1.2,
         least=False)  # fmt: skip
    for n in range(3_000):
        store.append(Entry(Key("exercise-1"), {"guess": f"{n} {'w' * 300}"}))
    before = store.path.stat().st_size
    seconds = timed(lambda: Store.open(store.path, PHRASE))
    after = store.path.stat().st_size
    print(
        f"  with 3,000 drafts: {before / 1024:.0f} KiB; opened again ({seconds:.2f} s): "
        f"{after / 1024:.0f} KiB"
    )
    report("size against that without the drafts", after / sizes[-1], 1.01, least=False)


if __name__ == "__main__":
    disk = sys.argv[1] if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory(dir=disk) as folder:
        entries_of_ten_years = content(random.Random(4))
        unlock(append_each(Path(folder), entries_of_ten_years), entries_of_ten_years)
        growth(Path(folder), entries_of_ten_years)
