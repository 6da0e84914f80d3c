"""Checks exercises beyond their models: names, conditions, rules."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import partial
from itertools import filterfalse
from typing import TYPE_CHECKING

from pydantic import BaseModel

from ajar.content.answers import HIGHEST
from ajar.content.exercise import MOST_SHORT, Choice, Date, Ruler, Sort, Text, cards_of
from ajar.content.problems import UNLESS, did_you_mean
from ajar.content.reflect import ladder_of, names_in
from ajar.content.rule import LADDER_PHRASES, Condition, Ladder, Line, Opener, Rule, Rung
from ajar.content.text import PLACE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from ajar.content.exercise import Card, Exercise, Item

    Where = Sequence[str | int]
    """The keys and indexes that lead to a part of a YAML file."""
    Found = tuple[Where, str, str]
    """A problem: where it is in a file, what is wrong, and how to fix it."""

RENAME = "Give one of them another id."
_SAID = frozenset({
    "answers", "goal", "item", "later", "lines", "of", "repeated", "today",
})  # fmt: skip
"""The fields of rules with items whose answers are said back."""
_ASKED = frozenset({
    "also", "asked", "empty", "if_", "item", "level", "missing", "under", "unless", "without",
})  # fmt: skip
"""The other fields of rules that name items."""
_PHRASES = frozenset({
    "all", "below", "count", "heading", "opener", "phrase", "say", "sentence", "since",
    "then",
})  # fmt: skip
"""The fields of rules that name phrases."""
_HEADED = ("lines", "piles", "empty", "sentence", "message", "repeated")
"""What a rule with a `heading` can say below it."""
ONLY = {"room": "in the room only", "alone": "alone only", "afterward": "afterward only"}
_NEEDS_RULER = {
    "unless": "Only a ruler has an answer that “unless” can name: take the line out.",
    "below": "Only a ruler has an answer that can be below a number: take the line out.",
}
"""The fields that go with `after`, and how to fix one that follows something other than a ruler."""


def wrong_in_items(items: Sequence[Item], marks: Collection[str]) -> Iterator[Found]:
    """Return what is wrong with the items of an exercise; `marks` stand for a made-up couple."""
    for n, what in twice(item.id for item in items):
        yield ["items", n, "id"], what, RENAME
    for n, item in enumerate(items):
        if item.id in marks:
            yield ["items", n, "id"], f"“{item.id}” stands for a name of the couple", RENAME
    for n, item in enumerate(items):
        above = {other.id: other for other in items[:n]}
        for rule in (_after, _ruler_above, _among, partial(_places, marks), _opener):
            for field, what, mend in rule(item, above):
                yield ["items", n, field], what, mend
        for field in ("cards", "piles"):
            cards = getattr(item, field, ())
            if not isinstance(cards, str):  # a card set is checked by itself
                for where, what, mend in wrong_in_cards(cards):
                    yield ["items", n, field, *where], what, mend


def twice(ids: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Return where an id is used a second time, and what is wrong."""
    seen: set[str] = set()
    for place, name in enumerate(ids):
        if name in seen:
            yield place, f"the id “{name}” is used twice"
        seen.add(name)


def _after(item: Item, above: Mapping[str, Item]) -> Iterator[tuple[str, str, str]]:
    if item.after is None:
        return
    if item.after not in above:
        what = f"“after: {item.after}” names no item above"
        yield "after", what, did_you_mean(item.after, above)
        return
    setting = above[item.after].setting
    if setting not in (None, item.setting):
        what = f"“after: {item.after}” names an item that is asked {ONLY[setting]}"
        mend = f"Give both the same “setting”, or take “setting” out of “{item.after}”."
        yield "after", what, mend


