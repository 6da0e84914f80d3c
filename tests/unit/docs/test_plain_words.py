"""The words are plain: easy to read, and none that we leave out."""

from __future__ import annotations

import re
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

import pytest
import textstat
from ruamel.yaml import YAML

from ajar.content.text import CITATION
from ajar.language.catalog import file_of, read_catalog

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[3]
MATERIALS = ROOT / "materials"
LIST = ROOT / "docs" / "words-not-used.yaml"
SPANISH = ROOT / "docs" / "words-not-used-es.yaml"
LONGEST = 35


def from_docs(name: str) -> ModuleType:
    """Return a script of `docs/`, which is not a package, as a module."""
    spec = spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Page(Protocol):
    """The words of one page, as docs/reading_grades.py has them."""

    name: str
    texts: list[str]
    limit: int


reading = from_docs("reading_grades")
FOR_PEOPLE = sorted(
    path
    for folder in ("sections", "pages", "exercises", "cards", "scenarios", ".")
    for path in (MATERIALS / folder).glob("*.*")
    if path.suffix in {".md", ".yaml"}
)


@cache
def all_pages() -> list[Page]:
    pages: list[Page] = reading.all_pages()
    return pages


# ---- How hard a page is to read ----

SIMPLE = "The dog ran to the door. It was a big door. We let the dog in. Now we can eat."
HARD = (
    "Notwithstanding considerable methodological heterogeneity, contemporary investigations "
    "consistently demonstrate that interpersonal communication difficulties constitute a "
    "multidimensional phenomenon necessitating individualized psychotherapeutic consideration."
)


def test_a_page_is_easy_to_read(subtests: pytest.Subtests) -> None:
    for page in all_pages():
        with subtests.test(page.name):
            grade = reading.grade(page.texts)
            assert grade <= page.limit, (
                f"{page.name} is at grade {grade:.1f}, and {page.limit} is allowed. "
                f"Begin with: {reading.hardest(page.texts)}"
            )


def test_no_long_sentence_hides_among_short_ones(subtests: pytest.Subtests) -> None:
    for page in [page for page in all_pages() if page.limit == reading.FOR_PARTICIPANTS]:
        with subtests.test(page.name):
            long = [
                sentence
                for sentence in reading.sentences(page.texts)
                if reading.counted([sentence])[1] > LONGEST
            ]
            assert not long, f"{page.name}: more than {LONGEST} words in one sentence."


def test_every_page_has_its_grade() -> None:
    names = {page.name for page in all_pages()}
    for path in MATERIALS.glob("sections/*.md"):
        assert {f"sections/{path.name} ({of})" for of in ("room", "alone", "notes")} <= names
    for folder in ("exercises", "cards", "scenarios"):
        assert {f"{folder}/{path.name}" for path in MATERIALS.glob(f"{folder}/*.yaml")} <= names
    assert {f"guide/{path.name}" for path in MATERIALS.glob("guide/*.md")} <= names
    assert "words.yaml" in names
    assert not any("help-lines" in name for name in names)


def test_a_simple_text_has_a_low_grade_and_a_hard_one_a_high_grade() -> None:
    assert reading.grade([SIMPLE]) < 4
    assert reading.grade([HARD]) > 12


def test_the_grade_follows_flesch_and_kincaid() -> None:
    text = "The table is under the window. Nobody remembers the evening."  # counted by hand
    assert reading.counted(reading.sentences([text])) == (2, 10, 18)
    assert reading.grade([text]) == pytest.approx(0.39 * 10 / 2 + 11.8 * 18 / 10 - 15.59)


@pytest.mark.parametrize("text", [SIMPLE, HARD], ids=["simple", "hard"])
def test_the_grade_of_plain_sentences_matches_textstat(text: str) -> None:
    assert reading.grade([text]) == pytest.approx(textstat.flesch_kincaid_grade(text))


def test_markdown_citations_and_lists_are_read_as_displayed() -> None:
    text = """\
## Two **lists**

1. One calm talk a week
2. A meal without phones

![A door stands open](00-opening.svg)

“Will you ask?” they said [@eyal2018]. “Not now.” {hesitates} left at 6.5 on the clock,
and came back. [Read on](07-boundary.ipynb)
"""
    assert reading.sentences([text]) == [
        "Two lists",
        "One calm talk a week",
        "A meal without phones",
        "A door stands open",
        "“Will you ask?” they said .",
        "“Not now.”",
        "Robin left at 6.5 on the clock, and came back.",
        "Read on",
    ]


def test_hidden_text_is_not_counted(tmp_path: Path) -> None:
    path = tmp_path / "one.yaml"
    path.write_text(
        "# a remark\nitems:\n  - id: first\n    kind: sort\n    cards: some-cards\n"
        "    ask: What else?\n    among: {item: other, piles: [likely]}\n"
        "    piles:\n      - {id: a, text: Both}\n    tally: true\n"
        "reflection:\n  nothing: |\n    None.\n",
        "utf-8",
    )
    assert list(reading.words_in(path)) == [(6, "What else?"), (9, "Both"), (13, "None.\n")]


# ---- Words that we leave out ----


class LeftOut(NamedTuple):
    """A word that we do not use, as docs/words-not-used.yaml has it."""

    word: str
    why: str
    but: Sequence[str] = ()
    study: bool = False
    story: bool = False


class Found(NamedTuple):
    """Where such a word stands."""

    line: int
    words: str
    why: str


def left_out(path: Path = LIST) -> Iterator[LeftOut]:
    for entry in YAML(typ="safe", pure=True).load(path.read_text("utf-8")):
        where = {name: entry[name] for name in ("but", "study", "story") if name in entry}
        yield from (LeftOut(word, entry["why"], **where) for word in entry["words"])


