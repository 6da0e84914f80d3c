from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from ajar.content.answers import LONGEST_TEXT, AnswerError, check_answer, check_response, is_empty
from ajar.content.exercise import KINDS, Choice, Exercise, Item, cards_of, is_asked, shown_cards

if TYPE_CHECKING:
    from ajar.content.materials import Materials

CARDS = [{"id": "walk", "text": "A walk"}, {"id": "rest", "text": "Rest"}]
PILES = [{"id": "now", "text": "Now"}, {"id": "later", "text": "Later"}]


def item(kind: str, **more: object) -> Item:
    given: dict[str, Any] = {"id": "one", "ask": "What?", "kind": kind, **more}
    if kind == "ruler":
        given |= {"low": "None", "high": "All"}
    if kind in ("choice", "sort"):
        given["cards"] = CARDS
    if kind == "sort":
        given["piles"] = PILES
    asked: Item = TypeAdapter(Item).validate_python(given)
    return asked


EVERY_KIND = [
    *map(item, KINDS), item("choice", many=True), item("choice", own="Mine"),
    item("choice", many=True, own="Mine"), item("text", long=True),
]  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text()
    | st.sampled_from(["walk", "now", "own", "2027-03-14", "20270314", ""]),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    | st.dictionaries(st.sampled_from(["walk", "rest"]), inner)
    | st.fixed_dictionaries({"chosen": inner}, optional={"own": inner}),
    max_leaves=8,
)  # fmt: skip
ODD = [
    "🫶🏽",
    "أريد أن نتحدث",
    "\u202eabc\u202c",
    "a\x00b",
    " both ends ",
    "<script>",
    "{importance}",
    "x" * LONGEST_TEXT,
]


@pytest.mark.parametrize(
    ("asked", "value", "answer"),
    [
        (item("ruler"), 0, 0),
        (item("ruler"), 10, 10),
        (item("choice"), {"chosen": ["walk"]}, {"chosen": ["walk"], "own": ""}),
        (item("choice", many=True), {"chosen": ["rest", "walk"], "own": ""},
         {"chosen": ["walk", "rest"], "own": ""}),
        (item("choice", own="Mine"), {"chosen": [], "own": "swim"}, {"chosen": [], "own": "swim"}),
        (item("sort"), {"rest": "now", "walk": "later"}, {"walk": "later", "rest": "now"}),
        (item("text"), " a word ", " a word "),
        (item("list"), ["one", " ", "", "two"], ["one", "two"]),
        (item("date"), "2027-03-14", "2027-03-14"),
    ],
)  # fmt: skip
def test_a_valid_answer_is_normalized(asked: Item, value: object, answer: object) -> None:
    assert check_answer(asked, value) == answer


def test_a_sort_is_in_the_order_of_the_cards_and_not_of_the_clicks() -> None:
    answer = check_answer(item("sort"), {"rest": "now", "walk": "later"})
    assert isinstance(answer, dict)
    assert list(answer) == ["walk", "rest"]


