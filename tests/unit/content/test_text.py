from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ajar.content.text import (
    cited_keys,
    day_in_words,
    fill,
    fill_question,
    misspelled_citations,
    paragraphs_of,
    plain_cell,
    source_line,
    with_citations,
)

if TYPE_CHECKING:
    from ajar.content.materials import Materials

NAMES = st.from_regex(r"\A[a-z][a-z0-9-]{0,9}\Z")


def test_known_marks_are_filled_and_unknown_ones_stay() -> None:
    assert fill("{a} and {b}, {n}", {"a": "Ana", "n": 3}) == "Ana and {b}, 3"


@given(name=NAMES, value=st.text())
def test_values_are_inserted_literally(name: str, value: str) -> None:
    assert fill(f"<{{{name}}}>", {name: value, "other": "x"}) == f"<{value}>"


def test_a_mark_with_plus_one_is_filled_from_whole_numbers_only() -> None:
    assert fill("{n+1} of {n}, {a+1}", {"n": 9, "a": "Ana"}) == "10 of 9, {a+1}"


def test_only_short_answers_are_inserted_into_a_question() -> None:
    response = {"n": 3, "word": "rest", "cards": {"chosen": ["a"], "own": ""}, "skipped": None}
    ask = "You chose {n}. Why “{word}”, {cards}, {skipped}, {n+1}?"
    assert fill_question(ask, response) == "You chose 3. Why “rest”, {cards}, {skipped}, 4?"


DAY = date(2026, 11, 3)


def test_a_day_is_written_as_the_language_writes_it() -> None:
    assert day_in_words(DAY) == "November 3, 2026"
    assert day_in_words(DAY, weekday=True) == "Tuesday, November 3, 2026"
    assert day_in_words(DAY, "es_US") == "3 de noviembre de 2026"


@pytest.mark.parametrize(
    "sign",
    [
        "=",
        "+",
        "-",
        "@",
        "＝",
        "\u200b=",
        "\ufeff@",
        " \t=",
        "a;=",
        "a;\u200b=",
        "\u200b \u2060@",
        "\u2066=",
        "\ufe0f-",
        "\u202d+",
    ],
)
def test_cells_are_never_spreadsheet_formulas(sign: str) -> None:
    assert "'" in plain_cell(f"{sign}1+cmd")


@pytest.mark.parametrize("words", ["Ana", "12", "it is 3-4", "a@b"])
def test_ordinary_words_are_unchanged(words: str) -> None:
    assert plain_cell(words) == words


def test_numbers_are_kept_as_numbers_only_on_request() -> None:
    assert plain_cell("-3", keep_numbers=True) == "-3"
    assert plain_cell("-3") == "'-3"
    assert plain_cell("-3+1", keep_numbers=True) == "'-3+1"


@given(st.text())
def test_a_cell_has_no_line_breaks(words: str) -> None:
    assert not set("\r\n\t\x00") & set(plain_cell(words))


def test_paragraphs_are_plain_text() -> None:
    assert paragraphs_of("") == ()
    markdown = "One *and*\ntwo, **not 2 * 2**.\n\n \nThree.\n"
    assert paragraphs_of(markdown) == ("One and two, not 2 * 2.", "Three.")


# Citations


def reference(*families: str, **more: object) -> dict[str, Any]:
    authors = [{"family": family, "given": "A."} for family in families]
    return {"author": authors, "issued": {"date-parts": [[2018, 3]]}, "title": "On asking", **more}


KNOWN = {
    "one": reference("Lee"),
    "two": reference("Lee", "Kim"),
    "three": reference("Lee", "Kim", "Diaz"),
}


def test_each_key_is_found_once_in_the_order_of_appearance() -> None:
    assert cited_keys("A [@two; @one] and [@one]. Not one@two.org, not @three.") == ["two", "one"]


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
