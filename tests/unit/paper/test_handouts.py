"""The handouts: content, accessibility, and any text."""

from __future__ import annotations

import base64
import io
import re
import shutil
import subprocess
from contextlib import redirect_stdout
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import matplotlib as mpl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from tests.pdf import texts_of, used_of

import ajar.paper.handouts
from ajar.checks import check
from ajar.checks.texts import needed_on_paper
from ajar.cli import main
from ajar.content import CHECK_IN
from ajar.content.agendas import SectionStep
from ajar.content.exercise import Choice, Exercise, List, Ruler, Sort, Text, cards_of
from ajar.content.materials import Materials
from ajar.content.problems import MaterialsError
from ajar.content.text import clock_in_words, source_line
from ajar.paper.handouts import handouts, join_card, join_data, plan_handouts, unprintable
from ajar.paper.markdown import nodes_of
from ajar.paper.pdf import pdf_of
from ajar.paper.worksheets import BLANK, Questions, worksheets
from ajar.room.rules.tally import units_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pypdf import PageObject

    from ajar.content.exercise import Setting

pytestmark = pytest.mark.slow

HOME = Path(ajar.paper.handouts.__file__).parent
KIT = Materials(Path(__file__).resolve().parents[3], still=True)
WORDS = KIT.paper_words
SHEETS = ("worksheets-group", "worksheets-alone")
NAMES = (*SHEETS, *(f"{name}-large-print" for name in SHEETS), "run-sheet", "show-of-hands",
         "check-in-slips", "agreements", "help-lines", "join-card", "guide")  # fmt: skip
FOOT = 85.0  # points from below that belong to the foot of a page
INVITING = [name for name in KIT.names("exercises") if KIT.exercise(name).invites]


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    return {name.removesuffix(".pdf"): pdf for name, pdf in handouts(KIT)}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], str]:
    """Return the files that the command writes in a copy of the kit, and what it prints."""
    home, said = tmp_path_factory.mktemp("printed"), io.StringIO()
    shutil.copytree(KIT.folder, home / "materials")
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(said):
        patch.chdir(home)
        chosen = ("--agenda", "60-minutes", "--a4", "--start", "19:15")
        assert main(["handouts", *chosen]) == 0
    files = {path.name: path.read_bytes() for path in (home / "handouts").iterdir()}
    return files, said.getvalue()


def pages_of(pdf: bytes) -> list[PageObject]:
    return list(PdfReader(io.BytesIO(pdf)).pages)


def squeezed(text: str) -> str:
    """Remove whitespace, which depends on line breaks."""
    return re.sub(r"\s+", "", text)


@cache
def words_in(pdf: bytes) -> str:
    """Return all words except those in the footers."""
    foot = re.compile(r"(Worksheetsfor\w+|Runsheet|Showofhands|Guideforfacilitators)Page\d+of\d+$")
    return "".join(foot.sub("", squeezed(text)) for text in texts_of(pdf))


def planned_data(name: str, **chosen: Any) -> Mapping[str, Any]:  # noqa: ANN401
    wanted: dict[str, Any] = {"agenda": None, "scenario": None, "start": None, "paper": "a4"}
    return next(
        entry.data for entry in plan_handouts(KIT, **{**wanted, **chosen}) if entry.name == name
    )


def short_pdfs(kit: Materials, *names: str, country: str | None = None) -> dict[str, bytes]:
    """Return handouts for an hour, the longest with their first two parts: by default, all."""
    few = {"sheets": 2, "chapters": 2, "questions": 2, "sources": 2}
    made: dict[str, bytes] = {}
    for handout in plan_handouts(kit, "60-minutes", None, None, None, country):
        if handout.name in (names or NAMES):
            short = {
                key: handout.data[key][:most] for key, most in few.items() if key in handout.data
            }
            made[handout.name] = pdf_of(handout.template, {**handout.data, **short}, kit)
    return made


def planned_pdf(kit: Materials, name: str, country: str | None = None) -> bytes:
    planned = plan_handouts(kit, "60-minutes", None, None, None, country)
    (handout,) = [handout for handout in planned if handout.name == name]
    return pdf_of(handout.template, handout.data, kit)


def plain_text(pdf: bytes) -> str:
    """Return all words with one space between them."""
    return " ".join(" ".join(texts_of(pdf)).split())


def with_profile(kit: Materials, **lines: str) -> None:
    """Write the profile of a kit that has not read it yet."""
    text = "".join(f"{name}: {value}\n" for name, value in lines.items())
    kit.profile_path.write_text(f"# yaml-language-server: $schema=schema/profile.json\n{text}")


def common(**data: object) -> dict[str, Any]:
    return {"words": dict(WORDS), "paper": "us-letter", "logo": None, **data}


def plain(node: object) -> str:
    """Return the words of a node and of the nodes in it."""
    match node:
        case {"is": "picture"}:
            return ""
        case dict():
            return "".join(plain(entry) for key, entry in node.items() if key != "is")
        case list():
            return "".join(map(plain, node))
        case _:
            return node if isinstance(node, str) else ""


