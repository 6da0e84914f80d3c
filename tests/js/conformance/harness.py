"""Random cases of what exists in Python and in JavaScript. Python says what is expected.

A topic is two files of the same name: `NAME.py` makes cases, `NAME.js` answers them.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import cache
from importlib import import_module
from itertools import islice
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, get_args

import pytest

from ajar.content import coach, danger
from ajar.content.exercise import (
    Choice,
    Date,
    Exercise,
    List,
    Ruler,
    Setting,
    Sort,
    cards_of,
    is_asked,
)
from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ajar.content.exercise import Item

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
TOPICS = sorted(path.stem for path in HERE.glob("*.js") if path.with_suffix(".py").is_file())
Case = dict[str, Any]
"""What is given to both languages, and what Python makes of it as ``expected``."""
COUPLE = "robin-and-ade"
ONCE: tuple[tuple[Any, str, Any], ...] = (
    (danger, "find_danger", cache(danger.find_danger)),
    (coach, "sentences_of", cache(coach.sentences_of)),
)
"""What Python would work out again and again, of the same text in a case and in others."""
ODD = (
    "💔🫶🏽", "أريد أن نتحدث", "\u202eהפוך\u202c", "<b>", "{number}", "{words}", "[@eyal2018]",
    "e\u0301", "É", "straße", "STRASSE", "İ", "ı", "ﬁne", "ǆ", "Σίσυφος", "ΣΊΣΥΦΟΣ", "𝒳y", "𐐷𐐏",
    "don’t", "I'll", "“Yes.”", "(no!)", "…", "。", "؟", "a_b", "²", "٣", "५", "Ⅷ", "ⅷ", "ª", "ʰ",
    "\u00a0", "\u2003", "\ufeff", "\u200b", "\u2028", "\x1c", "\x85", "\t", "\n", "\r\n", "\x00",
    "ᲀ", "ß", "ẞ", "ŉ", "ΐ", "ᾳ", "Ǆ", "a\u0345", "中文", "हिन्दी", "ไทย", "한국어", "Привет", "'",
    ",", "$&", "$1", "\\", "-", ".", "!", "?",
)  # fmt: skip
"""Where languages, and the languages of programs, differ."""
PLAIN = (
    "I", "we", "When", "when", "If", "then", "will", "you", "May", "may", "be", "tired", "Robin",
    "Ade", "a", "walk", "the", "The", "My", "my", "partner", "feel", "need", "hope", "to", "talk",
    "What", "how", "Would", "open", "tea", "on", "Sunday", "Mom", "not", "No", "yes", "and", "but",
)  # fmt: skip


def topic(name: str, many: int) -> dict[str, Any]:
    """Return so many cases of a topic, the same ones each time, and the data that they share."""
    module = import_module(f"tests.js.conformance.{name}")
    data = module.data() if hasattr(module, "data") else {}
    number = min(many, getattr(module, "MOST", many))
    with pytest.MonkeyPatch.context() as patch:
        for owner, function, once in (*ONCE, *getattr(module, "ONCE", ())):
            patch.setattr(owner, function, once)
        cases = list(islice(module.cases(Random(name)), number))
    return {"data": data, **_apart(cases)}


def _apart(cases: list[Case]) -> dict[str, Any]:
    """Return cases whose entries are numbers of those beside them, as many cases share theirs."""
    entries = {id(entry): entry for case in cases for entry in case.get("entries", ())}
    numbers = {name: number for number, name in enumerate(entries)}
    for case in cases:
        if "entries" in case:
            case["entries"] = [numbers[id(entry)] for entry in case["entries"]]
    return {"entries": list(entries.values()), "cases": cases}


def most(name: str) -> int:
    """Return how many cases of a topic are compared at most: ``MOST``, if it has many in one."""
    return int(getattr(import_module(f"tests.js.conformance.{name}"), "MOST", 10_000))


def write(name: str, many: int, folder: Path) -> Path:
    """Write the cases of a topic to a file that Node and browsers read."""
    path = folder / f"{name}.json"
    path.write_text(json.dumps(topic(name, many)), "utf-8")
    return path


@cache
def exercises() -> dict[str, tuple[Exercise, Setting]]:
    """Return every exercise of the kit in each setting; in the room with the names of a couple."""
    materials = Materials(ROOT)
    couple = materials.scenario(COUPLE).names
    read = {name: materials.exercise(name) for name in materials.names("exercises")}
    return {
        f"{name} {setting}": (exercise.with_names(couple if setting == "room" else {}), setting)
        for name, exercise in read.items()
        for setting in get_args(Setting)
    }


@cache
def forms() -> dict[str, Any]:
    """Return these exercises as pages get them."""
    materials = Materials(ROOT)
    return {
        name: materials.shown(exercise, setting)
        for name, (exercise, setting) in exercises().items()
    }


def any_exercise(random: Random) -> tuple[str, Exercise, Setting]:
    """Return the name of one of the forms, its exercise and its setting."""
    name = random.choice(list(exercises()))
    return name, *exercises()[name]


def any_text(random: Random) -> str:
    """Return some words, often with odd ones among them, now and then with hardly any."""
    odd = random.random() * 0.4
    words = (
        random.choice(ODD if random.random() < odd else PLAIN)
        for _ in range(random.choice((0, 1, 1, 2, 3, 6)))
    )
    between = random.choice((" ", " ", " ", "", "  "))
    return (
        random.choice(("", "", "", " ")) + between.join(words) + random.choice(("", "", ".", " "))
    )


def texts_and_mixtures(
    texts: Sequence[str],
    random: Random,
    *,
    between: Sequence[str],
    longest: int,
    odd: Sequence[str],
) -> Iterator[str]:
    """Yield each text, then without end pieces of them in any order, with odd ones after each."""
    yield from texts
    pieces = [word for text in texts for word in text.split(" ")]
    while True:
        words: list[str] = []
        for _ in range(random.randint(0, 4)):
            start = random.randrange(len(pieces))
            words += [*pieces[start : start + random.randint(1, longest)], random.choice(odd)]
        yield random.choice(between).join(words)


def any_day(random: Random) -> str:
    """Return a day from the year 1 to 9999, most often one near today's."""
    first, last = date(1, 1, 1).toordinal(), date(9999, 12, 31).toordinal()
    if random.random() < 0.1:
        return str(date.fromordinal(random.randint(first, last)))
    return str(date(2026, 1, 1) + timedelta(random.randint(0, 3000)))


