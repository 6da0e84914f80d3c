from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ruamel.yaml import YAML
from tests.js.conformance.harness import ODD, ROOT, Case, texts_and_mixtures

from ajar.content.danger import find_danger
from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

MORE = ("...", "…", ".", "!", "\n", "don’t", "DON'T", "né", "-", "a_b", "i’’m", "“he", *ODD)


def data() -> dict[str, Any]:
    """Return the words of danger of each language as pages get them."""
    kit = Materials(ROOT)
    return {language: kit.danger_data(language) for language in kit.names("danger")}


def cases(random: Random) -> Iterator[Case]:
    """Yield every sentence of the benchmarks, then pieces of them in any order."""
    texts = [*sentences(), *in_spanish()]
    for text in texts_and_mixtures(texts, random, between=(" ",), longest=4, odd=MORE):
        yield _case(text, random.choice(("en", "es")))


def _case(text: str, language: str) -> Case:
    found = [[finding.kind, *finding.span] for finding in find_danger(text, language)]
    return {"text": text, "language": language, "expected": found}


def sentences() -> Iterator[str]:
    folder = ROOT / "benchmarks"
    for kind in YAML(typ="safe").load(folder / "danger_sentences.yaml").values():
        yield from map(str, kind)
    yield from (folder / "danger" / "held_out.txt").read_text("utf-8").splitlines()


def in_spanish() -> list[str]:
    return (ROOT / "benchmarks" / "danger" / "es" / "exam.txt").read_text("utf-8").splitlines()
