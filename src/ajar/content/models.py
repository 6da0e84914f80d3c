"""Schemas of the files of help lines, scenarios, words and references (pure)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, Field, TypeAdapter, ValidationInfo
from pydantic.functional_validators import AfterValidator, field_validator, model_validator
from pydantic_core import PydanticCustomError

from ajar.content.exercise import Given, MoreWords, Words  # noqa: TC001 (pydantic reads them)
from ajar.content.rule import Declared, Id
from ajar.language.phrases import any_of

HelpTopic = Literal["emergency", "crisis", "violence", "child", "worried"]
"""Purpose of a help line; `worried` is for people who worry about their own behavior."""


class _Described(BaseModel, frozen=True, extra="forbid"):
    """A materials file or a part of one: no unknown fields."""


class FrontMatter(_Described):
    """The front matter of a section: the lines between dashes at the top."""

    title: Words
    summary: Words = Field(description="The purpose of the section, in one sentence.")


_DIALED = re.compile(r"(?:tel|sms):(\d+)(?:\?&body=[A-Z]+)?")


class Way(_Described):
    """A way to reach a help line."""

    say: Words = Field(description="The way as people read it, with the number or address.")
    to: Given = Field(description="“tel:” or “sms:” and the digits, or an address to copy.")

    @field_validator("to")
    @classmethod
    def _is_said(cls, to: str, read: ValidationInfo) -> str:
        """Refuse a number or address that is not in `say`: a press would lead elsewhere."""
        number = _DIALED.fullmatch(to)
        say = str(read.data.get("say", to))
        if (number[1] not in re.sub(r"\D", "", say)) if number else (to not in say):
            kind = "way"
            raise PydanticCustomError(kind, "not in the words")
        return to


class HelpLine(_Described):
    """A help line, with the source of its details and the day they were last checked."""

    name: Words
    topic: HelpTopic = Field(description="The situation in which this line comes first.")
    for_what: Words = Field(description="Whom it helps, and with what.")
    reach: Annotated[tuple[Way, ...], Field(min_length=1, description="The quickest way first.")]
    hours: Words
    languages: MoreWords = Field("", description="Languages spoken, according to the source.")
    source: Given = Field(description="The page that these details come from.")
    last_checked: date = Field(
        description="When somebody last compared these details with the source."
    )


class Scenario(_Described):
    """A fictional couple, so that nobody in a group has to talk about their own relationship."""

    title: Words
    people: Annotated[Mapping[Id, Given], Field(min_length=1)] = Field(
        description="Names by placeholder, as used in questions for the room."
    )
    plays: Id = Field(description="The placeholder of the person whom somebody in the room plays.")
    moment: Words = Field(description="When it happens, for example “Thursday evening”.")
    said: Words = Field(description="What the two said, in two short sentences, for the wall.")
    story: Words = Field(description="The story, as shown on a slide. Markdown.")
    more: Words = Field(
        description="For whoever plays that person: thoughts, and answers to questions."
    )

    @property
    def names(self) -> dict[str, str]:
        """Values of the placeholders in questions for the room."""
        return {**self.people, "moment": self.moment}

    @property
    def player(self) -> str:
        """The name of the person whom somebody plays."""
        return self.people[self.plays]

    @model_validator(mode="after")
    def _has_its_player(self) -> Self:
        if self.plays not in self.people:
            kind = "player"
            raise PydanticCustomError(kind, "nobody has that mark", {"input": self.plays})
        return self


class Country(_Described):
    """The help lines of one country."""

    country: Words
    code: Annotated[str, Field(min_length=2, max_length=2, description="ISO 3166, such as US.")]
    zones: tuple[str, ...] = Field(description="Time zones; “America/Indiana/” means all below it.")
    emergency: Words = Field(description="The number for immediate danger.")
    note: MoreWords = Field("", description="Something to know before calling that number.")
    lines: Annotated[tuple[HelpLine, ...], Field(min_length=1)]


class HelpLines(_Described):
    """The file `materials/resources/help-lines.yaml`."""

    countries: Annotated[tuple[Country, ...], Field(min_length=1)]


_NUMBER_TO_DIAL = re.compile(r"\+?\d(?:[\d ().-]*\d)?")


class OwnLine(_Described):
    """A telephone number of the agency."""

    name: Given = Field(description="Who answers, for example “On call at night”.")
    number: Given = Field(description="The number to call, in quotes.")
    for_what: str = Field("", description="Whom it helps, and with what.")
    hours: str = Field("", description="When somebody answers.")

    @field_validator("number")
    @classmethod
    def _can_be_dialed(cls, number: str) -> str:
        if not _NUMBER_TO_DIAL.search(number):
            kind = "number_to_dial"
            raise PydanticCustomError(kind, "no digits")
        return number

    @property
    def to(self) -> str:
        """The link that a phone dials: the first number, without an extension."""
        number = _NUMBER_TO_DIAL.search(self.number)
        return "tel:" + re.sub(r"[^+\d]", "", number[0] if number else "")


def _is_secure(address: str) -> str:
    """Refuse anything but an https address."""
    if address and not re.fullmatch(r"https://[^\s/:@]+\.[^\s/:@]+(?::\d+)?(?:/[^\s#]*)?", address):
        kind = "address"
        raise PydanticCustomError(kind, "not an https address", {"input": address})
    return address


PageAddress = Annotated[str, AfterValidator(_is_secure)]
"""Address of a page on another site; empty if there is none."""
Paper = Literal["us-letter", "a4"]
"""Paper sizes, as Typst names them."""
_WITH_LETTER = ("", "US", "CA", "MX")
"""Countries that use letter paper, and no country, for which it is the default."""


class Profile(_Described):
    """The file `materials/profile.yaml`: who runs the workshop, where. Every line may be empty."""

    agency: str = Field("", description="The name of your agency, as printed.")
    country: str = Field("", description="The code of your country in the help lines, such as US.")
    language: str = Field("", description="The workshop’s language, such as es. Default: English.")
    languages: tuple[Given, ...] = Field((), description="Languages that you speak with people.")
    call: tuple[OwnLine, ...] = Field((), description="Your own numbers for people to call.")
    paper: Literal["", "us-letter", "a4"] = Field("", description="Your paper size.")
    logo: str = Field("", description="An image in `materials/`: SVG, PNG or JPEG.")
    confidentiality: str = Field("", description="Its limits, in your words. Markdown.")
    site: PageAddress = Field("", description="Where you publish the output of `ajar site`.")
    leave: PageAddress = Field("", description="Where “Leave now” goes on the site.")

    @property
    def paper_size(self) -> Paper:
        """The paper size: `paper`, or else the usual one of the country."""
        return self.paper or ("us-letter" if self.country in _WITH_LETTER else "a4")

    @model_validator(mode="before")
    @classmethod
    def _without_empty_lines(cls, read: object) -> object:
        lines = read or {}
        if not isinstance(lines, dict):
            return lines
        return {name: value for name, value in lines.items() if value is not None}


class Door(_Described):
    """A link on the start page that leads straight to an exercise or a page."""

    name: Words = Field(description="What a person would say, such as “Help me say it”.")
    hint: Words = Field(description="A few words about where it leads.")
    picture: Literal["cup", "speech", "door", "plant", "lamp"]
    to: Given = Field(description="An exercise, or a page of `materials/pages/`.")
    on: Given = Field(description="The section to continue with afterward.")
    breathe: bool = Field(default=False, description="Begin with a minute of slow breathing.")


class Breathing(_Described):
    """A minute of slow breathing, and an alternative for people whom it does not help."""

    title: Words
    how: Words = Field(description="What to do, in one or two sentences.")
    begin: Words = Field(description="Label of the button that starts it.")
    stop: Words = Field(description="Label of the button that stops it.")
    breath_in: Words = Field(alias="in", description="Shown while the circle grows.")
    breath_out: Words = Field(alias="out", description="Shown while the circle shrinks.")
    after: Words = Field(description="Shown after a minute.")
    other: Words = Field(description="Label of the link to the alternatives.")
    instead: Annotated[tuple[Words, ...], Field(min_length=1, description="Alternatives.")]


class Start(_Described):
    """The file `materials/start.yaml`: the first page of the workbook."""

    title: Words = Field(description="What this is and whom it is for, in one sentence.")
    lead: Words
    ask: Words = Field(description="The question above the doors.")
    doors: Annotated[tuple[Door, ...], Field(min_length=1)]
    all: Words = Field(description="Label of the link to all sections in order.")
    back: Words = Field(description="Label of the link back to the start page.")
    onward: Words = Field(description="Label of the link to the next section, “{title}”.")
    others: MoreWords = Field("", description="The question above the doors after breathing.")
    breathing: Breathing | None = Field(None, description="For doors with `breathe: true`.")

    @model_validator(mode="after")
    def _can_breathe(self) -> Self:
        if any(door.breathe for door in self.doors) and not self.breathing:
            kind = "breathing"
            raise PydanticCustomError(kind, "no words for it")
        return self


FileName = Annotated[str, Field(pattern=r"^[\w-]+$")]
"""A file name without its extension."""
Look = Literal["goal", "sentence", "fields", "message", "beside", "section", "ladder"]
"""Layout of answers on the printed plan: see `Printed`."""
WorkshopData = dict[str, Any]
"""A `Workshop` as plain values, for Python and the pages."""


class Planned(Declared):
    """An answer that is the day on which a person plans to do something."""

    exercise: Id
    item: Id = Field(description="An item of kind `date`.")
    say: Words = Field(description="What is planned for {day}, as the last page says it.")


class Printed(Declared):
    """Answers to one exercise on the printed plan."""

    look: Look = Field(
        description="goal: large, at the top. sentence: the plan as one sentence. fields: the "
        "other answers of the plan. message: the answers as a message. beside: below it, side by "
        "side. section: under the exercise’s title. ladder: levels of a goal."
    )
    exercise: Id
    items: Annotated[
        tuple[Id, ...],
        Field(strict=False, description="The items, without those in the plan’s sentence."),
    ] = ()
    pile: Id | None = Field(None, description="For a sort: only the cards in this pile.")


class Letter(Declared):
    """A page that a person makes from their answers, to give to somebody."""

    exercise: Id = Field(description="The exercise whose answers it uses.")
    page: FileName = Field(description="The page with the text around the answers.")


class Gate(Declared):
    """The safety page before exercises with `invites: true`."""

    page: FileName
    short: FileName = Field(description="A two-line version for people who have read it.")


class Instead(Declared):
    """The alternative for people whom asking their partner could put in danger."""

    exercise: Id
    section: FileName = Field(description="The section that contains the exercise.")


class NeededPart(Declared):
    """A part that every agenda must include."""

    part: Id
    meeting: Literal["first", "last"]
    why: Given = Field(description="The reason, for authors who left it out.")


class Workshop(Declared):
    """The file `materials/workshop.yaml`. Whatever it leaves out, the workshop does not have."""

    title: Words
    shares: bool = Field(
        default=False,
        description="Take from the installed kit what this folder lacks: single words of "
        "words.yaml and paper.yaml, the profile, help lines, words of danger, the coach.",
    )
    sentence: Words = Field(description="What it is and whom it is for.")
    first: FileName = Field(description="The first section.")
    check_in: Id = Field(
        alias="check-in",
        description="The exercise of `::: check-in MOMENT`. Its rulers are charted over time, and "
        "colored in order.",
    )
    moments: Mapping[str, Words] = Field(
        {}, description="Names of the moments of `::: check-in MOMENT`, for charts."
    )
    plan: Id | None = Field(None, description="The exercise that makes a person’s plan.")
    days: Annotated[tuple[Planned, ...], Field(strict=False)] = ()
    printed: Annotated[
        tuple[Printed, ...], Field(strict=False, description="Contents of the printed plan.")
    ] = ()
    message: Id | None = Field(None, description="The exercise that composes a message.")
    letter: Letter | None = None
    gate: Gate | None = None
    instead: Instead | None = None
    safety: FileName | None = Field(
        None, description="The page before all worksheets for people on their own."
    )
    footer: FileName | None = Field(None, description="The page below each section.")
    erased: FileName | None = Field(None, description="The page shown after erasing answers.")
    erased_browser: FileName | None = Field(
        None, alias="erased-browser", description="The same, if they were stored in a browser."
    )
    agreements: FileName | None = Field(None, description="The card set of group agreements.")
    parts: Annotated[tuple[NeededPart, ...], Field(strict=False)] = ()


class Phrases(_Described):
    """The file `materials/words.yaml`: texts of buttons and notices."""

    words: Mapping[str, Words]


class DangerNotice(_Described):
    """The notice shown, before everything else, when a person's words suggest danger."""

    title: Words = Field(description="One warm sentence.")
    text: Words = Field(description="Whom it is for, and that there are people to talk to.")
    now: Annotated[tuple[Words, ...], Field(min_length=1, description="What to do now.")]
    lines: Annotated[tuple[HelpTopic, ...], Field(min_length=1, description="Lines, in order.")]


