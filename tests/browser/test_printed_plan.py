"""The page prints the plan and draws check-ins where inline styles and markup are forbidden."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader
from tests.browser.conftest import ROOT

from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    Open = Callable[..., Page]

KIT = Materials(ROOT)
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'"
STRICT = f"{POLICY}; require-trusted-types-for 'script'; trusted-types 'none'"
STYLES = (
    "shared/form.css", "shared/pages.css", "shared/print_sheet.css", "notebook/printed_plan.css",
)  # fmt: skip
GOAL = "<b>one</b> calm talk 平静 💔 बात สงบ"
PLAN = {"goal": GOAL, "if": "it is Sunday", "then": "make tea", "day": "2026-12-06"}
LADDER = {
    "goal": "Calm talks",
    "level-0": "One a week",
    "today": {"chosen": ["level-0"], "own": ""},
}
RULERS = ("Importance", "Confidence", "Readiness")
DAY, WORDS = "2027-01-03", "Ten minutes of talk on Sundays, after breakfast"
FULL: dict[str, dict[str, Any]] = {
    "plan": {**PLAN, "goal": WORDS, "helper": "R.", "badly": "Take a walk, and call R."},
    "reframing": {"notice": WORDS, "see": WORDS, "feel": "alone", "need": WORDS, "ask": WORDS},
    "open-question": {"question": {"chosen": ["hardest"], "own": ""}},
    "first-step": {"step": {"chosen": ["talk"], "own": ""}},
    "shared-goals": {"goals": {"calm-talk": "both", "fun": "both", "rest": "both"}},
    "trial-agreement": {"what": WORDS, "review": DAY},
    "trial-review": {"again": DAY},
    "finding-help": {"first": "Write down two names", "day": DAY},
    "needs": {"needs": {"chosen": ["rest", "heard", "friends", "fun"], "own": ""},
              "this-week": ["A walk with K.", "One free evening"]},
    "support": {"listens": ["R.", "K."], "practical": ["M."], "trained": ["Dr. E."], "until": DAY},
    "goal-ladder": {**LADDER, "level-plus-1": "Two a week", "level-minus-1": "One a month"},
}  # fmt: skip
"""What somebody wrote who went through all of it."""
PRINT = """async ([entries, data, options]) => {
    const { planData } = await import("./engine/my_plan.js");
    const { printPlan } = await import("./notebook/printed_plan.js");
    window.print = () => {};
    printPlan({ ...options, plan: planData(entries, data) }, () => {});
}"""
DRAW = """async ([checkIns, rulers, words]) => {
    const { readinessChart } = await import("./notebook/readiness.js");
    const drawn = readinessChart(checkIns, rulers, words);
    for (const size of ["wide", "narrow"]) {
        const picture = document.createElement("div");
        picture.className = `ajar-picture ajar-${size}`;
        picture.innerHTML = drawn[size];
        document.querySelector(".ajar").append(picture);
    }
}"""
TEXTS = """() => [...document.querySelectorAll("text")].map((text) => {
    const { x, y, width, height } = text.getBoundingClientRect();
    return { words: text.textContent, x, y, width, height, fill: getComputedStyle(text).fill };
}).filter(({ width }) => width)"""


def page_of(policy: str) -> str:
    links = "".join(f'<link rel="stylesheet" href="{style}">' for style in STYLES)
    return (
        f'<!doctype html><html lang="en"><title>Workbook</title>'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">{links}'
        f'<body><main class="ajar">On the screen</main>'
    )


def entry(name: str, response: dict[str, Any]) -> dict[str, Any]:
    return {"key": f"{name}@", "response": response, "done": True, "confirmed": response, "at": ""}


def data() -> dict[str, Any]:
    exercises = {name: KIT.form(name, "alone") for name in KIT.names("exercises")}
    return {"exercises": exercises, "danger": {}, "workshop": KIT.workshop}


def printed(page: Page, paper: str, answers: dict[str, dict[str, Any]]) -> PdfReader:
    entries = [entry(name, response) for name, response in answers.items()]
    options = {"paper": paper, "numbers": ["911", "988"], "heading": "Useful numbers"}
    page.evaluate(PRINT, [entries, data(), options])
    return PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))


@pytest.mark.parametrize(("paper", "size"), [("us-letter", (612, 792)), ("a4", (595, 842))])
def test_only_the_plan_is_printed_on_the_chosen_paper(
    page_with_scripts: Open, paper: str, size: tuple[int, int]
) -> None:
    page = page_with_scripts(page_of(STRICT))
    assert len(printed(page, paper, FULL).pages) == 1
    page.keyboard.press("Shift")
    pdf = printed(page, paper, {"plan": PLAN, "goal-ladder": LADDER})
    (only,) = pdf.pages
    assert (round(only.mediabox.width), round(only.mediabox.height)) == size
    text = only.extract_text()
    parts = (
        "My plan", "If it is Sunday, then I will make tea.", "Sunday, December 6, 2026",
        "One a week", "Where things are today", "Useful numbers", "911 · 988",
    )  # fmt: skip
    for part in parts:
        assert part in text
    assert "On the screen" not in text
    assert pdf.metadata
    assert pdf.metadata.title == "My plan"
    page.close()


def test_typed_text_prints_in_any_script_and_is_removed_afterward(
    page_with_scripts: Open,
) -> None:
    page = page_with_scripts(page_of(STRICT))
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text))
    printed(page, "a4", {"plan": PLAN})
    goal = page.locator(".ajar-plan-goal p")
    expect(goal).to_have_text(GOAL)
    expect(goal).to_be_hidden()
    page.keyboard.press("Shift")
    expect(page.locator(".ajar-plan")).to_have_count(0)
    assert page.title() == "Workbook"
    assert problems == []
    page.close()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    ("scheme", "importance"), [("light", "rgb(29, 106, 102)"), ("dark", "rgb(127, 208, 200)")]
)
def test_check_ins_are_drawn_in_page_colors_and_large_enough_to_read(
    page_with_scripts: Open, width: int, scheme: str, importance: str
) -> None:
    page = page_with_scripts(
        page_of(POLICY), color_scheme=scheme, viewport={"width": width, "height": 844}
    )
    months = [f"{2026 + n // 12}-{n % 12 + 1:02}-28" for n in range(5, 17)]
    values = [
        {"importance": n * 7 % 11, "confidence": n * 5 % 11, "readiness": n} for n in range(9)
    ]
    check_ins = [
        {"moment": "m", "values": values[n % 9], "day": day} for n, day in enumerate(months)
    ]
    page.evaluate(DRAW, [check_ins, KIT.rulers, KIT.page_words])
    texts = page.evaluate(TEXTS)
    assert {*RULERS, "May 28, 2027"} <= {t["words"] for t in texts}
    assert next(t["fill"] for t in texts if t["words"] == "Importance") == importance
    for n, text in enumerate(texts):
        assert text["height"] >= 14
        assert not any(_touch(text, other) for other in texts[:n]), text
    page.close()


def _touch(a: dict[str, Any], b: dict[str, Any]) -> bool:
    """Tell whether two texts share a place; the boxes have room above and below the letters."""
    room = 4
    return bool(
        a["x"] < b["x"] + b["width"]
        and b["x"] < a["x"] + a["width"]
        and a["y"] + room < b["y"] + b["height"] - room
        and b["y"] + room < a["y"] + a["height"] - room
    )
