"""The deck of a meeting: its slides, their notes, and what may be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ajar.build.deck import Choices, keys_asked, make_deck, markup_of
from ajar.content.agendas import Stretch, section_order
from ajar.content.materials import LARGEST_LOGO
from ajar.room.rules.stage import ShownItem

if TYPE_CHECKING:
    from ajar.content.materials import Materials
    from ajar.room.rules.stage import Deck


@pytest.fixture(scope="module")
def choices(materials: Materials) -> Choices:
    (country,) = (each for each in materials.help_lines if each.code == "US")
    return Choices("robin-and-ade", country)


@pytest.fixture(scope="module")
def hour(materials: Materials, choices: Choices) -> Deck:
    """Return the deck of the meeting of one hour."""
    (meeting,) = materials.agenda("60-minutes").meetings
    return make_deck("One hour", materials.running_order(meeting), materials, choices)


def decks(materials: Materials, choices: Choices) -> dict[str, Deck]:
    """Return the decks of all meetings and all sections."""
    orders = {
        f"{name}/{n}": materials.running_order(meeting)
        for name in materials.names("agendas")
        for n, meeting in enumerate(materials.agenda(name).meetings)
    }
    orders |= {n: section_order(materials.section(n)) for n in materials.names("sections")}
    return {name: make_deck(name, order, materials, choices) for name, order in orders.items()}


def test_every_slide_has_a_unique_name_and_a_title(materials: Materials, choices: Choices) -> None:
    for name, deck in decks(materials, choices).items():
        ids = [slide.id for slide in deck.slides]
        assert len(set(ids)) == len(ids), name
        assert all(slide.title for slide in deck.slides), name
        assert {slide.part for slide in deck.slides} == set(range(len(deck.parts))), name


def test_every_question_of_the_meeting_is_on_a_slide(materials: Materials, hour: Deck) -> None:
    (meeting,) = materials.agenda("60-minutes").meetings
    asked = keys_asked(materials.running_order(meeting))
    assert [str(key) for key in asked] == [s.question for s in hour.slides if s.question]
    assert asked[next(key for key in asked if key.exercise == "hesitation")] == 9


def test_a_question_is_about_the_couple_and_has_short_card_names(hour: Deck) -> None:
    (sort,) = (slide for slide in hour.slides if slide.question == "hesitation@")
    (item,) = sort.items
    assert "Ade" in sort.title
    assert sort.story.startswith("Robin: ")
    assert all(card.short for card in item.cards)
    assert next(pile.text for pile in item.piles) == "Likely"


def test_a_check_in_is_asked_of_each_person_and_has_no_story(hour: Deck) -> None:
    (first, _) = (slide for slide in hour.slides if slide.question.startswith("check-in@"))
    assert not first.story
    rulers = [item for item in first.items if item.kind == "ruler"]
    assert [ShownItem(**{**vars(item), "low": "", "high": ""}).id for item in rulers] == [
        "importance", "confidence", "readiness",
    ]  # fmt: skip
    assert all(item.low and item.high for item in rulers)


def test_notes_are_beside_the_slides_they_are_about(hour: Deck) -> None:
    (first, *_) = hour.slides
    assert "Welcome" in str(first.notes)
    assert all(slide.notes for slide in hour.slides)


def test_opening_and_close_cannot_be_omitted(hour: Deck) -> None:
    by_section: dict[str, set[bool]] = {}
    for part in hour.parts:
        by_section.setdefault(part.section, set()).add(part.optional)
    sections = list(by_section)
    assert by_section[sections[0]] == by_section[sections[-1]] == {False}
    assert True in set.union(*by_section.values())


def test_the_help_lines_are_for_the_country(materials: Materials, hour: Deck) -> None:
    helps = [slide for slide in hour.slides if slide.kind == "help"]
    assert helps
    assert all("911" in str(slide.body) for slide in helps)
    assert any("988" in str(slide.body) for slide in helps)
    section = section_order(materials.section("00-opening"))
    anywhere = make_deck("Opening", section, materials, Choices())
    (only,) = (slide for slide in anywhere.slides if slide.kind == "help")
    assert "findahelpline.com" in str(only.body)


def test_the_agencys_numbers_are_among_the_help_lines(kit: Materials, choices: Choices) -> None:
    call = 'call: [{name: On call, number: "555-0100"}]'
    kit.profile_path.write_text(f"# yaml-language-server: $schema=schema/profile.json\n{call}\n")
    order = section_order(kit.section("00-opening"))
    for chosen in (choices, Choices()):
        deck = make_deck("Opening", order, kit, chosen)
        helps = [slide for slide in deck.slides if slide.kind == "help"]
        assert sum("555-0100" in str(slide.body) for slide in helps) == 1


def test_every_number_of_a_country_with_many_lines_is_on_a_slide(materials: Materials) -> None:
    (country,) = (each for each in materials.help_lines if each.code == "GB")
    section = section_order(materials.section("00-opening"))
    deck = make_deck("Opening", section, materials, Choices(country=country))
    helps = [slide for slide in deck.slides if slide.kind == "help"]
    assert len(helps) > 1
    assert len({slide.id for slide in helps}) == len(helps)
    assert all(country.emergency in str(slide.body) for slide in helps)
    for line in country.lines:
        number, *_ = line.reach[0].say.split(" (")
        assert sum(number in str(slide.body) for slide in helps) == 1


def test_a_break_is_a_slide_with_notes(materials: Materials, choices: Choices) -> None:
    deck = make_deck("x", [Stretch("Break", 10, notes="Open a *window*.")], materials, choices)
    (slide,) = deck.slides
    assert (slide.title, slide.minutes) == ("Break", 10)
    assert slide.notes == (["p", {}, "Open a ", ["em", {}, "window"], "."],)


def test_markup_becomes_data_that_cannot_run_code() -> None:
    assert markup_of('<p>Call <a href="tel:1">1</a><br>now</p>') == (
        ["p", {}, "Call ", ["a", {"href": "tel:1"}, "1"], ["br", {}], "now"],
    )
    assert markup_of("plain") == ("plain",)


def test_slides_contain_no_citation_marks(materials: Materials, choices: Choices) -> None:
    texts = {name: deck.model_dump_json() for name, deck in decks(materials, choices).items()}
    assert not any("[@" in text for text in texts.values())
    assert "Roddy et al., 2020" in texts["04-benefits"]


def test_pair_work_has_a_timer_without_a_question(materials: Materials, choices: Choices) -> None:
    order = section_order(materials.section("01-hesitation"))
    deck = make_deck("x", order, materials, choices)
    (talk,) = (slide for slide in deck.slides if slide.title == "Talk about it")
    assert (talk.kind, talk.minutes) == ("text", 6)
    (sort,) = (slide for slide in deck.slides if slide.question == "hesitation@")
    before = deck.slides[deck.slides.index(sort) - 1]
    assert (sort.minutes, before.minutes) == (9, 0)


@pytest.mark.parametrize("size", [100, LARGEST_LOGO, LARGEST_LOGO + 1])
def test_the_logo_of_the_profile_is_in_the_deck_unless_it_is_very_large(
    kit: Materials, choices: Choices, size: int
) -> None:
    (kit.folder / "logo.png").write_bytes(b"x" * size)
    kit.profile_path.write_text("agency: By the River\nlogo: logo.png\n", "utf-8")
    order = section_order(kit.section("00-opening"))
    logo = make_deck("Opening", order, kit, choices).logo
    assert bool(logo) == (size <= LARGEST_LOGO)
    if logo:
        assert logo.alt == "By the River"
        assert logo.src.startswith("data:image/png;base64,eHh4")
