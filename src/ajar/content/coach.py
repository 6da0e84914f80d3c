"""Remarks on a question or a sentence while it is being written.

The rules are data, in ``materials/coach/``: phrases, and weights learned from questions.
``remark.js`` uses the same. Nothing here sends, stores or logs a text. The rules see words only:
they cannot hear a tone, and may miss blame.

Words of danger come before any remark: call `find_danger` on the text first, and show no remark if
it finds something.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ajar.content.text import fill
from ajar.language.phrases import any_of, blanked, hashed, patterns_of, spoken, weights_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

QUESTION_KINDS = ("open", "closed", "half-open")
_WEIGHED = QUESTION_KINDS[:-1]
MOST_REMARKS = 2
MOST_REPEATED = 90
"""How many characters of a person's own words a rewording repeats at most."""
SHORT = 3  # words: a question that has fewer, such as “Okay?”, comes after another one
NO_QUESTION = "none"
_QUOTED = re.compile(r'[“„«][^“”„«»]*[”»]|"[^"]*"')
_OUTER = "“”„«»\"' \t\n"
_BLANKS = re.compile("[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+")
_SELF = {"i", "im", "id", "ill", "ive", "its", "we", "were", "well"}
_EDGE = " ,.;:!?…"
_CLAUSE_END = re.compile("[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because ")


class Place(NamedTuple):
    """A phrase found in a sentence: its name, and its position in the sentence's line."""

    name: str
    start: int
    end: int


@dataclass(frozen=True)
class Note:
    """Something to mention about a text."""

    name: str  # of what it is, such as "leading" or "always"
    words: str  # of the text
    remark: str


@dataclass(frozen=True)
class QuestionNotice:
    """What the coach notices about a question."""

    kind: str = ""  # "open", "closed", "half-open"; "" if unsure, or if it is not a question
    reason: str = ""  # a sentence; "" without a kind
    notes: tuple[Note, ...] = ()  # "leading", "blaming-why", "two-at-once", "pressure"

    @property
    def remarks(self) -> tuple[str, ...]:
        """What to show, at most two sentences; what works comes first.

        A question that is open in form, but leads or blames, gets no praise.
        """
        noted = [note.remark for note in self.notes]
        is_praise = self.kind == "open" and {note.name for note in self.notes} - {"two-at-once"}
        reasons = [self.reason] if self.reason and not is_praise else []
        return tuple([*reasons, *noted][:MOST_REMARKS])


@dataclass(frozen=True)
class StatementNotice:
    """What the coach notices about a sentence."""

    parts: tuple[str, ...] = ()  # those it has of "seen", "feeling", "wish", "ask"
    mirror: str = ""  # names the parts; "" without any
    notes: tuple[Note, ...] = ()  # words that may be heard as blame, one note for each kind
    rewording: str = ""  # of the first of these words

    @property
    def blame(self) -> tuple[str, ...]:
        """The kinds of blame found with certainty, in the order in which they are checked."""
        return tuple(note.name for note in self.notes)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What to show, at most two remarks; what works comes first."""
        first = f"{self.notes[0].remark} {self.rewording}" if self.notes else ""
        return tuple(filter(None, (self.mirror, first)))


@dataclass(frozen=True)
class Sentence:
    """The plain words of a sentence, between marks for its beginning and end."""

    line: str
    places: Sequence[tuple[int, int]]  # for each letter of the line: where its word is in the text
    mark: str  # that ends it in the text; "" without one

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a part of the line is in the text."""
        return self.places[start][0], self.places[end - 1][1]


@dataclass(frozen=True)
class KindWeights:
    """Weights by form and by words for each kind of question except the last, which has 0."""

    limit: float  # the minimum distance from the next kind
    unit: float  # of the weights
    forms: Mapping[str, Sequence[float]]
    weights: Sequence[Sequence[int]]  # by kind

    def scores(self, form: str, features: Iterable[str]) -> list[float]:
        """Return a question's score for each of `QUESTION_KINDS`."""
        bases = self.forms.get(form, (0.0,) * len(_WEIGHED))
        if not self.weights:
            return [*bases, 0.0]
        places = {hashed(feature) % len(self.weights[0]) for feature in features}
        share = self.unit / math.sqrt(len(places))
        weighed = [
            base + sum(row[place] for place in places) * share
            for base, row in zip(bases, self.weights, strict=True)
        ]
        return [*weighed, 0.0]

    def kind(self, scores: Sequence[float]) -> str:
        """Return the kind with the highest score; "" if another is nearly as high."""
        first, second, *_ = sorted(scores, reverse=True)
        return QUESTION_KINDS[scores.index(first)] if first - second >= self.limit else ""


