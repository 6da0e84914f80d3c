"""Words on the wall: splits a text into slides that fit, and finds text too long for any (pure)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LINES = 8
"""Lines of text that fit below a title on a wall of any shape, at the size for the back row."""
LETTERS = 46
"""Letters that fit on a line of the narrowest wall, 4 : 3."""
TITLE_LETTERS = 90
"""Letters that fit in a title, on three lines."""
_PICTURE_LETTERS = 16
"""The number of letters by which a line beside a picture is shorter."""
_HEADING = re.compile(r"^#{1,3} +(.+)$", re.MULTILINE)
_PIECE = re.compile(r"\n\n+|\n(?=- )")
"""Separates paragraphs, and the items of a list."""


@dataclass(frozen=True)
class SlideText:
    """The words of one slide: a title, Markdown below it, and where in the text it begins."""

    title: str  # "" where the text has none
    body: str
    start: int


def slide_texts(markdown: str) -> Iterator[SlideText]:
    """Yield the slides of a text: one for each heading, and more where one would not fit."""
    starts = [0, *(head.start() for head in _HEADING.finditer(markdown) if head.start())]
    for start, end in zip(starts, [*starts[1:], len(markdown)], strict=True):
        text = markdown[start:end].strip()
        head = _HEADING.match(text)
        title = re.sub(r"[*_`]", "", head[1]) if head else ""
        for body in fitted((text[head.end() :] if head else text).strip()):
            yield SlideText(title, body, start)


def fitted(markdown: str) -> list[str]:
    """Return text in pieces that each fit on a slide, broken between paragraphs or list items."""
    letters = _letters(markdown)
    slides: list[list[str]] = [[]]
    room = LINES
    for piece in _pieces(markdown):
        needed = lines_needed(piece, letters)
        if needed > room and slides[-1]:
            slides.append([])
            room = LINES
        slides[-1].append(piece)
        room -= needed
    return [_joined(slide) for slide in slides]


def too_long(markdown: str) -> Iterator[tuple[int, str]]:
    """Yield the titles and paragraphs that are too long for a slide, each with its line, from 0."""
    for slide in slide_texts(markdown):
        line = markdown.count("\n", 0, slide.start)
        if len(slide.title) > TITLE_LETTERS:
            yield line, slide.title
        for piece in _pieces(slide.body):
            if lines_needed(piece, _letters(slide.body)) > LINES:
                yield markdown.count("\n", 0, markdown.index(piece, slide.start)), piece


def lines_needed(text: str, letters: int = LETTERS) -> int:
    """Estimate the lines that a piece of Markdown takes on a wall, with `letters` on each."""
    if text.startswith("!["):
        return 0  # a picture stands beside the words
    words = re.sub(r"[*_`]|\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return max(1, -(-len(words) // letters))


def _letters(markdown: str) -> int:
    return LETTERS - _PICTURE_LETTERS * ("![" in markdown)


def _pieces(markdown: str) -> list[str]:
    return [piece for piece in _PIECE.split(markdown) if piece.strip()]


def _joined(pieces: list[str]) -> str:
    """Join pieces again: list items on separate lines, paragraphs with a blank line between."""
    text = ""
    for before, piece in zip(["", *pieces], pieces, strict=False):
        are_items = piece.startswith("- ") and before.startswith("- ")
        text += ("\n" if are_items else "\n\n") + piece
    return text.strip()
