"""Says five parts back as one message, in the person's words and in order.

Nothing is added but the openers, and those not where they were typed as well. The parts are
those of Marshall Rosenberg, with the other side before the feeling: of openers that were rated,
those with both sides did best (Rogers, Howieson & Neame 2018, doi:10.7717/peerj.4831).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from ajar.reflections.parts import Part, closing, said_parts
from ajar.reflections.sentence import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ajar.content.answers import Answer
    from ajar.content.exercise import Exercise, Setting

FIVE = ("notice", "see", "feel", "need", "ask")
INSTEAD = {"see": "see-how", "need": "hope"}
"""The openers that fit better where a whole clause follows: “I hope we talk more”."""
PHRASES = frozenset(
    {"nothing", "message", "no-message", "missing", "openers", "closing",
     *FIVE, *INSTEAD.values()}
)  # fmt: skip
ITEMS = frozenset({"line", "own-line", *FIVE, "easiest"})
CLAUSES = {
    "see": {"how", "it", "that", "the", "there", "they", "this", "we", "what", "why", "your"},
    "need": {"for", "hope", "that", "we"},
}
ASKING = {"are", "can", "could", "do", "how", "may", "might", "shall", "should", "what", "will",
          "would"}  # fmt: skip
NO_NAMES = {"a", "after", "an", "at", "both", "each", "every", "for", "how", "in", "it", "last",
            "my", "no", "notice", "on", "our", "since", "that", "the", "there", "this", "we",
            "what", "when", "you", "your"}  # fmt: skip
"""What a fact may begin with that is surely nobody's name."""
CAPITALS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
            "God", "Mom", "Dad"}  # fmt: skip


def reflect(
    exercise: Exercise, response: Mapping[str, Answer | None], setting: Setting
) -> list[Part]:
    """Return the old line, then the message, then what it does not say."""
    phrase = exercise.reflection
    parts = said_parts(exercise, response, ["line" if setting == "room" else "own-line"])
    texts = {name: text.strip() for name in FIVE if isinstance(text := response.get(name), str)}
    if texts:
        message = " ".join(_in_one(name, text, phrase) for name, text in texts.items())
        parts.append(Part(heading=phrase["message"], said=(message,)))
        absent = [item.said for item in exercise.items if item.id in set(FIVE) - set(texts)]
        if absent:
            words = phrase["missing"].replace("{parts}", "; ".join(absent))
            parts.append(Part(words=(words,)))
    elif parts:
        parts.append(Part(words=(phrase["no-message"],)))
    if setting == "room" and response.get("easiest"):
        parts += [
            *said_parts(exercise, response, ["easiest"]),
            Part(words=(phrase["openers"],)),
        ]
    return [*parts, *closing(exercise)]


def _in_one(name: str, text: str, phrase: Mapping[str, str]) -> str:
    """Return one part as a sentence, with as much of its opener as was not typed."""
    first = found[0] if (found := re.match(r"\w+", text)) else ""
    pattern, low = phrase[name], first.casefold()
    if low == "i":
        return sentence("{words}.", {"words": text})
    letter = next((one for one in text if one.isalpha()), "a")
    if "LATIN" not in unicodedata.name(letter, "") or (name == "ask" and low in ASKING):
        # A sentence of its own, or words that no English ones should go before.
        return sentence(f"{{words}}{pattern[-1]}", {"words": text})
    if low in CLAUSES.get(name, ()):
        pattern = phrase[INSTEAD[name]]
    if low in NO_NAMES or (name != "notice" and first.istitle() and first not in CAPITALS):
        text = text[0].lower() + text[1:]  # phones begin every answer with a capital
    return sentence(pattern, {"words": text})
