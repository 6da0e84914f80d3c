"""How often the coach is right about questions, and about blame in statements.

Run it with ``uv run --group dev python benchmarks/coach.py``. Rates come with 95 % intervals
(Wilson 1927, doi:10.1080/01621459.1927.10502953). The sentences are our own, nobody said them.
`coach_training.py` tells how it does on questions from real conversations, in cross-validation.
"""

from __future__ import annotations

import math
import time
from pathlib import Path
from typing import TYPE_CHECKING

from ajar.content.coach import QUESTION_KINDS, notice_question, notice_statement

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

HERE = Path(__file__).parent / "coach"
HARMLESS = ("plain", "other")
STATEMENTS = {
    "statements.txt": "Statements written before the rules",
    "statements_fresh.txt": "Statements written after the rules, which were mended afterward",
    "statements_last.txt": "Statements written last; but one exception, which changed nothing",
}
TIMES = 5


def written(path: Path) -> list[tuple[str, str]]:
    """Return the headings and sentences of a file."""
    said, heading = [], ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            heading = line[1:-1]
        elif line and not line.startswith("#"):
            said.append((heading, line))
    return said


def wilson(right: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """Return the 95 % interval of a rate."""
    if not of:
        return 0.0, 1.0
    rate, spread = right / of, z * z / of
    middle = rate + spread / 2
    half = z * math.sqrt(rate * (1 - rate) / of + spread / of / 4)
    return (middle - half) / (1 + spread), (middle + half) / (1 + spread)


def rate(right: int, of: int) -> str:
    """Return a rate with its interval and numbers."""
    low, high = wilson(right, of)
    return f"{right / max(of, 1):.2f} ({low:.2f} to {high:.2f}; {right} of {of})"


def macro_f1(pairs: Collection[tuple[str, str]]) -> float:
    """Return the mean F1 of what is right, paired with what was said, over all that is right."""
    kinds = sorted({right for right, _ in pairs})
    return sum(f1(pairs, kind) for kind in kinds) / len(kinds)


def f1(pairs: Collection[tuple[str, str]], kind: str) -> float:
    """Return the F1 of one kind."""
    hits = sum(right == said == kind for right, said in pairs)
    misses = sum((right == kind) != (said == kind) for right, said in pairs)
    return 2 * hits / max(2 * hits + misses, 1)


def about_questions(questions: Sequence[tuple[str, str]]) -> None:
    """Print what is said of questions of each kind, and of what is not a question."""
    said = [(right, notice_question(text).kind) for right, text in questions]
    asked = [(right, kind) for right, kind in said if right in QUESTION_KINDS]
    decided = [(right, kind) for right, kind in asked if kind]
    print(f"  decided {rate(len(decided), len(asked))}, macro-F1 there {macro_f1(decided):.2f}")
    for name in QUESTION_KINDS:
        hits = sum(right == kind == name for right, kind in said)
        print(f"  {name:10} precision {rate(hits, sum(kind == name for _, kind in said))}")
        print(f"  {'':10} recall    {rate(hits, sum(right == name for right, _ in said))}")
    others = [kind for right, kind in said if right not in QUESTION_KINDS]
    print(f"  silent where nothing is asked: {rate(others.count(''), len(others))}")


def about_statements(statements: Sequence[tuple[str, str]]) -> None:
    """Print how often blame is found, by kind, and how often it is none of that kind."""
    said = [
        (set[str]() if right in HARMLESS else set(right.split()), set(notice_statement(text).blame))
        for right, text in statements
    ]
    kinds = sorted(set().union(*(right for right, _ in said)))
    firings = sum(len(found) for _, found in said)
    hits = sum(len(right & found) for right, found in said)
    every = sum(len(right) for right, _ in said)
    print(f"  precision {rate(hits, firings)}")
    print(f"  recall    {rate(hits, every)}, F1 {2 * hits / (firings + every):.2f}")
    for kind in kinds:
        found = sum(kind in found for _, found in said)
        both = sum(kind in right & found for right, found in said)
        has = sum(kind in right for right, _ in said)
        print(f"  {kind:12} precision {rate(both, found)}, recall {rate(both, has)}")
    for heading, what in (("plain", "harmless ones"), ("other", "blame of no known kind")):
        texts = [text for right, text in statements if right == heading]
        silent = sum(not notice_statement(text).blame for text in texts)
        print(f"  silent at {what}: {rate(silent, len(texts))}")


def main() -> None:
    questions = written(HERE / "questions_held_out.txt")
    print(f"Questions that nothing was learned from: {len(questions)}")
    about_questions(questions)
    for name, what in STATEMENTS.items():
        statements = written(HERE / name)
        print(f"{what} ({name}): {len(statements)}")
        about_statements(statements)
    texts = [text for _, text in statements]
    start = time.perf_counter()
    for text in texts * TIMES:
        notice_question(text)
        notice_statement(text)
    each = 1000 * (time.perf_counter() - start) / len(texts * TIMES)
    print(f"Both, for one sentence: {each:.2f} ms")


if __name__ == "__main__":
    main()
