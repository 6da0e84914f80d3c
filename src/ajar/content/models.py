"""Models of help lines, scenarios, words and references, as their files declare them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationInfo
from pydantic.functional_validators import AfterValidator, field_validator, model_validator
from pydantic_core import PydanticCustomError

from ajar.content.exercise import Given, MoreWords, Words  # noqa: TC001 (pydantic reads them)
from ajar.content.rule import Declared, Id
from ajar.language.phrases import any_of

HelpTopic = Literal["emergency", "crisis", "violence", "child", "worried"]
"""Purpose of a help line: `worried` is for people who are worried about what they do."""


class _Described(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FrontMatter(_Described):
    """The lines between the dashes at the top of a section."""

    title: Words
    summary: Words = Field(description="One sentence: what the section is for.")


_DIALED = re.compile(r"(?:tel|sms):(\d+)(?:\?&body=[A-Z]+)?")


class Way(_Described):
    """One way to reach a help line."""

    say: Words = Field(description="The way in words, with its number or address.")
    to: Given = Field(description="“tel:” or “sms:” with the digits, or an address to copy.")

    @field_validator("to")
    @classmethod
    def _is_said(cls, to: str, read: ValidationInfo) -> str:
        """Refuse a number or address that is not in the words: a press would lead elsewhere."""
        number = _DIALED.fullmatch(to)
        say = str(read.data.get("say", to))
        if (number[1] not in re.sub(r"\D", "", say)) if number else (to not in say):
            kind = "way"
            raise PydanticCustomError(kind, "not in the words")
        return to


class HelpLine(_Described):
    """One help line, with the source of its details and the day they were last checked."""

    name: Words
    topic: HelpTopic = Field(description="When it is offered first.")
    for_what: Words = Field(description="What it helps with, and whom.")
    reach: Annotated[tuple[Way, ...], Field(min_length=1, description="The quickest way first.")]
    hours: Words
    languages: MoreWords = Field("", description="The languages that its source names.")
    source: Given = Field(description="The page that the details were read from.")
    last_checked: date = Field(
        description="The day on which somebody last compared them with the source."
    )


class Scenario(_Described):
    """A fictional couple for a group to talk about, so that nobody has to talk about their own."""

    title: Words
    people: Annotated[Mapping[Id, Given], Field(min_length=1)] = Field(
        description="The people by the marks that stand for them in questions for the room."
    )
    plays: Id = Field(description="The mark of the one whom somebody in the room plays.")
    moment: Words = Field(description="When the story happens, such as “Thursday evening”.")
    said: Words = Field(description="What the two said, in two short sentences, for the wall.")
    story: Words = Field(description="The story, as it stands on a slide. Markdown.")
    more: Words = Field(
        description="For whoever plays that person: thoughts, and answers if asked."
    )

    @property
    def names(self) -> dict[str, str]:
        """The values of the marks in questions for the room."""
        return {**self.people, "moment": self.moment}

    @property
    def player(self) -> str:
        """The name of the one whom somebody plays."""
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
    code: Annotated[str, Field(min_length=2, max_length=2, description="As in ISO 3166: US.")]
    zones: tuple[str, ...] = Field(description="Time zones there; “/” at the end: all below it.")
    emergency: Words = Field(description="The number for immediate danger.")
    note: MoreWords = Field("", description="What to know before calling that number.")
    lines: Annotated[tuple[HelpLine, ...], Field(min_length=1)]


class HelpLines(_Described):
    """`materials/resources/help-lines.yaml`."""

    countries: Annotated[tuple[Country, ...], Field(min_length=1)]


_NUMBER_TO_DIAL = re.compile(r"\+?\d(?:[\d ().-]*\d)?")


class OwnLine(_Described):
    """A number of the agency's own."""

    name: Given = Field(description="Who answers, such as “On call at night”.")
    number: Given = Field(description="The number to call, in quotes.")
    for_what: str = Field("", description="What it helps with, and whom.")
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
        """What a phone dials: the first number, without an extension behind it."""
        number = _NUMBER_TO_DIAL.search(self.number)
        return "tel:" + re.sub(r"[^+\d]", "", number[0] if number else "")


def _is_secure(address: str) -> str:
    """Refuse an address that is not encrypted on its way, or that is not one."""
    if address and not re.fullmatch(r"https://[^\s/:@]+\.[^\s/:@]+(?::\d+)?(?:/[^\s#]*)?", address):
        kind = "address"
        raise PydanticCustomError(kind, "not an https address", {"input": address})
    return address


