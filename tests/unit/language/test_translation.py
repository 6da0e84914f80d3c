"""A kit in another language: all of it, or a whole file in English, and never a sentence."""

from __future__ import annotations

import io
import json
import re
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from tests.made_up import MADE_UP, made_up, translate
from tests.pdf import texts_of
from tests.unit.conftest import Asked

from ajar import env
from ajar.build.compiled import compiled_text
from ajar.build.deck import Choices, make_deck
from ajar.build.notebooks import build_kit
from ajar.build.site import site_data, site_files
from ajar.checks import check
from ajar.checks.translations import worth_translating, wrong_in_translation
from ajar.cli import main
from ajar.content.agendas import section_order
from ajar.content.exercise import CHECK_IN, Setting
from ajar.content.materials import Materials, open_kit
from ajar.content.problems import MaterialsError
from ajar.content.readers import compiled_name, data_of, read_text, read_yaml
from ajar.language.catalog import read_catalog, review_of, write_catalog
from ajar.language.wording import data_in, drawing_in, markdown_in
from ajar.language.words import count, merged, translated_files, wordings_of
from ajar.notebook.desk import DESK_KEY
from ajar.notebook.room_view import OpenRoom
from ajar.paper.handouts import plan_handouts
from ajar.paper.pdf import pdf_of
from ajar.room.results.summary import summary_pdf
from ajar.room.rules.schemas import Panel
from ajar.room.server.run import phone_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from babel.messages.catalog import Catalog, Message
    from pypdf import PageObject

    How = Callable[[Message], None]
    Change = Callable[[str | tuple[str, ...], How], Materials]

_SAME = re.compile(r"[A-Za-z’, ]{16,}")
"""A stretch of English that stays as it is when Markdown becomes a page."""
_LATIN = re.compile(r"[A-Za-z]{2,}")