def _ruler_above(item: Item, above: Mapping[str, Item]) -> Iterator[tuple[str, str, str]]:
    for field, no_ruler in _NEEDS_RULER.items():
        value = getattr(item, field)
        if value is None:
            continue
        if item.after is None:
            mend = f"Add a line “after: …” that names a ruler above, or take “{field}” out."
            yield field, f"“{field}: {value}” stands without “after”", mend
        elif item.after in above and not isinstance(above[item.after], Ruler):
            what = f"“{field}: {value}” follows “{item.after}”, which is not a ruler"
            yield field, what, no_ruler
        elif not isinstance(value, int) or not 0 <= value <= HIGHEST:
            yield field, *UNLESS  # only `unless` gets here: the model checks `below`


def _among(item: Item, above: Mapping[str, Item]) -> Iterator[tuple[str, str, str]]:
    if not isinstance(item, Choice) or item.among is None:
        return
    named = item.among.item
    other = above.get(named)
    if not isinstance(other, Sort):
        sorts = [name for name, other in above.items() if isinstance(other, Sort)]
        yield "among", f"“among” names no sort above: “{named}”", did_you_mean(named, sorts)
    elif other.cards != item.cards:
        mend = f"Give “{item.id}” and “{named}” the same “cards”."
        yield "among", f"“{named}” has other cards", mend
    else:
        piles = [pile.id for pile in other.piles]
        for pile in item.among.piles:
            if pile not in piles:
                yield "among", f"“{named}” has no pile “{pile}”", did_you_mean(pile, piles)


def _places(
    marks: Collection[str], item: Item, above: Mapping[str, Item]
) -> Iterator[tuple[str, str, str]]:
    for named, more in PLACE.findall(item.ask):
        place = f"{{{named}{more}}}"
        if named in marks:
            if item.setting != "room":
                mend = "Add “setting: room”: only a group speaks about a made-up couple."
                yield "ask", f"{place} is a name of the couple, and this is asked alone, too", mend
        elif named not in above:
            names = marks if get_close_matches(named, marks, n=1) else above
            yield "ask", f"{{{named}}} names no item above", did_you_mean(named, names)
        elif more and not isinstance(above[named], Ruler):
            mend = "Only a ruler has a number that can be one higher."
            yield "ask", f"{place} is not a ruler", mend
        elif not isinstance(above[named], Ruler | Text | Date):
            mend = "Only their answers can stand in a question: take it out."
            yield "ask", f"{place} is not a ruler, a text or a date", mend
        elif item.after != named:
            mend = f"Write “after: {named}”, so that this is asked only once there is one."
            yield "ask", f"{place} may have no answer yet", mend


def _opener(item: Item, _above: Mapping[str, Item]) -> Iterator[tuple[str, str, str]]:
    opener = item.opener if isinstance(item, Text) else None
    if opener and not opener[-1].isalnum():
        what = f"“{opener}” does not lead on to an answer: it ends in “{opener[-1]}”"
        yield "opener", what, "End it in a word: the answer goes on with the sentence."


def wrong_in_cards(cards: Sequence[Card]) -> Iterator[Found]:
    """Return what is wrong with the ids and short names of some cards or piles."""
    for n, what in twice(card.id for card in cards):
        yield [n, "id"], what, RENAME
    for n, what in twice(card.short_name for card in cards):
        mend = "Give each its own line “short: …”, so that the wall can tell them apart."
        yield [n, "short"], what.replace("id", "short name", 1), mend
    for n, card in enumerate(cards):
        if card.short and re.search(r"[\n{}]", card.short):
            what = f"the short name of “{card.id}” has a line break or a {{place}}"
            yield [n, "short"], what, "Write a few plain words."


def nameless(item: Item) -> Iterator[Found]:
    """Return the cards of an item that the wall cannot name."""
    if not isinstance(item, Choice | Sort) or item.setting == "alone":
        return
    for n, card in enumerate(cards_of(item)):
        if not card.short and (len(card.text) > MOST_SHORT or PLACE.search(card.text)):
            what = f"the card “{card.id}” has no short name for the wall"
            yield [n, "id"], what, f"Add “short: …” with at most {MOST_SHORT} letters and spaces."


