"""Words of a PDF file and where they stand."""

from __future__ import annotations

from functools import cache

from pypdfium2 import PdfDocument

HYPHEN_AT_THE_END_OF_A_LINE = "\ufffe"


@cache
def texts_of(pdf: bytes) -> tuple[str, ...]:
    """Return the words of each page."""
    return tuple(
        page.get_textpage().get_text_range().replace(HYPHEN_AT_THE_END_OF_A_LINE, "-")
        for page in PdfDocument(pdf)
    )


@cache
def used_of(pdf: bytes, foot: float) -> tuple[float, ...]:
    """Return how far down each page its words reach, of the height above the foot: 0 to 1."""
    used: list[float] = []
    for page in PdfDocument(pdf):
        words, height = page.get_textpage(), page.get_height()
        bottoms = [words.get_rect(number)[1] for number in range(words.count_rects())]
        lowest = min((bottom for bottom in bottoms if bottom > foot), default=height)
        used.append((height - lowest) / (height - foot))
    return tuple(used)