def _check_phrase(phrase: str, lists: Iterable[str]) -> None:
    """Refuse a phrase with an unmatched bracket or an unknown list."""
    try:
        any_of([phrase], dict.fromkeys(lists, ""))
    except (KeyError, re.error):
        kind = "phrase"
        raise PydanticCustomError(kind, "cannot be read", {"input": phrase}) from None


def _can_be_read(phrase: str, read: ValidationInfo) -> str:
    _check_phrase(phrase, read.data.get("lists", ()))
    return phrase


_Phrases = tuple[Annotated[str, AfterValidator(_can_be_read)], ...]


class _Spoken(_Described):
    """A file with phrases to look for in what a person types."""

    lists: Mapping[str, str]

    @field_validator("lists")
    @classmethod
    def _can_be_read(cls, lists: Mapping[str, str]) -> Mapping[str, str]:
        """Refuse a list that cannot be parsed, or that refers to a list further down."""
        for n, phrase in enumerate(lists.values()):
            _check_phrase(phrase, list(lists)[:n])
        return lists


class DangerLearned(_Described):
    """Weights learned from sentences by `benchmarks/danger_training.py`."""

    limit: float = Field(description="The weight above which a passage counts as danger.")
    least: float = Field(description="The same, in a text with a known phrase.")
    same: tuple[str, ...] = Field(description="Groups of equivalent words, separated by spaces.")
    size: int = Field(gt=0, description="The size of the hash table of weights.")
    weights: str = Field(description="Base64; see `weights_at` in language/phrases.py.")
    kinds: Mapping[str, str] = Field(
        description="Weights by kind of danger, Base64; see `weights_in` there."
    )


