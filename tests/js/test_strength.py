"""A page rates no passphrase better than zxcvbn would, though it has no list of words."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING

import pytest
from tests.js.test_js import node
from zxcvbn.frequency_lists import FREQUENCY_LISTS

from ajar.journal.crypto import strength
from ajar.web import WEB

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

COMMON = list(FREQUENCY_LISTS["passwords"])[:20_000]
WORDS = list(FREQUENCY_LISTS["english_wikipedia"])[:2_000]
NAMES = list(FREQUENCY_LISTS["female_names"])[:500]
ORDER = ("none", "weak", "fair", "good", "strong")
SIGNS = str.maketrans("aeosi", "@30$1")
RATE = f"""
import {{ readFileSync }} from "node:fs";
import {{ strength }} from {json.dumps((WEB / "journal" / "strength.js").as_uri())};
const phrases = JSON.parse(readFileSync(process.argv.at(-1)));
console.log(JSON.stringify(phrases.map(strength)));
"""


@pytest.fixture
def rate(tmp_path: Path) -> Callable[[list[str]], list[str]]:
    def on_page(phrases: list[str]) -> list[str]:
        path = tmp_path / "phrases.json"
        path.write_text(json.dumps(phrases), "utf-8")
        run = node("--input-type=module", "-e", RATE, path)
        assert run.returncode == 0, run.stderr
        rated: list[str] = json.loads(run.stdout)
        return rated

    return on_page


def test_every_common_password_is_weak(rate: Callable[[list[str]], list[str]]) -> None:
    rated = rate(COMMON)
    assert [phrase for phrase, word in zip(COMMON, rated, strict=True) if word != "weak"] == []


def changed_a_little(random: Random) -> Iterator[str]:
    """Yield what people make of a word or a name so that a form takes it."""
    for word in (random.choice([*COMMON[:500], *WORDS, *NAMES]) for _ in range(600)):
        year = random.randrange(1950, 2030)
        yield random.choice((
            f"{word.capitalize()}{year}!", f"{word}123", word.upper(), f"{word}{word}",
            word.capitalize().translate(SIGNS) + "1", f"{random.choice(NAMES)}&{word}",
            f"{word} {random.choice(WORDS)}", f"{random.choice(WORDS)}{year}{word}",
        ))  # fmt: skip


def test_common_substitutions_do_not_raise_the_rating(
    rate: Callable[[list[str]], list[str]],
) -> None:
    phrases = sorted(set(changed_a_little(Random("changes"))))
    both = zip(phrases, rate(phrases), map(strength, phrases), strict=True)
    too_kind = [
        phrase for phrase, rated, expected in both if ORDER.index(rated) > ORDER.index(expected)
    ]
    assert too_kind == []


KNOWN = {
    "": "none",
    " \t\u3000": "none",
    "a" * 500: "weak",
    "qwertyuiop": "weak",
    "!@#$%^&*()": "weak",
    "1qaz2wsx3edc": "weak",
    "P@$$w0rd123!": "weak",
    "25.12.1987": "weak",
    "5551234567": "weak",
    "ha ha ha ha ha ha ha ha ha": "weak",
    "rover likes cake": "fair",
    "to be or not to be": "fair",
    "密码是一句很长的话": "fair",
    "four plain words here": "good",
    "x8K#mP2$vL9@qR4!": "good",
    "the kettle sings at six in the morning": "strong",
    "чайник поёт в шесть часов утра": "strong",
}


def test_more_words_raise_the_rating(rate: Callable[[list[str]], list[str]]) -> None:
    assert dict(zip(KNOWN, rate([*KNOWN]), strict=True)) == KNOWN
