"""What must hold between the items of one exercise, beyond what each of them declares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ajar.content.answers import HIGHEST
from ajar.content.exercise import NAMES, Choice, Date, Ruler, Sort, Text
from ajar.content.fill import PLACE
from ajar.content.problems import UNLESS, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ajar.content.exercise import Item

    Where = Sequence[str | int]
    """The keys and indexes that lead to a part of a YAML file."""
    Found = tuple[Where, str, str]
    """Where something is wrong in an exercise's file, what it is, and the mend."""

RENAME = "Give one of them another id."
ONLY = {"room": "in the room only", "alone": "alone only"}


def wrong_in_items(items: Sequence[Item]) -> Iterator[Found]:
    """Return what is wrong with the items of an exercise."""
    for n, what in twice(item.id for item in items):
        yield ["items", n, "id"], what, RENAME
    for n, item in enumerate(items):
        if item.id in NAMES:
            yield ["items", n, "id"], f"“{item.id}” stands for a name of the couple", RENAME
    for n, item in enumerate(items):
        above = {other.id: other for other in items[:n]}
        for rule in (_after, _unless, _below, _among, _places):
            for field, what, mend in rule(item, above):
                yield ["items", n, field], what, mend
        for where, what in _cards_twice(item):
            yield ["items", n, *where], what, RENAME


def twice(ids: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Return the place of each id that was there before, and what is wrong with it."""
    seen: set[str] = set()
    for place, one in enumerate(ids):
        if one in seen:
            yield place, f"the id “{one}” is used twice"
        seen.add(one)


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


def _unless(item: Item, above: Mapping[str, Item]) -> Iterator[tuple[str, str, str]]:
    if item.unless is None:
        return
    if item.after is None:
        mend = "Add a line “after: …” that names a ruler above, or take “unless” out."
        yield "unless", f"“unless: {item.unless}” stands without “after”", mend
    elif item.after in above and not isinstance(above[item.after], Ruler):
        mend = "Only a ruler has an answer that “unless” can name: take the line out."
        yield "unless", f"“unless: {item.unless}” follows “{item.after}”, which is no ruler", mend
    elif not isinstance(item.unless, int) or not 0 <= item.unless <= HIGHEST:
        yield "unless", *UNLESS


def _below(item: Item, above: Mapping[str, Item]) -> Iterator[tuple[str, str, str]]:
    if item.below is None:
        return
    if item.after is None:
        mend = "Add a line “after: …” that names a ruler above, or take “below” out."
        yield "below", f"“below: {item.below}” stands without “after”", mend
    elif item.after in above and not isinstance(above[item.after], Ruler):
        mend = "Only a ruler has an answer that can be below a number: take the line out."
        yield "below", f"“below: {item.below}” follows “{item.after}”, which is no ruler", mend


def _among(item: Item, above: Mapping[str, Item]) -> Iterator[tuple[str, str, str]]:
    if not isinstance(item, Choice) or item.among is None:
        return
    named = item.among.item
    other = above.get(named)
    if not isinstance(other, Sort):
        sorts = [one for one, each in above.items() if isinstance(each, Sort)]
        yield "among", f"“among” names no sort above: “{named}”", did_you_mean(named, sorts)
    elif other.cards != item.cards:
        mend = f"Give “{item.id}” and “{named}” the same “cards”."
        yield "among", f"“{named}” has other cards", mend
    else:
        piles = [pile.id for pile in other.piles]
        for pile in item.among.piles:
            if pile not in piles:
                yield "among", f"“{named}” has no pile “{pile}”", did_you_mean(pile, piles)


def _places(item: Item, above: Mapping[str, Item]) -> Iterator[tuple[str, str, str]]:
    for named, more in PLACE.findall(item.ask):
        place = f"{{{named}{more}}}"
        if named in NAMES:
            if item.setting != "room":
                mend = "Add “setting: room”: only a group speaks about a made-up couple."
                yield "ask", f"{place} is a name of the couple, and this is asked alone, too", mend
        elif named not in above:
            yield "ask", f"{{{named}}} names no item above", did_you_mean(named, above)
        elif more and not isinstance(above[named], Ruler):
            mend = "Only a ruler has a number that can be one higher."
            yield "ask", f"{place} is not a ruler", mend
        elif not isinstance(above[named], Ruler | Text | Date):
            mend = "Only their answers can stand in a question: take it out."
            yield "ask", f"{place} is not a ruler, a text or a date", mend
        elif item.after != named:
            mend = f"Write “after: {named}”, so that this is asked only once there is one."
            yield "ask", f"{place} may have no answer yet", mend


def _cards_twice(item: Item) -> Iterator[tuple[Where, str]]:
    for field in ("cards", "piles"):
        cards = getattr(item, field, ())
        if not isinstance(cards, str):  # the name of a card set, which is looked at by itself
            for place, what in twice(card.id for card in cards):
                yield [field, place, "id"], what