class DangerWords(_Spoken):
    """A file in `materials/danger/`: kinds of danger, and the notice for each."""

    kinds: Mapping[str, str] = Field(description="The name of the notice for each kind of danger.")
    notices: Mapping[str, DangerNotice] = Field(description="The first notice that fits is shown.")
    rulers_at_zero: DangerNotice = Field(alias="rulers-at-zero", description="If all are 0.")
    lists: Mapping[str, str]
    passes: _Phrases
    phrases: Mapping[str, _Phrases]
    own: str = Field(
        "",
        description="Frequent words of this language that do not exist in English, separated by "
        "spaces. Learned weights count only in a text with at least one of them.",
    )
    learned: DangerLearned | None = None


class QuestionNotes(_Described):
    """Remarks on words in a question, or on two questions at once."""

    leading: Words
    blaming_why: Words = Field(alias="blaming-why")
    two_at_once: Words = Field(alias="two-at-once")
    pressure: Words


class QuestionWords(_Described):
    """Remarks on a question; {start} and {words} quote the person."""

    open: Words
    open_other: Words = Field(alias="open-other", description="If the first words do not show it.")
    tell: Words = Field(description="For requests such as “Tell me…”.")
    half_open: Words = Field(alias="half-open")
    half_open_other: Words = Field(alias="half-open-other")
    closed: Words
    fact: Words = Field(description="For a closed question about a number, a time or a name.")
    notes: QuestionNotes