@dataclass(frozen=True)
class Coach:
    """Compiled rules of one language."""

    data: Mapping[str, Any]
    fillers: frozenset[str]
    anywhere: Mapping[str, re.Pattern[str]]  # forms of questions
    first: Mapping[str, re.Pattern[str]]
    echoes: re.Pattern[str]
    stated: re.Pattern[str]
    question_notes: Mapping[str, re.Pattern[str]]
    learned: KindWeights
    passes: re.Pattern[str]
    quotes: re.Pattern[str]
    blame: Mapping[str, re.Pattern[str]]
    unless: Mapping[str, re.Pattern[str]]
    quoted_to: Mapping[str, re.Pattern[str]]
    parts: Mapping[str, re.Pattern[str]]
    verbs: frozenset[str]
    acts: frozenset[str]

    def question(self, text: str) -> QuestionNotice:
        """Return what there is to notice about a question."""
        sentences = sentences_of(text)
        forms = [self.form(sentence) for sentence in sentences]
        at = self.asked(sentences, forms)
        if at < 0 or forms[at].name == NO_QUESTION:
            return QuestionNotice()
        kind = self.learned.kind(self._scores(sentences, forms, at))
        start = _words(text, sentences[at], forms[at])
        return QuestionNotice(
            kind,
            self._reason(kind, forms[at].name, start),
            tuple(self._question_notes(text, sentences)),
        )

    def scores(self, text: str) -> list[float]:
        """Return the scores of a text, with at least one word, for each of `QUESTION_KINDS`."""
        sentences = sentences_of(text)
        forms = [self.form(sentence) for sentence in sentences]
        return self._scores(sentences, forms, self.asked(sentences, forms))

    def _scores(
        self, sentences: Sequence[Sentence], forms: Sequence[Place], at: int
    ) -> list[float]:
        return self.learned.scores(forms[at].name, self.features(sentences, forms, at))

    def form(self, sentence: Sentence) -> Place:
        """Return the form of a question, such as "what", and where the words are that show it."""
        for name, pattern in self.anywhere.items():
            if match := pattern.search(sentence.line):
                return Place(name, match.start(), match.end())
        found = [
            Place(name, match.start(), match.end())
            for name, pattern in self.first.items()
            if (match := pattern.search(sentence.line))
        ]
        if found:
            form = min(found, key=lambda place: place.start)
            return self._placed(form, sentence)
        words = len(self._without_fillers(sentence.line.split()[1:-1]))
        is_echo = sentence.mark == "?" and self.echoes.search(sentence.line)
        echo = "echo" if words > SHORT else "short"
        return Place(echo if is_echo else NO_QUESTION, 2, len(sentence.line))

    def _placed(self, form: Place, sentence: Sentence) -> Place:
        """Return a form as "what-mid" if other words come before; "none" if nothing is asked."""
        if form.name in ("what", "how", "why", "when"):
            if sentence.mark != "?" and self.stated.match(sentence.line, form.start):
                return form._replace(name=NO_QUESTION)
            before = sentence.line[2 : form.start].split()
            within = any(word not in self.fillers for word in before)
            return form._replace(name=f"{form.name}-mid") if within else form
        if form.name != "wonder" and sentence.mark != "?":
            return form._replace(name=NO_QUESTION)
        return form

    def asked(self, sentences: Sequence[Sentence], forms: Sequence[Place]) -> int:
        """Return the index of the last sentence with a question mark or the form of a question.

        -1 if there is no sentence.
        """
        marked = [n for n, sentence in enumerate(sentences) if sentence.mark == "?"]
        long = [n for n in marked if len(sentences[n].line.split()) - 2 >= SHORT]
        plain = ("none", "echo", "short")
        formed = [n for n, form in enumerate(forms) if form.name not in plain]
        return (long or marked or formed or [len(sentences) - 1])[-1]

    def features(
        self, sentences: Sequence[Sentence], forms: Sequence[Place], at: int
    ) -> Iterator[str]:
        """Yield the features that have weights: words, turns, endings and neighbors."""
        line = sentences[at].line
        words = self._without_fillers(line.split()[1:-1])
        turn = line[forms[at].start :].split()[:-1]
        yield from words
        yield from (f"> {' '.join(turn[:many])}" for many in (2, 3))
        yield from (f"$ {' '.join(words[-many:])}" for many in (1, 2))
        yield f"mark {sentences[at].mark}"
        yield f"length {min(len(words) // 3, 5)}"
        yield f"sentences {min(len(sentences) // 2, 3)}"
        telling = ("what", "how", "why", "tell", "half-open")
        for n, form in enumerate(forms):
            if n != at and (sentences[n].mark == "?" or form.name in telling):
                yield f"beside {form.name}"

    def _without_fillers(self, words: Sequence[str]) -> Sequence[str]:
        first = next((n for n, word in enumerate(words) if word not in self.fillers), -1)
        return words[first:]

    def _reason(self, kind: str, form: str, start: str) -> str:
        about = self.data["about-questions"]
        if kind == "closed":
            return str(about["fact" if form in ("fact", "when", "when-mid") else "closed"])
        if kind == "half-open":
            is_known = form in ("half-open", "any")
            return fill(about["half-open" if is_known else "half-open-other"], {"start": start})
        if kind == "open":
            leads = {"what": "open", "how": "open", "why": "open", "tell": "tell"}
            return fill(about[leads.get(form.removesuffix("-mid"), "open-other")], {"start": start})
        return ""

    def _question_notes(self, text: str, sentences: Sequence[Sentence]) -> Iterator[Note]:
        said = self.data["about-questions"]["notes"]
        asking = [sentence for sentence in sentences if sentence.mark == "?"] or sentences[-1:]
        quoted: list[str] = []
        for name, pattern in self.question_notes.items():
            found = ((part, match) for part in asking if (match := pattern.search(part.line)))
            sentence, match = next(found, (None, None))
            if sentence and match:
                words = _words(text, sentence, Place(name, match.start(), match.end()))
                if not any(words in others for others in quoted):
                    quoted.append(words)
                    yield Note(name, words, fill(said[name], {"words": words}))
            elif name == "two-at-once" and _many(asking):
                yield Note(name, "", said[name])

    def statement(self, text: str) -> StatementNotice:
        """Return what there is to notice about a sentence."""
        own = without_quotes(text)
        sentences = sentences_of(own)
        about = self.data["about-statements"]
        heard = [
            (sentence, blanked(self.passes, sentence.line))
            for sentence in sentences
            if not self.quotes.search(sentence.line)
        ]
        found = [
            (name, sentence, place)
            for name in self.blame
            for sentence, line in heard
            if (place := self._blame(name, line))
        ]
        blaming = [sentence for _, sentence, _ in found]
        parts = tuple(
            name
            for name, pattern in self.parts.items()
            if any(
                pattern.search(sentence.line)
                for sentence in sentences
                if name != "seen" or sentence not in blaming  # no camera sees “always”
            )
        )
        firsts = {name: (sentence, place) for name, sentence, place in reversed(found)}
        notes = []
        for name in self.blame:
            if name in firsts:
                words = self._quoted(name, text, *firsts[name])
                notes.append(Note(name, words, fill(about["blame"][name]["say"], {"words": words})))
        rewording = ""
        if notes:
            rewording = self._rewording(notes[0].name, text, *firsts[notes[0].name])
        named = ", ".join(about["parts"][part] for part in parts)
        mirror = fill(about["mirror"], {"parts": named}) if parts else ""
        return StatementNotice(parts, mirror, tuple(notes), rewording)

    def _blame(self, name: str, line: str) -> Place | None:
        match, unless = self.blame[name].search(line), self.unless.get(name)
        is_excused = match and unless and unless.search(line)
        return Place(name, match.start(), match.end()) if match and not is_excused else None

    def _quoted(self, name: str, text: str, sentence: Sentence, place: Place) -> str:
        """Return the words that may be heard as blame, and only those."""
        ends = self.quoted_to.get(name)
        last = ends.search(sentence.line, place.start, place.end) if ends else None
        return _words(text, sentence, place._replace(end=last.end()) if last else place)

    def _rewording(self, name: str, text: str, sentence: Sentence, place: Place) -> str:
        """Return another way to say it, in the person's own words where possible."""
        said = self.data["about-statements"]["blame"][name]
        start = self._start(name, text, sentence, place)
        rest = _clause(text, sentence, start) if 0 < start < len(sentence.line) - 2 else ""
        if name == "ultimatum" and _SELF & set(spoken(rest)[0].split()):
            rest = ""  # it contains the threat
        words = sentence.line[place.start : place.end].split()
        pattern = said["sometimes"] if words[1:2] == ["always"] else said["try"]
        return fill(pattern, {"rest": rest}) if rest and pattern else str(said["otherwise"])

    def _start(self, name: str, text: str, sentence: Sentence, place: Place) -> int:
        """Return where the words that a rewording reuses begin; 0 if they do not fit it."""
        line, words = sentence.line, sentence.line[place.start : place.end].split()
        verb = "".join(words[2:3])
        start = 0
        match [name, "you" if words[0] == "u" else words[0], *words[1:2]]:
            case ["need-you-to", *_] if words[-1] == "to" and "not" not in words:
                start = place.end
            case ["always", "you", "never"] if verb in self.verbs:
                start = line.find(f" {verb} ", place.start) + 1
            case ["always", "you", "always"] if verb in self.acts:
                start = line.find(f" {verb} ", place.start) + 1
            case ["makes", "you", "make"] if words[2:4] == ["me", "feel"]:
                start = line.find(" feel ", place.start) + len(" feel ")
            case ["feel-you", *_]:
                start = self._you(line, place)
            case ["ultimatum", *_] if self._is_before_comma(text, sentence, place):
                start = place.start + len(" ".join(words[:3])) + 1
        return start

    def _is_before_comma(self, text: str, sentence: Sentence, place: Place) -> bool:
        begin, end = sentence.span(place.start, place.end)
        condition = re.match(r"if (you|u) (dont|wont) ", sentence.line[place.start :])
        return bool(condition) and "," in text[begin:end]

    def _you(self, line: str, place: Place) -> int:
        found = re.search(r" (?=(?:you|u|youre|youve|youd|youll|your) )", line[place.start :])
        return place.start + found.end() if found else 0


