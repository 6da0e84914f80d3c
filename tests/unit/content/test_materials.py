"""The data of an exercise for pages: its form, and the rules and phrases of its reflection."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, get_args

from ajar.content.exercise import Setting

if TYPE_CHECKING:
    from ajar.content.materials import Materials


def test_a_page_gets_the_rules_and_phrases_of_its_setting_and_no_others(
    materials: Materials,
) -> None:
    alone, room = (
        materials.form("hesitation", "alone"),
        materials.form("hesitation", "room"),
    )
    assert {"guess-likely", "closing", "nothing"} <= alone["reflection"].keys()
    assert {"couple-likely", "closing", "nothing"} <= room["reflection"].keys()
    assert "couple-likely" not in alone["reflection"]
    assert "guess-likely" not in room["reflection"]
    headings = [rule.get("heading") for rule in alone["rules"]]
    assert "guess-likely" in headings
    assert "couple-likely" not in headings


def test_a_ladder_keeps_its_phrases_although_no_rule_names_them(materials: Materials) -> None:
    phrases = materials.form("goal-ladder", "alone")["reflection"]
    assert {"ladder", "ladder-unnamed", "today", "was", "now", "open"} <= phrases.keys()


def test_citations_in_phrases_are_expanded(materials: Materials) -> None:
    room = materials.form("reframing", "room")["reflection"]
    assert "(Rogers et al., 2018)" in room["openers"]
    for name in materials.names("exercises"):
        for setting in get_args(Setting):
            assert "[@" not in json.dumps(materials.form(name, setting)["reflection"])


def test_a_form_has_only_the_ids_of_the_other_settings_items(materials: Materials) -> None:
    form = materials.form("hesitation", "alone")
    assert form["ids"] == ["couple-reasons", "reasons", "told"]
    assert [item["id"] for item in form["items"]] == ["reasons", "told"]
