"""The evidence: what `[@key]` in a text stands for, and the list of sources."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

NO_MAIL = r"(?!(?<=\w)\[[^\]]*\]\w)"  # as in name[@home]example.org
CITATION = re.compile(NO_MAIL + r"\[@([A-Za-z0-9]+(?:; ?@[A-Za-z0-9]+)*)\]")
MEANT = re.compile(
    NO_MAIL
    + r"""\[(?: \s*@\s* | [^\[\]\n]*[\s;,(-]@ )\w  # a name after an @ that ends no word: no e-mail
          [^\[\]\n]*
          (?: \](?!\() | (?=\[) | $ )              # with its end forgotten, too; but no link
    """,
    re.VERBOSE | re.MULTILINE,
)
"""What looks like a citation, whether it is written as one or not."""
IDS = {"DOI": "doi:", "PMCID": ""}
"""Under what a source can be found, and how that is written."""
References = dict[str, dict[str, Any]]
"""CSL-JSON entries by their key."""


def keys_in(text: str) -> list[str]:
    """Return the keys that a text cites, each once, in order of appearance."""
    found = (key for group in CITATION.findall(text) for key in re.findall(r"\w+", group))
    return list(dict.fromkeys(found))


def written_wrongly(text: str) -> list[str]:
    """Return what was meant as a citation and will be shown as it stands."""
    meant = (match[0] for match in MEANT.finditer(text))
    return [one for one in meant if not CITATION.fullmatch(one)]


def with_citations(text: str, references: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the text with each citation as “(Author, year)”, or its key where it is not known."""

    def shown(match: re.Match[str]) -> str:
        keys = re.findall(r"\w+", match.group(1))
        known = (_short(references[key]) if key in references else f"@{key}" for key in keys)
        return f"({'; '.join(known)})"

    return CITATION.sub(shown, text)


def source_line(reference: Mapping[str, Any]) -> str:
    """Return a source in full, as one line of Markdown."""
    authors = reference.get("author", [])
    names = [f"{one['family']}, {one['given']}" if "given" in one else one["family"]
             for one in authors]  # fmt: skip
    by = names[0] if len(names) == 1 else ", ".join(names[:-1]) + " & " + names[-1]
    title = reference["title"]
    line = f"{by} ({_year(reference)}). {title}{'' if title.endswith('?') else '.'}"
    if "container-title" in reference:
        line += f" *{reference['container-title']}*"
        if "volume" in reference:
            line += f", {reference['volume']}"
        if "page" in reference:
            line += f", {reference['page']}"
        line += "."
    line += "".join(
        f" {reference[field]}." for field in ("number", "publisher") if field in reference
    )
    kept = ((name, reference[field]) for field, name in IDS.items() if field in reference)
    return " ".join([line, *(f"{name}{one}" for name, one in kept)])


def _short(reference: Mapping[str, Any]) -> str:
    families = [one["family"] for one in reference["author"]]
    match families:
        case [one]:
            by = one
        case [one, two]:
            by = f"{one} & {two}"
        case [one, *_]:
            by = f"{one} et al."
    return f"{by}, {_year(reference)}"


def _year(reference: Mapping[str, Any]) -> int:
    return int(reference["issued"]["date-parts"][0][0])
