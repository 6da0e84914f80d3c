"""“My plan” on paper: one person's answers, and nothing that says what it is about.

Somebody else may find it. So its name, its title and our words in it are plain ones, it has no
logo, and what somebody will do if nothing has changed by a day stays in the journal.

Nothing that somebody typed can keep a page from being made. Words of the kit are corrected where no
font has a character (see `pdf`). In typed words a symbol is named instead, “💔” as “(broken
heart)”, and a letter becomes a box.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional, category, name

from ajar.content import PLAN, PLAN_PARTS
from ajar.content.answers import AnswerError, check_answer
from ajar.content.exercise import Date, Exercise, Item, Key, Sort, cards_of
from ajar.content.reflect import ladder_of, reflect, said
from ajar.content.text import as_date, day_in_words
from ajar.journal.calendar import if_then_line
from ajar.journal.errors import JournalError
from ajar.paper.pdf import pdf_of

if TYPE_CHECKING:
    from ajar.content.materials import Materials
    from ajar.journal.model import Entry

PLAN_FILE = "my-plan.pdf"
Field = dict[str, Any]
"""A ``heading``, and below it ``lines``, or ``fields``, or ``rungs``."""
_MORE = {
    "open-question": ("question",),
    "first-step": ("step", "smaller"),
    "shared-goals": (),
    "trial-agreement": ("what", "review"),
    "trial-review": ("again",),
    "finding-help": ("first", "day"),
    "support": ("until",),
}
"""Answers that stand beside each other, by exercise; between them, what both may want."""
_FONTS = {".ttf", ".otf", ".ttc", ".otc"}
BOX = "□"
_NUMBER = re.compile(r"\d[\d -]*\d")
_LONG_RUN = re.compile(r"\S{60,}")
"""So many characters without a space may be broken over two lines, after each of these:"""
_BREAKS = re.compile(r"(\S{6})(?=[!-~\w])")
NO_WIDTH = "\u200b"
_DEPENDENT = ("Mn", "Me", "Sk", "Cf")
"""Marks, skin tones and joiners: they mean nothing without the character before them."""
_ISOLATES = "\u2066\u2067\u2068\u2069"
"""They set apart words that run the other way; no font needs to have them."""


def my_plan(
    entries: Iterable[Entry], materials: Materials, *, paper: str = "us-letter", country: str = ""
) -> bytes:
    """Return what matters of all answers as PDF/UA-1: the plan, the message, the needs, the days.

    Only what was answered is printed. The paper is one of `ajar.paper.handouts.PAPERS`:
    ``"us-letter"`` or ``"a4"``.
    The numbers of the country with this code, such as ``"US"``, stand at the end.

    Raises
    ------
    JournalError
        If nothing of it was answered.
    MaterialsError
        If a file of the kit cannot be used.
    """
    data = plan_data(entries, materials)
    data["call"] = numbers_of(country, materials)
    return pdf_of("my-plan", {**data, "paper": paper, "logo": None}, materials)


def numbers_of(code: str, materials: Materials) -> list[str]:
    """Return the numbers to call in a country, or what holds in all, with no word of the reason."""
    country = next((known for known in materials.help if known["code"] == code), None)
    if not country:
        words = materials.paper_words
        return [words["numbers-elsewhere"]]
    said = {
        line["topic"]: number[0]
        for line in reversed(country["lines"])  # the first of a topic comes last, and stays
        for way in reversed(line["reach"])
        if way["to"].startswith("tel:") and (number := _NUMBER.search(way["say"]))
    }
    topics = ("crisis", "violence", "worried")
    return list(dict.fromkeys([country["emergency"], *filter(None, map(said.get, topics))]))


def plan_data(entries: Iterable[Entry], materials: Materials) -> dict[str, Any]:
    """Return the data of the template: the plan, then a section for each other part."""
    by_key = {entry.key: entry for entry in entries}
    answered = {
        part: _Answered(materials.exercise(part), entry.response, materials)
        for part in PLAN_PARTS
        if (entry := by_key.get(Key(part))) and entry.response
    }
    plan, needs, support, ladder, reframing = map(answered.get, PLAN_PARTS[:5])
    line = if_then_line([by_key[Key(PLAN)]], materials) if plan else ""
    rest = ("day", "helper", "badly", *(() if line else ("if", "then")))
    data: dict[str, list[Field]] = {
        "goal": plan.fields("goal") if plan else [],
        "sentence": [plan.sentence(line)] if plan and line else [],
        "plan": plan.fields(*rest) if plan else [],
        "message": reframing.message() if reframing else [],
        "more": [
            field
            for name, items in _MORE.items()
            if (part := answered.get(name))
            for field in (part.fields(*items) if items else part.pile("goals", "both"))
        ],
        "needs": [needs.section("needs", "this-week")] if needs else [],
        "support": [support.section("listens", "practical", "trained")] if support else [],
        "ladder": [ladder.ladder()] if ladder else [],
    }
    for part, fields in data.items():
        data[part] = [
            field for field in fields if any(map(field.get, ("lines", "fields", "rungs")))
        ]
    if not any(data.values()):
        raise JournalError(code="journal-no-plan")
    title = materials.exercise(PLAN).title
    return {**data, "title": title, "words": dict(materials.paper_words)}


@dataclass(frozen=True)
class _Answered:
    """An exercise and its response."""

    exercise: Exercise
    response: Mapping[str, Any]
    materials: Materials

    def fields(self, *names: str) -> list[Field]:
        """Return the answered ones of these items, each under its heading."""
        return [
            {"id": item.id, "heading": item.said, "lines": lines}
            for item in self.exercise.items
            if item.id in names and (lines := self._lines(item))
        ]

    def sentence(self, line: str) -> Field:
        """Return the plan's sentence."""
        heading = self.exercise.reflection["in-one"]
        return {"heading": heading, "lines": typed_lines([line], self.materials)}

    def section(self, *names: str) -> Field:
        """Return the answered ones of these items under the exercise's title."""
        return {"heading": self.exercise.title, "fields": self.fields(*names)}

    def pile(self, name: str, pile: str) -> list[Field]:
        """Return the cards of a sort that are in one of its piles."""
        sorts = (item for item in self.exercise.items if isinstance(item, Sort) and item.id == name)
        return [
            {"id": pile, "heading": heading.text, "lines": typed_lines(cards, self.materials)}
            for item in sorts
            for heading in item.piles
            if heading.id == pile and (answer := self._answer(item))
            for cards in [[card.text for card in cards_of(item) if answer.get(card.id) == pile]]
        ]

    def message(self) -> list[Field]:
        """Return the message, put together."""
        rules = tuple(rule for rule in self.exercise.rules if rule.message)
        if not rules:
            return []
        answers = {item.id: self._answer(item) for item in self.exercise.items_in("alone")}
        exercise = self.exercise.model_copy(update={"rules": rules})
        return [
            {
                "id": "message",
                "heading": part.heading,
                "lines": typed_lines(part.said, self.materials),
            }
            for part in reflect(exercise, answers, "alone")
            if part.said
        ]

    def ladder(self) -> Field:
        """Return the goal, and the levels that have a name or where things are, top first."""
        ladder = ladder_of(self.exercise.rules)
        if not ladder:
            return {**self.section("goal"), "rungs": []}
        items = {item.id: item for item in self.exercise.items}
        choices = [items[name] for name in (ladder.today, ladder.later) if name in items]
        positions = [(item.said, self._answer(item)) for item in choices]
        rungs = []
        for rung in ladder.rungs:
            if item := items.get(rung.item):
                lines = self._lines(item)
                marks = [mark for mark, at in positions if at and rung.card in at["chosen"]]
                if lines or marks:
                    rungs.append({"heading": item.said, "lines": lines, "marks": marks})
        return {**self.section("goal"), "rungs": rungs}

    def _lines(self, item: Item) -> list[dict[str, Any]]:
        answer = self._answer(item)
        day = as_date(answer) if isinstance(item, Date) else None
        written = (day_in_words(day, weekday=True),) if day else said(item, answer)
        return typed_lines(written, self.materials)

    def _answer(self, item: Item) -> Any:  # noqa: ANN401
        try:
            return check_answer(item, self.response.get(item.id))
        except AnswerError:  # from a kit that asked something else
            return None


