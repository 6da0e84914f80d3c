"""Builds the deck of a meeting: its slides with their notes, and the questions that they ask."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

from ajar.build.notebooks import minutes_of
from ajar.content.exercise import Choice, Ruler, Sort, cards_of
from ajar.content.materials import LARGEST_LOGO
from ajar.content.render import html_of, markdown_of
from ajar.content.text import fill
from ajar.room.rules.languages import shown_about
from ajar.room.rules.slides import slide_texts
from ajar.room.rules.stage import Deck, DeckPart, Logo, ShownCard, ShownItem, Slide, SlideKind

if TYPE_CHECKING:
    from ajar.content.agendas import Stretch
    from ajar.content.exercise import Item, Key
    from ajar.content.materials import Materials
    from ajar.content.models import Country
    from ajar.content.sections import Block

Markup = str | list[Any]
"""A text; or a tag, its attributes, and its nodes."""
HELP_LINES = 3
"""Help lines that fit on a slide, below the emergency number."""
_PICTURES = {
    ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
}  # fmt: skip
_NEEDED = ("check-in", "help-lines", "page")
"""Blocks that every meeting needs; a part with one of them is never dropped."""


@dataclass(frozen=True)
class Choices:
    """What a facilitator has chosen for a meeting."""

    couple: str = ""  # the name of a scenario
    country: Country | None = None


def make_deck(title: str, order: Sequence[Stretch], materials: Materials, choices: Choices) -> Deck:
    """Return the deck of a meeting with this running order."""
    sections = [stretch.section.id for stretch in order if stretch.section]
    parts = [
        DeckPart(
            title=stretch.title,
            section=stretch.section.title if stretch.section else "",
            minutes=stretch.minutes,
            optional=_is_optional(stretch, sections),
        )
        for stretch in order
    ]
    makers = (_SlideMaker(n, stretch, materials, choices) for n, stretch in enumerate(order))
    slides = [slide for maker in makers for slide in maker.slides()]
    if slides and materials.draft:
        body = (*slides[0].body, ["p", {}, materials.draft])
        slides[0] = slides[0].model_copy(update={"body": body})
    language, logo = materials.language, _logo(materials)
    return Deck(title=title, language=language, logo=logo, parts=tuple(parts), slides=tuple(slides))


def keys_asked(order: Iterable[Stretch]) -> dict[Key, int]:
    """Return the questions of a meeting, in order, with their minutes."""
    asked: dict[Key, int] = {}
    for stretch in order:
        minutes = minutes_of(stretch.section) if stretch.section else {}
        for block in stretch.blocks:
            if block.key and block.setting != "alone":
                asked.setdefault(block.key, minutes.get(block.line, 0))
    return asked


def markup_of(html: str) -> tuple[Markup, ...]:
    """Return HTML as data, from which a page builds elements without parsing any markup.

    >>> markup_of("<p>Any <em>answer</em></p>")
    (['p', {}, 'Any ', ['em', {}, 'answer']],)
    """
    reader = _MarkupReader()
    reader.feed(html)
    reader.close()
    return tuple(reader.nodes)


class _MarkupReader(HTMLParser):
    _VOID = ("img", "br", "hr")

    def __init__(self) -> None:
        super().__init__()
        self.nodes: list[Markup] = []
        self._open: list[list[Any]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = [tag, {name: value or "" for name, value in attrs}]
        self._inside().append(node)
        if tag not in self._VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1][0] == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if data.strip() or (self._open and data == " "):
            self._inside().append(re.sub(r"\s+", " ", data))

    def _inside(self) -> list[Any]:
        return self._open[-1] if self._open else self.nodes


def _help_line(say: str, purpose: str) -> str:
    """Return a line of Markdown: the number, for the back row; what it is for; any remark."""
    number, _, remark = say.partition(" (")
    return f"- **{number}** {purpose}" + (f" ({remark}" if remark else "")


@dataclass(frozen=True)
class _SlideMaker:
    """Builds the slides of one part."""

    part: int
    stretch: Stretch
    materials: Materials
    choices: Choices

    def slides(self) -> Iterator[Slide]:
        section = self.stretch.section
        if section is None:
            notes = self._nodes(self.stretch.notes) if self.stretch.notes else ()
            yield self._slide(f"{self.part}", "text", self.stretch.title, notes=notes,
                              minutes=self.stretch.minutes)  # fmt: skip
            return
        minutes = minutes_of(section)
        blocks = [block for block in self.stretch.blocks if block.setting != "alone"]
        asks = any(block.key for block in blocks)  # then the time is that of the question
        for at, block in enumerate(blocks):
            asked = minutes.get(block.line, 0)
            nearest = _nearest_notes(blocks, at)
            notes = self._nodes(markdown_of(nearest, self.materials)) if nearest else ()
            for slide in self._of(block, f"{section.id}/{self.part}/{at}", asked):
                timed = slide.minutes or (nearest.minutes if nearest and not asks else 0)
                yield slide.model_copy(update={"notes": notes, "minutes": timed})

    def _of(self, block: Block, name: str, minutes: int) -> Iterator[Slide]:
        if block.key:
            yield self._question(block.key, name, minutes)
            return
        match block.kind:
            case "text":
                section = self.stretch.section
                language = section.language if section else ""
                yield from self._texts(name, markdown_of(block, self.materials), language=language)
            case "scenario" if couple := self.choices.couple:
                told = self.materials.scenario(couple)
                language = self.materials.language_of("scenarios", couple)
                yield from self._texts(name, f"# {told.title}\n\n{told.story}", "story", language)
            case "chart":
                yield self._slide(name, "moves", self.materials.words["wall-moves"])
            case "help-lines":
                yield from self._help(name)

    def _texts(
        self, name: str, markdown: str, kind: SlideKind = "text", language: str = ""
    ) -> Iterator[Slide]:
        other = "" if language == self.materials.language else language
        for n, text in enumerate(slide_texts(markdown)):
            title, body = text.title or self.stretch.title, self._nodes(text.body)
            yield self._slide(f"{name}/{n}", kind, title, body=body, language=other)

    def _help(self, name: str) -> Iterator[Slide]:
        words, country = self.materials.words, self.choices.country
        own = [f"- **{line.number}** {line.name}" for line in self.materials.profile.call]
        if country is None:
            text = "\n".join([words["wall-help-anywhere"], "", *own])
            yield self._slide(name, "help", words["help-lines"], body=self._nodes(text))
            return
        emergency = fill(words["wall-help-emergency"], {"number": country.emergency})
        # A number may serve several needs; the first is the one that fits most people.
        purposes = {line.reach[0].say: line.for_what for line in reversed(country.lines)}
        lines = [*own, *(_help_line(say, purpose) for say, purpose in reversed(purposes.items()))]
        for page, first in enumerate(range(0, len(lines), HELP_LINES)):
            text = "\n".join([f"- **{emergency}**", *lines[first : first + HELP_LINES]])
            at = f"{name}-{page}" if page else name
            yield self._slide(at, "help", words["help-lines"], body=self._nodes(text))

    def _question(self, key: Key, name: str, minutes: int) -> Slide:
        couple = self.choices.couple
        exercise, language = shown_about(self.materials, key.exercise, couple)
        items = tuple(_shown(item) for item in exercise.items_in("room"))
        kit = self.materials.in_language(language or self.materials.language)
        story = kit.scenario(couple).said if couple and exercise.story else ""
        title = items[0].ask if len(items) == 1 else exercise.title
        slide = self._slide(name, "question", title, minutes=minutes)
        asked = {"question": str(key), "items": items, "story": story, "language": language}
        return slide.model_copy(update=asked)

    def _slide(self, name: str, kind: SlideKind, title: str, **more: Any) -> Slide:  # noqa: ANN401
        return Slide(id=name, kind=kind, part=self.part, title=title, **more)

    def _nodes(self, markdown: str) -> tuple[Markup, ...]:
        return markup_of(html_of(markdown, self.materials))


def _logo(materials: Materials) -> Logo | None:
    """Return the profile's logo; None without one, or if it is too large to be sent to walls."""
    path = materials.logo_path
    kind = _PICTURES.get(path.suffix.casefold()) if path else None
    if path is None or kind is None or not path.is_file() or path.stat().st_size > LARGEST_LOGO:
        return None
    data = base64.b64encode(path.read_bytes()).decode()
    return Logo(src=f"data:{kind};base64,{data}", alt=materials.profile.agency)