PageAddress = Annotated[str, AfterValidator(_is_secure)]
"""The address of a page that others run; empty if there is none."""
Paper = Literal["us-letter", "a4"]
"""The sizes of paper, as Typst names them."""
_WITH_LETTER = ("", "US", "CA", "MX")
"""The countries that print on letter paper; without a country it is the default."""


class Profile(_Described):
    """`materials/profile.yaml`: who holds the workshop, and where. Every line may be empty."""

    agency: str = Field("", description="The name of your agency, as it should be printed.")
    country: str = Field("", description="The code of your country in the help lines, such as US.")
    language: str = Field("", description="That of the workshop, such as es; English without it.")
    languages: tuple[Given, ...] = Field((), description="Those in which people can talk with you.")
    call: tuple[OwnLine, ...] = Field((), description="Your own numbers for people to call.")
    paper: Literal["", "us-letter", "a4"] = Field("", description="The size of your paper.")
    logo: str = Field("", description="A picture in `materials/`: SVG, PNG or JPEG.")
    confidentiality: str = Field("", description="What you say about its limits. Markdown.")
    site: PageAddress = Field("", description="Where you put what `ajar site` makes: https://…")
    leave: PageAddress = Field("", description="The page that “Leave now” goes to in the site.")

    @property
    def paper_size(self) -> Paper:
        """The size of paper: the one that is named, or else the usual one of the country."""
        return self.paper or ("us-letter" if self.country in _WITH_LETTER else "a4")

    @model_validator(mode="before")
    @classmethod
    def _without_empty_lines(cls, read: object) -> object:
        lines = read or {}
        if not isinstance(lines, dict):
            return lines
        return {name: value for name, value in lines.items() if value is not None}


class Door(_Described):
    """One way in from the start page: straight to an exercise, or to a page."""

    name: Words = Field(description="What a person would say: “Help me say it”.")
    hint: Words = Field(description="A few words about what is behind it.")
    picture: Literal["cup", "speech", "door", "plant", "lamp"]
    to: Given = Field(description="An exercise, or a page of `materials/pages/`.")
    on: Given = Field(description="The section that goes on from there.")
    breathe: bool = Field(default=False, description="A minute of slow breathing comes first.")


class Breathing(_Described):
    """A minute of slow breathing, and something else for whom that does no good."""

    title: Words
    how: Words = Field(description="What to do, in one or two sentences.")
    begin: Words = Field(description="The button.")
    stop: Words = Field(description="The button, while it goes on.")
    breath_in: Words = Field(alias="in", description="Said while the circle grows.")
    breath_out: Words = Field(alias="out", description="Said while it gets smaller.")
    after: Words = Field(description="Said after a minute.")
    other: Words = Field(description="The way to something else.")
    instead: Annotated[tuple[Words, ...], Field(min_length=1, description="What else to do.")]


class Start(_Described):
    """`materials/start.yaml`: the first page of the workbook."""

    title: Words = Field(description="What this is and for whom, in a sentence.")
    lead: Words
    ask: Words = Field(description="The question above the doors.")
    doors: Annotated[tuple[Door, ...], Field(min_length=1)]
    all: Words = Field(description="The way to all sections in order.")
    back: Words = Field(description="The way back to the start page.")
    onward: Words = Field(description="The way on, to the section “{title}”.")
    others: MoreWords = Field("", description="The question above the doors after the breathing.")
    breathing: Breathing | None = Field(None, description="For doors with `breathe: true`.")

    @model_validator(mode="after")
    def _can_breathe(self) -> Self:
        if any(door.breathe for door in self.doors) and not self.breathing:
            kind = "breathing"
            raise PydanticCustomError(kind, "no words for it")
        return self


FileName = Annotated[str, Field(pattern=r"^[\w-]+$")]
"""The name of a file without its ending."""
Look = Literal["goal", "sentence", "fields", "message", "beside", "section", "ladder"]
"""How answers look on the plan to print: see `Printed`."""
WorkshopData = dict[str, Any]
"""A `Workshop` as plain values: what Python and pages go by."""


class Planned(Declared):
    """An answer that is a day on which a person means to do something."""

    exercise: Id
    item: Id = Field(description="One of kind `date`.")
    say: Words = Field(description="What is due on this {day}, as the last page says it.")


class Printed(Declared):
    """Answers to one exercise that are on the plan to print."""

    look: Look = Field(
        description="goal: large, at the top. sentence: the plan’s, put together. fields: those of "
        "the plan. message: put together. beside: below that, beside each other. section: under "
        "the exercise’s title. ladder: levels of a goal."
    )
    exercise: Id
    items: Annotated[
        tuple[Id, ...],
        Field(strict=False, description="The answers. Of the plan, none of its sentence twice."),
    ] = ()
    pile: Id | None = Field(None, description="Of a sort, only the cards in this pile.")


