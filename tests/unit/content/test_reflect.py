"""Rules that hold for every exercise, in both settings, whatever a person answers."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from ajar.checks.items import wrong_in_rules
from ajar.content.answers import check_response
from ajar.content.exercise import Choice, List, Sort, Text, cards_of, is_asked
from ajar.content.reflect import Part, reflect, said
from ajar.content.text import unquoted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from ajar.content.answers import Answer, Response
    from ajar.content.exercise import Exercise, Item, Setting
    from ajar.content.materials import Materials

    ValuesFor = Callable[..., st.SearchStrategy[dict[str, Answer | None]]]

OURS = re.compile(r"\{[a-z0-9+-]*\}")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "exercise_name" in metafunc.fixturenames:
        folder: Path = metafunc.config.rootpath / "materials" / "exercises"
        metafunc.parametrize("exercise_name", sorted(path.stem for path in folder.glob("*.yaml")))
    if "setting" in metafunc.fixturenames:
        metafunc.parametrize("setting", ["room", "alone"])


def all_of(parts: list[Part]) -> str:
    return "\n".join(line for part in parts for line in (part.heading, *part.said, *part.words))


def typed_in(exercise: Exercise, response: Response, setting: Setting) -> list[str]:
    """Return every line that the person typed into a question that was asked."""
    lines: list[str] = []
    for item in exercise.items_in(setting):
        answer = response[item.id] if is_asked(item, response) else None
        match answer:
            case str() if isinstance(item, Text):
                lines.append(answer.strip())
            case list() if isinstance(item, List):
                lines += [line.strip() for line in answer]
            case {"own": str(own)} if isinstance(item, Choice) and item.own and own:
                lines.append(own.strip())
    return lines


def bare(line: str) -> str:
    """Return a line without the marks that a sentence put together from answers may drop."""
    return unquoted(line).strip(string.whitespace + ',;:،.“”"')


@given(data=st.data())
def test_a_reflection_quotes_answers_and_keeps_them_out_of_our_own_words(
    exercise_name: str,
    setting: Setting,
    materials: Materials,
    values_for: ValuesFor,
    data: st.DataObject,
) -> None:
    exercise = kept(materials, exercise_name)
    values = data.draw(values_for(exercise, setting))
    response = check_response(exercise, values)
    parts = reflect(exercise, response, setting)
    assert parts
    typed = typed_in(exercise, response, setting)
    shown = all_of(parts)
    assert not OURS.search(shown)
    folded = shown.casefold()  # two lists may share a line that differs in case only
    assert [line for line in typed if bare(line).casefold() not in folded] == []
    if exercise_name != "goal-ladder":
        said_back = [line for part in parts for line in part.said]
        assert set(said_back).isdisjoint(unchosen_cards(exercise, response) - set(typed))
    # Citations are put into our words, so nothing that was typed may stand there.
    marked = {
        item.id: "I typed [@nobody]"
        for item in exercise.items_in(setting) if isinstance(item, Text) and values.get(item.id)
    }  # fmt: skip
    parts = reflect(exercise, check_response(exercise, {**values, **marked}), setting)
    assert not any("I typed" in words for part in parts for words in part.words)


def unchosen_cards(exercise: Exercise, response: Response) -> set[str]:
    """Return the texts of the cards that are in no answer, nor among another answer's cards."""
    items = [item for item in exercise.items if isinstance(item, Choice | Sort)]
    unchosen: set[str] = set()
    for item in items:
        answer = response[item.id]
        chosen = answer.get("chosen", list(answer)) if isinstance(answer, dict) else []
        rest = [other for other in items if other is not item]
        answered = [other for other in rest if isinstance(response[other.id], dict)]
        others = {card.id for other in answered for card in cards_of(other)}
        unchosen |= {card.text for card in cards_of(item) if card.id not in {*chosen, *others}}
    return unchosen


def test_a_skipped_exercise_gets_kind_words(
    exercise_name: str, setting: Setting, materials: Materials
) -> None:
    exercise = kept(materials, exercise_name)
    parts = reflect(exercise, check_response(exercise, {}), setting)
    assert parts == [Part(words=(exercise.reflection["nothing"],))]


def test_rules_name_existing_parts_and_use_every_phrase(
    exercise_name: str, materials: Materials
) -> None:
    assert list(wrong_in_rules(materials.exercise(exercise_name))) == []


def test_renaming_an_item_that_rules_use_is_reported(
    exercise_name: str, materials: Materials
) -> None:
    exercise = kept(materials, exercise_name)
    named = str(exercise.model_dump()["rules"])
    for item in exercise.items:
        plain = item.id.removeprefix("couple-")
        twin = {f"couple-{plain}", plain} <= {other.id for other in exercise.items}
        whats = [what for _, what, _ in wrong_in_rules(renamed(exercise, item.id))]
        if f"'{plain}'" in named and not twin:
            assert {f"there is no item “{name}”" for name in (plain, item.id)} & set(whats)
        elif twin:
            assert "no rule says back the answer to “renamed”" in whats


@given(data=st.data())
def test_a_renamed_item_is_still_reflected_or_reported(
    exercise_name: str,
    setting: Setting,
    materials: Materials,
    answers_to: Callable[[Item], st.SearchStrategy[Answer]],
    data: st.DataObject,
) -> None:
    exercise = kept(materials, exercise_name)
    for item in exercise.items_in(setting):
        other = renamed(exercise, item.id)
        if not list(wrong_in_rules(other)):
            response = check_response(other, {"renamed": data.draw(answers_to(item))})
            answer = response["renamed"]
            parts = reflect(other, response, setting)
            assert answer is None or said(item, answer) in [part.said for part in parts]


def renamed(exercise: Exercise, name: str) -> Exercise:
    items = (
        item.model_copy(update={"id": "renamed"}) if item.id == name else item
        for item in exercise.items
    )
    return exercise.model_copy(update={"items": tuple(items)})


READ: dict[str, Exercise] = {}


def kept(materials: Materials, name: str) -> Exercise:
    """Read an exercise once, with the names of a couple: Hypothesis asks hundreds of times."""
    if name not in READ:
        names = materials.scenario("robin-and-ade").names
        READ[name] = materials.exercise(name).with_names(names)
    return READ[name]
