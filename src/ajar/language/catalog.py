"""A language's PO file: its translations of `materials/`, and their reviewers. Pure.

A translation counts only while its English is unchanged, it is not marked as fuzzy, and it has the
marks of the English. A file with a missing translation is shown entirely in English.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

from ajar.content.readers import data_of
from ajar.content.text import PLACE
from ajar.language.wording import UntranslatedError, data_in, drawing_in, markdown_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from babel.messages.catalog import Catalog, Message

    from ajar.content.readers import M
    from ajar.language.wording import Say

_T = TypeVar("_T")
ENGLISH = "en"
"""The language in which `materials/` are written."""
ENDING = ".po"
REVIEWED = re.compile(r"reviewed: *(\S.*) (\d{4}-\d{2}-\d{2})$")
"""A translator's comment: who has reviewed an entry, and when."""


_KEPT = {
    PLACE: "place",
    re.compile(r"(?<=\]\()[^)\s]*(?=\))"): "address",
    re.compile(r"(?<=\[)@[^\]]*(?=\])"): "citation",
}
"""The marks that stay the same in every language, and the noun for each."""
_WIDTH = 100
_BLOCK = re.compile(r"^\s*:::", re.MULTILINE)


def context_of(file: str, place: str) -> str:
    """Return what distinguishes an entry from others with the same English: its file and place."""
    return f"{file}: {place}"


def file_of(message: Message) -> str:
    """Return the file of `materials/` that an entry belongs to."""
    return (message.context or "").partition(": ")[0]


def is_ready(message: Message) -> bool:
    """Return whether an entry has a translation that may be shown."""
    return bool(message.string) and not message.fuzzy


def review_of(message: Message) -> str:
    """Return who has reviewed an entry and when; empty if nobody has."""
    found = (REVIEWED.match(comment) for comment in message.user_comments)
    return next((match[0] for match in found if match), "")


def is_reviewed(message: Message) -> bool:
    """Return whether a person has reviewed a translation as it is now."""
    return is_ready(message) and bool(review_of(message))


def wrong_marks(english: str, words: str) -> Iterator[tuple[str, str]]:
    """Yield the marks that a translation lacks or adds, and how to fix each.

    Marks are placeholders such as ``{name}``, addresses of links and drawings, citations and the
    ends of lines that begin a block.
    """
    for pattern, noun in _KEPT.items():
        had, has = ([*map(itemgetter(0), pattern.finditer(text))] for text in (english, words))
        if had == has:  # nearly always
            continue
        for mark in Counter(had) - Counter(has):
            yield f"has lost the {noun} “{mark}”", "Put it in: it stays as it is in every language."
        for mark in Counter(has) - Counter(had):
            yield f"has a {noun} of its own, “{mark}”", "Take it out: the English has none."
    if _BLOCK.search(words) and not _BLOCK.search(english):
        yield "has a line that begins with “:::”", "Take the colons out."
    if words.count("**") % 2 and not english.count("**") % 2:
        yield "has “**” without its partner", "Words between two “**” are bold."


def read_catalog(text: str) -> Catalog:
    """Return a parsed PO file, with earlier English as `previous_id`.

    Raises `ValueError` with the number of an unreadable line.
    """
    from babel.messages.pofile import PoFileError, denormalize, read_po  # slow to load

    try:
        catalog = read_po(io.StringIO(text), abort_invalid=True)
    except PoFileError as error:
        msg = f"{error.lineno + 1}: {error}"
        raise ValueError(msg) from None
    for message in (*catalog, *catalog.obsolete.values()):
        earlier = [line[1:].strip() for line in message.user_comments if line.startswith("|")]
        quoted = "\n".join(line.removeprefix("msgid ") for line in earlier if '"' in line)
        if quoted and not any(line.startswith("msgctxt") for line in earlier):
            message.previous_id = [denormalize(quoted)]
        message.user_comments = [line for line in message.user_comments if not line.startswith("|")]
    return catalog