def pieces(nodes: list[dict[str, Any]]) -> list[str]:
    """Return the words of each paragraph, heading and cell."""
    blocks: list[str] = []
    for node in nodes:
        match node["is"]:
            case "list" | "ordered":
                blocks += [piece for item in node["items"] for piece in pieces(item)]
            case "quote":
                blocks += pieces(node["body"])
            case "table":
                cells = [node["header"], *(cell["body"] for row in node["rows"] for cell in row)]
                blocks += map(plain, cells)
            case _:
                blocks.append(plain(node))
    return blocks


# Worksheets


@pytest.mark.parametrize("size", ["", "-large-print"])
def test_worksheets_hold_each_question_and_card(size: str, made: dict[str, bytes]) -> None:
    couple = KIT.scenario(KIT.names("scenarios")[0])
    text = "".join(words_in(made[f"{name}{size}"]) for name in SHEETS)
    missing = []
    for each in KIT.names("exercises"):
        exercise = KIT.exercise(each).with_names(couple.names)
        answers = re.compile(rf"\{{({'|'.join(item.id for item in exercise.items)})(\+1)?\}}")
        printed = [exercise.title, WORDS["skip"]]
        for item in exercise.items:
            printed += [answers.sub(BLANK, item.ask), answers.sub(BLANK, item.hint)]
            match item:
                case Ruler():
                    printed += [item.low, item.high, "012345678910"]
                case Choice():
                    printed += [item.own, *(card.text for card in cards_of(item))]
                case Sort():
                    printed += [card.text for card in (*cards_of(item), *item.piles)]
                case _:
                    pass
        missing += [entry for entry in printed if squeezed(entry) not in text]
    assert missing == []


def test_group_worksheets_have_what_a_person_needs_in_the_room() -> None:
    for name in KIT.names("exercises"):
        sheets = worksheets([name], None, KIT, setting="room")["sheets"]
        asks_group = any(item.setting == "room" for item in KIT.exercise(name).items)
        expected = [WORDS["group"]] if asks_group else [""]
        if name == CHECK_IN:
            expected = []  # it has slips
        if name == KIT.workshop["plan"]:
            expected.append(WORDS["alone"])
        assert [sheet["label"] for sheet in sheets] == expected, name


def test_solo_worksheets_have_each_exercise_once_and_nothing_for_the_group() -> None:
    names = KIT.names("exercises")
    asked = [exercise for exercise in map(KIT.exercise, names) if exercise.items_in("alone")]
    sheets = worksheets(names, None, KIT, setting="alone")["sheets"]
    assert [sheet["title"] for sheet in sheets] == [exercise.title for exercise in asked]
    assert WORDS["group"] not in {sheet["label"] for sheet in sheets}


@pytest.mark.parametrize("sheets", ["alone", "group"])
def test_worksheets_include_the_example_if_it_needs_no_extra_page(
    sheets: str, made: dict[str, bytes]
) -> None:
    text = words_in(made[f"worksheets-{sheets}"])
    large = words_in(made[f"worksheets-{sheets}-large-print"])
    examples = {name: KIT.exercise(name).example for name in KIT.names("exercises")}
    given = {name: squeezed(example) for name, example in examples.items() if example}
    assert all(example in large for example in given.values())
    assert given["reframing"] in text


@pytest.mark.parametrize("scenario", KIT.names("scenarios"))
def test_group_sheet_names_the_chosen_couple(
    scenario: str,
) -> None:
    couple = KIT.scenario(scenario)
    data = worksheets(["empathy"], couple, KIT, setting="room")
    (group,) = data["sheets"]
    (alone,) = worksheets(["empathy"], couple, KIT, setting="alone")["sheets"]
    assert couple.player in plain(group["items"])
    assert squeezed(plain(group["story"])) == squeezed(couple.story)
    assert not alone["story"]
    assert couple.player not in plain(alone["items"])
    assert squeezed(WORDS["made-up"]) in words_in(pdf_of("worksheets", common(**data), KIT))


def test_no_placeholder_is_left_unfilled(made: dict[str, bytes]) -> None:
    for name in NAMES:
        if name != "guide":  # it shows the source of an exercise
            assert re.findall(r"\{[a-z+1-]*\}", words_in(made[name])) == [], name


def exercise_with(*items: dict[str, Any]) -> Exercise:
    return Exercise.model_validate({"title": "T", "why": "W", "items": items})


RULER = {"id": "sure", "kind": "ruler", "ask": "Sure?", "low": "no", "high": "yes"}
TEXT = {"id": "why", "kind": "text", "ask": "You chose {sure}. What would make it {sure+1}?"}


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ({}, "If you picked a number at question 1:"),
        ({"unless": 10}, "If your number at question 1 is not 10:"),
        ({"below": 7}, "If your number at question 1 is below 7:"),
    ],
)
def test_question_after_a_ruler_states_its_condition_and_leaves_a_blank(
    rule: dict[str, int], words: str
) -> None:
    exercise = exercise_with(RULER, {**TEXT, "after": "sure", **rule})
    _, question = Questions(exercise.items, WORDS).as_data()
    assert question["condition"] == words
    assert question["ask"] == f"You chose {BLANK}. What would make it {BLANK}?"