class StatementParts(_Described):
    """Names of the possible parts of a statement."""

    seen: Words
    feeling: Words
    wish: Words
    ask: Words


class BlameWords(_Described):
    """Remarks on words that may sound like blame."""

    say: Words = Field(description="The remark, which quotes the {words}.")
    rewording: str = Field(alias="try", description="A suggestion with {rest}, the person’s words.")
    sometimes: str = Field("", description="For “You always” with a verb of `acts`.")
    otherwise: Words = Field(description="Advice if there is no rewording to suggest.")


class BlameKinds(_Described):
    """Remarks on each kind of blame."""

    ultimatum: BlameWords
    makes: BlameWords
    feel_you: BlameWords = Field(alias="feel-you")
    mockery: BlameWords
    always: BlameWords
    need_you_to: BlameWords = Field(alias="need-you-to")


class StatementWords(_Described):
    """Remarks on a statement."""

    mirror: Words = Field(description="A list of the {parts} that it has.")
    parts: StatementParts
    blame: BlameKinds


class CoachLearned(_Described):
    """Weights learned from questions by `benchmarks/coach_training.py`."""

    limit: float = Field(description="The lead that a kind needs over the next, to be chosen.")
    unit: float = Field(description="The value of a weight of 1.")
    forms: Mapping[str, tuple[float, ...]] = Field(
        description="Weights for open and closed, by form; half-open has 0."
    )
    weights: Mapping[str, str] = Field(
        description="For open and closed, Base64; see `weights_in` in language/phrases.py."
    )