def pattern(phrase: str) -> re.Pattern[str]:
    """Return what finds a phrase: a star stands for any ending, a space for any gap."""
    words = r"\s+".join(map(re.escape, phrase.rstrip("*").split())).replace("’", "[’']")
    ending = r"\w*" if phrase.endswith("*") else ""
    return re.compile(rf"(?<![\w’'-]){words}{ending}(?![\w-])", re.IGNORECASE)


def beginning(phrase: str) -> str:
    """Return what is in every text with the phrase in small letters: to look for it is quick."""
    return re.split(r"[\s*’]", phrase.lower())[0]


LEFT_OUT = [
    (entry, beginning(entry.word), pattern(entry.word), [*map(pattern, entry.but)])
    for entry in left_out()
]
EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50-\u2b55\ufe0f\u203c\u2049]")
PICTURE = re.compile(r"!(?=\[)")


def found_in(text: str, line: int = 1, *, story: bool = False) -> Iterator[Found]:
    """Yield each word in a text that we leave out, with its line."""
    cites, read = bool(CITATION.search(text)), PICTURE.sub(" ", CITATION.sub(blank, text))
    small = read.lower()
    for entry, start, word, allowed in LEFT_OUT:
        if start not in small or (entry.study and cites) or (entry.story and story):
            continue
        left = read
        for phrase in allowed:
            left = phrase.sub(blank, left)
        for match in word.finditer(left):
            yield Found(line + text[: match.start()].count("\n"), match[0], entry.why)
    for match in re.finditer("!", read):
        why = "Calm words do without an exclamation mark."
        yield Found(line + text[: match.start()].count("\n"), "!", why)
    for match in EMOJI.finditer(read):
        why = "A small picture means something else to everyone. Use words."
        yield Found(line + text[: match.start()].count("\n"), match[0], why)


def blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def test_no_unwanted_word_is_used(subtests: pytest.Subtests) -> None:
    for path in FOR_PEOPLE:
        with subtests.test(path.relative_to(ROOT).as_posix()):
            story = path.parent.name == "scenarios"
            found = [
                finding
                for at, text in reading.words_in(path)
                for finding in found_in(text, at, story=story)
            ]
            where = path.relative_to(ROOT).as_posix()
            report = [
                f"{where}, line {finding.line}: “{finding.words}”. {finding.why}"
                for finding in sorted(found)
            ]
            assert not report, "\n" + "\n".join(report)


def test_every_unwanted_word_has_one_reason() -> None:
    words = [entry.word for entry in left_out()]
    assert len(words) == len(set(words))
    assert all(entry.why.endswith((".", ".”")) for entry in left_out())


def test_an_unwanted_word_would_be_noticed(subtests: pytest.Subtests) -> None:
    for entry in left_out():
        with subtests.test(entry.word):
            word = entry.word.rstrip("*")
            text = f"One line.\nAnother line says {word.upper()}, and goes on."
            assert [(finding.line, finding.why) for finding in found_in(text)].count(
                (2, entry.why)
            ) >= 1
            for phrase in entry.but:
                assert not [
                    finding
                    for finding in found_in(f"Here: {phrase} it.")
                    if finding.why == entry.why
                ]
            cited = [
                finding for finding in found_in(f"{text} [@eyal2018]") if finding.why == entry.why
            ]
            assert bool(cited) != entry.study
            told = [finding for finding in found_in(text, story=True) if finding.why == entry.why]
            assert bool(told) != entry.story


@pytest.mark.parametrize(
    "text",
    [
        "Anyone may pass, at any time.",
        "None of this is your fault, and you need not be sure.",
        "They told the others. Some are here, and this is theirs.",
        "A T-score is a number which some people use beside the ladder.",
        "In a study of 120 married couples, half of them wrote [@finkel2013].",
        "The shelter has a phone. ![A door stands open](00-opening.svg) → next",
    ],
)
def test_similar_words_are_allowed(text: str) -> None:
    assert not list(found_in(text))


@pytest.mark.parametrize("text", ["How nice!", "A heart ❤️", "Done ✅", "Smile 🙂"])
def test_exclamation_marks_and_emoji_are_noticed(text: str) -> None:
    assert list(found_in(text))


# ---- Words that the Spanish leaves out ----


LEFT_OUT_IN_SPANISH = [
    (entry, beginning(entry.word), pattern(entry.word)) for entry in left_out(SPANISH)
]


def found_in_spanish(text: str, *, story: bool = False) -> Iterator[str]:
    """Yield each word in a Spanish text that we leave out, and why."""
    small = text.lower()
    for entry, start, word in LEFT_OUT_IN_SPANISH:
        if start not in small or (entry.story and story):
            continue
        left = text
        for phrase in entry.but:
            left = left.replace(phrase, "")
        if word.search(left):
            yield f"“{entry.word}”. {entry.why}"


def test_no_unwanted_word_is_used_in_spanish() -> None:
    catalog = read_catalog((MATERIALS / "es.po").read_text("utf-8"))
    found = [
        f"{message.context}: {finding}"
        for message in catalog
        if message.id and ": rules/" not in str(message.context)
        for finding in found_in_spanish(
            str(message.string), story=file_of(message).startswith("scenarios/")
        )
    ]
    assert not found, "\n" + "\n".join(found)


def test_an_unwanted_spanish_word_would_be_noticed() -> None:
    for entry in left_out(SPANISH):
        word = entry.word.rstrip("*")
        assert any(
            entry.why in finding for finding in found_in_spanish(f"Y dice {word.upper()} aquí.")
        )
    assert not list(found_in_spanish("Vale la pena. Más que nada, hablas."))
