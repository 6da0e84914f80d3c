"""The controls themselves, without a kernel: what a person can do with hands, keys and ears."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect
from tests.browser.accessibility import axe_finds

from ajar.content.materials import Materials
from ajar.content.text import fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from playwright.sync_api import Locator, Page

ROOT = Path(__file__).parents[2]
WORDS = dict(Materials(ROOT).words)
CARDS = [{"id": "a", "text": "First"}, {"id": "b", "text": "Second"}, {"id": "c", "text": "Third"}]
PILES = [{"id": "yes", "text": "Likely"}, {"id": "no", "text": "Not us"}]
ITEMS: dict[str, dict[str, Any]] = {
    "ruler": {"low": "Not at all", "high": "Fully"},
    "choice": {"cards": CARDS, "many": True, "own": "Something else"},
    "sort": {"cards": CARDS, "piles": PILES},
    "text": {"long": True},
    "list": {"lines": 2, "most": 3},
    "date": {},
}
WIDTHS = (320, 390, 1280)
PAGE = """<!doctype html><html lang="en"><head><title>Form</title><style>
body { margin: 8px; background: light-dark(#fbf8f4, #171a1c); color-scheme: light dark }
</style><link rel="stylesheet" href="/shared/form.css">
<link rel="stylesheet" href="/shared/pages.css"></head>
<body><main class="ajar"><h1>Page</h1><div id="host"></div></main></body></html>
"""


LINES = """(button) => {
  const range = document.createRange();
  range.selectNodeContents(button);
  return new Set([...range.getClientRects()].map(({ top }) => top)).size;
}"""
"""How many lines the words of a button take."""


@pytest.fixture(scope="module")
def one_page(page_with_scripts: Callable[..., Page]) -> Iterator[Page]:
    page = page_with_scripts(PAGE)
    yield page
    page.close()


@pytest.fixture
def page(one_page: Page) -> Page:
    """Return the page of all tests as it was at first, but for the forms that were shown last."""
    one_page.set_viewport_size({"width": 390, "height": 844})
    one_page.emulate_media(color_scheme="light")
    return one_page


def show(page: Page, *items: dict[str, Any], **more: Any) -> Locator:  # noqa: ANN401
    """Show a form in place of those of the test before; `more` as in `show_forms`."""
    return show_forms(page, items, **more)


def show_forms(  # noqa: PLR0913 (each is a part of a form)
    page: Page,
    *forms: Sequence[dict[str, Any]],
    answers: dict[str, Any] | None = None,
    small: bool = False,
    together: bool = False,
    example: str = "",
    words: dict[str, str] = WORDS,
) -> Locator:
    """Show a form of each of these lists of items, below each other.

    `small`: as on a phone; `together`: there, all items on one screen.
    """
    shared = {"why": "Because.", "private": "", "together": together, "example": example}
    exercises = [
        {"title": f"Exercise {number}", **shared, "items": items}
        for number, items in enumerate(forms, 1)
    ]
    options = {"words": words, "level": 2, "small": small, "answers": answers or {}}
    page.evaluate("document.getElementById('host').replaceChildren()")
    page.add_script_tag(
        type="module",
        content=f"""
        import {{ form }} from "/shared/form.js";
        import {{ cardSort }} from "/shared/card_sort.js";
        import {{ listSort }} from "/shared/list_sort.js";
        window.told = []; window.done = null;
        for (const exercise of {json.dumps(exercises)}) {{
          const host = document.getElementById("host").appendChild(document.createElement("div"));
          window.shown = form(host, exercise, {{
            ...{json.dumps(options)}, sort: {"cardSort" if small else "listSort"},
            onChange: (answers) => window.told.push(answers),
            onDone: (answers) => {{ window.done = answers; }},
            onStartOver: () => window.told.push("over"),
          }});
        }}""",
    )
    shown = page.locator(".ajar-form")
    expect(shown).to_have_count(len(forms))
    return shown


def item(kind: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    ask = f"What about {kind}?"
    return {"id": more.pop("id", kind), "kind": kind, "ask": ask, "hint": "", **ITEMS[kind], **more}


def told(page: Page) -> Any:  # noqa: ANN401
    return page.evaluate("window.told.at(-1)")


@pytest.mark.parametrize("small", [False, True])
def test_axe_finds_nothing_in_any_kind_of_item(page: Page, small: bool) -> None:  # noqa: FBT001
    show_forms(page, *([item(kind, hint="A line of help")] for kind in ITEMS), small=small)
    assert axe_finds(page) == []
    page.emulate_media(color_scheme="dark")  # which changes colors, and nothing else
    assert axe_finds(page, colors_only=True) == []


def test_every_control_has_a_name_and_is_in_the_group_of_its_question(page: Page) -> None:
    forms = show_forms(page, *([item(kind)] for kind in ITEMS))
    for kind in ITEMS:
        group = forms.get_by_role("group", name=f"What about {kind}?")
        names = group.locator("input, textarea").evaluate_all(
            "all => all.map(e => e.ariaLabel ?? [...e.labels].map(l => l.textContent).join(' '))"
        )
        assert names, kind
        assert all(name.strip() for name in names), (kind, names)


@pytest.mark.parametrize("small", [False, True])
def test_nothing_is_wider_than_the_page_and_every_target_is_big_enough(
    page: Page,
    small: bool,  # noqa: FBT001
) -> None:
    show_forms(page, *([item(kind)] for kind in ITEMS), small=small)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 844})
        too_wide = page.evaluate(
            """[...document.querySelectorAll(".ajar-form, .ajar-form *")]
            .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth)
            .map(e => e.outerHTML.slice(0, 120))"""
        )
        assert too_wide == [], width
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width
        too_small = page.evaluate(
            """[...document.querySelectorAll('button, label:has(input), input:not(label input)')]
            .filter(e => e.offsetParent && (e.offsetWidth < 24 || e.offsetHeight < 24))
            .map(e => e.outerHTML.slice(0, 120))"""
        )
        assert too_small == [], width


MOVES = """all => all.map((form) => {
  const buttons = [...form.querySelectorAll(".ajar-onward button")];
  const seen = buttons.map((e) => [e, e.getBoundingClientRect()]);
  const filled = buttons.filter((e) => getComputedStyle(e).backgroundColor !== "rgba(0, 0, 0, 0)");
  return {
    byKey: buttons.map((e) => e.textContent),
    inLine: seen.sort(([, a], [, b]) => a.x - b.x).map(([e]) => e.textContent),
    filled: filled.map((e) => e.textContent),
    small: seen.filter(([, box]) => box.height < 44).length,
    lines: new Set(seen.map(([, box]) => Math.round(box.y + box.height / 2))).size,
  };
})"""
"""The buttons below the question of each form."""


def test_continue_is_first_in_tab_order_and_skip_is_beside_it(page: Page) -> None:
    around = (item("text", id="before"), item("text", id="after"))
    forms = show_forms(page, *((around[0], item(kind), around[1]) for kind in ITEMS))
    for form in forms.all():
        form.get_by_role("button", name=WORDS["next"], exact=True).press("Enter")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 844})
        onward, back, skip = (WORDS[name] for name in ("next", "back", "skip"))
        moves = {"byKey": [onward, back, skip], "inLine": [back, skip, onward],
                 "filled": [onward], "small": 0, "lines": 1}  # fmt: skip
        assert forms.evaluate_all(MOVES) == [moves] * len(ITEMS), width


def test_a_ruler_is_answered_with_the_arrow_keys(page: Page) -> None:
    show(page, item("ruler"))
    page.get_by_role("radio", name="0", exact=True).focus()
    page.keyboard.press("Space")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    assert told(page) == {"ruler": 3}


def test_a_choice_accepts_several_cards_and_a_custom_one(page: Page) -> None:
    show(page, item("choice"))
    page.get_by_role("checkbox", name="First").check()
    page.get_by_role("checkbox", name="Third").check()
    page.get_by_role("checkbox", name="First").uncheck()
    page.get_by_label("Something else").fill("Mine 🌱")
    assert told(page) == {"choice": {"chosen": ["c"], "own": "Mine 🌱"}}


def test_a_single_choice_and_a_custom_card_exclude_each_other(page: Page) -> None:
    show(page, item("choice", many=False))
    page.get_by_role("radio", name="First").check()
    page.get_by_label("Something else").fill("Mine")
    assert told(page) == {"choice": {"chosen": [], "own": "Mine"}}
    page.get_by_role("radio", name="Second").check()
    assert told(page) == {"choice": {"chosen": ["b"], "own": ""}}
    expect(page.get_by_label("Something else")).to_have_value("")


def test_cards_are_sorted_by_keys_and_the_piles_are_announced(page: Page) -> None:
    form = show(page, item("sort"))
    card = form.get_by_role("group", name="Second")
    card.get_by_role("radio", name="Likely").focus()
    page.keyboard.press("Space")
    assert told(page) == {"sort": {"b": "yes"}}
    expect(card.get_by_role("radio", name="Likely")).to_be_focused()
    assert "Second" in (form.get_by_role("status").text_content() or "")
    assert "Likely: 1" in (form.locator(".ajar-piles").text_content() or "")


def test_cards_are_sorted_by_dragging(page: Page) -> None:
    form = show(page, item("sort"))
    form.get_by_role("group", name="Third").locator("legend").drag_to(
        form.locator(".ajar-pile", has_text="Not us")
    )
    put = form.get_by_role("group", name="Third").get_by_role("radio", name="Not us")
    expect(put).to_be_checked()
    assert told(page) == {"sort": {"c": "no"}}


def test_a_small_screen_shows_cards_one_by_one_with_a_review_at_the_end(
    page: Page, covered: Callable[[Page], list[str]]
) -> None:
    form = show(page, item("sort"), small=True)
    pile = form.locator(".ajar-one-piles").get_by_role("button")
    assert min(box["height"] for choice in pile.all() if (box := choice.bounding_box())) >= 68
    done = form.get_by_role("button", name=WORDS["done"])
    expect(form.get_by_role("group", name="Card 1 of 3")).to_contain_text("First")
    expect(done).to_be_hidden()
    pile.first.press("Enter")
    second = form.get_by_role("group", name="Card 2 of 3")
    expect(second).to_be_focused()
    assert told(page) == {"sort": {"a": "yes"}}
    expect(form.get_by_role("status")).to_have_text("“First” is in “Likely”.")
    form.get_by_role("button", name=WORDS["back"]).press("Enter")
    expect(form.get_by_role("group", name="Card 1 of 3")).to_be_focused()
    expect(pile.first).to_have_attribute("aria-pressed", "true")
    pile.last.press("Enter")
    form.get_by_role("button", name=WORDS["card-out"]).press("Enter")
    pile.first.press("Enter")
    assert told(page) == {"sort": {"a": "no", "c": "yes"}}
    expect(form.get_by_role("heading", name=WORDS["cards-all"])).to_be_focused()
    lines = form.locator(".ajar-one").locator("h4, li")
    assert lines.all_inner_texts() == [
        "Likely",
        "Third",
        "Not us",
        "First",
        WORDS["cards-out"],
        "Second",
    ]
    assert covered(page) == []

    form.get_by_role("button", name="Second").press("Enter")
    expect(second).to_be_focused()
    pile.first.press("Enter")
    assert told(page) == {"sort": {"a": "no", "b": "yes", "c": "yes"}}
    expect(form.get_by_role("heading", name=WORDS["cards-all"])).to_be_focused()
    done.press("Enter")
    assert page.evaluate("window.done") == told(page)


def test_sorting_can_be_interrupted_and_resumed(page: Page) -> None:
    items = item("ruler"), item("sort")
    form = show(page, *items, small=True, answers={"ruler": 3, "sort": {"a": "yes"}})
    form.get_by_role("button", name=WORDS["next"]).click()
    expect(form.get_by_role("group", name="Card 2 of 3")).to_be_visible()
    form.get_by_role("button", name=WORDS["card-enough"]).click()
    form.get_by_role("button", name=WORDS["clear-and-skip"]).click()
    expect(form.get_by_role("group", name="Card 1 of 3")).to_be_visible()
    form.get_by_role("button", name=WORDS["card-enough"]).click()
    form.get_by_role("button", name=WORDS["skip"], exact=True).click()
    assert page.evaluate("window.done") == {"ruler": 3, "sort": None}
    form = show(page, *items, small=True, answers={"ruler": 3})
    form.get_by_role("button", name=WORDS["back"]).click()
    expect(form.get_by_role("radio", name="3", exact=True)).to_be_checked()


def test_related_items_share_one_small_screen_and_one_button(page: Page) -> None:
    rulers = [item("ruler", id=name, ask=f"How {name}?") for name in ("a", "b", "c")]
    form = show(page, *rulers, small=True, together=True)
    for name, number in (("a", 7), ("c", 0)):
        group = form.get_by_role("group", name=f"How {name}?")
        group.get_by_role("radio", name=str(number), exact=True).check(force=True)
    expect(form.locator(".ajar-where")).to_be_hidden()
    form.get_by_role("button", name=WORDS["done"]).click()
    assert page.evaluate("window.done") == {"a": 7, "c": 0}
    form = show(page, *rulers, small=True, together=True, answers={"a": 7, "c": 0})
    form.get_by_role("button", name=WORDS["clear-and-skip"]).click()
    form.get_by_role("button", name=WORDS["skip"]).click()
    assert page.evaluate("window.done") == {"a": None, "b": None, "c": None}
    expect(show(page, *rulers, together=True).locator(".ajar-item")).to_have_count(1)


def test_a_list_grows_up_to_its_limit_and_lines_can_be_removed(page: Page) -> None:
    form = show(page, item("list"))
    form.get_by_role("textbox", name="Line 1").fill("one")
    form.get_by_role("textbox", name="Line 2").fill("two")
    form.get_by_role("button", name=WORDS["add-line"]).click()
    expect(form.get_by_role("textbox", name="Line 3")).to_be_focused()
    page.keyboard.type("three")
    expect(form.get_by_role("button", name=WORDS["add-line"])).to_be_hidden()
    form.get_by_role("button", name="Remove line 2").click()
    assert told(page) == {"list": ["one", "three"]}
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"


def test_enter_in_a_list_moves_to_the_next_line_and_adds_lines_up_to_the_limit(page: Page) -> None:
    form = show(page, item("list"))
    form.get_by_role("textbox", name="Line 1").focus()
    page.keyboard.type("one\ntwo\nthree\nand more")
    assert told(page) == {"list": ["one", "two", "threeand more"]}
    form.get_by_role("textbox", name="Line 2").fill("pasted\n in two")
    assert told(page)["list"][1] == "pasted in two"


def test_enter_in_a_text_adds_a_line_and_ctrl_enter_continues(page: Page) -> None:
    form = show(page, item("text", id="one"), item("text", id="two"))
    form.get_by_label(WORDS["own-words"]).focus()
    page.keyboard.type("a\nb")
    assert told(page) == {"one": "a\nb"}
    page.keyboard.press("Control+Enter")
    expect(form.get_by_text(fill(WORDS["question-of"], {"n": 2, "all": 2}))).to_be_visible()
    form.get_by_label(WORDS["own-words"]).press("Control+Enter")
    assert page.evaluate("window.done") == {"one": "a\nb"}


NO_SIZING = "CSS.supports = (...asked) => asked[0] !== 'field-sizing'"


@pytest.mark.parametrize("fallback", [False, True])
@pytest.mark.parametrize("kind", ["text", "list", "choice"])
def test_a_field_grows_with_its_text_and_never_scrolls(
    page: Page,
    kind: str,
    fallback: bool,  # noqa: FBT001
) -> None:
    if fallback:
        page.evaluate(f"window.couldSize = CSS.supports; {NO_SIZING}")
        page.add_style_tag(content=".ajar .ajar-item textarea { field-sizing: fixed }")
    long = "a long sentence of my own, which I can read again as a whole. " * 7
    field = show(page, item(kind, long=False)).get_by_role("textbox").first
    low = field.bounding_box()
    field.fill(long)
    high = field.bounding_box()
    inside = field.evaluate("e => [e.scrollHeight - e.clientHeight, getComputedStyle(e).fontSize]")
    answers = {kind: {"text": long, "list": [long], "choice": {"chosen": [], "own": long}}[kind]}
    again = show(page, item(kind, long=False), answers=answers).get_by_role("textbox").first
    expect(again).to_have_js_property("offsetHeight", round(high["height"] if high else 0))
    if fallback:
        page.evaluate("CSS.supports = window.couldSize")
        page.locator("style").last.evaluate("e => e.remove()")
    assert inside == [0, "17px" if kind == "choice" else "20px"]
    assert low
    assert high
    assert high["height"] > 3 * low["height"]


def test_a_choice_of_ones_own_stays_one_line_of_text(page: Page) -> None:
    form = show(page, item("choice"))
    own = form.get_by_role("textbox", name="Something else")
    own.fill("pasted\n in two")
    own.press("Enter")
    expect(own).to_have_value("pasted in two")
    assert told(page) == {"choice": {"chosen": [], "own": "pasted in two"}}


def test_opener_and_answer_read_as_one_sentence_even_aloud(page: Page) -> None:
    form = show(page, item("text", opener="I can see you may", ask="What is it like for them?"))
    field = form.get_by_role("textbox", name="What is it like for them? I can see you may")
    form.get_by_text("I can see you may").click()
    page.keyboard.type("be tired")
    expect(field).to_have_value("be tired")
    expect(form.get_by_text(WORDS["own-words"])).to_have_count(0)


def test_a_past_date_is_accepted_with_a_remark(page: Page) -> None:
    form = show(page, item("date"))
    form.get_by_label(WORDS["pick-date"]).fill("2020-01-01")
    expect(form.get_by_role("status")).to_have_text(WORDS["day-past"])
    assert told(page) == {"date": "2020-01-01"}
    form.get_by_label(WORDS["pick-date"]).fill("2999-01-01")
    expect(form.get_by_role("status")).to_be_empty()


def test_an_example_stays_folded_until_opened(page: Page) -> None:
    form = show(page, item("text"), example="Robin wrote: “I feel alone.”")
    said = form.get_by_text("Robin wrote: “I feel alone.”")
    expect(said).to_be_hidden()
    form.get_by_text(WORDS["example"], exact=True).click()
    expect(said).to_be_visible()


def test_quotation_marks_are_not_doubled_when_a_card_has_its_own(page: Page) -> None:
    form = show(page, item("sort", cards=[{"id": "a", "text": "“I will go.”"}, CARDS[1]]))
    form.get_by_role("radio", name="Likely").first.check()
    expect(form.get_by_role("status")).to_have_text("“I will go.” is in “Likely”.")


def test_dates_and_texts_are_restored_as_typed(page: Page) -> None:
    form = show(page, item("text"), item("date"))
    form.get_by_label(WORDS["own-words"]).fill("שלום\n<b>not markup</b> 🌱")
    form.get_by_role("button", name=WORDS["next"]).click()
    form.get_by_label(WORDS["pick-date"]).fill("2027-03-14")
    form.get_by_role("button", name=WORDS["done"]).click()
    assert page.evaluate("window.done") == {
        "text": "שלום\n<b>not markup</b> 🌱",
        "date": "2027-03-14",
    }


MARKED = """n => {
  const spans = [...document.querySelectorAll(".ajar-number span")].map(getComputedStyle);
  const [chosen, plain] = [spans[n], spans[n - 1]];
  return [chosen.color === plain.color, chosen.boxShadow !== plain.boxShadow,
    Number(chosen.fontWeight) > Number(plain.fontWeight)];
}"""


def test_a_chosen_number_keeps_its_contrast_and_is_marked_by_more_than_color(
    page: Page,
) -> None:
    """A phone that forces a page to be dark changes colors one by one."""
    show(page, item("ruler")).get_by_role("radio", name="7").check(force=True)
    assert page.evaluate(MARKED, 7) == [True, True, True]


RESET = """() => [...document.querySelectorAll("#host :is(input, textarea)")].map((field) => {
  const shows = () => [field.type, field.checked, field.value];
  const before = shows();
  field.checked = field.defaultChecked;
  if (!["radio", "checkbox"].includes(field.type)) field.value = field.defaultValue;
  return [before, shows()];
})"""


@pytest.mark.parametrize("kind", ITEMS)
def test_fields_that_a_browser_resets_show_what_was_answered(page: Page, kind: str) -> None:
    """WebKit does so to all fields of a page that comes back from its cache."""
    form = show(page, item(kind, long=False) if kind == "text" else item(kind))
    fields = form.get_by_role("textbox") if kind in ("text", "list") else form.locator("input")
    if kind == "date":
        fields.fill("2027-02-03")
    elif kind in ("text", "list"):
        fields.first.fill("First thought")
        fields.first.fill("Second thought")
    else:
        fields.first.check(force=True)
        fields.nth(1).check(force=True)
    assert all(before == after for before, after in page.evaluate(RESET))


def test_a_question_that_depends_on_an_answer_is_asked_with_that_answer_in_it(page: Page) -> None:
    follow = {"id": "why", "kind": "text", "ask": "Why {r}? Not {r+1}?", "after": "r", "unless": 0}
    form = show(page, item("ruler", id="r"), follow)
    form.get_by_role("radio", name="7").check(force=True)
    form.get_by_role("button", name=WORDS["next"]).click()
    expect(form.get_by_role("group", name="Why 7? Not 8?")).to_be_visible()
    form.get_by_role("button", name=WORDS["back"]).click()
    form.get_by_role("radio", name="0", exact=True).check(force=True)
    expect(form.get_by_role("button", name=WORDS["done"])).to_be_visible()


def test_continue_and_back_keep_answers_and_focus_the_question(page: Page) -> None:
    form = show(page, item("text", id="one"), item("ruler", id="two"))
    form.get_by_label(WORDS["own-words"]).fill("still here")
    form.get_by_role("button", name=WORDS["next"]).click()
    assert page.evaluate("document.activeElement.tagName") == "FIELDSET"
    form.get_by_role("button", name=WORDS["back"]).click()
    assert page.evaluate("document.activeElement.tagName") == "FIELDSET"
    expect(form.get_by_label(WORDS["own-words"])).to_have_value("still here")


def test_clearing_an_answer_keeps_the_focus_in_place_and_can_be_undone(page: Page) -> None:
    form = show(page, item("text", id="one"), item("text", id="two"), answers={"one": "before"})
    form.get_by_role("button", name=WORDS["back"]).click()
    words = form.get_by_label(WORDS["own-words"])
    words.fill("precious")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == WORDS["next"]
    form.get_by_role("button", name=WORDS["clear-and-skip"]).click()
    assert told(page)["one"] is None
    expect(words).to_have_value("")
    expect(form.get_by_role("status")).to_contain_text(WORDS["cleared"])
    form.get_by_role("button", name=WORDS["put-back"]).click()
    expect(words).to_have_value("precious")
    assert told(page)["one"] == "precious"


def test_updates_from_elsewhere_never_replace_what_is_being_typed(page: Page) -> None:
    form = show(page, item("text"))
    control = form.get_by_label(WORDS["own-words"])
    control.click()
    page.keyboard.type("half a sen")
    page.evaluate("window.shown.update({answers: {text: 'older'}, done: false})")
    page.keyboard.type("tence")
    expect(control).to_have_value("half a sentence")
    expect(control).to_be_focused()


def test_typed_words_are_shown_as_text_and_never_as_markup(page: Page) -> None:
    form = show(page, item("text"))
    said = "<img src=x onerror=window.hacked=1>"
    part = json.dumps({"heading": "You", "said": [said], "words": ["Ours."]})
    page.evaluate(f"window.shown.update({{answers: {{}}, done: true, reflection: [{part}]}})")
    expect(form.locator(".ajar-said")).to_have_text(said)
    assert page.evaluate("window.hacked") is None


def test_forms_have_no_animations(page: Page) -> None:
    show_forms(page, *([item(kind)] for kind in ITEMS))
    moving = page.evaluate(
        """[...document.querySelectorAll('.ajar *')].filter(e => {
          const s = getComputedStyle(e);
          return s.transitionDuration !== '0s' || s.animationName !== 'none';
        }).map(e => e.outerHTML.slice(0, 120))"""
    )
    assert moving == []


def test_no_word_is_broken_on_the_way_on_in_spanish(page: Page) -> None:
    words = dict(Materials(ROOT).in_language("es").words)
    texts = [item("text", id=name) for name in ("first", "second", "third")]
    form = show(page, *texts, answers={"second": "dicho"}, words=words)
    on = form.get_by_role("button", name=words["next"], exact=True)
    on.press("Enter")
    expect(form.get_by_role("button", name=words["clear-and-skip"], exact=True)).to_be_visible()
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 844})
        assert on.evaluate(LINES) == 1
        assert page.evaluate("document.scrollingElement.scrollWidth") <= width