def any_answer(item: Item, random: Random) -> Any:  # noqa: ANN401 (as JSON has it)
    """Return an answer to an item, as a form may send it."""
    match item:
        case Ruler():
            return random.randint(0, 10)
        case Choice():
            ids = [card.id for card in cards_of(item)]
            chosen = random.sample(ids, random.randint(0, len(ids) if item.many else 1))
            own = any_text(random) if item.own and (item.many or not chosen) else ""
            return {"chosen": chosen, "own": own}
        case Sort():
            ids = random.sample([card.id for card in cards_of(item)], len(cards_of(item)))
            sorted_ids = ids[: random.choice((1, 3, len(ids), len(ids)))]
            piles = random.sample([pile.id for pile in item.piles], random.choice((1, 2, 2)))
            return {card: random.choice(piles) for card in sorted_ids}
        case List():
            return [any_text(random) for _ in range(random.randint(0, item.most))]
        case Date():
            return any_day(random)
        case _:
            return any_text(random)


def any_values(exercise: Exercise, random: Random) -> dict[str, Any]:
    """Return answers to an exercise, as a form or another page may send them."""
    skipped = random.choice((0.05, 0.3, 0.7))
    values: dict[str, Any] = {}
    for item in exercise.items:
        if is_asked(item, values) or random.random() < 0.1:
            values[item.id] = None if random.random() < skipped else any_answer(item, random)
    return values
