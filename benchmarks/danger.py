"""How many sentences of danger are found, and how many ordinary ones are taken for danger.

Run it with ``uv run --group dev python benchmarks/danger.py``; a language can be named before the
files, such as ``es``. A sentence counts as found whatever
kind it is found as, because any kind brings help. Nothing is learned from these sentences. What is
found in other files, with weights that were learned without them, is told by `danger_training.py`.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from danger_training import (  # type: ignore[import-not-found] # beside it
    EXAM,
    UNLEARNED,
    Folder,
    report,
    sentences,
)

from ajar.content.danger import find_danger
from ajar.language.catalog import ENGLISH


def main() -> None:
    """Measure with the files that are named, or with those that nothing is learned from."""
    named = sys.argv[1:]
    language = named.pop(0) if named and not named[0].endswith(".txt") else ENGLISH
    start = time.perf_counter()
    find_danger("", language)
    print(f"The first call: {time.perf_counter() - start:.2f} s")
    folder = Folder(language).path
    unlearned = (folder / name for name in (UNLEARNED, EXAM))
    for file in map(Path, named) if named else filter(Path.is_file, unlearned):
        said = sentences(file)
        print(f"{file.name}: {len(said)} sentences, each as one text")
        report(
            [
                (kind, {finding.kind for finding in find_danger(text, language)})
                for kind, text in said
            ]
        )
    words = (" ".join(text for _, text in said) + " ")[:2000]
    start = time.perf_counter()
    find_danger(words, language)
    print(f"2,000 characters: {1000 * (time.perf_counter() - start):.1f} ms")


if __name__ == "__main__":
    main()
