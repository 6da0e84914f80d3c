"""What a worksheet says of each question: in words and marks, where the screen would act."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ajar.content.exercise import Choice, List, Ruler, Sort, Text, cards_of
from ajar.content.fill import fill

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ajar.content.exercise import Among, Item

BLANK = "______"
"""What stands where the screen puts an earlier answer into a question."""
SHORT, LONG = 3, 9
"""How many lines there are to write on."""


@dataclass(frozen=True)
class Questions:
    """The questions of one worksheet, in order, and the words on paper."""

    items: Sequence[Item]
    words: Mapping[str, str]

    def as_data(self) -> list[dict[str, Any]]:
        """Return the questions as the template reads them."""
        ids = "|".join(re.escape(item.id) for item in self.items)
        answer = re.compile(rf"\{{(?:{ids})(?:\+1)?\}}")
        return [
            {
                "n": number,
                "kind": item.kind,
                "condition": self._condition(item),
                "ask": answer.sub(BLANK, item.ask),
                "hint": answer.sub(BLANK, item.hint),
                **self._own_of(item),
            }
            for number, item in enumerate(self.items, start=1)
        ]

    def _found(self, name: str | None) -> tuple[int, Item] | None:
        """Return the number of a question, and the question; None where it is not asked here."""
        numbered = enumerate(self.items, start=1)
        return next(((n, item) for n, item in numbered if item.id == name), None)

    def _condition(self, item: Item) -> str:
        """Return in words when a question applies; empty where it always does."""
        found = self._found(item.after)
        if not found:
            return ""
        number, earlier = found
        places = {"n": str(number)}
        match earlier:
            case Ruler() if item.below is not None:
                name, places["number"] = "if-number-below", str(item.below)
            case Ruler() if item.unless is not None:
                name, places["number"] = "if-number-not", str(item.unless)
            case Ruler():
                name = "if-number"
            case Choice() | Sort():
                name = "if-chose"
            case _:
                name = "if-wrote"
        return fill(self.words[name], places)

    def _own_of(self, item: Item) -> dict[str, Any]:
        """Return what only questions of this kind have."""
        match item:
            case Ruler():
                return {"low": item.low, "high": item.high}
            case Choice():
                how = self.words["mark-many" if item.many else "mark-one"]
                return {
                    "how": f"{self._among(item.among)} {how}".strip(),
                    "cards": [card.text for card in cards_of(item)],
                    "many": item.many,
                    "own": item.own,
                }
            case Sort():
                return {
                    "how": self.words["mark-pile"],
                    "cards": [card.text for card in cards_of(item)],
                    "piles": [pile.text for pile in item.piles],
                }
            case Text():
                return {"lines": LONG if item.long else SHORT}
            case List():
                return {"lines": min(item.most, item.lines + 1)}
            case _:
                return {}

    def _among(self, among: Among | None) -> str:
        """Return in words which of the cards to look at; empty for all."""
        match among and self._found(among.item):
            case (int(number), Sort() as sort) if among:
                texts = (f"“{pile.text}”" for pile in sort.piles if pile.id in among.piles)
                places = {"piles": ", ".join(texts), "n": str(number)}
                return fill(self.words["among"], places)
            case _:
                return ""
