"""Creates or merges a language's PO file, and counts its entries (`ajar words`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING

from ajar.content.materials import model_of
from ajar.content.problems import line_of
from ajar.content.readers import lines_in, read_text, read_yaml
from ajar.language.catalog import (
    REVIEWED,
    context_of,
    file_of,
    is_ready,
    is_reviewed,
    read_catalog,
    write_catalog,
)
from ajar.language.wording import (
    Wording,
    wordings_of_drawing,
    wordings_of_markdown,
    wordings_of_model,
)

if TYPE_CHECKING:
    from pathlib import Path

    from babel.messages.catalog import Catalog, Message

    from ajar.content.materials import Materials

_FOLDERS = ("sections", "pages", "exercises", "cards", "scenarios", "pictures", "agendas", "guide")
"""The folders whose files are translated, starting with those that participants see."""
_SINGLE = ("words.yaml", "start.yaml", "workshop.yaml", "paper.yaml", "resources/help-lines.yaml")
_HEADER = """\
# The words of Ajar in another language. Open this file in Poedit, or in Weblate.
# See docs/languages.md for how to translate, and “ajar words” for what is missing."""
_STARTED = datetime(2026, 11, 30, tzinfo=UTC)  # the same words give the same file
_ALIKE = 0.75
"""The minimum similarity of a changed text to the earlier one."""


@dataclass
class Counts:
    """The entries of a PO file by their status."""

    entries: int = 0
    missing: list[str] = field(default_factory=list)  # as contexts
    changed: list[tuple[str, str]] = field(default_factory=list)  # and the earlier English
    gone: list[str] = field(default_factory=list)
    reviewed: int = 0


def translated_files(materials: Materials) -> list[Path]:
    """Return the files of a kit whose words are translated, most visible first."""
    single = [materials.folder / name for name in _SINGLE]
    others = (
        materials.path(folder, name) for folder in _FOLDERS for name in materials.names(folder)
    )
    return [*(path for path in single if path.is_file()), *others]


def wordings_of(path: Path, materials: Materials) -> list[Wording]:
    """Return the words of a file, in order."""
    match path.suffix:
        case ".svg":
            return list(wordings_of_drawing(read_text(path, materials.home)))
        case ".md":
            return list(wordings_of_markdown(read_text(path, materials.home)))
        case _:
            model = model_of(path.relative_to(materials.folder).as_posix())
            return list(wordings_of_model(read_yaml(model, path, materials.home)))


def merged(language: str, materials: Materials, old: str = "") -> tuple[str, Counts]:
    """Return a language's PO file updated to the current words, and its counts.

    An entry that only moved within its file keeps its translation and review. If the English has
    changed, the translation is marked as fuzzy, with the earlier English beside it, and its review
    lapses. Removed entries stay at the end of the file.
    """
    from babel.messages.catalog import Catalog

    known = read_catalog(old) if old else None
    new = Catalog(
        locale=language.replace("-", "_"),
        project="Ajar",
        version="1",
        header_comment=_HEADER,
        creation_date=_STARTED,
        revision_date=known.revision_date if known else _STARTED,
        fuzzy=False,
    )
    if known is not None:
        new.last_translator, new.language_team = known.last_translator, known.language_team
        new.obsolete = known.obsolete
    left: dict[str, list[Message]] = defaultdict(list)
    for message in known or ():
        if message.id:
            left[file_of(message)].append(message)
    for path in translated_files(materials):
        file = path.relative_to(materials.folder).as_posix()
        units = wordings_of(path, materials)
        document = lines_in(path) if path.suffix == ".yaml" else None
        gone = {str(entry.id): entry for entry in new.obsolete.values() if file_of(entry) == file}
        before = _earlier(file, units, left[file], gone)
        for n, unit in enumerate(units):
            line = line_of(document, unit.where) if unit.where else unit.line
            _add(new, file, unit, before.get(n), line)
    for message in (earlier for entries in left.values() for earlier in entries if earlier.string):
        new.obsolete[str(message.id), str(message.context)] = message
    for message in new:
        new.obsolete.pop((str(message.id), str(message.context)), None)
    return write_catalog(new), count(new)


def _earlier(
    file: str, units: list[Wording], old: list[Message], gone: dict[str, Message]
) -> dict[int, Message]:
    """Return the earlier entry of each unit, by number; unmatched entries stay in `old`.

    English that comes back gets its entry back from `gone`.
    """
    found: dict[int, Message] = {}

    def take(fits: str) -> None:
        for n, unit in enumerate(units):
            if n in found:
                continue
            context = context_of(file, unit.place)
            for message in old:
                same = {
                    "both": message.context == context and message.id == unit.text,
                    "text": message.id == unit.text,
                    "place": message.context == context,
                }[fits]
                if same:
                    found[n] = message
                    old.remove(message)
                    break

    take("both")
    take("text")
    for n, unit in enumerate(units):
        if n not in found and unit.text in gone:
            found[n] = gone[unit.text]
    take("place")
    for n, unit in enumerate(units):
        ids = {str(message.id): message for message in old if message.string}
        close = get_close_matches(unit.text, ids, n=1, cutoff=_ALIKE) if n not in found else []
        if close:
            found[n] = ids[close[0]]
            old.remove(ids[close[0]])
    return found


def _add(new: Catalog, file: str, unit: Wording, before: Message | None, line: int) -> None:
    about = [unit.about] if unit.about else []
    if unit.listed:
        about.append("A list: write as many words as your language needs, with commas between.")
    comments = list(before.user_comments) if before else []
    flags, earlier, words = set[str](), [], ""
    if before:
        words = str(before.string)
        is_changed = before.id != unit.text
        earlier = [str(before.id)] if is_changed else before.previous_id
        flags = {"fuzzy"} if words and (is_changed or before.fuzzy) else set()
        earlier = earlier if flags else []
        if flags:
            comments = [comment for comment in comments if not REVIEWED.match(comment)]
    new.add(
        unit.text,
        words,
        locations=[(f"materials/{file}", line)],
        flags=flags,
        auto_comments=about,
        user_comments=comments,
        previous_id=earlier,
        context=context_of(file, unit.place),
    )


def count(catalog: Catalog) -> Counts:
    """Return the counts of a catalog."""
    counts = Counts(gone=[str(message.context) for message in catalog.obsolete.values()])
    for message in catalog:
        if not message.id:
            continue
        counts.entries += 1
        if message.fuzzy and message.string:
            counts.changed.append((str(message.context), " ".join(map(str, message.previous_id))))
        elif not is_ready(message):
            counts.missing.append(str(message.context))
        counts.reviewed += is_reviewed(message)
    return counts


def in_words(language: str, counts: Counts) -> Iterator[str]:
    """Yield lines about what is in a PO file."""
    for context in counts.missing:
        yield f"Missing: {context}"
    for context, earlier in counts.changed:
        yield f"Changed: {context}" + (f" (before: “{earlier}”)" if earlier else "")
    for context in counts.gone:
        yield f"Gone:    {context}"
    parts: Iterable[str] = (
        f"{len(counts.missing)} missing",
        f"{len(counts.changed)} changed",
        f"{len(counts.gone)} gone",
        f"{counts.reviewed} reviewed by a person",
    )
    yield f"{language}: {counts.entries} entries, {', '.join(parts)}."
