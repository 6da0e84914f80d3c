from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ajar.content.citations import keys_in, misspelled_citations, source_line, with_citations

if TYPE_CHECKING:
    from ajar.content.materials import Materials


def reference(*families: str, **more: object) -> dict[str, Any]:
    authors = [{"family": family, "given": "A."} for family in families]
    return {"author": authors, "issued": {"date-parts": [[2018, 3]]}, "title": "On asking", **more}


KNOWN = {
    "one": reference("Lee"),
    "two": reference("Lee", "Kim"),
    "three": reference("Lee", "Kim", "Diaz"),
}


def test_each_key_is_found_once_in_the_order_of_appearance() -> None:
    assert keys_in("A [@two; @one] and [@one]. Not one@two.org, not @three.") == ["two", "one"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("So [@one].", "So (Lee, 2018)."),
        ("So [@two].", "So (Lee & Kim, 2018)."),
        ("So [@three].", "So (Lee et al., 2018)."),
        ("So [@one; @three].", "So (Lee, 2018; Lee et al., 2018)."),
        ("Write to one@two.org.", "Write to one@two.org."),
        ("Write to me[@one]two.org.", "Write to me[@one]two.org."),
    ],
)
def test_a_citation_is_shown_as_author_and_year(text: str, shown: str) -> None:
    assert with_citations(text, KNOWN) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("So [@nobody].", "So (@nobody)."), ("So [@one; @nobody].", "So (Lee, 2018; @nobody).")],
)
def test_a_citation_of_an_unknown_key_shows_the_key(text: str, shown: str) -> None:
    assert with_citations(text, KNOWN) == shown


@pytest.mark.parametrize(
    "wrong",
    ["[@one, p. 3]", "[@ one]", "[ @one]", "[@one ]", "[see @one]", "[-@one]", "[@one; two]",
     "[@one, @two]", "[@one-b]", "[@one;"],
)  # fmt: skip
def test_a_misspelled_citation_is_found(wrong: str) -> None:
    assert misspelled_citations(f"So [@two] and {wrong}\nand [@three].") == [wrong]


@pytest.mark.parametrize(
    "right",
    ["[@one]", "[@one; @two]", "[@one][@two]", "one@two.org", "me[@one]two.org", "me[@]two.org",
     "[one@two.org](mailto:one@two.org)", "[@one](https://two.org)", "[at @ five]", "@one"],
)  # fmt: skip
def test_citations_and_unrelated_brackets_are_accepted(right: str) -> None:
    assert misspelled_citations(f"So {right}.") == []


def test_a_source_names_authors_year_title_publication_and_doi() -> None:
    where = {"container-title": "Journal", "volume": "4", "page": "1–9", "DOI": "10.1/x"}
    assert source_line(reference("Lee", "Kim", **where)) == (
        "Lee, A. & Kim, A. (2018). On asking. *Journal*, 4, 1–9. doi:10.1/x"
    )
    assert source_line(reference("Lee", "Kim", "Diaz", publisher="Press")) == (
        "Lee, A., Kim, A. & Diaz, A. (2018). On asking. Press."
    )


def test_an_organization_can_be_a_source() -> None:
    source = {"author": [{"family": "WHO"}], "issued": {"date-parts": [[2021]]}, "title": "On care"}
    assert source_line(source) == "WHO (2021). On care."
    assert with_citations("[@who]", {"who": source}) == "(WHO, 2021)"


def test_every_shipped_reference_can_be_cited_and_listed(materials: Materials) -> None:
    for key, entry in materials.references.items():
        year = str(entry["issued"]["date-parts"][0][0])
        first = entry["author"][0]["family"]
        shown = with_citations(f"[@{key}]", materials.references)
        assert shown.startswith(f"({first}")
        assert shown.endswith(f", {year})")
        assert source_line(entry).startswith(first)
        assert entry["title"] in source_line(entry)
        assert "?." not in source_line(entry)
        for found_under in ("DOI", "PMCID", "number"):
            assert str(entry.get(found_under, "")) in source_line(entry)
