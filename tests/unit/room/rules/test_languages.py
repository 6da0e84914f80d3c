"""Phones of one room in two languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from starlette.requests import Request

from ajar.content.materials import Materials
from ajar.notebook.room_panels import new_question
from ajar.room.rules.languages import asked_language
from ajar.room.rules.question import Question, Room
from ajar.room.server.run import phone_pages
from ajar.room.server.state import PhoneView

if TYPE_CHECKING:
    from ajar.content.exercise import Exercise
    from ajar.room.server.page import PhonePage

KIT = Materials(Path(__file__).parents[4], still=True)


@pytest.fixture(scope="module")
def page(materials: Materials) -> PhonePage:
    return phone_pages(materials)


def phone(accepts: str = "", chosen: str = "") -> Request:
    """Return the request of a phone whose browser has these languages."""
    headers = [(b"accept-language", accepts.encode())]
    return Request({"type": "http", "headers": headers, "query_string": chosen.encode()})


def view_of(name: str, exercise: Exercise) -> PhoneView:
    """Return what a room has once a desk has sent it a question."""
    sent = new_question(f"{name}@", exercise, 0, KIT.references)
    text = sent.exercise.model_dump_json(exclude_defaults=True)
    question = Question("AAAA2222", 1, name, text, 0, state="open")
    return PhoneView(Room("AAAA2222", b"", b"", False, 0, current=1), (question,))  # noqa: FBT003


def shown(page: PhonePage, view: PhoneView, phone: Request) -> dict[str, Any]:
    """Return the exercise that a phone shows."""
    state, event = page.asked(phone).said(view)
    assert state in event
    exercise: dict[str, Any] = json.loads(state)["question"]["exercise"]
    return exercise


def ids_in(value: object) -> list[str]:
    if isinstance(value, list):
        return [found for element in value for found in ids_in(element)]
    if isinstance(value, dict):
        own = [value["id"]] if "id" in value else []
        return [*own, *(found for element in value.values() for found in ids_in(element))]
    return []


@pytest.mark.parametrize(
    ("accepts", "chosen", "language"),
    [
        ("", "", "en"),
        ("es-MX,es;q=0.9,en;q=0.8", "", "es"),
        ("en;q=0.8,es;q=0.9", "", "es"),
        ("fr,en;q=0.5", "", "en"),
        ("fr", "", "en"),
        ("es", "en", "en"),
        ("en-US", "es", "es"),
        (";;q=x,,", "q=1", "en"),
    ],
)
def test_a_phone_has_the_language_of_its_browser_until_another_is_chosen(
    accepts: str, chosen: str, language: str
) -> None:
    assert asked_language(accepts, [chosen], ("en", "es")) == language


def test_a_room_asks_each_phone_in_its_language_and_counts_the_same_items(
    materials: Materials, page: PhonePage
) -> None:
    spanish = materials.in_language("es")
    couple = materials.scenario(materials.names("scenarios")[0])
    for name in materials.names("exercises"):
        exercise = materials.exercise(name).with_names(couple.names, couple.story)
        view = view_of(name, exercise)
        english, other = (shown(page, view, phone(language)) for language in ("en", "es"))
        assert english["title"] == exercise.title
        assert other["title"] == spanish.exercise(name).title
        assert ids_in(english) == ids_in(other)
        assert "[@" not in english["why"] + other["why"]
        left = [mark for mark in materials.marks if f"{{{mark}}}" in json.dumps(other)]
        assert not left, name


def test_a_meeting_in_spanish_asks_in_english_as_well(
    materials: Materials, page: PhonePage
) -> None:
    view = view_of("hesitation", materials.in_language("es").exercise("hesitation"))
    assert shown(page, view, phone("en"))["title"] == materials.exercise("hesitation").title


def test_a_question_with_custom_words_stays_as_it_was_asked(
    materials: Materials, page: PhonePage
) -> None:
    own = materials.exercise("hesitation").model_copy(update={"title": "Ours"})
    assert shown(page, view_of("hesitation", own), phone("es"))["title"] == "Ours"
    assert shown(page, view_of("no-such", own), phone("es"))["title"] == "Ours"


def test_a_phone_says_which_exercise_is_only_in_english(
    materials: Materials, page: PhonePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    exercise = materials.exercise("hesitation")
    view = view_of("hesitation", exercise)
    assert [shown(page, view, phone(language))["language"] for language in ("en", "es")] == ["", ""]
    monkeypatch.setattr(Materials, "language_of", lambda *_: "en")
    other = phone_pages(Materials(materials.home))
    in_english = shown(other, view_of("hesitation", exercise), phone("es"))
    assert (in_english["language"], in_english["title"]) == ("en", exercise.title)
    body = bytes(other.asked(phone("es")).response(None, accept_encoding="").body).decode()
    assert materials.in_language("es").words["part-in-english"] in body


def test_a_question_about_a_couple_with_an_english_story_is_entirely_in_english(
    materials: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    spanish = materials.in_language("es")
    couple = materials.scenario("emil-and-helen")
    asked = [materials.exercise(name).with_names(couple.names, couple.story)
             for name in ("empathy", "calm")]  # fmt: skip
    monkeypatch.setattr(
        Materials,
        "language_of",
        lambda kit, folder, _: kit.language * (folder != "scenarios") or "en",
    )
    page = phone_pages(Materials(materials.home))
    about_them, english = (
        shown(page, view_of("empathy", asked[0]), phone(language)) for language in ("es", "en")
    )
    assert about_them == {**english, "language": "en"}
    other = shown(page, view_of("calm", asked[1]), phone("es"))
    assert (other["language"], other["title"]) == ("", spanish.exercise("calm").title)


def test_the_page_is_in_the_language_and_offers_the_others(
    materials: Materials, page: PhonePage
) -> None:
    spanish = materials.in_language("es")
    body = bytes(page.asked(phone("es")).response(None, accept_encoding="").body).decode()
    assert '<html lang="es" dir="ltr">' in body
    assert '<a lang="en" hreflang="en" href="?en">English</a>' in body
    assert spanish.draft in body
    assert spanish.words["phone-cannot-start"] in body
    in_english = bytes(page.asked(phone("en")).response(None, accept_encoding="").body).decode()
    assert '<html lang="en" dir="ltr">' in in_english
    assert "Borrador" not in in_english


def test_help_lines_in_the_phones_language_come_first(materials: Materials) -> None:
    for country in materials.in_language("es").help:
        answer = ["español" in line["languages"].lower() for line in country["lines"]]
        assert answer == sorted(answer, reverse=True), country["code"]
    (american,) = (
        country for country in materials.in_language("es").help if country["code"] == "US"
    )
    assert "español" in american["lines"][0]["reach"][0]["say"]
    assert "Spanish" not in materials.help[0]["lines"][0]["reach"][0]["say"]