def write_catalog(catalog: Catalog) -> str:
    """Return a catalog as the text of its PO file, the same for the same entries."""
    from babel.messages.pofile import normalize, write_po

    # Babel breaks lines of earlier English inside the quotes, which other programs reject.
    changed = [message for message in catalog if message.previous_id]
    earlier = [str(message.previous_id[0]) for message in changed]
    for n, message in enumerate(changed):
        message.previous_id = [f"earlier-{n}"]
    written = io.BytesIO()
    write_po(written, catalog, width=_WIDTH, include_previous=True)
    for message, english in zip(changed, earlier, strict=True):
        message.previous_id = [english]

    def quoted(match: re.Match[str]) -> str:
        return f"#| msgid {normalize(earlier[int(match[1])], prefix='#| ', width=_WIDTH)}"

    return re.sub(
        r'^#\| msgid "earlier-(\d+)"$', quoted, written.getvalue().decode(), flags=re.MULTILINE
    )


@dataclass(frozen=True, eq=False)
class Translation:
    """The words of one language."""

    text: str  # of the PO file
    _read: dict[tuple[str, str], Any] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def _messages(self) -> list[Message]:
        try:
            return [message for message in read_catalog(self.text) if message.id]
        except ValueError:  # reported by the checks
            return []

    @cached_property
    def _ready(self) -> dict[tuple[str, str], str]:
        """The translations by context, or by file and English."""
        ready: dict[tuple[str, str], str] = {}
        for message in self._messages:
            english, words = str(message.id), str(message.string)
            if is_ready(message) and not any(wrong_marks(english, words)):
                ready[str(message.context), english] = words
                ready.setdefault((file_of(message), english), words)
        return ready

    def say(self, file: str, place: str, english: str) -> str | None:
        """Return the translation of some words of a file.

        Words that have only moved within their file are found as well.
        """
        found = self._ready.get((context_of(file, place), english))
        return found or self._ready.get((file, english))

    @cached_property
    def reviewed(self) -> tuple[int, int]:
        """How many entries a person has reviewed, and how many there are."""
        return sum(map(is_reviewed, self._messages)), len(self._messages)

    def model(self, model: M, text: str, file: str) -> M | None:
        """Return the model of a YAML text in this language; None if some words are missing.

        Also None if a translation is invalid, such as a name that is too long for the wall.
        """
        return self._once(lambda text, say: _model_in(model, text, say), text, file)

    def markdown(self, text: str, file: str) -> str | None:
        """Return Markdown in this language; None if some words are missing."""
        return self._once(markdown_in, text, file)

    def drawing(self, text: str, file: str) -> str | None:
        """Return a drawing in this language; None if some words are missing."""
        return self._once(drawing_in, text, file)

    def _once(self, read: Callable[[str, Say], _T], text: str, file: str) -> _T | None:
        """Return what `read` makes of a text; the same text is read only once."""
        if (file, text) not in self._read:
            try:
                self._read[file, text] = read(text, partial(self.say, file))
            except UntranslatedError:
                self._read[file, text] = None
        known: _T | None = self._read[file, text]
        return known


def _model_in(model: M, text: str, say: Say) -> M | None:
    from pydantic import ValidationError

    try:
        return type(model).model_validate(data_in(data_of(text), model, say))
    except ValidationError:
        return None


def translation_in(path: Path) -> Translation:
    """Return the translation in a PO file; the same text is parsed only once."""
    return _translation(path.read_text("utf-8-sig"))


@lru_cache(maxsize=8)
def _translation(text: str) -> Translation:
    return Translation(text)


def direction_of(language: str) -> str:
    """Return the direction of a language: ``ltr`` or ``rtl``."""
    if language == ENGLISH:
        return "ltr"
    from babel import Locale  # slow to load

    return "rtl" if Locale.parse(language, sep="-").text_direction == "rtl" else "ltr"


def english_name_of(language: str) -> str:
    """Return the English name of a language, such as “Spanish”."""
    from babel import Locale

    return str(Locale.parse(language.partition("-")[0]).english_name)


def name_of(language: str) -> str:
    """Return a language's name for itself, such as “Español”."""
    from babel import Locale

    name = Locale.parse(language, sep="-").display_name or language
    return name[:1].upper() + name[1:]