_BlameKind = Literal["ultimatum", "makes", "feel-you", "mockery", "always", "need-you-to"]
_QuestionNote = Literal["leading", "blaming-why", "two-at-once", "pressure"]
_Part = Literal["seen", "feeling", "wish", "ask"]


class CoachWords(_Spoken):
    """A file in `materials/coach/`: remarks on questions and statements, and when they appear."""

    about_questions: QuestionWords = Field(alias="about-questions")
    about_statements: StatementWords = Field(alias="about-statements")
    lists: Mapping[str, str]
    fillers: Words = Field(description="Words before a question to ignore.")
    anywhere: Mapping[str, _Phrases] = Field(description="Forms; the first that matches anywhere.")
    first: Mapping[str, _Phrases] = Field(description="Otherwise, the form that comes first.")
    echoes: _Phrases = Field(description="Other questions: “?” and one of these.")
    stated: _Phrases = Field(description="With these and no question mark, it is not a question.")
    notes: Mapping[_QuestionNote, _Phrases]
    passes: _Phrases = Field(description="Words that are not blame, removed first.")
    quotes: _Phrases = Field(description="Words that show that a sentence quotes or retracts.")
    blame: Mapping[_BlameKind, _Phrases]
    unless: Mapping[_BlameKind, _Phrases] = Field(description="Words that make it harmless.")
    quoted_to: Mapping[_BlameKind, _Phrases] = Field(
        alias="quoted-to", description="Words at which a quotation ends, if any."
    )
    verbs: Words = Field(description="Verbs for which “never” can become a wish.")
    acts: Words = Field(description="Verbs for which “always” can become an observation.")
    parts: Mapping[_Part, _Phrases]
    learned: CoachLearned


class _Name(BaseModel):
    family: Given
    given: Given | None = None


class _Issued(BaseModel):
    date_parts: Annotated[
        tuple[Annotated[tuple[int, ...], Field(min_length=1)], ...],
        Field(min_length=1, alias="date-parts"),
    ]


class _Entry(BaseModel):
    """Required fields of an entry of `materials/references.json`."""

    id: Given
    title: Given
    author: Annotated[tuple[_Name, ...], Field(min_length=1)]
    issued: _Issued


REFERENCES = TypeAdapter(list[_Entry])
