"""Citations: `[@key]` in a text, and the list of sources."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

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
"""Anything that looks like a citation, correctly written or not."""
IDS = {"DOI": "doi:", "PMCID": ""}
"""The identifiers of a source, and the prefix of each."""
References = dict[str, dict[str, Any]]
"""CSL-JSON entries by their key."""


def keys_in(text: str) -> list[str]:
    """Return the keys that a text cites, each once, in order of appearance."""
    keys = (key for group in CITATION.findall(text) for key in re.findall(r"\w+", group))
    return list(dict.fromkeys(keys))


def misspelled_citations(text: str) -> list[str]:
    """Return the misspelled citations, which would be shown as they are."""
    intended = (match[0] for match in MEANT.finditer(text))
    return [citation for citation in intended if not CITATION.fullmatch(citation)]


def with_citations(text: str, references: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the text with each citation as “(Author, year)”, or as its key if that is unknown."""

    def shown(match: re.Match[str]) -> str:
        keys = re.findall(r"\w+", match.group(1))
        cited = (_short(references[key]) if key in references else f"@{key}" for key in keys)
        return f"({'; '.join(cited)})"

    return CITATION.sub(shown, text)


def source_line(reference: Mapping[str, Any]) -> str:
    """Return a source in full, as one line of Markdown."""
    authors = reference.get("author", [])
    names = [
        f"{author['family']}, {author['given']}" if "given" in author else author["family"]
        for author in authors
    ]
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
    ids = (f"{prefix}{reference[field]}" for field, prefix in IDS.items() if field in reference)
    return " ".join([line, *ids])


def _short(reference: Mapping[str, Any]) -> str:
    first, *others = [author["family"] for author in reference["author"]]
    by = f"{first} et al." if others[1:] else " & ".join([first, *others])
    return f"{by}, {_year(reference)}"


def _year(reference: Mapping[str, Any]) -> int:
    return int(reference["issued"]["date-parts"][0][0])