@pytest.fixture(scope="module")
def other(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Materials:
    home = tmp_path_factory.mktemp("other")
    shutil.copytree(root / "materials", home / "materials")
    return replace(translate(home), still=True)


@pytest.fixture
def changed(other: Materials, tmp_path: Path) -> Change:
    """Change the entry at a place, or some, of the made-up translation."""

    def change(place: str | tuple[str, ...], how: How) -> Materials:
        shutil.copytree(other.folder, tmp_path / "materials")
        path = tmp_path / "materials" / other.translation_path(MADE_UP).name
        head, *entries = path.read_text("utf-8").split("\n\n")
        for one in (place,) if isinstance(place, str) else place:
            (n,) = [n for n, entry in enumerate(entries) if f'msgctxt "{one}"\n' in entry]
            catalog = read_catalog(entries[n])
            how(*(message for message in catalog if message.id))
            entries[n] = write_catalog(catalog).partition("\n\n")[2].strip()
        path.write_text("\n\n".join([head, *entries]), "utf-8")
        return Materials(tmp_path, MADE_UP)

    return change


def leaves(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from leaves(part)
        case list() | tuple():
            for part in value:
                yield from leaves(part)


def surfaces(kit: Materials) -> Iterator[Any]:
    """Yield what the site, phones, the wall, the notebooks and paper are made of."""
    site = site_data(kit)
    yield {name: part for name, part in site.items() if name not in ("danger", "coach")}
    yield site_files(kit)["index.html"].decode()
    yield bytes(phone_pages(kit).response(None, accept_encoding="").body).decode()
    yield [dict(kit.words), dict(kit.paper_words)]
    yield [kit.form(n, s) for n in kit.names("exercises") for s in get_args(Setting)]
    for name in kit.names("agendas"):
        agenda = kit.agenda(name)
        yield [agenda.title, agenda.summary, *(meeting.title for meeting in agenda.meetings)]
        order = kit.running_order(agenda.meetings[0])
        choices = Choices(kit.names("scenarios")[0], kit.countries[0])
        yield make_deck(agenda.title, order, kit, choices).model_dump(mode="json")
    yield [handout.data for handout in plan_handouts(kit, None, None, None, None)]
    yield [json.loads(built.text) for built in build_kit(kit)]
    yield list(map(kit.picture, kit.names("pictures")))
    room = OpenRoom(kit)
    for view in (
        room.meeting(),
        room.scenario(),
        room.join_panel(),
        room.ask(kit.names("exercises")[0]),
    ):
        yield view.pages
    yield room._state(DESK_KEY)
    while thread := room.poller._thread:
        thread.join()


@pytest.mark.slow
def test_no_english_is_left_on_any_surface(
    other: Materials, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(env.RUN, str(tmp_path))
    english = Materials(other.home)
    texts = {
        wording.text
        for path in translated_files(english)
        for wording in wordings_of(path, english)
        if made_up(wording.text) != wording.text and not wording.listed
    }
    stretches = {part.strip() for text in texts for part in _SAME.findall(text)}
    sources = " ".join(line.source for country in english.help_lines for line in country.lines)
    stretches -= {part for part in stretches if part in sources}  # a source keeps its name
    as_long = re.compile(rf"[A-Za-z’, ]{{{min(map(len, stretches))},}}")
    short = {text for text in texts if " " in text or text[0].isupper()}
    for data in surfaces(other):
        found = list(leaves(data))
        assert short.isdisjoint(found)
        latin = "\n".join(part for text in found for part in as_long.findall(text))
        assert [part for part in stretches if part in latin] == []


def where_in(page: PageObject) -> dict[str, float]:
    """Return how far from the left each text of a page begins."""
    at: dict[str, float] = {}
    page.extract_text(
        visitor_text=lambda text, cm, tm, *_: at.update({text.strip(): cm[4] + tm[4]})
    )
    return at


@pytest.mark.slow
def test_paper_contains_only_known_latin_letters(other: Materials) -> None:
    """What it is given is looked at above; of its own it adds none, nor do charts."""
    given = [
        (handout.name, pdf_of(handout.template, handout.data, other), handout.data)
        for handout in plan_handouts(other, other.names("agendas")[0], None, None, None, "")
        if not handout.data.get("large") and handout.name not in ("guide", "worksheets-alone")
    ]
    asked = Asked(other)
    check_ins = [
        asked(CHECK_IN, {"importance": [3] * 11, "confidence": [9] + [0] * 10}, moment)
        for moment in list(other.workshop["moments"])[:2]
    ]
    questions = (*check_ins, asked("needs", {"couple-needs/rest": [9, 3]}))
    panel = Panel(
        now=0, code="", practice=True, expires="", joined=33, version=1, questions=questions
    )
    given.append(("summary", summary_pdf(panel, other), {"couple": ["Wen", "Hal"]}))
    for name, pdf, data in given:
        file = PdfReader(io.BytesIO(pdf))
        text = "\n".join(texts_of(pdf)[:4])
        known = sorted(set(_LATIN.findall("\n".join(leaves(data)))), key=len)
        of_known = re.compile("|".join(reversed(known)) or "$")  # names may come out as “EmilHelen”
        assert [letters for letters in _LATIN.findall(text) if of_known.sub("", letters)] == [], (
            name
        )
        if name == "check-in-slips":
            at = where_in(file.pages[0])
            assert at["0"] > at["10"]
        assert str(file.root_object["/Lang"]) == MADE_UP
        assert not _LATIN.search(str(file.metadata and file.metadata.title))


def test_putting_back_the_same_words_yields_the_same_file(materials: Materials) -> None:
    for path in translated_files(materials):
        text = read_text(path, materials.home)
        if path.suffix == ".yaml":
            continue
        in_words = drawing_in if path.suffix == ".svg" else markdown_in
        again = in_words(text, lambda _, english: english)
        front = text.index("---\n", 4) if path.parent.name == "sections" else 0
        assert (
            again[-len(text) + front + 4 :].splitlines()[2:] == text[front + 4 :].splitlines()[2:]
        )


@pytest.mark.parametrize("file", ["exercises/reframing.yaml", "agendas/four-weeks.yaml"])
def test_ids_and_addresses_are_not_words(file: str, other: Materials) -> None:
    from ajar.content.materials import model_of

    path, model = other.folder / file, model_of(file)
    raw = data_of(read_text(path, other.home))
    english = read_yaml(model, path, other.home)
    assert data_in(raw, english, lambda _, words: words) == raw
    model.model_validate(data_in(raw, english, lambda _, words: made_up(words)))


def missing(message: Message) -> None:
    message.string = ""


def unsure(message: Message) -> None:
    message.flags.add("fuzzy")


def without_its_place(message: Message) -> None:
    message.string = str(message.string).replace("{hesitates}", "")


NEXT = "exercises/hesitation.yaml: items/couple-reasons/said"
ASK = "exercises/hesitation.yaml: items/couple-reasons/ask"


@pytest.mark.parametrize("how", [missing, unsure, without_its_place])
def test_a_partly_translated_exercise_is_entirely_in_english_and_says_so(
    how: How,
    changed: Change,
) -> None:
    kit = changed(ASK, how)
    form = kit.form("hesitation", "room")
    assert form == {**Materials(kit.home).form("hesitation", "room"), "language": "en"}
    assert "language" not in kit.form("open-question", "room")
    assert kit.language_of("exercises", "hesitation") == "en"
    assert kit.languages == ("en", "es", MADE_UP)


def test_an_exercise_is_in_english_with_its_cards(
    changed: Change,
) -> None:
    kit = changed("cards/hesitation-reasons.yaml: cards/cost/text", missing)
    assert kit.language_of("exercises", "hesitation") == "en"
    assert kit.exercise("hesitation") == Materials(kit.home).exercise("hesitation")


def test_a_section_is_in_english_with_its_pages_and_the_site_marks_it(
    changed: Change,
) -> None:
    kit = changed("pages/leaving.md: Leaving in a hurry/1", missing)
    with_it = [name for name in kit.names("sections") if kit.section(name).language == "en"]
    assert 0 < len(with_it) < len(kit.names("sections"))
    assert all("::: page leaving" in kit.path("sections", n).read_text("utf-8") for n in with_it)
    pages = site_data(kit)["pages"]
    in_english = {page["section"] for page in pages if page.get("language") == "en"}
    assert in_english == set(with_it)
    for name in (with_it[0], next(name for name in kit.names("sections") if name not in with_it)):
        deck = make_deck(name, section_order(kit.section(name)), kit, Choices())
        marked = {slide.language for slide in deck.slides if slide.kind == "text"}
        assert marked == ({"en"} if name in with_it else {""})


def test_a_question_about_a_couple_is_entirely_in_english_if_their_story_is(
    changed: Change,
) -> None:
    kit = changed("scenarios/robin-and-ade.yaml: said", missing)
    deck = make_deck("x", section_order(kit.section("02-empathy")), kit, Choices("robin-and-ade"))
    questions = [slide for slide in deck.slides if slide.kind == "question"]
    about = [slide for slide in questions if slide.story]
    assert {slide.language for slide in about} == {"en"}
    english = (
        Materials(kit.home).exercise("empathy").with_names(kit.scenario("robin-and-ade").names)
    )
    assert english.items_in("room")[0].ask in {item.ask for slide in about for item in slide.items}
    assert all(not slide.language for slide in questions if not slide.story)


def test_a_language_with_missing_screen_words_is_not_offered(
    changed: Change,
) -> None:
    kit = changed("words.yaml: words/phone-welcome-open", missing)
    english = Materials(kit.home)
    assert MADE_UP not in english.languages
    with pytest.raises(MaterialsError, match=f"cannot be used in “{MADE_UP}”.*ajar words"):
        english.in_language(MADE_UP)


def test_a_language_is_chosen_by_the_environment_before_the_profile(
    other: Materials, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = Materials(other.home).profile_path
    before = profile.read_text("utf-8")
    try:
        profile.write_text("language: es\n", "utf-8")
        assert open_kit(other.home).language == "es"
        monkeypatch.setenv("AJAR_LANGUAGE", MADE_UP)
        assert open_kit(other.home).language == MADE_UP
    finally:
        profile.write_text(before, "utf-8")
    monkeypatch.delenv("AJAR_LANGUAGE")
    assert open_kit(other.home).language == "en"


def test_pages_declare_their_language_and_direction(other: Materials) -> None:
    assert other.direction == "rtl"
    assert b'<html lang="he" dir="rtl"' in site_files(other)["index.html"]
    assert b'<html lang="es" dir="ltr"' in site_files(Materials(other.home, "es"))["index.html"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_compiled_parts_match_the_language(language: str, materials: Materials) -> None:
    kit = Materials(materials.home, language)
    text = (materials.folder / compiled_name(language)).read_text("utf-8")
    assert text == compiled_text(kit), "run “ajar build”"


def test_help_lines_in_the_language_come_first(materials: Materials) -> None:
    kit = Materials(materials.home, "es")
    states = next(country for country in kit.help if country["code"] == "US")
    first = states["lines"][0]
    assert first["topic"] == "crisis"
    assert first["reach"][0]["to"] == "tel:988"
    assert first["reach"][0]["say"].startswith("En español")
    english = next(country for country in materials.help if country["code"] == "US")
    assert sorted(line["name"] for line in english["lines"]) == sorted(
        line["name"] for line in states["lines"]
    )


def merged_after(kit: Materials, file: str, old: str, new: str) -> Catalog:
    """Change the English of a file, and merge."""
    path = kit.folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    before = kit.translation_path(MADE_UP).read_text("utf-8")
    return read_catalog(merged(MADE_UP, Materials(kit.home), before)[0])


REVIEW = "reviewed: Ana Ruiz 2026-12-01"


def reviewed(message: Message) -> None:
    message.user_comments.append(REVIEW)


def entry(catalog: Catalog, place: str) -> Message:
    (message,) = [entry for entry in catalog if entry.context == place]
    return message


def test_a_review_lapses_when_the_english_changes(
    changed: Change,
) -> None:
    kit = changed((ASK, NEXT), reviewed)
    catalog = merged_after(kit, "exercises/hesitation.yaml", "ask: What may", "ask: What might")
    message = entry(catalog, ASK)
    assert review_of(entry(catalog, NEXT)) == REVIEW
    assert message.fuzzy
    assert message.previous_id == ["What may lie behind {hesitates}’s no?"]
    assert review_of(message) == ""
    assert count(catalog).reviewed == 1


@given(
    english=st.text(
        st.characters(codec="utf-8", exclude_categories=["C", "Z"]) | st.sampled_from(' \n"\\'),
        min_size=1,
        max_size=300,
    )
)
def test_earlier_english_is_read_as_it_was_written(english: str) -> None:
    catalog = read_catalog('msgid "new"\nmsgstr "words"\n')
    (message,) = [entry for entry in catalog if entry.id]
    message.flags.add("fuzzy")
    message.previous_id = [english]
    text = write_catalog(catalog)
    (again,) = [entry for entry in read_catalog(text) if entry.id]
    assert again.previous_id == [english]
    assert all(line.count('"') >= 2 for line in text.splitlines() if line.startswith("#|"))


def test_moved_entries_keep_their_translation_and_review(
    changed: Change,
) -> None:
    place = "sections/01-hesitation.md: reasons/room/A no has its reasons/3"
    kit = changed(place, reviewed)
    words = "Often they are worries of a person’s own."
    catalog = merged_after(
        kit, "sections/01-hesitation.md", words, f"Something new here.\n\n{words}"
    )
    moved = entry(catalog, place.replace("/3", "/4"))
    assert (moved.string, moved.fuzzy, review_of(moved)) == (made_up(words), False, REVIEW)
    assert entry(catalog, place).string == ""
    assert count(catalog).missing == [place]


def test_removed_entries_stay_at_the_end_and_are_reused(
    changed: Change,
) -> None:
    place = "pages/gate-short.md: alone/1"
    kit = changed(place, reviewed)
    path = kit.path("pages", "gate-short")
    text = path.read_text("utf-8")
    path.write_text("", "utf-8")
    written, counts = merged(
        MADE_UP, Materials(kit.home), kit.translation_path(MADE_UP).read_text("utf-8")
    )
    assert counts.gone == [place]
    path.write_text(text, "utf-8")
    again = read_catalog(merged(MADE_UP, Materials(kit.home), written)[0])
    assert made_up("Leave this out.") in str(entry(again, place).string)
    assert review_of(entry(again, place)) == REVIEW
    assert count(again).gone == []


def test_merging_twice_changes_nothing(materials: Materials) -> None:
    text = materials.translation_path("es").read_text("utf-8")
    once, counts = merged("es", materials, text)
    assert once == text, "run “ajar words es”"
    assert counts.missing == []
    assert counts.changed == []


MISTAKES = {
    ASK: ("{hesitates} {partner}", "has a place of its own, “{partner}”"),
    "exercises/hesitation.yaml: items/couple-reasons/hint": (
        "x",
        "has lost the place “{hesitates}”",
    ),
    "guide/05-scope.md: Education, not therapy/1": ("x [@nobody2020]", "a citation of its own"),
    "pages/safety.md: Is this safe for me right now?/1": ("::: room", "begins with “:::”"),
    "cards/needs.yaml: cards/heard/short": ("x" * 19, "does not fit as “short”"),
    "cards/control.yaml: cards/mood/text": ("x" * 19, "has no short name for the wall"),
    "exercises/boundary.yaml: reflection/sentence": ("{when} {will}", "does not have the opener"),
}
"""By place: what a translator wrote, and what is said of it."""


@pytest.mark.slow
def test_translation_mistakes_are_reported_with_their_lines(changed: Change) -> None:
    def wrong(message: Message) -> None:
        message.string = MISTAKES[str(message.context)][0]

    kit = changed(tuple(MISTAKES), wrong)
    english = Materials(kit.home)
    found = wrong_in_translation(MADE_UP, english)
    lines = kit.translation_path(MADE_UP).read_text("utf-8").splitlines()
    for place, (_, what) in MISTAKES.items():
        problem = next(candidate for candidate in found if what in candidate.what)
        exact = f'msgctxt "{place}"' in lines[problem.line - 3 : problem.line]
        assert exact or place.partition(":")[0] in problem.what
    assert check(english) == []


@pytest.mark.slow
def test_missing_translations_are_notes_and_not_errors(
    changed: Change,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kit = changed(ASK, missing)
    kit.translation_path("es").unlink()
    (kit.folder / compiled_name("es")).unlink()
    monkeypatch.chdir(kit.home)
    assert main(["check"]) == 0
    said = capsys.readouterr().out
    assert (
        "1 entry of exercises/hesitation.yaml has no translation, so all of it is shown in English"
    ) in said
    assert "have not yet been reviewed by a person" in said


def test_a_language_without_the_words_that_every_page_needs_is_said_to_be_missing(
    kit: Materials,
) -> None:
    path = kit.translation_path("es")
    catalog = read_catalog(path.read_text("utf-8"))
    for message in catalog:
        if str(message.context).startswith("start.yaml: "):
            message.flags.add("fuzzy")
    path.write_text(write_catalog(catalog), "utf-8")
    (kit.folder / compiled_name("es")).unlink()
    assert "es" not in Materials(kit.home).languages
    whats = [note.what for note in worth_translating("es", kit) if "start.yaml" in note.what]
    (what,) = whats
    assert what.endswith("have changed in English since, so this language is not offered")


def test_a_page_that_is_hard_to_read_is_named(kit: Materials) -> None:
    path = kit.translation_path("es")
    catalog = read_catalog(path.read_text("utf-8"))
    for message in catalog:
        if str(message.context).startswith("pages/erased.md"):
            message.string = (
                "Consideraciones administrativas extraordinariamente pormenorizadas "
                "imposibilitaban simultáneamente comunicaciones interinstitucionales. "
            ) * 9
    path.write_text(write_catalog(catalog), "utf-8")
    (hard,) = [note for note in worth_translating("es", kit) if "hard to read" in note.what]
    assert "pages/erased.md" in hard.what
    assert "in place of 65" in hard.what


def test_a_broken_po_file_is_named_with_its_line(kit: Materials) -> None:
    path = kit.translation_path("es")
    path.write_text(path.read_text("utf-8").replace("\nmsgid ", "\nmsgit ", 9), "utf-8")
    (problem,) = wrong_in_translation("es", kit)
    assert "cannot be read" in problem.what
    assert problem.line > 1


def test_words_makes_a_new_file_and_rejects_an_invalid_code(
    kit: Materials, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(kit.home)
    assert main(["words", "pt-BR"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert "words.yaml: words/back" in said[0]
    assert said[-1].startswith("pt-BR: ")
    assert kit.translation_path("pt-BR").is_file()
    assert main(["words", "nothing"]) == 1
    assert main(["words", "en"]) == 1
