"""Reflections on a response: an interpreter of the exercise's rules (see `rule`). Pure.

There is no score and no verdict. A guess is called a guess, because imagining another person's
view does not make the guess more accurate, but asking does (Eyal, Steffel & Epley 2018,
doi:10.1037/pspa0000115). Rulers are never averaged. An earlier number may stand beside a new one,
but the step between them is never judged: a single 0-10 item is too noisy, with a smallest reliable
change of about 6.5 points (formula of Jacobson & Truax 1991, doi:10.1037/0022-006X.59.1.12; figures
of Miskimins et al. 2023, doi:10.2147/SAR.S440691 and Boudreaux et al. 2012,
doi:10.1186/1940-0640-7-8).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ajar.content.answers import Answer, is_empty
from ajar.content.exercise import Choice, Date, Exercise, Item, Setting, Sort, cards_of, is_asked
from ajar.content.rule import ComposedMessage, Condition, Ladder, Level, Line, Phrase, Rule
from ajar.content.text import day_in_words, fill, fill_sentence, first_word, folded, unquoted

if TYPE_CHECKING:
    from ajar.content.rule import Conditions, Opener

_EVERY_ANSWER = (Rule(answers=("all",)),)
"""The rules of an exercise without rules: the answers, in order."""
_LATIN = re.compile("[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]")


@dataclass(frozen=True)
class Part:
    """One part of a reflection."""

    words: tuple[str, ...] = ()  # paragraphs of ours
    heading: str = ""  # that of the person's own words below
    said: tuple[str, ...] = ()  # the person's own words, a line each: text, never markup


@dataclass(frozen=True)
class LastTime:
    """The check-in before this one: its day in words (“on Tuesday”), and its rulers by name."""

    day: str
    values: Mapping[str, int]


def reflect(  # noqa: PLR0913
    exercise: Exercise,
    response: Mapping[str, Answer | None],
    setting: Setting,
    *,
    plain: bool = False,
    last: LastTime | None = None,
    language: str = "en",
) -> list[Part]:
    """Return the reflection on an exercise with its cards dealt, in order.

    The answers are those that `answers.check_response` returns. Those to items that are not asked
    in this setting are ignored. For an empty response there is only the phrase “nothing”.
    If `plain`, only the answers are returned: nothing of ours about them. `last` is the check-in
    before this one, if this is a check-in.
    """
    asked = {item.id: item for item in exercise.items_in(setting)}
    answers = {name: response.get(name) for name in asked}
    phrases = exercise.reflection
    if is_empty(answers):
        return [Part(words=(phrases["nothing"],))] if "nothing" in phrases else []
    rules = exercise.rules_in(setting)
    interpreter = _Interpreter(phrases, asked, answers, ladder_of(rules), last, language)
    applied = _EVERY_ANSWER if plain else rules or _EVERY_ANSWER
    parts = [part for rule in applied for part in interpreter.apply(rule)]
    if plain or "closing" not in phrases:
        return parts
    return [*parts, Part(words=(phrases["closing"],))]


def said(item: Item, answer: Answer | None, language: str = "en") -> tuple[str, ...]:
    """Return an answer as lines of text; no lines for a skipped item."""
    match answer:
        case None:
            return ()
        case {"chosen": list(chosen), "own": str(own)} if isinstance(item, Choice):
            texts = {card.id: card.text for card in cards_of(item)}
            return (*(texts[card] for card in chosen), *([own.strip()] if own else []))
        case dict() if isinstance(item, Sort):
            piles = {pile.id: pile.text for pile in item.piles}
            texts = {card.id: card.text for card in cards_of(item)}
            return tuple(f"{texts[card]}: {piles[pile]}" for card, pile in answer.items())
        case list():
            return tuple(line.strip() for line in answer)
        case str() if isinstance(item, Date):
            return (day_in_words(date.fromisoformat(answer), language),)
        case _:
            return (str(answer).strip(),)


def ladder_of(rules: Iterable[Rule]) -> Ladder | None:
    """Return the ladder that one of the rules declares, if one does."""
    return next((rule.ladder for rule in rules if rule.ladder), None)


@dataclass(frozen=True)
class _Interpreter:
    """Applies rules to one response."""

    phrases: Mapping[str, str]
    asked: Mapping[str, Item]
    answers: Mapping[str, Answer | None]
    ladder: Ladder | None
    last: LastTime | None
    language: str  # in which days are written

    def apply(self, rule: Rule) -> list[Part]:
        """Return the parts that a rule makes; none if its conditions do not hold."""
        if not self._holds(rule):
            return []
        parts = self._parts(rule)
        return [*parts, *self._words([rule.then])] if parts and rule.then else parts

    def _parts(self, rule: Rule) -> list[Part]:  # noqa: PLR0911 (one for each operator)
        match rule:
            case Rule(piles=str(name)):
                return self._piles(rule, name)
            case Rule(empty=str(name)):
                return self._empty(rule, name)
            case Rule(sentence=str(name)):
                return self._sentence(rule, name)
            case Rule(message=ComposedMessage() as message):
                return self._message(rule, message)
            case Rule(ladder=Ladder() as ladder):
                return self._ladder(ladder)
            case Rule(answers=(_, *_)):
                return self._answers(rule)
            case Rule(lines=(_, *_)):
                return self._lines(rule)
            case Rule(missing=(_, *_)):
                return self._missing(rule)
            case Rule(repeated=(_, *_)):
                return self._repeated(rule)
            case _:
                return self._words(rule.say)

    # Items and answers

    def _item(self, name: str) -> Item | None:
        """Return an item asked in this setting; in the room, the couple's takes precedence."""
        return self.asked.get(f"couple-{name}") or self.asked.get(name)

    def _items(self, names: Iterable[str]) -> list[Item]:
        """Return items in the order of the exercise."""
        wanted = {item.id for name in names if (item := self._item(name))}
        return [item for item in self.asked.values() if item.id in wanted]

    def _answer(self, name: str) -> Answer | None:
        item = self._item(name)
        return self.answers[item.id] if item else None

    def _said(self, name: str) -> tuple[str, ...]:
        item = self._item(name)
        return said(item, self.answers[item.id], self.language) if item else ()

    def _in_pile(self, name: str, pile: str) -> tuple[str, ...]:
        """Return the texts of the cards that a sort has in one pile, in the order of the cards."""
        item, answer = self._item(name), self._answer(name)
        if not isinstance(item, Sort) or not isinstance(answer, dict):
            return ()
        return tuple(card.text for card in cards_of(item) if answer.get(card.id) == pile)

    def _number(self, name: str) -> int:
        """Return a ruler's number, or how many cards or lines an answer has."""
        answer = self._answer(name)
        return answer if isinstance(answer, int) else len(self._said(name))

    def _chosen(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the cards chosen in the first of some choices that has an answer."""
        for name in names:
            match self._answer(name):
                case {"chosen": list(chosen)}:
                    return tuple(chosen)
        return ()

    # Conditions

    def _holds(self, conditional: Rule | Phrase) -> bool:
        return all(self._tests(conditional.if_)) and not any(self._tests(conditional.unless))

    def _tests(self, conditions: Conditions) -> Iterable[bool]:
        for condition in conditions:
            if isinstance(condition, str):
                yield self._answer(condition) is not None
            else:
                yield self._test(condition)

    def _test(self, condition: Condition) -> bool:
        if condition.asked:
            item = self._item(condition.asked)
            return item is not None and is_asked(item, self.answers)
        name = next((name for name in condition.item if self._answer(name) is not None), None)
        if name is None:
            return False
        answer = self._answer(name)
        if condition.cards and not set(condition.cards) & set(self._chosen([name])):
            return False
        if condition.piles and not any(
            _apart(self._in_pile(name, pile), self._others(condition.without))
            for pile in condition.piles
        ):
            return False
        if condition.only and not (
            isinstance(answer, dict) and set(answer.values()) == {condition.only}
        ):
            return False
        return condition.least is None or self._number(name) >= condition.least

    # Phrases and lines

    def _phrase(self, name: str, **values: object) -> str:
        return fill(self.phrases[name], values)

    def _filled(self, phrase: str | Phrase, **values: object) -> str | None:
        """Return a phrase with its marks filled; None if it does not apply."""
        if isinstance(phrase, str):
            return self._phrase(phrase, **values)
        if not self._holds(phrase):
            return None
        if phrase.of is None:
            return self._phrase(phrase.phrase, **values)
        if not self._said(phrase.of):
            return None
        number = self._number(phrase.of)
        if phrase.since and self.last and phrase.of in self.last.values:
            before = {"last": self.last.values[phrase.of], "day": self.last.day}
            return self._phrase(phrase.since, n=number, **before, **values)
        return self._phrase(phrase.phrase, n=number, **values)

    def _paragraphs(self, phrases: Iterable[str | Phrase], **values: object) -> tuple[str, ...]:
        filled = (self._filled(phrase, **values) for phrase in phrases)
        return tuple(text for text in filled if text is not None)

    def _words(self, phrases: Iterable[str | Phrase], **values: object) -> list[Part]:
        """Return phrases as paragraphs of one part; no part for no phrase."""
        words = self._paragraphs(phrases, **values)
        return [Part(words=words)] if words else []

    def _others(self, name: str | None) -> set[str]:
        return {folded(line) for line in self._said(name)} if name else set()

    def _own_lines(self, line: str | Line | Level | Phrase) -> tuple[str, ...]:
        """Return the lines that one entry of `lines` stands for."""
        match line:
            case str():
                return self._said(line)
            case Level():
                return self._words_of_level(line)
            case Phrase():
                # Only here may a phrase hold the person's own words: `said` is never markup.
                own = self._said(line.of)[:1] if line.of else ()
                filled = self._filled(line, **dict(zip(["words"], own, strict=False)))
                return () if filled is None else (filled,)
        lines = self._in_pile(line.item, line.pile) if line.pile else self._said(line.item)
        if line.also:
            others = self._others(line.also)
            lines = tuple(text for text in lines if folded(text) in others)
        return _apart(lines, self._others(line.without))

    # One method for each operator

    def _heading(self, rule: Rule) -> str:
        item = self._item(rule.under) if rule.under else None
        return self._phrase(rule.heading) if rule.heading else item.said if item else ""

    def _answers(self, rule: Rule) -> list[Part]:
        items = list(self.asked.values()) if rule.answers == ("all",) else self._items(rule.answers)
        return [
            Part(heading=item.said or item.ask, said=self._said(item.id))
            for item in items
            if self.answers[item.id] is not None
        ]

    def _lines(self, rule: Rule) -> list[Part]:
        lines = tuple(text for line in rule.lines for text in self._own_lines(line))
        words = self._paragraphs(rule.say)
        parts = [Part(words, self._heading(rule), lines)] if lines else []
        if rule.count:
            name = rule.count[min(len(lines), len(rule.count) - 1)]
            parts.append(Part(words=(self._phrase(name, n=len(lines)),)))
        return parts

    def _piles(self, rule: Rule, name: str) -> list[Part]:
        parts = []
        for pile, text, cards in self._sorted(name, rule.only):
            if not cards:
                continue
            heading = self._phrase(rule.heading, pile=text) if rule.heading else text
            parts.append(Part(heading=heading, said=cards))
            every = pile in rule.all and self._has_every_card(name, pile)
            below = rule.all[pile] if every else rule.below.get(pile)
            parts += self._words([below]) if below else []
        return parts

    def _empty(self, rule: Rule, name: str) -> list[Part]:
        texts = [text for _, text, cards in self._sorted(name, rule.only) if not cards]
        words = self._paragraphs(rule.say)
        return [Part(words, self._heading(rule), tuple(texts))] if texts else []

    def _sorted(self, name: str, only: tuple[str, ...]) -> list[tuple[str, str, tuple[str, ...]]]:
        """Return the piles of an answered sort: id, text and the texts of the cards in it."""
        item = self._item(name)
        if not isinstance(item, Sort) or self.answers[item.id] is None:
            return []
        texts = {pile.id: pile.text for pile in item.piles}
        return [(pile, texts[pile], self._in_pile(name, pile)) for pile in only or texts]

    def _has_every_card(self, name: str, pile: str) -> bool:
        item = self._item(name)
        return isinstance(item, Sort) and len(self._in_pile(name, pile)) == len(cards_of(item))

    def _sentence(self, rule: Rule, name: str) -> list[Part]:
        pattern = self.phrases[name]
        typed = {item: " ".join(self._said(item)) for item in names_in(pattern)}
        if not all(typed.values()):
            return []
        return [Part(heading=self._heading(rule), said=(composed(rule, self.phrases, typed),))]

    def _missing(self, rule: Rule) -> list[Part]:
        items = self._items(rule.missing)
        headings = [item.said for item in items if self.answers[item.id] is None]
        return self._words(rule.say, parts="; ".join(headings)) if headings else []

    def _repeated(self, rule: Rule) -> list[Part]:
        """Return the lines that are on more than one list, as first written."""
        lists = [self._said(name) for name in rule.repeated]
        times = Counter(name for lines in lists for name in {folded(line) for line in lines})
        written: dict[str, str] = {}
        for line in (line for lines in lists for line in lines):
            written.setdefault(folded(line), line)
        lines = tuple(line for name, line in written.items() if times[name] > 1)
        return [Part(heading=self._heading(rule), said=lines)] if lines else []

    def _message(self, rule: Rule, message: ComposedMessage) -> list[Part]:
        made = [
            self._opened(part, words[0], message)
            for part in message.parts
            if (words := self._said(part.item))
        ]
        return [Part(heading=self._heading(rule), said=(" ".join(made),))] if made else []

    def _opened(self, part: Opener, text: str, message: ComposedMessage) -> str:
        """Return a part of a message as a sentence; an opener that was typed again is left out."""
        text = unquoted(text)
        first = first_word(text)
        low, pattern = first.lower(), self.phrases[part.opener]
        letter = next((sign for sign in text if sign.isalpha()), "a")
        if not _LATIN.match(letter):  # a script that English words should not precede
            return fill_sentence(f"{{words}}{pattern[-1]}", {"words": text})
        if low in message.self or low in part.questions:
            end = "." if low in message.self else pattern[-1]
            return fill_sentence(f"{{words}}{end}", {"words": text[0].upper() + text[1:]})
        pattern = self.phrases[_clause(low, part.clauses) or part.opener]
        may_be_name = part.names or first in message.capitals
        text = _within(text, message.small, may_be_name=may_be_name)
        return fill_sentence(pattern, {"words": text})

    # The ladder

    def _level(self, name: str) -> int | None:
        """Return the level that was chosen on the ladder, 0 in the middle; None for no choice."""
        ladder, chosen = self.ladder, self._chosen([name])
        if not ladder or not chosen:
            return None
        cards = [rung.card for rung in ladder.rungs]
        return len(cards) // 2 - cards.index(chosen[0])

    def _words_of_level(self, level: Level) -> tuple[str, ...]:
        ladder = self.ladder
        number = next((n for name in level.level if (n := self._level(name)) is not None), None)
        if not ladder or number is None:
            return ()
        place = len(ladder.rungs) // 2 - number - level.up
        return self._said(ladder.rungs[place].item) if place >= 0 else ()

    def _ladder(self, ladder: Ladder) -> list[Part]:
        """Return the levels, top first, with marks where things were and are."""
        goal = next(iter(self._said(ladder.goal)), "")
        today, later = self._chosen([ladder.today])[:1], self._chosen([ladder.later])[:1]
        lines = []
        for rung in ladder.rungs:
            item, words = self._item(rung.item), self._said(rung.item)
            heading = item.said if item else ""
            line = f"{heading}: {words[0]}" if words else self._phrase("open", level=heading)
            mark = _mark(rung.card in today, rung.card in later, bool(later))
            lines.append(self._phrase(mark, level=line) if mark else line)
        name = "ladder" if goal else "ladder-unnamed"
        return [Part(heading=self._phrase(name, goal=goal), said=tuple(lines))]


def composed(rule: Rule, phrases: Mapping[str, str], typed: Mapping[str, str]) -> str:
    """Return the sentence that a rule makes of a person's words, by item."""
    placed = {}
    for item, said in typed.items():
        text = unquoted(said.strip())
        words = _within(text, rule.small, may_be_name=item not in rule.lower)
        led = _clause(first_word(text).lower(), rule.clauses.get(item, {}))
        if led:
            words = fill(phrases[led], {"words": words[0].lower() + words[1:]})
        placed[item] = words
    return fill_sentence(phrases[rule.sentence or ""], placed, rule.alike)


def _clause(first: str, clauses: Mapping[str, Collection[str]]) -> str | None:
    """Return the phrase that fits an answer with this first word, in small letters."""
    return next((name for name, begins in clauses.items() if first in begins), None)


def names_in(pattern: str) -> list[str]:
    """Return the names of the marks in a phrase, in order."""
    return re.findall(r"\{([a-z][a-z0-9-]*)\}", pattern)


def _within(text: str, small: Collection[str], *, may_be_name: bool) -> str:
    """Return words as they stand within a sentence: phones begin every answer with a capital."""
    first = first_word(text)
    is_capital = len(first) > 1 and first.istitle() and not may_be_name
    if first == "i":
        return text[0].upper() + text[1:]
    is_small = first.lower() in small and not first[1:].isupper()
    return text[0].lower() + text[1:] if is_capital or is_small else text


def _mark(today: bool, later: bool, again: bool) -> str:  # noqa: FBT001
    """Return the name of the phrase that marks a level; empty for none.

    `again`: whether any level was chosen on the second look.
    """
    if later:
        return "was-and-now" if today else "now"
    return ("was" if again else "today") if today else ""


def _apart(lines: tuple[str, ...], others: set[str]) -> tuple[str, ...]:
    """Return the lines that are not in the other list."""
    return tuple(line for line in lines if folded(line) not in others)
