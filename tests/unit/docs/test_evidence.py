"""The evidence: every claim has its source, and what must not be claimed stands nowhere."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from ajar.content.materials import Materials
from ajar.content.text import cited_keys, misspelled_citations

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]
HELP_LINES = "materials/resources/help-lines.yaml"
REFERENCES = "materials/references.json"
WITHOUT_DOI = {
    "bograd1999": "we read no page that gives its DOI",
    "campbell2003": "we read no page that gives its DOI",
    "doss2003": "public pages give different ones, and we could not tell which is right",
    "georgiasalivar2018": "we read no page that gives its DOI",
    "gurman2014": "we read no page that gives its DOI",
    "juncadella2013": "a thesis",
    "kirby2017": "we read no page that gives its DOI; its number at PubMed Central stands instead",
    "lamb2005": "a newsletter that gives none",
    "mirecc2014": "a manual of an agency",
    "overall2009": "we read no page that gives its DOI",
    "samhsa2014": "a report of an agency",
    "stith2011": "a book",
}
NOT_CITED: dict[str, str] = {}
"""Sources that stand in the list without being cited, each with the reason."""

GAP = r"[\s\u00a0\u202f\u2009-]*"
SHARE = rf"{GAP}(?:%|percent|per{GAP}cent|(?:out\s+of|of|in)\s+(?:a\s+|one\s+)?(?:100|hundred)\b)"
FORBIDDEN = {
    "how long couples wait": rf"\b(?:six|6|half\s+a\s+dozen){GAP}(?:\w+\s+)?years?\b(?!{GAP}old)",
    "a rate from the treatment of addiction": rf"(?<![\d.])(?:64|sixty{GAP}four){SHARE}",
    "how a talk will end": rf"(?<![\d.])(?:96|ninety{GAP}six){SHARE}",
}
BETWEEN = r"[ \u00a0\u202f\u2009().–-]{0,2}"
DAY_OR_YEARS = r"(?:\d{4}-\d\d-\d\d|(?:19|20)\d\d–(?:19|20)\d\d)(?!\d)"
NUMBER = re.compile(
    rf"""(?<![\w./–-])(?!{DAY_OR_YEARS})\+?\(?\d(?:{BETWEEN}\d){{6,}}(?![\w/]|\.\d)
    | \b1?{BETWEEN}800{BETWEEN}[A-Z]{{4,}}                              # letters for the keys
    | \b(?i:call|dial|phone|ring|text)\ (?i:(?:or|the|number|on|to|us|at)\ ){{0,3}}\+?\d{{3,}}\b
    """,
    re.VERBOSE,
)


def words_of(path: Path) -> str:
    """Return what a file says: of a drawing or a list of sources, only what is read as words."""
    text = path.read_text("utf-8")
    if path.suffix == ".svg":
        return re.sub(r"(?s)<style.*?</style>|<[^>]*>", " ", text)
    if path.suffix == ".ipynb":
        return "\n".join("".join(cell["source"]) for cell in json.loads(text)["cells"])
    if path.name.startswith("compiled"):  # all of these have files of their own
        parts = json.loads(text)["parts"]
        elsewhere = {
            name for name in parts if name in {"help", "site"} or name.startswith("danger/")
        }
        kept = {name: part for name, part in parts.items() if name not in elsewhere}
        return json.dumps(kept, ensure_ascii=False)
    if path.parent.name == "danger":  # what others may type is not said by the kit
        return text.partition("\nlists:")[0]
    if path.name == "references.json":
        return "\n".join(
            f"{reference['title']}. {reference.get('note', '')}" for reference in json.loads(text)
        )
    return text


def written(home: Path, *folders: str) -> Iterator[tuple[str, str]]:
    """Return the words of every text in some folders of a kit, each with the file's name."""
    for folder in folders:
        for path in sorted((home / folder).rglob("*")):
            hidden = any(part.startswith(".") for part in path.relative_to(home).parts)
            if path.suffix in {".md", ".yaml", ".json", ".svg", ".ipynb"} and not hidden:
                yield path.relative_to(home).as_posix(), words_of(path)


def claims_in(text: str) -> list[str]:
    return [claim for claim, how in FORBIDDEN.items() if re.search(how, text, re.IGNORECASE)]


def forbidden_in(home: Path) -> list[tuple[str, str]]:
    readme = home / "README.md"
    texts = [*written(home, "materials", "notebooks", "exercises")]
    texts += [("README.md", readme.read_text("utf-8"))] if readme.exists() else []
    return [(name, claim) for name, text in texts for claim in claims_in(text)]


def short_numbers(materials: Materials) -> re.Pattern[str]:
    """Return a pattern for those numbers of the help lines that are too short to look like one."""
    ways = [
        way.say for country in materials.help_lines for line in country.lines for way in line.reach
    ]
    texts = " | ".join([*ways, *(country.emergency for country in materials.help_lines)])
    found = (number.strip() for number in re.findall(r"\d[\d ]*", texts))
    short = {number for number in found if 3 <= len(number.replace(" ", "")) < 7}
    one_of = "|".join(re.escape(number) for number in sorted(short, key=len, reverse=True))
    return re.compile(rf"(?<![\w.,/–-])(?:{one_of})(?![\w/–-]|[.,]\d)")


def numbers_in(home: Path) -> list[tuple[str, str]]:
    """Return what may be called, dialed or texted outside the file of help lines."""
    short = short_numbers(Materials(home))
    return [
        (name, found[0].strip())
        for name, text in written(home, "materials")
        for pattern in (NUMBER, short)
        for found in pattern.finditer(text)
        if name != HELP_LINES
    ]


def entries() -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads((ROOT / REFERENCES).read_text("utf-8"))
    return read


def test_every_citation_in_the_materials_has_a_source(materials: Materials) -> None:
    lost = [
        (name, key)
        for name, text in written(ROOT, "materials")
        for key in cited_keys(text)
        if key not in materials.references
    ]
    assert lost == []
    assert [(n, wrong) for n, text in written(ROOT, "materials")
            if not n.endswith(".json") for wrong in misspelled_citations(text)] == []  # fmt: skip


def test_every_source_is_cited_or_has_a_reason_not_to_be(materials: Materials) -> None:
    cited = {key for _, text in written(ROOT, "materials") for key in cited_keys(text)}
    assert set(materials.references) - cited == set(NOT_CITED)


def test_the_guide_mentions_every_source(materials: Materials) -> None:
    cited = {key for _, text in written(ROOT, "materials/guide") for key in cited_keys(text)}
    assert cited == set(materials.references)


def test_a_source_has_what_a_reader_needs_to_find_it(subtests: pytest.Subtests) -> None:
    for entry in entries():
        with subtests.test(entry["id"]):
            year = entry["issued"]["date-parts"][0][0]
            assert entry["title"].strip()
            assert all(author["family"].strip() for author in entry["author"])
            assert entry["author"]
            assert 1950 < year <= 2026
            assert entry["id"].endswith(str(year)), (
                "The key says the year, and so it has to be this one."
            )
            where = ("container-title", "publisher", "PMCID")
            assert any(place in entry for place in where), "Say in what it was published."


def test_a_source_has_a_doi_or_a_reason_for_having_none() -> None:
    without = {entry["id"] for entry in entries() if "DOI" not in entry}
    assert without == set(WITHOUT_DOI)
    dois = [entry["DOI"] for entry in entries() if "DOI" in entry]
    assert all(re.fullmatch(r"10\.\d{4,}/\S+[^\s.,]", doi) for doi in dois)
    assert len({doi.casefold() for doi in dois}) == len(dois), "Two sources share one DOI."


def test_no_source_is_listed_twice() -> None:
    ids = [entry["id"] for entry in entries()]
    titles = [entry["title"].casefold() for entry in entries()]
    assert len(set(ids)) == len(ids)
    assert len(set(titles)) == len(titles)
    assert ids == sorted(ids), "In the order of the alphabet, one is found sooner."


def test_claims_beyond_the_evidence_appear_nowhere() -> None:
    assert forbidden_in(ROOT) == []


def test_phone_numbers_appear_only_among_the_help_lines() -> None:
    assert numbers_in(ROOT) == []


@pytest.mark.parametrize(
    "text",
    [
        "Couples wait six years.",
        "On average it takes 6 years",
        "a six-year delay",
        "It took them SIX\nYEARS to ask.",
        "six long years",
        "about half a dozen years",
        "64 % came along",
        "64% came along",
        "64\u00a0% came along",
        "64\u202f% came along",
        "64 percent",
        "sixty-four per cent",
        "64 out of 100",
        "64 of a hundred partners",
        "with 96 % accuracy",
        "96%",
        "ninety-six percent",
        "96 in 100",
    ],
)
def test_a_forbidden_claim_would_be_noticed(text: str) -> None:
    assert claims_in(text) != []


@pytest.mark.parametrize(
    "text",
    [
        "a six-year-old",
        "Their child is 6 years old.",
        "two and a half years",
        "six weeks",
        "16 years of work",
        "164 people",
        "96 people came",
        "64 cards",
        "a page of 640 % size",
        "0.96 and 2.64 %",
        "60-minutes",
    ],
)
def test_claims_that_are_not_forbidden_are_allowed(text: str) -> None:
    assert claims_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Call 1-800-799-7233.",
        "(801) 555-0123",
        "801.555.0123",
        "801 555 0123",
        "8015550123",
        "+44 20 7946 0018",
        "0808 2000 247",
        "5550-123",
        "1800RESPECT",
        "1-800-HELPNOW",
        "Text START to 88788",
        "call the number 741741",
        "dial 4357",
        "Call 911.",
        "Call or text 988",
        "It is 13 11 14.",
        "1737 is free",
        "Just 999.",
    ],
)
def test_a_phone_number_elsewhere_would_be_noticed(text: str, materials: Materials) -> None:
    assert NUMBER.search(text) or short_numbers(materials).search(text)