def typed_lines(texts: Iterable[str], materials: Materials) -> list[dict[str, Any]]:
    """Return texts as lines, each with ``text`` and ``rtl``: whether it runs from right to left."""
    own = sorted((materials.folder / "fonts").rglob("*"))
    drawable = _characters(tuple(path for path in own if path.suffix.lower() in _FONTS))
    lines = (line for text in texts for line in text.splitlines())
    printable = ("".join(_printable(sign, drawable) for sign in line).strip() for line in lines)
    return [{"text": _breakable(line), "rtl": _is_rtl(line)} for line in printable if line]


def _printable(sign: str, drawable: frozenset[int]) -> str:
    kind = category(sign)
    if ord(sign) in drawable or sign in _ISOLATES:
        return sign
    if kind in ("Cc", "Zs"):
        return " "
    if kind in _DEPENDENT:
        return ""
    called = name(sign, "")
    return f"({called.lower()})" if kind.startswith("S") and called else BOX


def _breakable(line: str) -> str:
    return _LONG_RUN.sub(lambda run: _BREAKS.sub(rf"\1{NO_WIDTH}", run[0]), line)


def _is_rtl(line: str) -> bool:
    """Return the direction of the first letter that has one."""
    directions = (bidirectional(sign) for sign in line)
    return next((d in ("R", "AL") for d in directions if d in ("L", "R", "AL")), False)


@lru_cache(maxsize=4)
def _characters(own: tuple[Path, ...]) -> frozenset[int]:
    """Return the characters of the fonts that every machine has, and of the kit's own."""
    import matplotlib as mpl  # slow to load, and rarely needed
    from matplotlib.ft2font import FT2Font

    drawable: set[int] = set()
    for path in (Path(mpl.get_data_path(), "fonts", "ttf", "DejaVuSans.ttf"), *own):
        with suppress(RuntimeError):  # not a font, whatever its name says; Typst skips it as well
            drawable |= FT2Font(str(path)).get_charmap().keys()
    return frozenset(drawable)
