"""A language's PO file: what it says for the words of `materials/`, and who has read it. Pure.

A translation counts only while its English is the same, to the letter, and while it is not marked
as unsure (“fuzzy”), and while it has the marks of the English. A file with one word missing is
read in English, whole.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from ajar.content.readers import data_of
from ajar.content.text import PLACE
from ajar.language.wording import UntranslatedError, data_in, drawing_in, markdown_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from babel.messages.catalog import Catalog, Message

    from ajar.content.readers import M

ENGLISH = "en"
"""The language in which `materials/` are written."""
ENDING = ".po"
REVIEWED = re.compile(r"reviewed: *(\S.*) (\d{4}-\d{2}-\d{2})$")
"""A translator's comment: who has read an entry, and on which day."""


_KEPT = {
    PLACE: "place",
    re.compile(r"(?<=\]\()[^)\s]*(?=\))"): "address",
    re.compile(r"(?<=\[)@[^\]]*(?=\])"): "citation",
}
"""The marks that no language changes, and the noun for one."""
_WIDTH = 100
_BLOCK = re.compile(r"^\s*:::", re.MULTILINE)


def context_of(file: str, place: str) -> str:
    """Return what tells an entry from others of the same English: its file and its place."""
    return f"{file}: {place}"


def file_of(message: Message) -> str:
    """Return the file of `materials/` whose words an entry has."""
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
    """Yield the marks that a translation has lost or made up, and how to fix each.

    Those are places to fill, such as ``{name}``, addresses of links and drawings, citations and
    ends of lines that begin a block.
    """
    for pattern, noun in _KEPT.items():
        had, has = (
            Counter(map(itemgetter(0), pattern.finditer(text))) for text in (english, words)
        )
        for mark in had - has:
            yield f"has lost the {noun} “{mark}”", "Put it in: it stays as it is in every language."
        for mark in has - had:
            yield f"has a {noun} of its own, “{mark}”", "Take it out: the English has none."
    if _BLOCK.search(words) and not _BLOCK.search(english):
        yield "has a line that begins with “:::”", "Take the colons out."
    if words.count("**") % 2 and not english.count("**") % 2:
        yield "has “**” without its partner", "Words between two “**” are bold."


def read_catalog(text: str) -> Catalog:
    """Return a PO file, its earlier English as `previous_id`.

    Raises `ValueError` with the line of what cannot be read.
    """
    from babel.messages.pofile import PoFileError, denormalize, read_po  # slow to load

    try:
        catalog = read_po(io.StringIO(text), abort_invalid=True)
    except PoFileError as error:
        msg = f"{error.lineno + 1}: {error}"
        raise ValueError(msg) from None
    for message in (*catalog, *catalog.obsolete.values()):
        earlier = [one[1:].strip() for one in message.user_comments if one.startswith("|")]
        quoted = "\n".join(one.removeprefix("msgid ") for one in earlier if '"' in one)
        if quoted and not any(one.startswith("msgctxt") for one in earlier):
            message.previous_id = [denormalize(quoted)]
        message.user_comments = [one for one in message.user_comments if not one.startswith("|")]
    return catalog


def write_catalog(catalog: Catalog) -> str:
    """Return a catalog as the text of its PO file, the same for the same entries."""
    from babel.messages.pofile import normalize, write_po

    # Babel breaks the lines of an earlier English within its quotes, which other programs refuse.
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

    @cached_property
    def _messages(self) -> list[Message]:
        try:
            return [message for message in read_catalog(self.text) if message.id]
        except ValueError:  # reported by the checks
            return []

    @cached_property
    def _ready(self) -> dict[tuple[str, str], str]:
        """The translations by their context, or by their file, and the English."""
        ready: dict[tuple[str, str], str] = {}
        for message in self._messages:
            english, words = str(message.id), str(message.string)
            if is_ready(message) and not any(wrong_marks(english, words)):
                ready[str(message.context), english] = words
                ready.setdefault((file_of(message), english), words)
        return ready

    def say(self, file: str, place: str, english: str) -> str | None:
        """Return what stands in place of some words of a file.

        Words that have only moved within their file are found as well.
        """
        found = self._ready.get((context_of(file, place), english))
        return found or self._ready.get((file, english))

    @cached_property
    def reviewed(self) -> tuple[int, int]:
        """How many entries a person has reviewed, and how many there are."""
        return sum(map(is_reviewed, self._messages)), len(self._messages)

    @cached_property
    def _models(self) -> dict[tuple[str, str], Any]:
        return {}

    def model(self, model: M, text: str, file: str) -> M | None:
        """Return the model of a YAML text in this language; None if some words are missing.

        It is None as well if what the translator wrote does not fit, such as a name that is too
        long for the wall. The same text is looked at only once.
        """
        if (file, text) not in self._models:
            self._models[file, text] = self._model(model, text, file)
        known: M | None = self._models[file, text]
        return known

    def _model(self, model: M, text: str, file: str) -> M | None:
        from pydantic import ValidationError

        try:
            data = data_in(data_of(text), model, partial(self.say, file))
            return type(model).model_validate(data)
        except (UntranslatedError, ValidationError):
            return None

    def markdown(self, text: str, file: str) -> str | None:
        """Return Markdown in this language; None if some words are missing."""
        try:
            return markdown_in(text, partial(self.say, file))
        except UntranslatedError:
            return None

    def drawing(self, text: str, file: str) -> str | None:
        """Return a drawing in this language; None if some words are missing."""
        try:
            return drawing_in(text, partial(self.say, file))
        except UntranslatedError:
            return None


def translation_in(path: Path) -> Translation:
    """Return the translation in a PO file; the same text is parsed only once."""
    return _translation(path.read_text("utf-8-sig"))


@lru_cache(maxsize=8)
def _translation(text: str) -> Translation:
    return Translation(text)


def direction_of(language: str) -> str:
    """Return in which direction a language is written: ``ltr`` or ``rtl``."""
    if language == ENGLISH:
        return "ltr"
    from babel import Locale  # slow to load

    return "rtl" if Locale.parse(language, sep="-").text_direction == "rtl" else "ltr"


def english_name_of(language: str) -> str:
    """Return what a language is called in English, such as “Spanish”."""
    from babel import Locale

    return str(Locale.parse(language.partition("-")[0]).english_name)


def name_of(language: str) -> str:
    """Return what a language calls itself, such as “Español”."""
    from babel import Locale

    name = Locale.parse(language, sep="-").display_name or language
    return name[:1].upper() + name[1:]