class Letter(Declared):
    """A page that a person makes of their answers, to give to somebody."""

    exercise: Id = Field(description="What is asked for it.")
    page: FileName = Field(description="The words around the answers.")


class Gate(Declared):
    """What stands before exercises with `invites: true`."""

    page: FileName
    short: FileName = Field(description="The same in two lines, for whoever has read it.")


class Instead(Declared):
    """Where people are led whom asking somebody could put in danger."""

    exercise: Id
    section: FileName = Field(description="The section that asks it.")


class NeededPart(Declared):
    """A part that no agenda may leave out."""

    part: Id
    meeting: Literal["first", "last"]
    why: Given = Field(description="For authors who left it out.")


class Workshop(Declared):
    """`materials/workshop.yaml`. What is left out, this workshop does without."""

    title: Words
    shares: bool = Field(
        default=False,
        description="What this folder lacks is taken from the kit that is installed: words.yaml "
        "and paper.yaml (each word that is not here), profile, help lines, danger, coach.",
    )
    sentence: Words = Field(description="What it is and for whom.")
    first: FileName = Field(description="The section that it begins with.")
    check_in: Id = Field(
        alias="check-in",
        description="The exercise behind `::: check-in MOMENT`: its rulers are drawn over time, "
        "with colors in their order.",
    )
    moments: Mapping[str, Words] = Field(
        {}, description="What the moments of `::: check-in MOMENT` are called beside a chart."
    )
    plan: Id | None = Field(None, description="The exercise with a person’s plan.")
    days: Annotated[tuple[Planned, ...], Field(strict=False)] = ()
    printed: Annotated[
        tuple[Printed, ...], Field(strict=False, description="What is on the plan to print.")
    ] = ()
    message: Id | None = Field(None, description="The exercise that makes answers a message.")
    letter: Letter | None = None
    gate: Gate | None = None
    instead: Instead | None = None
    safety: FileName | None = Field(
        None, description="The page before all worksheets for one alone."
    )
    footer: FileName | None = Field(None, description="The page below each section.")
    erased: FileName | None = Field(None, description="The page after answers were erased.")
    erased_browser: FileName | None = Field(
        None, alias="erased-browser", description="The same, where a browser held them."
    )
    agreements: FileName | None = Field(None, description="The card set of a group’s agreements.")
    parts: Annotated[tuple[NeededPart, ...], Field(strict=False)] = ()


class Phrases(_Described):
    """`materials/words.yaml`: the words on buttons and in notices."""

    words: Mapping[str, Words]


class DangerNotice(_Described):
    """Words shown after words of danger, before everything else."""

    title: Words = Field(description="One warm sentence.")
    text: Words = Field(description="Whom it is for, and that a person is there to talk to.")
    now: Annotated[tuple[Words, ...], Field(min_length=1, description="What to do now.")]
    lines: Annotated[tuple[HelpTopic, ...], Field(min_length=1, description="Lines, in order.")]


def _check_phrase(phrase: str, lists: Iterable[str]) -> None:
    """Refuse a phrase with a bracket that has no partner, or with a list that is not there."""
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
    """What looks for phrases in what a person types."""

    lists: Mapping[str, str]

    @field_validator("lists")
    @classmethod
    def _can_be_read(cls, lists: Mapping[str, str]) -> Mapping[str, str]:
        """Refuse a list that cannot be read, or that names one that does not stand above it."""
        for n, phrase in enumerate(lists.values()):
            _check_phrase(phrase, list(lists)[:n])
        return lists


class DangerLearned(_Described):
    """Weights that `benchmarks/danger_training.py` has learned from sentences."""

    limit: float = Field(description="What a passage weighs at least, to be found.")
    least: float = Field(description="The same, in a text that has a phrase.")
    same: tuple[str, ...] = Field(description="Words that count as one, with spaces between.")
    size: int = Field(gt=0, description="How many places there are for weights.")
    weights: str = Field(description="In Base64: see `weights_at` in language/phrases.py.")
    kinds: Mapping[str, str] = Field(
        description="By kind of danger, of all places: see `weights_in` there."
    )