def _nearest_notes(blocks: Sequence[Block], at: int) -> Block | None:
    """Return the nearest notes before a block, or else the first ones after it."""
    candidates = (block for block in (*reversed(blocks[: at + 1]), *blocks[at:]))
    return next((block for block in candidates if block.kind == "notes"), None)


def _is_optional(stretch: Stretch, sections: Sequence[str]) -> bool:
    """Return whether a part may be dropped. The first and last sections are always needed."""
    if stretch.section is None:
        return True
    if stretch.section.id in (sections[0], sections[-1]):
        return False
    return not any(block.kind in _NEEDED for block in stretch.blocks if block.setting != "alone")


def _shown(item: Item) -> ShownItem:
    shown = ShownItem(id=item.id, kind=item.kind, ask=item.ask)
    match item:
        case Ruler():
            return shown.model_copy(update={"low": item.low, "high": item.high})
        case Sort():
            piles = tuple(ShownCard(id=pile.id, text=pile.text) for pile in item.piles)
            return shown.model_copy(update={"cards": _cards(item), "piles": piles})
        case Choice():
            return shown.model_copy(update={"cards": _cards(item)})
    return shown


def _cards(item: Choice | Sort) -> tuple[ShownCard, ...]:
    return tuple(
        ShownCard(id=card.id, text=card.text, short=card.short or "") for card in cards_of(item)
    )
