from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from tests.js.conformance.harness import ODD, ROOT, Case, texts_and_mixtures

from ajar.content import coach
from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

MORE = ("...", "?", "?", ".", "!", "\n", "don’t", "“", "”", '"', ",", "or", "a_b", "i’’m", *ODD)


def data() -> dict[str, Any]:
    """Return what the coach says and goes by, as pages get it."""
    return Materials(ROOT).coach_data("en")


def cases(random: Random) -> Iterator[Case]:
    """Yield every sentence of the benchmarks, then pieces of them in any order."""
    files = sorted((ROOT / "benchmarks" / "coach").glob("*.txt"))
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    texts = [line for line in lines if line and line[0] not in "#["]
    between = (" ", " ", "", "  ")
    mixed = texts_and_mixtures(texts, random, between=between, longest=7, odd=MORE)
    yield from map(_case, mixed)


def _case(text: str) -> Case:
    question, statement = coach.notice_question(text), coach.notice_statement(text)
    has_words = bool(coach.sentences_of(text))
    expected = {
        "question": {**asdict(question), "remarks": question.remarks},
        "statement": {
            "parts": statement.parts, "mirror": statement.mirror, "blame": statement.blame,
            "notes": [asdict(note) for note in statement.notes],
            "rewording": statement.rewording, "remarks": statement.remarks,
        },
        "scores": coach.coach("en").scores(text) if has_words else [],
    }  # fmt: skip
    return {"text": text, "expected": expected}
