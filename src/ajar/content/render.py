"""Renders the words of a section: Markdown with citations, help lines and sources in place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from ajar.content.text import cited_keys, day_in_words, fill, source_line, unbroken, with_citations

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

    from ajar.content.exercise import Setting
    from ajar.content.materials import Materials
    from ajar.content.models import Country, OwnLine, Profile
    from ajar.content.sections import Block, Section


PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<name>[\w-]+)\.svg\)")
"""A drawing of `materials/pictures/` in Markdown, with its alternative text."""


def markdown_of(block: Block, materials: Materials) -> str:
    """Return the words of a block as Markdown, with its citations written out."""
    if block.kind == "help-lines":
        return help_lines(materials)
    text = with_citations(block.text, materials.references)
    match block.kind:
        case "research":
            return folded_under(materials.words["research"], text)
        case "fold":
            return folded_under(block.name, text)
    return text


def folded_under(summary: str, markdown: str) -> str:
    """Return Markdown folded under a summary."""
    return f"<details>\n<summary>{summary}</summary>\n\n{markdown}\n\n</details>"


def html_of(markdown: str, materials: Materials) -> str:
    """Return Markdown as HTML, its drawings in place."""

    def in_place(match: re.Match[str]) -> str:
        # Quoted it is larger than in Base64, and a third smaller once it is compressed.
        svg = quote(materials.picture(match[2]), safe=" =:/,;()'-.")
        return f'{match[1]}data:image/svg+xml,{svg}"'

    return re.sub(r'(<img src=")([\w-]+)\.svg"', in_place, _renderer().render(markdown))


def help_lines(materials: Materials) -> str:
    """Return the help lines as Markdown, folded by country so that nobody has to name theirs.

    The agency's own numbers come first, and the country of the profile is open.
    """
    words, profile = materials.words, materials.profile
    title = "## " + words["help-lines"]
    own = (_own_line(line, profile, words) for line in profile.call)
    countries = (
        _country(country, words, materials.language, opened=country.code == profile.country)
        for country in materials.countries
    )
    last = words["help-lines-elsewhere"]
    return "\n\n".join([title, *own, words["help-lines-how"], *countries, last])


def footer_of(materials: Materials, setting: Setting) -> list[Block]:
    """Return the footer of each section in a setting."""
    name = materials.workshop["footer"]
    page = materials.page(name) if name else ()
    return [block for block in page if block.setting in (None, setting)]


def language_choice(
    own: str, names: Mapping[str, str], addresses: Mapping[str, str], label: str
) -> str:
    """Return the choice of a page's language, as HTML.

    Each of the `names` is in its own language; with only one, there is no choice.
    """
    current = ' aria-current="true"'
    ways = " · ".join(
        f'<a lang="{code}" hreflang="{code}" href="{addresses[code]}"'
        f"{current if code == own else ''}>{escape(name)}</a>"
        for code, name in names.items()
    )
    return f'<nav aria-label="{escape(label)}">{ways}</nav>' if len(names) > 1 else ""


def sources(section: Section, setting: Setting, materials: Materials) -> str:
    """Return the sources that a section cites in one setting, as Markdown; empty if none."""
    blocks = section.blocks_in(setting)
    exercises = (materials.exercise(block.key.exercise) for block in blocks if block.key)
    cited = (text for asked in exercises for text in (asked.why, *asked.reflection.values()))
    keys = cited_keys(" ".join([*(block.text for block in blocks), *cited]))
    references = materials.references
    lines = [
        f"- {source_line(references[key]) if key in references else f'@{key}'}"
        for key in sorted(keys)
    ]
    title = "## " + materials.words["sources"]
    if materials.language != "en":  # that of the sources
        lines = ['<div lang="en" dir="ltr">', "", *lines, "", "</div>"]
    return "\n".join([title, "", *lines]) if lines else ""


def _own_line(line: OwnLine, profile: Profile, words: Mapping[str, str]) -> str:
    call = fill(words["help-call"], {"number": line.number})
    more = filter(None, (line.for_what, line.hours, ", ".join(profile.languages)))
    name = f"{profile.agency}: {line.name}" if profile.agency else line.name
    return " ".join([f"**{name}.**", f"[{call}]({line.to}).", *(f"{text}." for text in more)])


def _country(country: Country, words: Mapping[str, str], language: str, *, opened: bool) -> str:
    lines = [
        "<details open>" if opened else "<details>",
        f"<summary>{country.country}</summary>",
        "",
    ]
    lines += [fill(words["help-lines-danger"], {"number": country.emergency}), country.note, ""]
    for line in country.lines:
        checked = fill(
            words["help-lines-checked"], {"day": day_in_words(line.last_checked, language)}
        )
        open_in = [line.hours, line.languages] if line.languages else [line.hours]
        lines += [f"**{line.name}.** {line.for_what}.", ""]
        for way in line.reach:
            say = unbroken(way.say)
            lines.append(f"- [{say}]({way.to})" if ":" in way.to else f"- {say}")
        lines += ["", " ".join([*(f"{text}." for text in open_in), f"*{checked}*"]), ""]
    return "\n".join([*lines, "</details>"])


@cache
def _renderer() -> MarkdownIt:
    from markdown_it import MarkdownIt  # slow to load; single exercises need none

    return MarkdownIt("commonmark")