def test_question_after_text_or_cards_states_its_condition() -> None:
    cards = [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}]
    pick = {"id": "pick", "kind": "choice", "ask": "Which?", "cards": cards, "after": "name"}
    name = {"id": "name", "kind": "text", "ask": "Name?"}
    last = {"id": "last", "kind": "text", "ask": "And {then}?", "after": "pick"}
    question = Questions(exercise_with(name, pick, last).items, WORDS).as_data()
    assert [entry["condition"] for entry in question] == [
        "",
        "If you wrote something at question 1:",
        "If you marked something at question 2:",
    ]
    assert question[-1]["ask"] == "And {then}?", "only answers leave a blank"


def test_condition_on_a_missing_question_is_omitted() -> None:
    exercise = exercise_with(RULER, {**TEXT, "after": "sure"})
    (question,) = Questions(exercise.items[1:], WORDS).as_data()
    assert question["condition"] == ""


def test_cards_limited_by_an_earlier_question_say_which() -> None:
    for kit, how in (
        (KIT, "Look only at what you marked as “Likely” or “Maybe” at question 1"),
        (KIT.in_language("es"), "Mira solo lo que marcaste como “Probable” o “Quizá” en"),
    ):
        (sheet,) = worksheets(["hesitation"], None, kit, setting="alone")["sheets"]
        choice = next(item for item in sheet["items"] if item["kind"] == "choice")
        assert choice["how"].startswith(how)
        assert len(choice["cards"]) == 15


def test_written_questions_have_lines_to_write_on() -> None:
    for name in KIT.names("exercises"):
        for item in KIT.exercise(name).items:
            (question,) = Questions([item], WORDS).as_data()
            if isinstance(item, Text):
                assert question["lines"] >= (7 if item.long else 2)
            if isinstance(item, List):
                assert item.lines <= question["lines"] <= item.most


@pytest.mark.parametrize("name", INVITING)
@pytest.mark.parametrize("setting", ["room", "alone"])
def test_safety_gate_precedes_exercises_that_invite(name: str, setting: Setting) -> None:
    data = worksheets([name], KIT.scenario("robin-and-ade"), KIT, setting=setting)
    (sheet,) = data["sheets"]
    text = words_in(pdf_of("worksheets", common(**data), KIT))
    gate = text.index(squeezed(plain(sheet["gate"][0])))
    assert gate < text.rindex(squeezed(sheet["items"][-1]["ask"]))
    if setting == "alone":
        assert text.index(squeezed("Is this safe for me right now?")) < gate
        assert "1-800-799-7233" in text


def test_other_exercises_have_no_safety_gate() -> None:
    data = worksheets(["control"], None, KIT, setting="alone")
    assert not data["safety"]
    assert not any(sheet["gate"] for sheet in data["sheets"])


@pytest.mark.parametrize("name", [f"{name}-large-print" for name in SHEETS])
def test_no_page_of_large_print_is_nearly_empty(name: str, made: dict[str, bytes]) -> None:
    *pages, _ = used_of(made[name], FOOT)
    assert [n for n, used in enumerate(pages, 1) if used < 0.3] == []


def test_large_print_tells_the_story_once(made: dict[str, bytes]) -> None:
    story = squeezed(WORDS["made-up"])
    assert words_in(made["worksheets-group-large-print"]).count(story) == 1
    assert words_in(made["worksheets-group"]).count(story) > 1, "each sheet is handed out alone"


def test_large_print_has_no_text_below_18_points(made: dict[str, bytes]) -> None:
    sizes: set[float] = set()

    def look(text: str, cm: list[float], tm: list[float], _: object, size: float) -> None:
        if text.strip():
            sizes.add(round(abs(size * tm[3] * cm[3]), 1))

    for page in pages_of(made["worksheets-group-large-print"])[::7]:
        page.extract_text(visitor_text=look)
    assert sizes
    assert min(sizes) >= 18


def test_footer_of_a_worksheet_does_not_reveal_the_subject(made: dict[str, bytes]) -> None:
    pages = texts_of(made["worksheets-alone"])
    for number, text in enumerate(pages, start=1):
        foot = f"Worksheets for you alone\nPage {number} of {len(pages)}"
        assert squeezed(foot) in squeezed(text)
    about = PdfReader(io.BytesIO(made["worksheets-alone"])).metadata
    assert about
    assert set(about) <= {"/Title", "/Creator"}
    assert about.title == "Worksheets for you alone"


def test_worksheets_end_with_their_sources(made: dict[str, bytes]) -> None:
    last = squeezed(texts_of(made["worksheets-alone"])[-1])
    assert "10.1037/pspa0000115" in last


# Slips, agreements, cards