def notice_question(text: str, language: str = "en") -> QuestionNotice:
    """Return what the coach notices about a question that a person has written.

    The language is one that ``materials/coach/`` has a file for. For another one, a
    `MaterialsError` names those there are.
    """
    return coach(language).question(text)


def notice_statement(text: str, language: str = "en") -> StatementNotice:
    """Return what the coach notices about a sentence that a person has written.

    The language is that of `notice_question`.
    """
    return coach(language).statement(text)


@cache
def coach(language: str) -> Coach:
    """Return the coach of a language."""
    from ajar.content.materials import Materials, find_home

    return coach_from(Materials(find_home()).coach_data(language))


def coach_from(data: Mapping[str, Any]) -> Coach:
    """Return the coach for the fields of `models.CoachWords`."""
    lists = patterns_of(data["lists"])
    learned = data["learned"]

    def patterns(phrases: Mapping[str, Iterable[str]]) -> dict[str, re.Pattern[str]]:
        return {name: any_of(wordings, lists) for name, wordings in phrases.items()}

    return Coach(
        data=data,
        fillers=frozenset(data["fillers"].split("|")),
        anywhere=patterns(data["anywhere"]),
        first=patterns(data["first"]),
        echoes=any_of(data["echoes"], lists),
        stated=any_of(data["stated"], lists),
        question_notes=patterns(data["notes"]),
        learned=KindWeights(
            learned["limit"],
            learned["unit"],
            learned["forms"],
            [weights_in(learned["weights"][kind]) for kind in _WEIGHED if learned["weights"]],
        ),
        passes=any_of(data["passes"], lists),
        quotes=any_of(data["quotes"], lists),
        blame=patterns(data["blame"]),
        unless=patterns(data["unless"]),
        quoted_to=patterns(data["quoted-to"]),
        parts=patterns(data["parts"]),
        verbs=frozenset(data["verbs"].split("|")),
        acts=frozenset(data["acts"].split("|")),
    )


