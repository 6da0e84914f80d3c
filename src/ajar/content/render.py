"""A section as it is read: its Markdown with citations, help lines and sources in place."""

from __future__ import annotations

import base64
import re
from functools import cache
from typing import TYPE_CHECKING

from ajar.content.citations import keys_in, source_line, with_citations
from ajar.content.dates import day_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markdown_it import MarkdownIt

    from ajar.content.exercise import Exercise, Setting
    from ajar.content.materials import Materials
    from ajar.content.models import Country
    from ajar.content.sections import Block, Section


SOURCES = "Where this comes from"
PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<name>[\w-]+)\.svg\)")
"""A drawing of `materials/pictures/` in Markdown, with the words for those who cannot see it."""


def markdown_of(block: Block, materials: Materials) -> str:
    """Return a block of words as Markdown that can be shown."""
    if block.kind == "help-lines":
        return help_lines(materials.help_lines)
    return with_citations(block.text, materials.references)


def html_of(markdown: str, materials: Materials) -> str:
    """Return Markdown as HTML, its drawings in place."""
    html: str = _renderer().render(markdown)
    return re.sub(
        r'(<img src=")([\w-]+)\.svg"',
        lambda found: f'{found[1]}{_as_address(materials.picture(found[2]))}"',
        html,
    )


def _as_address(svg: str) -> str:
    return f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}"


def help_lines(countries: Iterable[Country]) -> str:
    """Return the help lines, folded by country: a choice that asks nothing and keeps nothing."""
    intro = "## Help lines\n\nOpen your country. You need not give a name."
    elsewhere = (
        "**Somewhere else?** Ask a doctor, a nurse or a library, or look at findahelpline.com. "
        "**In danger now?** Call the emergency number of the place where you are."
    )
    return "\n\n".join([intro, *map(_country, countries), elsewhere])


def sources(section: Section, setting: Setting, materials: Materials) -> str:
    """Return the sources that a section cites in one setting, as Markdown; empty for none."""
    blocks = section.blocks_in(setting)
    exercises = (
        materials.exercise(block.name if block.kind == "exercise" else block.kind)
        for block in blocks
        if block.kind in ("exercise", "check-in")
    )
    texts = [*(block.text for block in blocks), *map(_cited, exercises)]
    keys = keys_in(" ".join(texts))
    known = materials.references
    lines = [f"- {source_line(known[key]) if key in known else f'@{key}'}" for key in sorted(keys)]
    return "\n".join([f"## {SOURCES}", "", *lines]) if lines else ""


def _cited(exercise: Exercise) -> str:
    return " ".join([exercise.why, *exercise.reflection.values()])


def _country(country: Country) -> str:
    parts = ["<details>", f"<summary>{country.country}</summary>", ""]
    if country.emergency:
        parts += [f"In danger now: **{country.emergency}**", ""]
    for line in country.lines:
        spoken = f" {line.languages}." if line.languages else ""
        parts += [f"**{line.name}.** {line.for_what}.", ""]
        parts += [f"- {way}" for way in line.reach]
        parts += [
            "",
            f"{line.hours}.{spoken} *Last checked {day_in_words(line.last_checked)}.*",
            "",
        ]
    return "\n".join([*parts, "</details>"])


@cache
def _renderer() -> MarkdownIt:
    from markdown_it import MarkdownIt  # slow to load, and single exercises need none

    return MarkdownIt("commonmark")