def test_page_has_four_slips_with_three_rulers_and_nothing_to_write(
    made: dict[str, bytes],
) -> None:
    (page,) = texts_of(made["check-in-slips"])
    text = squeezed(page)
    rulers = [item for item in KIT.exercise("check-in").items if isinstance(item, Ruler)]
    for words in (*(entry.ask for entry in rulers), WORDS["slip-how"], WORDS["looking-back"]):
        assert text.count(squeezed(words)) == 4
    assert "Why" not in text
    assert "writenothing" in text
    for word in ("name", "date", "code"):
        assert word not in text.casefold()


def test_agreements_fit_on_one_page(made: dict[str, bytes]) -> None:
    (page,) = pages_of(made["agreements"])
    assert page.mediabox.width > page.mediabox.height
    text = words_in(made["agreements"])
    assert [card.id for card in KIT.cards("agreements") if squeezed(card.text) not in text] == []


@pytest.mark.parametrize("many", [1, 5, 20])
def test_many_long_agreements_fit_on_one_page(many: int) -> None:
    texts = [f"Agreement {n}, which says a little more than it would need to." for n in range(many)]
    (words,) = texts_of(pdf_of("agreements", common(agreements=texts), KIT))
    assert squeezed(texts[-1]) in squeezed(words)


def test_help_line_cards_show_the_day_of_the_last_check(
    made: dict[str, bytes],
) -> None:
    text = words_in(made["help-lines"])
    for country in KIT.help_lines:
        assert text.count(squeezed(WORDS["numbers"] + country.country)) >= 1
        for line in country.lines:
            checked = f"{line.last_checked:%B} {line.last_checked.day}, {line.last_checked.year}"
            assert squeezed(f"{line.source}. Last checked {checked}") in text
            for printed in (
                line.name,
                line.for_what,
                *(way.say for way in line.reach),
                country.emergency,
            ):
                assert squeezed(printed) in text


def test_front_of_a_card_does_not_reveal_its_purpose() -> None:
    assert not re.search("help|violen|abuse|crisis|safe", WORDS["numbers"].casefold())


# The run sheet


def test_run_sheet_has_all_facilitator_notes(made: dict[str, bytes]) -> None:
    text = words_in(made["run-sheet"])
    for name in KIT.names("sections"):
        section = KIT.section(name)
        assert [part.title for part in section.parts if squeezed(part.title) not in text] == []
        for block in section.blocks:
            if block.kind == "notes" and "[@" not in block.text:
                notes = plain(nodes_of(block.text, KIT.picture))
                assert squeezed(notes) in text


def test_run_sheet_says_what_each_section_is_for(made: dict[str, bytes]) -> None:
    text = squeezed(words_in(made["run-sheet"]))
    for name in KIT.names("sections"):
        assert text.count(squeezed(KIT.section(name).summary)) == 1, name


def test_run_sheet_introduces_a_section_once_even_if_it_comes_again(kit: Materials) -> None:
    path = kit.path("agendas", "60-minutes")
    text = path.read_text("utf-8").replace(
        "      - section: 00-opening\n",
        "      - {section: 08-close, parts: [plan]}\n      - section: 00-opening\n",
    )
    path.write_text(text, "utf-8")
    section = kit.path("sections", "08-close")
    named_like_its_part = section.read_text("utf-8").replace(
        f"title: {kit.section('08-close').title}\n", "title: One small plan\n", 1
    )
    section.write_text(named_like_its_part, "utf-8")
    own = Materials(kit.home)
    said = words_in(planned_pdf(own, "run-sheet"))
    assert said.count(squeezed(own.section("08-close").summary)) == 1


def test_cues_of_a_run_sheet_write_citations_out(kit: Materials) -> None:
    path = kit.path("sections", "00-opening")
    text = path.read_text("utf-8").replace(
        "::: part welcome",
        "::: part early\nEarly\n:::\n\nA claim [@eyal2018].\n\n::: part welcome",
        1,
    )
    path.write_text(text, "utf-8")
    own = Materials(kit.home)
    said = words_in(planned_pdf(own, "run-sheet"))
    assert squeezed("A claim (Eyal et al., 2018).") in said


@pytest.mark.parametrize("name", KIT.names("agendas"))
def test_run_sheet_of_an_agenda_has_only_its_parts_and_their_times(name: str) -> None:
    agenda = KIT.agenda(name)
    data = planned_data("run-sheet", agenda=name, start=18 * 60 + 30)
    assert data["title"] == agenda.title
    for meeting, shown in zip(agenda.meetings, data["meetings"], strict=True):
        titles: list[str] = []
        for step in meeting.run:
            if isinstance(step, SectionStep):
                parts = KIT.section(step.section).parts
                titles += [p.title for p in parts if step.parts is None or p.name in step.parts]
            else:
                titles.append(step.title)
        assert [entry["title"] for entry in shown["stretches"]] == titles
        assert shown["minutes"] == meeting.minutes
        so_far = 0
        for entry in shown["stretches"]:
            assert entry["clock"] == clock_in_words(18 * 60 + 30 + so_far)
            assert (entry["from"], entry["to"]) == (so_far, so_far + entry["minutes"])
            so_far += entry["minutes"]