class DangerWords(_Spoken):
    """A file of `materials/danger/`: kinds of danger, and what is said after each."""

    kinds: Mapping[str, str] = Field(description="By kind of danger, the notice that follows it.")
    notices: Mapping[str, DangerNotice] = Field(description="The first one that fits is shown.")
    rulers_at_zero: DangerNotice = Field(alias="rulers-at-zero", description="After three zeros.")
    lists: Mapping[str, str]
    passes: _Phrases
    phrases: Mapping[str, _Phrases]
    own: str = Field(
        "",
        description="Frequent words of this language, with spaces between, that English lacks. "
        "What was learned counts only in a text that has one of them.",
    )
    learned: DangerLearned | None = None


class QuestionNotes(_Described):
    """What is said about words of a question, or about two at once."""

    leading: Words
    blaming_why: Words = Field(alias="blaming-why")
    two_at_once: Words = Field(alias="two-at-once")
    pressure: Words


class QuestionWords(_Described):
    """What is said about a question; {start} and {words} are the person's own."""

    open: Words
    open_other: Words = Field(alias="open-other", description="If its first words tell nothing.")
    tell: Words = Field(description="For “Tell me…”.")
    half_open: Words = Field(alias="half-open")
    half_open_other: Words = Field(alias="half-open-other")
    closed: Words
    fact: Words = Field(description="For a closed one that asks for a number, a time or a name.")
    notes: QuestionNotes


class StatementParts(_Described):
    """Names for the parts that a sentence may have."""

    seen: Words
    feeling: Words
    wish: Words
    ask: Words


class BlameWords(_Described):
    """What is said about words that may be heard as blame."""

    say: Words = Field(description="Names the {words}.")
    rewording: str = Field(alias="try", description="Made with {rest}, from what was written.")
    sometimes: str = Field("", description="The same for “You always”, which can be seen.")
    otherwise: Words = Field(description="Said where no rewording can be made.")


class BlameKinds(_Described):
    """What is said about each kind of blame."""

    ultimatum: BlameWords
    makes: BlameWords
    feel_you: BlameWords = Field(alias="feel-you")
    mockery: BlameWords
    always: BlameWords
    need_you_to: BlameWords = Field(alias="need-you-to")


class StatementWords(_Described):
    """What is said about a sentence."""

    mirror: Words = Field(description="Names the {parts} that it has.")
    parts: StatementParts
    blame: BlameKinds


class CoachLearned(_Described):
    """Weights that `benchmarks/coach_training.py` has learned from questions."""

    limit: float = Field(description="How far a kind must be from the next one, to be told.")
    unit: float = Field(description="Of the weights.")
    forms: Mapping[str, tuple[float, ...]] = Field(
        description="By form: of open and of closed; half-open has 0."
    )
    weights: Mapping[str, str] = Field(
        description="Of open and of closed, in Base64: see `weights_in` in language/phrases.py."
    )


_BlameKind = Literal["ultimatum", "makes", "feel-you", "mockery", "always", "need-you-to"]
_QuestionNote = Literal["leading", "blaming-why", "two-at-once", "pressure"]
_Part = Literal["seen", "feeling", "wish", "ask"]


class CoachWords(_Spoken):
    """A file of `materials/coach/`: what is said about a question or a sentence, and when."""

    about_questions: QuestionWords = Field(alias="about-questions")
    about_statements: StatementWords = Field(alias="about-statements")
    lists: Mapping[str, str]
    fillers: Words = Field(description="Words before a question that are not part of it.")
    anywhere: Mapping[str, _Phrases] = Field(description="Forms: the first that fits anywhere.")
    first: Mapping[str, _Phrases] = Field(description="Else the form that stands first.")
    echoes: _Phrases = Field(description="Words that a question of no known form must have.")
    stated: _Phrases = Field(description="With these and no question mark, nothing is asked.")
    notes: Mapping[_QuestionNote, _Phrases]
    passes: _Phrases = Field(description="Words that are no blame, and are taken out first.")
    quotes: _Phrases = Field(description="Words of a sentence that quotes, or takes back.")
    blame: Mapping[_BlameKind, _Phrases]
    unless: Mapping[_BlameKind, _Phrases] = Field(description="Words that make it none.")
    quoted_to: Mapping[_BlameKind, _Phrases] = Field(
        alias="quoted-to", description="Words with which a quotation ends, if it has them."
    )
    verbs: Words = Field(description="Verbs of which “never” can become a wish.")
    acts: Words = Field(description="Verbs of which “always” can become something seen.")
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
    """The fields that an entry of `materials/references.json` must have."""

    id: Given
    title: Given
    author: Annotated[tuple[_Name, ...], Field(min_length=1)]
    issued: _Issued


REFERENCES = TypeAdapter(list[_Entry])
