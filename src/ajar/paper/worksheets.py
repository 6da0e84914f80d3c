"""Worksheets: each exercise as data for a template, to be filled in with a pen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ajar.content import CHECK_IN
from ajar.content.exercise import Choice, List, Ruler, Sort, Text, cards_of
from ajar.content.render import markdown_of
from ajar.content.text import (
    PLACE,
    cited_keys,
    day_in_words,
    either_of,
    fill,
    source_line,
    unbroken,
    with_citations,
)
from ajar.paper.markdown import Node, nodes_of

if TYPE_CHECKING:
    from ajar.content.exercise import Among, Exercise, Item, Setting
    from ajar.content.materials import Materials
    from ajar.content.models import Country, Scenario

BLANK = "______"
"""Stands for an earlier answer in a question."""
_LINK_LINE = re.compile(r"^\[[^\]\n]+\]\((?!\w+:)[^)\n]*\)$", re.MULTILINE)
"""A line that is only a link to another page of the kit, which is useless on paper."""
_SHORT, _LONG = 3, 9
"""Number of lines to write on."""


@dataclass(frozen=True)
class Questions:
    """The questions of one worksheet, in order, and the words on paper."""

    items: Sequence[Item]
    words: Mapping[str, str]
    language: str = "en"

    def as_data(self) -> list[dict[str, Any]]:
        """Return the questions as the template reads them."""
        return [
            {
                "n": number,
                "kind": item.kind,
                "condition": self._condition(item),
                "ask": self._with_blanks(item.ask),
                "hint": self._with_blanks(item.hint),
                **self._of_kind(item),
            }
            for number, item in enumerate(self.items, start=1)
        ]

    def _with_blanks(self, text: str) -> str:
        ids = {item.id for item in self.items}
        return PLACE.sub(lambda mark: BLANK if mark[1] in ids else mark[0], text)

    def _find(self, name: str | None) -> tuple[int, Item] | None:
        """Return the number of a question, and the question; None if it is not on this sheet."""
        numbered = enumerate(self.items, start=1)
        return next(((n, item) for n, item in numbered if item.id == name), None)

    def _condition(self, item: Item) -> str:
        """Return in words when a question applies; empty if it always does."""
        found = self._find(item.after)
        if not found:
            return ""
        number, earlier = found
        values: dict[str, object] = {"n": number}
        match earlier:
            case Ruler() if item.below is not None:
                text, values["number"] = self.words["if-number-below"], item.below
            case Ruler() if item.unless is not None:
                text, values["number"] = self.words["if-number-not"], item.unless
            case Ruler():
                text = self.words["if-number"]
            case Choice() | Sort():
                text = self.words["if-chose"]
            case _:
                text = self.words["if-wrote"]
        return fill(text, values)

    def _of_kind(self, item: Item) -> dict[str, Any]:
        """Return the fields specific to questions of this kind."""
        match item:
            case Ruler():
                return {"low": item.low, "high": item.high}
            case Choice():
                how = self.words["mark-many" if item.many else "mark-one"]
                how = f"{self._among(item.among)} {how}".strip()
                cards = [card.text for card in cards_of(item)]
                return {"how": how, "cards": cards, "many": item.many, "own": item.own}
            case Sort():
                cards = [card.text for card in cards_of(item)]
                piles = [pile.text for pile in item.piles]
                return {"how": self.words["mark-pile"], "cards": cards, "piles": piles}
            case Text():
                return {"lines": _LONG if item.long else _SHORT, "opener": item.opener or ""}
            case List():
                return {"lines": min(item.most, item.lines + 1)}
        return {}

    def _among(self, among: Among | None) -> str:
        """Return in words which cards to consider; empty for all."""
        match among and self._find(among.item):
            case (int(number), Sort() as sort) if among:
                texts = (f"“{pile.text}”" for pile in sort.piles if pile.id in among.piles)
                piles = either_of(texts, self.language)
                return fill(self.words["among"], {"piles": piles, "n": number})
        return ""


def worksheets(
    names: Iterable[str],
    scenario: Scenario | None,
    materials: Materials,
    *,
    setting: Setting,
    country: str = "",
) -> dict[str, Any]:
    """Return the worksheets of these exercises, in order, and the sources that they cite.

    For a room they contain what a group is asked, and a personal plan; check-ins have slips. For a
    person alone they begin with the safety page and the help lines of the country with this code;
    ``""``: of all countries.
    """
    exercises = {name: materials.exercise(name) for name in names}
    sheets = [
        _sheet(exercise, version, scenario, materials)
        for name, exercise in exercises.items()
        for version in _versions(name, exercise, setting, materials)
    ]
    keys = cited_keys(" ".join(sheet["why"] for sheet in sheets))
    known = materials.references
    lines = [source_line(known[key]) for key in sorted(keys) if key in known]
    invites = setting == "alone" and any(exercise.invites for exercise in exercises.values())
    words = materials.paper_words
    titles = {"room": words["worksheets-group"], "alone": words["worksheets-alone"]}
    return {
        "title": titles[setting],
        "safety": _page(materials.workshop["safety"], "alone", materials, top=1) if invites else [],
        "countries": countries(materials, country) if invites else [],
        "sheets": [{**sheet, "why": with_citations(sheet["why"], known)} for sheet in sheets],
        "sources": [nodes_of(line, materials.picture) for line in lines],
    }


def _versions(
    name: str, exercise: Exercise, setting: Setting, materials: Materials
) -> tuple[Setting, ...]:
    """Return whom an exercise is printed for: the group, a person alone, or both."""
    asks_group = any(item.setting == "room" for item in exercise.items)
    if setting == "alone":
        return ("alone",) if exercise.items_in("alone") else ()
    if name == CHECK_IN:
        return ()
    if name == materials.workshop["plan"] and asks_group:
        return ("room", "alone")
    return ("room",) if asks_group else ("alone",)


def countries(materials: Materials, code: str = "") -> list[dict[str, Any]]:
    """Return the help lines of the country with this code, or by country, below the own numbers."""
    profile = materials.profile
    own = [
        {
            "name": line.name,
            "for": line.for_what,
            "reach": [line.number],
            "hours": ". ".join(filter(None, (line.hours, ", ".join(profile.languages)))),
            "source": "",
            "checked": "",
        }
        for line in profile.call
    ]
    agency = {"country": profile.agency, "emergency": "", "lines": own}
    chosen = [country for country in materials.countries if code in ("", country.code)]
    shown = [_country(country, materials.language) for country in chosen]
    return [agency, *shown] if own else shown


def _country(country: Country, language: str) -> dict[str, Any]:
    return {
        "country": country.country,
        "emergency": country.emergency,
        "lines": [
            {
                "name": line.name,
                "for": line.for_what,
                "reach": [unbroken(way.say) for way in line.reach],
                "hours": ". ".join(filter(None, (line.hours, line.languages))),
                "source": line.source,
                "checked": day_in_words(line.last_checked, language),
            }
            for line in country.lines
        ],
    }


def _sheet(
    exercise: Exercise, setting: Setting, scenario: Scenario | None, materials: Materials
) -> dict[str, Any]:
    """Return an exercise for a group or for a person alone."""
    words = materials.paper_words
    has_group_items = any(item.setting == "room" for item in exercise.items)
    label = words["group"] if setting == "room" else words["alone"]
    couple = scenario if setting == "room" and exercise.names_the_couple else None
    named = exercise.with_names(couple.names) if couple else exercise
    gate = materials.workshop["gate"]
    return {
        "label": label if has_group_items else "",
        "title": named.title,
        "why": named.why,
        "private": "" if couple else named.private,
        "couple": couple.title if couple else "",
        "story": nodes_of(couple.story, materials.picture) if couple else [],
        "gate": _page(gate and gate["page"], setting, materials) if exercise.invites else [],
        "example": exercise.example,
        "items": Questions(named.items_in(setting), words, materials.language).as_data(),
    }


def _page(name: str | None, setting: Setting, materials: Materials, top: int = 2) -> list[Node]:
    """Return the words of a page in one setting; empty if the workshop has no such page."""
    if not name:
        return []
    words = (
        markdown_of(block, materials)
        for block in materials.page(name)
        if block.kind == "text" and block.setting in (None, setting)
    )
    return nodes_of(_LINK_LINE.sub("", "\n\n".join(words)), materials.picture, top)