def test_run_sheet_starts_at_the_agendas_time_and_says_how_to_change_it(kit: Materials) -> None:
    path = kit.path("agendas", "60-minutes")
    path.write_text(
        path.read_text("utf-8").replace("meetings:", "start: 19:15\nmeetings:"), "utf-8"
    )
    for own, start, clock in ((KIT, None, "6:30 PM"), (kit, None, "7:15 PM"), (kit, 0, "12:00 AM")):
        *_, sheet = (
            handout.data
            for handout in plan_handouts(own, "60-minutes", None, start, None)
            if handout.name == "run-sheet"
        )
        assert sheet["meetings"][0]["stretches"][0]["clock"] == clock
        text = texts_of(pdf_of("run-sheet", sheet, own))[0]
        assert f"Starts at {clock}." in text
        assert "--start" in text


def test_an_impossible_start_of_an_agenda_is_named(kit: Materials) -> None:
    path = kit.path("agendas", "60-minutes")
    path.write_text(path.read_text("utf-8").replace("meetings:", "start: half past\nmeetings:"))
    with pytest.raises(MaterialsError, match=r"line 4: “half past” is not a time\. Write it like"):
        kit.agenda("60-minutes")


@pytest.mark.parametrize("agenda", [None, *KIT.names("agendas")])
def test_no_page_of_a_run_sheet_is_two_thirds_empty(agenda: str | None) -> None:
    pdf = pdf_of("run-sheet", planned_data("run-sheet", agenda=agenda), KIT)
    empty = [
        text for text, used in zip(texts_of(pdf), used_of(pdf, FOOT), strict=True) if used < 1 / 3
    ]
    assert not [text for text in empty if WORDS["next-time"] not in text]


def test_run_sheet_lists_help_lines_and_the_confidentiality_wording(
    kit: Materials,
) -> None:
    assert WORDS["call-how"] in plain_text(planned_pdf(KIT, "run-sheet"))
    with_profile(kit, country="US", call='[{name: On call, number: "555-0100"}]',
                 confidentiality="I have to tell the **county**.")  # fmt: skip
    text = plain_text(planned_pdf(kit, "run-sheet"))
    for words in ("On call: 555-0100", "911 · 988", "I have to tell the county."):
        assert words in text
    assert WORDS["call-how"] not in text


def test_an_agenda_prints_only_the_worksheets_it_uses() -> None:
    sheets = planned_data("worksheets-alone", agenda="60-minutes")["sheets"]
    titles = {sheet["title"] for sheet in sheets}
    assert KIT.exercise("hesitation").title in titles
    assert KIT.exercise("goal-ladder").title not in titles


# The guide


def test_guide_prints_its_chapters_and_sources_in_full(
    made: dict[str, bytes],
) -> None:
    text = words_in(made["guide"])
    for name in KIT.names("guide"):
        lines = [line for line in KIT.chapter(name).split("\n") if "[@" not in line]
        nodes = nodes_of("\n".join(lines), KIT.picture)
        assert [piece for piece in pieces(nodes) if squeezed(piece) not in text] == []
    for reference in KIT.references.values():
        (node,) = nodes_of(source_line(reference), KIT.picture)
        assert squeezed(plain(node)) in text
    assert "[@" not in text


# Accessibility


@pytest.mark.parametrize("name", NAMES)
def test_handouts_are_tagged_for_screen_readers(name: str, made: dict[str, bytes]) -> None:
    pdf = PdfReader(io.BytesIO(made[name]))
    root: Any = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/StructTreeRoot"]["/K"]
    assert root["/Lang"].startswith("en")
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata
    assert pdf.metadata.title
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def test_handouts_have_the_requested_paper_size(
    made: dict[str, bytes], written: tuple[dict[str, bytes], str]
) -> None:
    for pdfs, size in ((made, (612, 792)), (written[0], (595, 842))):
        for name, pdf in pdfs.items():
            box = pages_of(pdf)[0].mediabox
            assert sorted((round(box.width), round(box.height))) == sorted(size), name


def test_handouts_are_deterministic_and_undated(written: tuple[dict[str, bytes], str]) -> None:
    again = handouts(KIT, agenda="60-minutes", paper="a4", start=19 * 60 + 15)
    assert dict(again) == written[0]
    for pdf in written[0].values():
        assert b"CreationDate" not in pdf
        assert b"CreateDate" not in pdf


def test_handouts_use_only_fonts_of_the_kit(made: dict[str, bytes]) -> None:
    fonts: set[str] = set()
    for pdf in made.values():
        for page in pages_of(pdf)[:5]:
            resources: Any = page["/Resources"]
            fonts |= {font["/BaseFont"].split("+")[1] for font in resources["/Font"].values()}
    assert {re.split("[-]", font)[0] for font in fonts} <= {
        "LibertinusSerif", "DejaVuSans", "DejaVuSansMono"
    }  # fmt: skip