@pytest.mark.parametrize(
    "text",
    [
        "The trial had 1,160 people and 2,092 couples.",
        "2026-11-23",
        "from 1999–2003",
        "10.1037/0003-066X.58.1.5",
        "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10",
        "Take 21 minutes, 642 tests and 25 experiments.",
        "uv run ajar agenda 60-minutes --start 18:30",
        "for $4,000 in a year",
        "call them at 7",
        "116 couples",
    ],
)
def test_other_numbers_are_allowed(text: str, materials: Materials) -> None:
    assert not NUMBER.search(text)
    assert not short_numbers(materials).search(text)


@pytest.mark.parametrize(
    "file",
    ["sections/02-empathy.md", "pages/safety.md", "exercises/empathy.yaml", "cards/feelings.yaml",
     "guide/08-evidence.md", "scenarios/robin-and-ade.yaml", "words.yaml"],
)  # fmt: skip
def test_words_planted_in_the_materials_are_found(kit: Materials, file: str) -> None:
    path = kit.folder / file
    before = path.read_text("utf-8")
    path.write_text(f"{before}\n# They wait six years. Our practice: 801 555 0123.\n", "utf-8")
    assert [name for name, _ in forbidden_in(kit.home)] == [f"materials/{file}"]
    assert numbers_in(kit.home) == [(f"materials/{file}", "801 555 0123")]


@pytest.mark.parametrize("folder", ["notebooks", "exercises"])
def test_words_planted_in_a_built_notebook_are_found(kit: Materials, folder: str) -> None:
    path = kit.home / folder / "02-empathy.ipynb"
    book = json.loads(path.read_text("utf-8"))
    book["cells"][0]["source"] = ["It works for 64\u00a0%", " of couples."]
    path.write_text(json.dumps(book), "utf-8")
    assert [name for name, _ in forbidden_in(kit.home)] == [f"{folder}/02-empathy.ipynb"]


def test_words_planted_in_a_source_note_or_a_drawing_are_found(kit: Materials) -> None:
    path = kit.folder / "references.json"
    sources = json.loads(path.read_text("utf-8"))
    sources[0]["note"] = "Ask at 801 555 0123."
    path.write_text(json.dumps(sources), "utf-8")
    drawing = kit.folder / "pictures" / "planted.svg"
    drawing.parent.mkdir(exist_ok=True)
    drawing.write_text('<svg><path d="M10 10 20 20 30 30 4"/><text>988</text></svg>', "utf-8")
    assert numbers_in(kit.home) == [
        ("materials/pictures/planted.svg", "988"),
        (REFERENCES, "801 555 0123"),
    ]