def sentences_of(text: str) -> list[Sentence]:
    """Return the sentences of a text; those without a word are left out."""
    line, places = spoken(text)
    sentences = []
    start = 0
    for match in re.finditer(r"(?<![^ ])(?:\. |$)", line):
        words, end = line[start : match.start()], match.start()
        if words:
            first, last = places[start], places[end - 1]
            mark = text[slice(*places[end])] if match[0] else ""
            stop = places[end] if match[0] else (last[1], last[1])
            within = [(first[0], first[0])] * 2 + places[start:end] + [stop] * 2
            sentences.append(Sentence(f"^ {words}. ", within, mark))
        start = match.end()
    return sentences


def without_quotes(text: str) -> str:
    """Return a text with its quotations blanked out, unless all of it is one quotation."""
    if not _QUOTED.sub("", text).strip(_OUTER):
        return text
    return _QUOTED.sub(lambda match: " " * len(match[0]), text)


def _many(asking: Sequence[Sentence]) -> bool:
    """Return whether at least two sentences ask something; “Okay?” does not count."""
    return sum(len(sentence.line.split()) - 2 >= SHORT for sentence in asking) > 1


def _words(text: str, sentence: Sentence, place: Place) -> str:
    """Return the words of a text at a place, without what ends the sentence."""
    start, end = sentence.span(place.start, place.end)
    return _BLANKS.sub(" ", text[start:end]).strip(_EDGE)


def _clause(text: str, sentence: Sentence, start: int) -> str:
    """Return the words of a text from a place to the end of the clause; "" if they are too many."""
    begin, end = sentence.places[start][0], sentence.places[-1][0]
    words = _BLANKS.sub(" ", _CLAUSE_END.split(text[begin:end], maxsplit=1)[0]).strip(" ")
    return words if len(words) <= MOST_REPEATED else ""