def test_templates_use_no_network_and_evaluate_no_text() -> None:
    for path in HOME.glob("*.typ"):
        text = path.read_text("utf-8")
        assert "@preview" not in text
        assert not re.search(r"\beval\(|\bread\(", text), path.name


# Any text

TYPST = '#x $y$ *b* _i_ @k <l> [z] \\ `c` // /* {q} ~ -- ... \'q\' "d" = + / #import "a": *'
LETTERS = st.characters(min_codepoint=0x21, max_codepoint=0x17F, exclude_characters="\xad",
                        exclude_categories=["Cc", "Cf", "Cs", "Zs"])  # fmt: skip
PRINTABLE = st.lists(st.text(LETTERS, min_size=1, max_size=12), min_size=1).map(" ".join)


@example(TYPST)
@example("#{panic()}")
@example("a: b\\u{41} \\n %s {0} {n} $")
@settings(max_examples=40)
@given(PRINTABLE)
def test_any_text_is_printed_literally(words: str) -> None:
    ruler = {**RULER, "ask": words, "hint": words, "low": words, "high": words}
    sheet = {"label": words, "title": words, "why": words, "private": words, "couple": "",
             "example": words, "story": [], "gate": [],
             "items": Questions(exercise_with(ruler).items, WORDS).as_data()}  # fmt: skip
    data = {"title": "T", "safety": [], "countries": [], "sheets": [sheet], "sources": []}
    assert words_in(pdf_of("worksheets", common(**data), KIT)).count(squeezed(words)) >= 8


@example(TYPST)
@example("# a\n### b\n- c\n  1. d\n\n> # e\n\n| f | g |\n|---|---|\n| h | |\n\n    i\n\n---\n")
@settings(max_examples=40)
@given(st.text(LETTERS | st.sampled_from("\n\n  #*_->`|1.[]()!\\"), max_size=120))
def test_any_markdown_is_printed(markdown: str) -> None:
    nodes = nodes_of(markdown.replace("![", "["), KIT.picture, top=1)
    pdf = pdf_of("guide", common(chapters=[nodes], sources=[]), KIT)
    text = words_in(pdf)
    assert [piece for piece in pieces(nodes) if squeezed(piece) not in text] == []


@pytest.mark.parametrize("markdown", ["#", "# \n\nWords", "- #"])
def test_empty_heading_is_omitted(markdown: str) -> None:
    nodes = nodes_of(markdown, KIT.picture, top=1)
    assert "heading" not in [node["is"] for node in nodes]
    assert pdf_of("guide", common(chapters=[nodes], sources=[]), KIT).startswith(b"%PDF")


def test_headings_skip_no_level() -> None:
    nodes = nodes_of("### a\n\n# b\n\n#### c\n\n## d", KIT.picture, top=2)
    assert [node["level"] for node in nodes] == [2, 2, 3, 3]


def test_drawings_have_alternative_text() -> None:
    name = KIT.names("pictures")[0]
    nodes = nodes_of(f"# A\n\n![An open door]({name}.svg)", KIT.picture, top=1)
    pdf = pdf_of("guide", common(chapters=[nodes], sources=[]), KIT)
    root: Any = PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    assert list(alternative_texts(root["/StructTreeRoot"])) == ["An open door"]


def alternative_texts(node: Any) -> Iterator[str]:  # noqa: ANN401
    """Yield the alternative texts in a structure tree."""
    if not isinstance(node, dict):
        return
    if "/Alt" in node:
        yield str(node["/Alt"])
    below = node.get("/K", [])
    for entry in below if isinstance(below, list) else [below]:
        yield from alternative_texts(entry.get_object())


def test_only_web_links_are_kept() -> None:
    (node,) = nodes_of("[a](https://example.org) [b](07-boundary.ipynb) [c](javascript:x)", str)
    assert [entry["to"] for entry in node["body"] if entry["is"] == "link"] == [
        "https://example.org"
    ]
    assert plain(node["body"]).endswith("a b [c](javascript:x)")


def test_unprintable_characters_are_reported_with_their_lines(kit: Materials) -> None:
    path = kit.folder / "guide" / "00-first-time.md"
    path.write_text("# One\n\nTwo 💔 three\nfour 中\n\n\x07 five\n", "utf-8")
    *_, guide = plan_handouts(kit, None, None, None, "us-letter")
    with pytest.raises(MaterialsError) as caught:
        pdf_of(guide.template, guide.data, kit)
    problems = caught.value.problems
    assert [problem.line for problem in problems] == [3, 4, 6]
    for problem, named in zip(problems, ("💔", "中", "U+0007"), strict=True):
        assert problem.file == "materials/guide/00-first-time.md"
        assert f"no font has “{named}”" in problem.what
        assert "materials/fonts/" in problem.mend
    assert check(kit) == [*problems], "`ajar check` and `ajar build` say the same"


