"""The pages of the workbook: doors that lead somewhere, and steps that hold all of a section."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ajar.checks import check
from ajar.content.materials import Materials
from ajar.notebook.workbook import section_steps, workbook_pages

if TYPE_CHECKING:
    from typing import Any


@pytest.fixture(scope="module")
def pages(materials: Materials) -> list[dict[str, Any]]:
    return list(workbook_pages(materials, "alone", "today"))


def test_every_door_leads_to_its_own_page_and_on_to_a_section(
    pages: list[dict[str, Any]], materials: Materials
) -> None:
    ids = [page["id"] for page in pages]
    start = pages[0]["blocks"][0]
    assert start["kind"] == "start"
    assert len(start["doors"]) == len(materials.start.doors) == 5
    for door in start["doors"]:
        behind = pages[ids.index(door["to"])]
        assert behind["aside"]
        assert behind["blocks"][-1]["to"] in materials.names("sections")


def test_the_door_to_reframing_shows_the_short_gate_first(
    pages: list[dict[str, Any]],
) -> None:
    (behind,) = (page for page in pages if page["id"] == "door-reframing")
    assert [block["kind"] for block in behind["blocks"]] == ["html", "exercise", "onward"]
    assert "door-is-it-safe.ipynb" in behind["blocks"][0]["html"]


def test_the_steps_of_a_section_ask_its_exercises_one_at_a_time(
    materials: Materials,
) -> None:
    for name in materials.names("sections"):
        steps = section_steps(name, materials, "alone")
        asked = [[b["key"] for b in step["blocks"] if b["kind"] == "exercise"] for step in steps]
        whole = [str(b.key) for b in materials.section(name).blocks_in("alone") if b.key]
        assert [key for keys in asked for key in keys] == whole
        folded = {b["key"] for step in steps for b in step["blocks"] if b.get("folded")}
        assert max(len(set(keys) - folded) for keys in asked) <= 1
        assert [step["step"] for step in steps] == list(range(1, len(steps) + 1))
        left = [step["minutes"] for step in steps]
        assert left == sorted(left, reverse=True)
        assert steps[0]["id"] == name
        assert steps[-1]["blocks"][0] == {"kind": "made", "section": name}
        for step in steps[1:-1]:
            first = step["blocks"][0]
            assert first.get("level") == 1 or "<h1>" in first["html"], step["id"]


def test_check_ins_are_full_at_first_then_brief_and_folded_in_between(
    pages: list[dict[str, Any]],
) -> None:
    shown = {
        block["key"].partition("@")[2]: (block.get("brief", False), block.get("folded", False))
        for page in pages
        for block in page["blocks"]
        if block.get("key", "").startswith("check-in@")
    }
    assert shown == {
        "opening": (False, False),
        "after goals": (True, True),
        "closing": (True, True),
        "today": (False, True),  # a month later
    }


def test_at_most_15_percent_of_questions_are_check_ins(
    pages: list[dict[str, Any]],
) -> None:
    forms = [block for page in pages if not page.get("aside") for block in page["blocks"]
             if block["kind"] == "exercise" and block["key"] != "check-in@today"]  # fmt: skip
    asked = {
        form["key"]: sum(
            not (form.get("brief") and item.get("after")) for item in form["exercise"]["items"]
        )
        for form in forms
    }
    check_ins = sum(n for key, n in asked.items() if key.startswith("check-in@"))
    assert (check_ins, sum(asked.values())) == (15, 110), "docs/benchmarks.md says so"
    assert check_ins <= 0.15 * sum(asked.values())


def test_a_fold_shows_its_title_and_is_small(materials: Materials) -> None:
    steps = section_steps("07-boundary", materials, "alone")
    (here,) = (
        step
        for step in steps
        for block in step["blocks"]
        if "<summary>What it costs</summary>" in block.get("html", "")
    )
    assert here["minutes"] > 0
    assert sum("<details>" in block.get("html", "") for block in here["blocks"]) >= 5


def test_research_is_folded(materials: Materials) -> None:
    steps = section_steps("01-hesitation", materials, "alone")
    text = "".join(block.get("html", "") for step in steps for block in step["blocks"])
    fold = text.index("<summary>" + materials.words["research"])
    assert fold < text.index("231 newly married couples")


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("    to: needs\n", "    to: neds\n", "there is no exercise and no page called “neds”"),
        ('"on": 01-hesitation', '"on": 01-hesitate', "there is no section called “01-hesitate”"),
    ],
)
def test_a_door_that_leads_nowhere_is_reported_with_its_line(
    kit: Materials, old: str, new: str, what: str
) -> None:
    text = (kit.folder / "start.yaml").read_text("utf-8")
    assert text.count(old) == 1
    (kit.folder / "start.yaml").write_text(text.replace(old, new), "utf-8")
    (problem,) = check(Materials(kit.home))
    assert (problem.file, problem.what) == ("materials/start.yaml", what)
    assert problem.line == text[: text.index(old)].count("\n") + 1
    assert problem.mend.startswith("Did you mean")