TOO_LONG = "x" * (LONGEST_TEXT + 1)
REFUSED: list[tuple[Item, list[object]]] = [
    (item("ruler"), [-1, 11, 5.0, "5", True, False, [], {}, float("nan")]),
    (item("choice"), ["walk", ["walk"], {}, {"chosen": "walk"}, {"chosen": ["swim"]},
                      {"chosen": [1]}, {"chosen": ["walk", "rest"]}, {"chosen": [["walk"]]},
                      {"chosen": [], "own": "none here"}, {"chosen": ["walk"], "own": 5}]),
    (item("choice", own="Mine"), [{"chosen": ["walk"], "own": "and more"}]),
    (item("sort"), ["walk", ["walk"], {"swim": "now"}, {"walk": "never"}, {"walk": None},
                    {"walk": ["now"]}, {"walk": {}}]),
    (item("text"), [5, True, [], {}, TOO_LONG]),
    (item("list"), ["one", {}, [1], [None], ["x"] * 9, [TOO_LONG]]),
    (item("date"), ["2027-02-30", "14 March", 20270314, [], {}, "tomorrow"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "value"),
    [(asked, value) for asked, values in REFUSED for value in values],
    ids=lambda item: repr(item)[:40] if not hasattr(item, "kind") else item.kind,
)
def test_invalid_answers_raise_an_answer_error(asked: Item, value: object) -> None:
    with pytest.raises(AnswerError):
        check_answer(asked, value)


@pytest.mark.parametrize("asked", EVERY_KIND, ids=lambda asked: str(asked.kind))
def test_none_is_a_skipped_item_of_every_kind(asked: Item) -> None:
    assert check_answer(asked, None) is None


@pytest.mark.parametrize(
    ("kind", "empty"),
    [("choice", {"chosen": []}), ("choice", {"chosen": [], "own": " \n"}), ("sort", {}),
     ("text", ""), ("text", " \t\n"), ("list", []), ("list", ["", "  "]), ("date", "")],
)  # fmt: skip
def test_an_empty_answer_counts_as_skipped(kind: str, empty: object) -> None:
    assert check_answer(item(kind), empty) is None


@pytest.mark.slow
@settings(max_examples=500)
@given(asked=st.sampled_from(EVERY_KIND), value=JSON)
def test_any_json_is_a_stable_answer_or_an_answer_error(asked: Item, value: object) -> None:
    try:
        answer = check_answer(asked, value)
    except AnswerError:
        return
    assert check_answer(asked, answer) == answer


@pytest.mark.parametrize("words", ODD, ids=lambda words: repr(words[:20]))
def test_unusual_words_are_unchanged_wherever_text_can_be_typed(words: str) -> None:
    assert check_answer(item("text"), words) == words
    assert check_answer(item("list"), [words, words]) == [words, words]
    own = {"chosen": [], "own": words}
    assert check_answer(item("choice", own="Mine"), own) == own


def test_a_follow_up_is_asked_after_an_answer_unless_it_is_the_named_one() -> None:
    asked = item("text", after="number", unless=0)
    assert is_asked(asked, {"number": 3})
    assert not is_asked(asked, {"number": 0})
    assert not is_asked(asked, {"number": None})
    assert not is_asked(asked, {})
    assert is_asked(item("text", after="number"), {"number": 0})
    assert is_asked(item("text"), {})


def test_a_setting_has_its_own_items_and_the_common_ones_in_order() -> None:
    items = (
        item("text", id="a"),
        item("text", id="b", setting="room"),
        item("ruler", id="c", setting="alone"),
        item("text", id="d", setting="afterward"),
    )
    exercise = Exercise(title="T", why="W", items=items)
    assert [item.id for item in exercise.items_in("room")] == ["a", "b"]
    assert [item.id for item in exercise.items_in("alone")] == ["a", "c", "d"]
    assert [item.id for item in exercise.items_on_phones] == ["a", "b", "d"]


def test_the_story_is_included_only_if_the_room_is_asked_about_the_couple() -> None:
    names, story = {"wants-help": "Wen", "hesitates": "Hal"}, "Hal said no."

    def told(setting: str, **more: Any) -> str:  # noqa: ANN401
        asked = item("text", ask="What of {hesitates}?", setting=setting)
        exercise = Exercise(title="T", why="W", items=(asked,), **more)
        return exercise.with_names(names, story).story

    assert told("room") == story
    assert told("alone") == ""
    assert told("room", story="{hesitates} had a dog.") == "Hal had a dog."


def test_a_response_has_every_item_and_refuses_an_unknown_one() -> None:
    exercise = Exercise(title="T", why="W", items=(item("text"), item("ruler", id="two")))
    assert check_response(exercise, {"two": 4}) == {"one": None, "two": 4}
    assert is_empty(check_response(exercise, {"one": "  "}))
    assert not is_empty(check_response(exercise, {"two": 0}))
    with pytest.raises(AnswerError, match="three"):
        check_response(exercise, {"three": 4})


@pytest.mark.parametrize("kind", ["text", "list", "date"])
def test_only_closed_items_can_have_a_tally(kind: str) -> None:
    with pytest.raises(ValidationError, match="tally"):
        item(kind, tally=True)


def test_the_named_kinds_are_all_kinds_of_item() -> None:
    union = get_args(get_args(Item)[0])
    assert {get_args(kind.model_fields["kind"].annotation)[0] for kind in union} == set(KINDS)


def test_an_answer_to_a_question_no_longer_asked_is_dropped() -> None:
    """Whoever cannot see an answer on the form cannot clear it."""
    reason = item("text", id="reason", after="number", unless=0)
    exercise = Exercise(title="T", why="W", items=(item("ruler", id="number"), reason))
    assert check_response(exercise, {"number": 3, "reason": "why"})["reason"] == "why"
    assert check_response(exercise, {"number": 0, "reason": "why"}) == {"number": 0, "reason": None}
    assert is_empty(check_response(exercise, {"number": None, "reason": "why"}))


def test_a_question_about_a_low_number_is_asked_only_below_it(materials: Materials) -> None:
    exercise = materials.exercise("first-step")
    smaller = next(item for item in exercise.items if item.id == "smaller")
    assert [n for n in range(11) if is_asked(smaller, {"confidence": n})] == list(range(7))
    assert not is_asked(smaller, {"confidence": None})


def test_a_choice_shows_the_cards_in_its_piles_or_all_if_those_are_empty(
    materials: Materials,
) -> None:
    told = next(item for item in materials.exercise("hesitation").items if item.id == "told")
    assert isinstance(told, Choice)
    first, second, third, *_ = (card.id for card in cards_of(told))
    reasons = {first: "likely", second: "no", third: "maybe"}
    assert [card.id for card in shown_cards(told, {"reasons": reasons})] == [first, third]
    assert shown_cards(told, {"reasons": {second: "no"}}) == cards_of(told)
    assert shown_cards(told, {}) == cards_of(told)


def test_a_card_moved_to_another_pile_is_no_longer_chosen(materials: Materials) -> None:
    exercise = materials.exercise("hesitation")
    first, second, *_ = (card.id for card in materials.cards("hesitation-reasons"))
    values = {"reasons": {first: "no", second: "likely"}, "told": {"chosen": [first, second]}}
    assert check_response(exercise, values)["told"] == {"chosen": [second], "own": ""}
    values["told"] = {"chosen": [first]}
    assert check_response(exercise, values)["told"] is None