def wrong_in_rules(exercise: Exercise) -> Iterator[Found]:
    """Return what is wrong with the rules of an exercise, its cards dealt."""
    parts = list(_parts_of(exercise.rules, ["rules"]))
    ids = [item.id for item in exercise.items]
    ids += [name.removeprefix("couple-") for name in ids]
    unknown: list[str] = []
    for where, part in parts:
        for name in (*_items_said(part, exercise.reflection), *_names(part, _ASKED)):
            if name not in ids and name != "all":
                unknown.append(name)
                yield where, f"there is no item “{name}”", did_you_mean(name, ids)
        for name in (*_names(part, _PHRASES), *_fixed_phrases(part)):
            if name not in exercise.reflection:
                unknown.append(name)
                mend = f"Add a line “{name}: …” below “reflection”."
                if get_close_matches(name, exercise.reflection, n=1):
                    mend = did_you_mean(name, exercise.reflection)
                yield where, f"there is no phrase “{name}”", mend
        for noun, item, name, names in _cards_named(part, exercise):
            if name not in names:
                yield where, f"“{item}” has no {noun} “{name}”", did_you_mean(name, names)
        yield from ((where, *found) for found in _other_opener(part, exercise))
        yield from ((where, *found) for found in _unused_heading(part))
    yield from _unsaid(exercise, [part for _, part in parts], unknown)


def _other_opener(part: BaseModel, exercise: Exercise) -> Iterator[tuple[str, str]]:
    """Return where a sentence said back begins differently from its opener above the field."""
    phrase, names = "", {}
    if isinstance(part, Opener):
        phrase, names = part.opener, {"words": part.item}
    elif isinstance(part, Rule) and part.sentence:
        phrase = part.sentence
        names = {name: name for name in names_in(exercise.reflection.get(phrase, ""))}
    pattern = exercise.reflection.get(phrase, "")
    for place, name in names.items():
        for item in _meant([name], exercise):
            opener = item.opener if isinstance(item, Text) else None
            if opener and f"{opener} {{{place}}}".lower() not in pattern.lower():
                what = f"the phrase “{phrase}” does not have the opener of “{item.id}”: “{opener}”"
                yield what, f"Write “{opener} {{{place}}}” in it, or change the opener."


def _unused_heading(part: BaseModel) -> Iterator[tuple[str, str]]:
    """Return a heading of a rule that has no place for it."""
    if isinstance(part, Rule) and part.heading and not any(getattr(part, name) for name in _HEADED):
        mend = "Take it out; or, to put answers under it, write “lines” in place of “answers”."
        yield f"the heading “{part.heading}” is never shown here", mend


def _parts_of(value: object, where: Where) -> Iterator[tuple[Where, BaseModel]]:
    """Return rules and their nested parts, each with its position."""
    if isinstance(value, tuple):
        for n, each in enumerate(value):
            yield from _parts_of(each, [*where, n])
    elif isinstance(value, BaseModel):
        yield where, value
        for name, field in type(value).model_fields.items():
            yield from _parts_of(getattr(value, name), [*where, field.alias or name])


def _names(part: BaseModel, fields: frozenset[str]) -> Iterator[str]:
    """Return the names in these fields of a part of a rule: single ones, lists and values."""
    for field in fields & type(part).model_fields.keys():
        value = getattr(part, field)
        names = value.values() if isinstance(value, dict) else value
        names = names if isinstance(value, dict | tuple) else (value,)
        yield from (name for name in names if isinstance(name, str))


def _items_said(part: BaseModel, phrases: Mapping[str, str]) -> Iterator[str]:
    """Return the names of the items whose answers a part of a rule says back."""
    if not isinstance(part, Condition):
        yield from _names(part, _SAID)
    if isinstance(part, Rule):
        yield from (
            *_names(part, frozenset({"piles"})),
            *names_in(phrases.get(part.sentence or "", "")),
        )


