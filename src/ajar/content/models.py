"""What the files beside the exercises and sections hold: help lines, words and references. Pure."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 (pydantic reads it)
from datetime import date  # noqa: TC003 (likewise)
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from ajar.content.exercise import NAMES, Words

NEEDED_WORDS = frozenset({
    "back", "next", "skip", "clear-and-skip", "done", "cleared", "put-back", "change",
    "start-over", "started-over", "question-of", "what-you-said", "own-words", "line", "add-line",
    "remove-line", "pick-date", "choose-one", "choose-many", "sort-how", "pile-count", "moved",
    "notice-alone", "notice-room", "leave", "leave-how", "page-of", "pages", "next-page",
    "previous-page", "table", "chart-empty", "not-understood", "lost", "couple", "couple-how",
    "couple-more", "next-notebook",
    "hub-log-out", "keep-title", "keep-why", "keep-there", "keep-hub", "keep-nothing",
    "keep-start", "keep-open",
    "keep-unlock", "keep-not-now", "keep-no-way-back", "keep-passphrase", "keep-how",
    "keep-how-open", "keep-see", "keep-where", "keep-place", "keep-opening", "keep-saving",
    "keep-saved", "keep-lock", "keep-change", "keep-change-how", "keep-new", "keep-again",
    "keep-again-differs", "keep-changed", "keep-locked", "keep-locked-here", "keep-idle",
    "keep-minutes",
    "keep-copied", "keep-strength-none", "keep-strength-weak", "keep-strength-fair",
    "keep-strength-good", "keep-strength-strong", "home-title", "home-empty", "home-welcome",
    "home-stopped", "home-go-on", "home-review", "home-check-in", "home-check-in-now",
    "home-plan", "home-again", "home-take", "home-not-encrypted", "home-take-plan",
    "home-paper", "home-paper-letter", "home-paper-international",
    "home-take-calendar", "home-take-check-ins", "home-take-everything", "home-bring",
    "home-brought", "home-brought-moment", "home-end", "home-anew", "home-anew-how",
    "home-anew-sure", "home-erase", "home-erase-how", "home-erase-sure", "home-no",
    "home-take-calendar-line", "home-erased",
    "home-not-erased",
    "journal-no-passphrase", "journal-wrong-passphrase", "journal-locked", "journal-memory",
    "journal-no-folder", "journal-no-path", "journal-choose-folder", "journal-exists",
    "journal-not-found", "journal-is-folder", "journal-unreadable", "journal-newer",
    "journal-empty-file", "journal-other-file", "journal-forged", "journal-broken",
    "journal-damaged", "journal-damaged-aside", "journal-in-use", "journal-passphrase-changed",
    "journal-overwritten", "journal-gone", "journal-disk-full", "journal-folder-denied",
    "journal-not-written", "journal-no-day", "journal-no-plan", "journal-calendar-title",
    "journal-import-not-json", "journal-import-other-file", "journal-import-newer",
    "journal-import-incomplete", "journal-import-twice", "journal-import-answer-twice",
    "journal-import-unknown-exercise", "journal-import-unknown-question", "journal-import-misfit",
    "journal-import-not-asked", "journal-erased", "journal-erased-rest", "journal-erased-deleted",
    "journal-erased-nothing", "journal-erased-left", "journal-erased-synced",
    "journal-erase-in-use", "journal-erase-folder-unreadable", "journal-erase-unreadable",
    "journal-erase-protected", "journal-erase-unwritable", "journal-erase-other",
    "journal-erase-other-beside", "journal-not-erased", "journal-not-erased-readable",
    "phone-title", "phone-no-script", "phone-looking", "phone-practice",
    "phone-leave", "phone-leave-cannot", "phone-join", "phone-code", "phone-code-how",
    "phone-code-length", "phone-no-room", "phone-too-many", "phone-minute",
    "phone-minutes", "phone-not-reached", "phone-go-in", "phone-welcome", "phone-welcome-nameless",
    "phone-welcome-stays", "phone-welcome-counts", "phone-welcome-result", "phone-welcome-skip",
    "phone-welcome-open", "phone-go-on", "phone-waiting", "phone-waiting-how", "phone-new",
    "phone-moved-on", "phone-go-new", "phone-ended-here", "phone-go-notes", "phone-stays",
    "phone-can-add", "phone-can-add-own", "phone-closed", "phone-add-title", "phone-add-what",
    "phone-done-ask", "phone-done-title", "phone-done-what", "phone-done", "phone-done-how",
    "phone-add-moved", "phone-add-final", "phone-again", "phone-keep-mine", "phone-add",
    "phone-kept", "phone-kept-how", "phone-sending", "phone-sending-how", "phone-added",
    "phone-added-how", "phone-here", "phone-all-here", "phone-closed-done", "phone-late",
    "phone-refused", "phone-once", "phone-rulers", "phone-rulers-how", "phone-rulers-at",
    "phone-notes", "phone-notes-where", "phone-notes-keep", "phone-notes-file",
    "phone-forget", "phone-forget-sure", "phone-forget-no", "phone-forgotten", "phone-ended",
    "phone-ended-notes", "phone-ended-nothing",
    "room-title", "room-how", "room-how-network", "room-how-elsewhere", "room-open", "room-inside",
    "room-rehearse-how", "room-rehearse", "room-host-key", "room-host-key-how", "room-lost",
    "room-go-on", "room-ended", "room-line", "room-inside-open", "room-widen", "room-large",
    "room-code", "room-back", "room-scan", "room-scan-alt", "room-type-code", "room-address",
    "room-no-address", "room-firewall", "room-joined", "room-joined-one", "room-joined-none",
    "room-practice", "room-practice-how", "room-again", "room-ending", "room-take-how",
    "room-take-nothing",
    "room-take-table", "room-take-page", "room-end", "room-end-how", "room-end-sure", "room-end-no",
    "room-one-moment", "room-ask", "room-ask-open", "room-ask-close", "room-ask-reveal",
    "room-ask-reset", "room-not-open", "room-ready", "room-is-open", "room-is-closed",
    "room-asked-already", "room-not-asked", "room-by-hands", "room-by-hands-now", "room-nobody-yet",
    "room-nothing-to-reset", "room-no-reset", "room-reset-sure", "room-nothing-counted",
    "room-answered", "room-have-joined", "room-minutes", "room-clock", "room-clock-hide",
    "room-clock-show", "room-show-question", "room-show-result", "room-hands", "room-hands-how",
    "room-slips", "room-slips-how", "room-people", "room-count", "room-withheld-some",
    "room-withheld-too-few", "room-withheld-too-few-new", "room-withheld-alike",
    "room-withheld-moves", "room-withheld-both-first", "room-withheld-once", "room-group",
    "room-moves", "room-moves-how", "room-chart-empty", "room-error-unreachable",
    "room-error-no-room", "room-error-host-key", "room-error-insecure", "room-error-port",
    "room-error-network", "room-error-start", "room-error-already-open", "room-error-internal",
    "room-error-no-question", "room-error-sealed", "room-error-by-hands", "room-error-revealed",
    "room-error-phones", "room-error-too-many-questions", "room-error-hands",
    "room-error-too-large", "room-error-slow-down", "room-error-busy", "room-error-full",
    "room-error-not-ready",
    "chart-practice", "chart-card", "chart-chosen-of", "chart-most", "chart-most-two",
    "chart-most-many", "chart-together", "chart-apart", "chart-not-shown", "chart-too-few",
    "chart-alike", "chart-ruler", "chart-moment", "chart-ruler-one", "chart-ruler-two",
    "chart-ruler-one-then", "chart-ruler-two-then", "chart-answers", "chart-answers-from", "chart-key",
    "chart-lower", "chart-same", "chart-higher", "chart-moved", "chart-moved-why",
    "result-signed-rank", "result-signed-rank-rare",
})  # fmt: skip
"""The names of the words that the kit asks for: each has its line in `materials/words.yaml`."""
NEEDED_ON_PAPER = frozenset({
    "language", "page", "logo",
    "worksheets", "alone", "group", "skip", "keep", "made-up", "sources",
    "mark-one", "mark-many", "mark-pile", "card", "day",
    "if-number", "if-number-not", "if-number-below", "if-wrote", "if-chose", "among",
    "run-sheet", "whole", "length", "minutes", "in-all", "clock", "so-far", "part",
    "slide", "exercise", "check-in", "help-lines", "chart", "scenario",
    "slips", "slip", "slip-how", "moment", "before", "after", "looking-back",
    "agreements",
    "numbers", "cut", "danger", "last-checked", "source", "elsewhere", "elsewhere-how",
    "guide",
    "summary", "summary-joined", "summary-joined-one", "summary-only", "summary-practice",
    "summary-nothing", "summary-held", "summary-not-shown", "summary-moves", "summary-more",
    "summary-too-few", "summary-alike", "summary-kept-back", "summary-no-cause",
})  # fmt: skip
"""Likewise of what stands on paper only, in `materials/paper.yaml`."""


class _Described(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FrontMatter(_Described):
    """What stands between the dashes at the top of a section."""

    title: Words
    summary: Words = Field(description="One sentence: what the section is for.")


class HelpLine(_Described):
    """One help line, with where its details were read and when they were last checked."""

    name: Words
    for_what: Words = Field(description="What it helps with.")
    reach: Annotated[
        tuple[Words, ...],
        Field(min_length=1, description="The ways to reach it: calls, texts, chats; one a line."),
    ]
    hours: Words
    languages: str = ""
    source: Words = Field(description="The page that the details were read from.")
    last_checked: date = Field(
        description="The day on which somebody last checked them against the source."
    )


class Scenario(_Described):
    """A fictional couple, whom a group speaks about so that nobody has to speak of their own."""

    title: Words
    wants_help: Words = Field(description="The name of the one who wants help.")
    hesitates: Words = Field(description="The name of the one who hesitates.")
    moment: Words = Field(description="When the story happens, such as “Thursday evening”.")
    story: Words = Field(description="The story, as it stands on a slide. Markdown.")
    more: Words = Field(
        description="For whoever plays the one who hesitates: what they think, and say if asked."
    )

    @property
    def names(self) -> dict[str, str]:
        """What stands in the places of `exercise.NAMES`."""
        return dict(zip(NAMES, (self.wants_help, self.hesitates, self.moment), strict=True))


class Country(_Described):
    """The help lines of one country."""

    country: Words
    emergency: str = Field("", description="The number for immediate danger.")
    lines: Annotated[tuple[HelpLine, ...], Field(min_length=1)]


class HelpLines(_Described):
    """`materials/resources/help-lines.yaml`."""

    countries: Annotated[tuple[Country, ...], Field(min_length=1)]


class Phrases(_Described):
    """`materials/words.yaml`: the words on buttons and in notices."""

    words: Mapping[str, Words]


class _Name(BaseModel):
    family: Words
    given: Words | None = None


class _Issued(BaseModel):
    date_parts: Annotated[
        tuple[Annotated[tuple[int, ...], Field(min_length=1)], ...],
        Field(min_length=1, alias="date-parts"),
    ]


class _Entry(BaseModel):
    """What is needed of an entry in `materials/references.json`."""

    id: Words
    title: Words
    author: Annotated[tuple[_Name, ...], Field(min_length=1)]
    issued: _Issued


ENTRIES = TypeAdapter(list[_Entry])