def test_the_printability_check_covers_every_couple_and_agenda(
    kit: Materials, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    places = {"agendas": "60-minutes", "scenarios": max(kit.names("scenarios")),
              "sections": "06-goals"}  # fmt: skip
    for (folder, name), sign in zip(places.items(), "中国話", strict=True):
        path = kit.path(folder, name)
        text = path.read_text("utf-8").replace("title: ", f"title: {sign} ", 1)
        path.write_text(text.replace("hesitates: ", f"hesitates: {sign}", 1), "utf-8")
    found = unprintable(kit)
    assert [problem.file.split("/")[1] for problem in found] == ["agendas", "scenarios", "sections"]
    monkeypatch.chdir(kit.home)
    for command in ("check", "build"):
        assert main([command]) == 1
        said = capsys.readouterr()
        assert str(found[0]) in said.out + said.err


def test_a_custom_font_prints_characters_that_the_others_lack(kit: Materials) -> None:
    text = "⌽"  # in no font of the kit, but in one that the tests have
    nodes = [{"is": "paragraph", "body": [{"is": "text", "text": text}]}]
    data = common(chapters=[nodes], sources=[])
    with pytest.raises(MaterialsError):
        pdf_of("guide", data, kit)
    fonts = mpl.get_data_path()
    own = kit.folder / "fonts" / "STIXGeneral.ttf"
    own.parent.mkdir()
    own.write_bytes((Path(fonts) / "fonts" / "ttf" / own.name).read_bytes())
    assert text in words_in(pdf_of("guide", data, kit))


# The words on paper


def test_paper_words_are_exactly_those_in_use() -> None:
    assert sorted(WORDS) == sorted(needed_on_paper())


def test_placeholders_in_paper_words_are_those_that_are_filled() -> None:
    filled = {"page": {"n", "all"}, "minutes": {"n"}, "in-all": {"n"}, "starts-at": {"time"},
              "danger": {"number"},
              "last-checked": {"day"}, "source": {"source"}, "among": {"piles", "n"},
              "if-number-not": {"n", "number"}, "if-number-below": {"n", "number"},
              "if-number": {"n"}, "if-wrote": {"n"}, "if-chose": {"n"},
              "summary-joined": {"n"}, "summary-held": {"n", "all"}}  # fmt: skip
    for name, words in WORDS.items():
        assert set(re.findall(r"\{(\w+)\}", words)) == filled.get(name, set()), name


# The command


@pytest.fixture
def here(kit: Materials, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(kit.home)
    return kit.home


def test_handouts_are_written_and_named(written: tuple[dict[str, bytes], str]) -> None:
    files, said = written
    assert sorted(files) == sorted(f"{name}.pdf" for name in NAMES)
    assert sorted(said.splitlines()) == sorted(f"Made {Path('handouts', name)}" for name in files)
    assert "7:15 PM" in texts_of(files["run-sheet.pdf"])[0]


def test_handouts_are_ignored_by_git(root: Path) -> None:
    ignored = subprocess.run(
        ["git", "check-ignore", "handouts/worksheets-group.pdf"], cwd=root, check=False
    )
    assert ignored.returncode == 0


@pytest.mark.parametrize(
    ("option", "name", "problem"),
    [
        ("--agenda", "60-minute", "there is no agenda called “60-minute”. Did you mean “60-min"),
        (
            "--scenario",
            "robin-ade",
            "there is no scenario called “robin-ade”. Did you mean “robin-and-",
        ),
        ("--agenda", "../cards/x", "there is no agenda called “../cards/x”. Use one of: 60-m"),
    ],
)
def test_unknown_agenda_or_couple_is_named_and_nothing_is_written(
    option: str, name: str, problem: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["handouts", option, name]) == 1
    assert problem in capsys.readouterr().err
    assert not (here / "handouts").exists()


def test_unwritable_folder_is_named(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ajar.paper.handouts.handouts", lambda *_, **__: [("guide.pdf", b"%PDF")])
    (here / "taken").write_text("a file", "utf-8")
    assert main(["handouts", "--agenda", "60-minutes", "--to", "taken"]) == 1
    assert "taken" in capsys.readouterr().err


PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


def test_logo_is_printed_on_handouts(kit: Materials) -> None:
    without = short_pdfs(kit)
    drawing = kit.picture("02-empathy").encode()
    for name, picture, which in (
        ("logo.svg", drawing, NAMES),
        ("door.png", PNG, ("agreements", "join-card")),
    ):
        (kit.folder / name).write_bytes(picture)
        with_profile(kit, logo=name)
        with_logo = short_pdfs(Materials(kit.home), *which)
        changed = {name for name in which if with_logo[name] != without[name]}
        assert changed == {*which} - {"help-lines", "check-in-slips", "join-card"}


@pytest.mark.parametrize(("name", "data"), [("a.svg", b"<svg>"), ("a.png", b"no picture")])
def test_invalid_logo_is_named(name: str, data: bytes, kit: Materials) -> None:
    (kit.folder / name).write_bytes(data)
    with_profile(kit, logo=name)
    with pytest.raises(MaterialsError, match=rf"{name}, line 1: a drawing cannot be printed"):
        list(handouts(kit, agenda="60-minutes"))


# The profile


def test_agency_is_in_the_footer_except_on_discreet_handouts(kit: Materials) -> None:
    with_profile(kit, agency="Harbor House")
    named = ("worksheets-group", "run-sheet", "show-of-hands", "guide")
    bare = ("help-lines", "check-in-slips", "join-card")
    for name, pdf in short_pdfs(kit, *named, *bare).items():
        pages = texts_of(pdf)
        if name in named:
            assert all("· Harbor House" in text for text in pages), name
        else:
            assert "Harbor House" not in " ".join(pages), name


def test_paper_size_comes_from_the_profile_or_the_country(kit: Materials) -> None:
    for lines, paper in (
        ({}, "us-letter"),
        ({"country": "GB"}, "a4"),
        ({"country": "CA"}, "us-letter"),
        ({"country": "US", "paper": "a4"}, "a4"),
    ):
        with_profile(kit, **lines)
        own = Materials(kit.home)
        assert {
            handout.data["paper"] for handout in plan_handouts(own, None, None, None, None)
        } == {paper}
        asked = plan_handouts(own, None, None, None, "us-letter")
        assert {handout.data["paper"] for handout in asked} == {"us-letter"}


def test_help_cards_of_one_country_fill_whole_sheets_and_start_with_custom_numbers(
    kit: Materials,
) -> None:
    with_profile(kit, agency="Harbor House", country="IE",
                 call='[{name: On call, number: "555-0100", hours: At night}]')  # fmt: skip
    (page,) = texts_of(planned_pdf(kit, "help-lines"))
    text = " ".join(page.split())
    assert text.count(WORDS["numbers"]) == 4
    assert text.index("On call. At night. 555-0100") < text.index("Samaritans")
    assert "999 or 112" in text
    assert "988" not in text
    everywhere = plain_text(planned_pdf(Materials(kit.home), "help-lines", ""))
    assert "988" in everywhere
    assert "555-0100" in everywhere


def test_worksheets_have_the_numbers_of_the_country_and_no_others(kit: Materials) -> None:
    made = short_pdfs(kit, "worksheets-group", "worksheets-alone", country="US")
    numbers = f"{WORDS['numbers']}: 911 · 988 · 1-800-799-7233"
    assert all(numbers in text for text in texts_of(made["worksheets-group"]))
    alone = plain_text(made["worksheets-alone"])
    assert "Childhelp" in alone
    assert "116 123" not in alone
    assert WORDS["elsewhere"] in alone


@pytest.mark.parametrize("code", ["UK", "us"])
def test_unknown_country_is_named(
    code: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["handouts", "--country", code]) == 1
    assert f"there are no help lines for “{code}”." in capsys.readouterr().err
    assert not (here / "handouts").exists()


# Hands, and the join card


def test_a_hand_count_sheet_has_a_line_for_each_number_a_notebook_asks_for(
    made: dict[str, bytes],
) -> None:
    text = words_in(made["show-of-hands"])
    couple = KIT.scenario(KIT.names("scenarios")[0])
    for name in KIT.names("exercises"):
        units = units_of(KIT.exercise(name).with_names(couple.names))
        lines = [unit.card for unit in units] + [
            v for u in units if u.kind == "choice" for v in u.values
        ]
        assert [line for line in lines if squeezed(line) not in text] == [], name
    for moment in ("opening", "after empathy", "closing"):
        assert squeezed(f"{KIT.exercise(CHECK_IN).title} ({moment})") in text
    assert squeezed("0–3 4–6 7–10") in text
    assert squeezed(WORDS["hands-slips"]) in text


def test_join_card_says_how_to_join() -> None:
    (page,) = texts_of(join_card("http://192.168.0.7:8080", "KRBT-WQ", KIT, wifi_name="Library"))
    text = " ".join(page.split())
    for words in ("http://192.168.0.7:8080", "KRBT-WQ", "Library", WORDS["join-scan"]):
        assert text.count(words) == 2, "two cards on a page"
    (blank,) = texts_of(join_card("", "", KIT))
    assert WORDS["join-code"] in blank
    assert WORDS["join-scan"] not in blank


def test_the_qr_code_on_a_join_card_depends_on_the_room() -> None:
    address, code = "http://192.168.0.7:8080", "KRBT-WQ"
    drawn = join_data(address, code)["picture"]
    assert drawn == join_data(address, code)["picture"]
    assert drawn != join_data(address, "KRBT-WX")["picture"]


def test_printed_drafts_are_marked_on_each_piece() -> None:
    spanish = KIT.in_language("es")
    pieces = {"agreements": 1, "check-in-slips": 4, "help-lines": 4, "join-card": 2, "run-sheet": 1}
    for name, pdf in short_pdfs(spanish, *pieces, country="US").items():
        for page in texts_of(pdf):
            said = squeezed(page)
            assert said.count(squeezed(spanish.draft)) == pieces[name], name