def _cards_named(
    part: BaseModel, exercise: Exercise
) -> Iterator[tuple[str, str, str, Sequence[str]]]:
    """Return the piles and cards that a part of a rule names: noun, item, name, valid names."""
    piles: Iterable[str] = ()
    cards: Iterable[str] = ()
    names: Iterable[str] = ()
    match part:
        case Rule():
            names = [name for name in (part.piles, part.empty) if name]
            piles = (*part.only, *part.below, *part.all)
        case Condition():
            names, cards = part.item, part.cards
            piles = (*part.piles, *([part.only] if part.only else ()))
        case Line():
            names, piles = [part.item], [part.pile] if part.pile else ()
        case Rung():
            ladder = ladder_of(exercise.rules)
            names, cards = (ladder.today, ladder.later) if ladder else (), [part.card]
    for item in _meant(names, exercise):
        for noun, named, field in (("pile", piles, "piles"), ("card", cards, "cards")):
            ids = [card.id for card in getattr(item, field, ())]
            for name in named:
                yield noun, item.id, name, ids


def _fixed_phrases(part: BaseModel) -> tuple[str, ...]:
    match part:
        case Ladder():
            return LADDER_PHRASES
        case Opener():
            return tuple(part.clauses)
        case Rule():
            return tuple(name for clauses in part.clauses.values() for name in clauses)
    return ()


def _meant(names: Iterable[str], exercise: Exercise) -> list[Item]:
    """Return the items that these names refer to, in either setting."""
    wanted = {name for each in names for name in (each, f"couple-{each}")}
    return [item for item in exercise.items if item.id in wanted]


def _unsaid(
    exercise: Exercise, parts: Sequence[BaseModel], unknown: Sequence[str]
) -> Iterator[Found]:
    """Return the items, piles, cards and phrases that no rule uses.

    Items and phrases that an `unknown` name probably means are left out: that is reported already.
    """
    mend = "Name it in a rule, or take it out."
    is_meant = partial(get_close_matches, possibilities=unknown, n=1)
    said = {"nothing", "closing"}
    said.update(*(_names(part, _PHRASES) for part in parts), *map(_fixed_phrases, parts))
    for phrase in filterfalse(is_meant, exercise.reflection.keys() - said):
        yield ["reflection", phrase], f"no rule says the phrase “{phrase}”", mend
    names = [name for part in parts for name in _items_said(part, exercise.reflection)]
    if not exercise.rules or "all" in names:
        return
    items = _meant(names, exercise)
    for n, item in enumerate(exercise.items):
        if item not in items and not is_meant(item.id):
            yield ["items", n, "id"], f"no rule says back the answer to “{item.id}”", mend
    for noun, field in (("pile", "piles"), ("card", "cards")):
        for name, only in _only(parts, noun).items():
            for item in _meant([name], exercise):
                n = exercise.items.index(item)
                for place, card in enumerate(getattr(item, field, ())):
                    if card.id not in only:
                        what = f"no rule says back the {noun} “{card.id}” of “{item.id}”"
                        yield ["items", n, field, place, "id"], what, mend


def _only(parts: Iterable[BaseModel], noun: str) -> dict[str, set[str]]:
    """Return, by item, the piles or cards said back; items said back as a whole are left out."""
    only: dict[str, set[str]] = {}
    whole: set[str] = set()
    for part in parts:
        match part:
            case Rule(piles=str(name)) if noun == "pile" and part.only:
                only.setdefault(name, set()).update(part.only)
            case Rule():
                whole |= {*part.answers, *([part.piles] if part.piles else ())}
                whole |= {line for line in part.lines if isinstance(line, str)}
            case Line(pile=str(pile)) if noun == "pile":
                only.setdefault(part.item, set()).add(pile)
            case Ladder() if noun == "card":
                for name in (part.today, part.later):
                    only[name] = {rung.card for rung in part.rungs}
    return {name: ids for name, ids in only.items() if name not in whole}
