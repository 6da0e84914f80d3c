"""“My plan” on paper: complete, discreet, and printable whatever was typed."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import matplotlib as mpl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from ajar.content import PLAN_PARTS
from ajar.content.exercise import Choice, Date, Key, List, cards_of
from ajar.content.materials import Materials
from ajar.journal.errors import JournalError
from ajar.journal.model import Entry
from ajar.paper.my_plan import (
    BOX,
    NO_WIDTH,
    PLAN_FILE,
    my_plan,
    plan_data,
    typed_lines,
)

pytestmark = pytest.mark.slow

KIT = Materials(Path(__file__).resolve().parents[3])
TELLING = re.compile(
    r"ajar|partner|relationship|couple|therap|counsel|help line|violence|abuse|safe|journal|"
    r"workshop|marriage",
    re.IGNORECASE,
)


def entry(name: str, **response: Any) -> Entry:  # noqa: ANN401
    named = {key.rstrip("_").replace("_", "-"): answer for key, answer in response.items()}
    return Entry(Key(f"{name}"), named, at="2026-11-23T06:40:00+00:00")


def chosen(card: str) -> dict[str, Any]:
    return {"chosen": [card], "own": ""}


PLAN = entry("plan", goal="Quiet Sundays", if_="it is Sunday", then="make tea", day="2027-01-03",
             helper="A.", badly="Walk to the river.")  # fmt: skip
NEEDS = entry("needs", needs={"chosen": ["rest", "fun"], "own": "music"}, this_week=["Choir"])
SUPPORT = entry("support", listens=["B.", "C."], practical=["D."], trained=["Dr. E."],
                until="2027-03-01", then="go to the sea")  # fmt: skip
LADDER = entry("goal-ladder", goal="An hour of quiet", level_plus_1="more", level_0="enough",
               level_minus_1="less", today=chosen("minus-1"), later=chosen("level-0"))  # fmt: skip
MESSAGE = entry("reframing", own_line="Never", notice="the door closed", feel="alone")
MORE = (
    entry("shared-goals", goals={"calm-talk": "both", "chores": "mine"}),
    entry("open-question", question=chosen("hardest")),
    entry("first-step", step=chosen("talk")),
    entry("trial-agreement", what="ten minutes", review="2027-02-01"),
    entry("finding-help", first="one call", day="2027-01-05"),
)
ALL = (PLAN, NEEDS, SUPPORT, LADDER, MESSAGE, *MORE)


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def squeezed(text: str) -> str:
    return re.sub(rf"[\s{NO_WIDTH}]+", "", text)


def printed(*entries: Entry, **chosen: Any) -> str:  # noqa: ANN401
    return "\n".join(pages(my_plan(entries, KIT, **chosen)))


def strings(data: object) -> list[str]:
    match data:
        case dict():
            return [text for value in data.values() for text in strings(value)]
        case list() | tuple():
            return [text for value in data for text in strings(value)]
        case _:
            return [data] if isinstance(data, str) else []


# Contents


def test_everything_answered_fits_on_one_page() -> None:
    (page,) = pages(my_plan(ALL, KIT))
    for words in (
        "My plan", "Quiet Sundays", "If it is Sunday, then I will make tea.",
        "Sunday, January 3, 2027", "A.", "Walk to the river.",
        "Rest and sleep", "Something to laugh about", "music", "Choir",
        "B.", "C.", "D.", "Dr. E.",
        "An hour of quiet", "more", "enough", "less", "Page 1 of 1",
        "I notice the door closed. I feel alone.", "What about it would be hardest for you?",
        "Fifteen minutes to talk", "ten minutes", "Monday, February 1, 2027", "one call",
        "Tuesday, January 5, 2027", "Monday, March 1, 2027",
    ):  # fmt: skip
        assert words in " ".join(page.split()), words


def test_what_somebody_will_do_if_nothing_changes_stays_in_the_journal() -> None:
    text = printed(*ALL)
    assert "the sea" not in text
    assert "Never" not in text, "nor the line as it was"


@pytest.mark.parametrize("kept", ALL, ids=lambda kept: kept.key.exercise)
def test_an_unanswered_part_has_no_heading(kept: Entry) -> None:
    title = {KIT.exercise(name).title for name in PLAN_PARTS[1:4]}
    own = KIT.exercise(kept.key.exercise).title
    text = printed(kept)
    assert {other for other in title - {own} if other in text} == set()


@pytest.mark.parametrize("item", ["goal", "helper", "badly", "day", "if", "then"])
def test_one_answer_alone_makes_a_plan_of_one_heading(item: str) -> None:
    answer = "2027-01-03" if item == "day" else "Blue"
    data = plan_data([entry("plan", **{item: answer})], KIT)
    fields = [*data["goal"], *data["sentence"], *data["plan"]]
    exercise = KIT.exercise("plan")
    assert [field["heading"] for field in fields] == [
        next(asked.said for asked in exercise.items if asked.id == item)
    ]
    assert not any(data[name] for name in ("needs", "support", "ladder"))


def test_a_plan_that_may_mean_danger_is_not_made_into_a_sentence_to_rehearse() -> None:
    plan = entry("plan", if_="he hits me again", then="take all my pills")
    text = printed(plan, country="US")
    assert "he hits me again" in text
    assert "take all my pills" in text
    assert "I will take" not in text
    assert KIT.exercise("plan").reflection["in-one"] not in text
    assert [text.split().count(number) for number in ("911", "988", "1-800-799-7233")] == [1, 1, 1]


def test_half_a_plan_is_not_made_into_a_sentence() -> None:
    text = printed(entry("plan", if_="it rains"))
    assert "it rains" in text
    assert "I will" not in text.replace("Then I will do this", "")


def test_the_ladder_lists_its_levels_top_first_and_marks_where_things_are() -> None:
    (ladder,) = plan_data([LADDER], KIT)["ladder"]
    words = ["".join(line["text"] for line in rung["lines"]) for rung in ladder["rungs"]]
    assert words == ["more", "enough", "less"]
    marks = [rung["marks"] for rung in ladder["rungs"]]
    assert marks == [[], ["Where things are, looking again"], ["Where things are today"]]


def test_a_level_without_words_is_listed_only_if_things_are_on_it() -> None:
    some = entry("goal-ladder", level_0="enough", today=chosen("minus-1"))
    (ladder,) = plan_data([some], KIT)["ladder"]
    assert [rung["heading"] for rung in ladder["rungs"]] == ["As hoped", "Not yet"]


@pytest.mark.parametrize(
    "entries",
    [
        [],
        [Entry(Key("plan"), None)],
        [entry("plan", goal=None)],
        [entry("plan", goal="\x00")],
        [PLAN, Entry(Key("plan"), None)],
        [entry("support", then="x")],
        [entry("empathy", feelings="x")],
    ],
)
def test_with_nothing_to_print_a_kind_sentence_says_so(entries: list[Entry]) -> None:
    with pytest.raises(JournalError) as caught:
        my_plan(entries, KIT)
    assert "that is fine" in caught.value.in_words(KIT.words)


def test_an_answer_of_another_kit_is_left_out_and_the_rest_is_printed() -> None:
    strange = entry("plan", goal="Rest", helper=7, day="soon", wish="x", badly=["y"])
    other = entry("needs", needs={"chosen": ["gone"], "own": ""}, this_week=["Choir"])
    text = printed(strange, other)
    assert "Rest" in text
    assert "Choir" in text
    assert KIT.exercise("plan").items_in("alone")[-1].said not in text


# Discretion


def test_none_of_our_words_reveals_the_subject() -> None:
    """Find words of ours that reveal the subject; cards are answers."""
    data = plan_data(ALL, KIT)
    ours = [text for text in strings(data) if TELLING.search(text)]
    ours = [text for text in ours if text not in data["words"].values()]
    assert ours == []
    assert not TELLING.search(printed(*ALL))


def test_neither_the_file_name_nor_the_metadata_reveals_more() -> None:
    pdf = my_plan(ALL, KIT)
    read = PdfReader(io.BytesIO(pdf))
    root: Any = read.trailer["/Root"]
    xmp = root["/Metadata"].get_data().decode()
    assert PLAN_FILE == "my-plan.pdf"
    assert read.metadata
    assert read.metadata.title == "My plan"
    assert set(read.metadata) <= {"/Title", "/Creator", "/Producer"}
    assert not TELLING.search(xmp + " ".join(map(str, read.metadata.values())))
    assert b"CreationDate" not in pdf
    assert "CreateDate" not in xmp
    assert not TELLING.search("".join(map(str, read.named_destinations)))


def test_it_is_tagged_for_screen_readers() -> None:
    read = PdfReader(io.BytesIO(my_plan(ALL, KIT)))
    root: Any = read.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"].startswith("en")
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def test_the_workshops_logo_is_not_on_it(kit: Materials) -> None:
    (kit.folder / "logo.svg").write_text(KIT.picture("02-empathy"), "utf-8")
    assert my_plan(ALL, kit) == my_plan(ALL, KIT)


@pytest.mark.parametrize(("paper", "width"), [("us-letter", 612), ("a4", 595)])
def test_it_is_made_for_the_chosen_paper_size(paper: str, width: int) -> None:
    (page,) = PdfReader(io.BytesIO(my_plan([PLAN], KIT, paper=paper))).pages
    assert round(page.mediabox.width) == width


# Unusual text


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("💔 and 🫖", "(broken heart) and (teapot)"),
        ("🫶🏽", "(heart hands)"),
        ("👩‍👧", "(woman)\u200d(girl)"),
        ("é e\u0301", "é é"),
        ("a\x00b\x07c", "a b c"),
        ("中文", BOX * 2),
        ("\ud83d", BOX),
        ("#panic() *b* $x$ \\u{41} [z]", "#panic() *b* $x$ \\u{41} [z]"),
        ("a\u3000b", "a b"),
    ],
)
def test_every_character_is_printed_or_named(typed: str, read: str) -> None:
    assert [line["text"] for line in typed_lines([typed], KIT)] == [read] or (
        typed_lines([typed], KIT)[0]["text"].replace("e\u0301", "é") == read
    )
    assert my_plan([entry("plan", goal=typed)], KIT)


def test_paragraphs_stay_apart_and_empty_lines_go() -> None:
    assert [line["text"] for line in typed_lines(["a\n\n b \r\nc", "d"], KIT)] == list("abcd")


@pytest.mark.parametrize(
    ("typed", "rtl"),
    [("أريد أن", True), ("123 הפוך", True), ("a أريد", False), ("12", False), ("😀", False)],
)
def test_the_direction_of_a_line_follows_its_first_letter(typed: str, *, rtl: bool) -> None:
    assert typed_lines([typed], KIT)[0]["rtl"] is rtl
    assert my_plan([entry("plan", goal=typed, if_=typed, then="rest")], KIT)


def test_a_word_of_two_thousand_letters_is_printed_whole() -> None:
    text = squeezed(printed(entry("plan", goal="x" * 2000, if_="y" * 2000, then="z" * 2000)))
    for letter in "xyz":
        assert text.count(letter) >= 2000


def test_a_word_of_two_thousand_letters_can_wrap() -> None:
    for letter in ("x", "-", "أ"):
        (text,) = [line["text"] for line in typed_lines([letter * 2000], KIT)]
        assert max(map(len, text.split(NO_WIDTH))) <= 12
        assert text.replace(NO_WIDTH, "") == letter * 2000


def test_an_address_is_not_broken() -> None:
    address = "https://www.example.org/a-page-of-theirs"
    assert typed_lines([address], KIT)[0]["text"] == address


def test_the_longest_answers_of_all_are_printed() -> None:
    long = "Many words. " * 1600
    responses = []
    for name in PLAN_PARTS:
        response: dict[str, Any] = {}
        for item in KIT.exercise(name).items_in("alone"):
            match item:
                case Date():
                    response[item.id] = "2027-01-03"
                case Choice():
                    cards = [card.id for card in cards_of(item)]
                    own = long if item.own else ""
                    response[item.id] = {"chosen": cards if item.many else cards[:1], "own": own}
                case List():
                    response[item.id] = [long[:2000]] * item.most
                case _:
                    response[item.id] = long
        responses.append(Entry(Key(f"{name}"), response))
    assert len(pages(my_plan(responses, KIT))) > 10


@example("\u202eabc", "\u2066")
@example("\u0600", "\U000e0041")
@settings(max_examples=25)
@given(st.text(st.characters(), min_size=1, max_size=200), st.text(st.characters(), max_size=40))
def test_any_text_makes_a_page(typed: str, other: str) -> None:
    entries = [
        entry("plan", goal=typed, if_=typed, then=other, helper="A."),
        entry("needs", needs={"chosen": [], "own": typed}, this_week=[other]),
        entry("support", listens=[typed, other]),
        entry("goal-ladder", level_0=typed, today=chosen("level-0")),
    ]
    assert my_plan(entries, KIT).startswith(b"%PDF")


@pytest.mark.parametrize("country", ["", "-", "JP"])
def test_where_the_kit_knows_no_numbers_what_holds_everywhere_is_printed(country: str) -> None:
    text = " ".join("".join(pages(my_plan([PLAN], KIT, country=country))).split())
    assert KIT.paper_words["numbers-elsewhere"] in text
    assert not TELLING.search(text)
    assert "911" not in text


def test_a_font_of_the_kit_prints_its_own_characters(kit: Materials) -> None:
    assert typed_lines(["⌽"], kit)[0]["text"].startswith("(")
    own = kit.folder / "fonts" / "STIXGeneral.ttf"
    own.parent.mkdir()
    (own.parent / "broken.ttf").write_text("no font", "utf-8")
    own.write_bytes(Path(mpl.get_data_path(), "fonts", "ttf", own.name).read_bytes())
    assert typed_lines(["⌽"], kit)[0]["text"] == "⌽"
    assert "⌽" in "".join(pages(my_plan([entry("plan", goal="⌽")], kit)))
