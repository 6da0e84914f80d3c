"""Words of danger are found by phrases and by what was learned, in any sentence of a text."""

from __future__ import annotations

import gzip
import importlib
import json
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from ajar.content.danger import compiled, find_danger, notice_after
from ajar.content.materials import Materials
from ajar.content.problems import MaterialsError
from ajar.language.phrases import weights_at, weights_in

ROOT = Path(__file__).parents[3]
DATA: dict[str, Any] = Materials(ROOT).danger_data("en")
MOST_FALSE_ALARMS, LEAST_FOUND = 0.15, 0.90  # in sentences that nothing was learned from
MOST_ON_A_PHONE = 36_500  # bytes, when they are gzipped


def kinds_in(text: str) -> set[str]:
    return {found.kind for found in find_danger(text)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I want to die.", "suicide"),
        ("he took my phone and he wont let me leave", "control"),
        ("We talked about the garden. He put his hands around my neck. Then we ate.",
         "violence-suffered"),
        ("I don’t feel safe at home!", "fear"),
        ("I took all my pills", "overdose"),
        ("im terified of my husband when he drinks", "fear"),
        (("I lined up every tablet and began to swallow. We bought apples at the market. Breathing."
         " We ate them in the garden with his parents."), "overdose"),
    ],
)  # fmt: skip
def test_words_of_danger_are_found(text: str, kind: str) -> None:
    assert kind in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "...",
        "These bills are killing us.",
        "We hit a wall in counseling.",
        "I'm afraid he will say no.",
        "His brother took his life ten years ago.",
        "She shot me a text.",
        "my wife",
        "She said no.",
        "I overdosed on reality TV this weekend.",
        "He was beaten to the last parking space.",
        "Some words of my own, a few more than fit into one line",
    ],
)
def test_ordinary_words_pass(text: str) -> None:
    assert find_danger(text) == ()


def test_no_suggested_message_counts_as_danger(materials: Materials) -> None:
    opener = materials.words["message-opener"]
    cards = [card.text for name in ("invitations", "open-questions", "steps", "shared-goals")
             for card in materials.cards(name)]  # fmt: skip
    assert [card for card in cards if find_danger(f"{opener} {card}")] == []


def test_a_finding_includes_its_position() -> None:
    for text in ("Hi. I want to die! Bye.", "It was fine. She makes me hand over my tips. Bye."):
        for found in find_danger(text):
            assert 0 <= found.span[0] < found.span[1] <= len(text)
            assert text[slice(*found.span)].strip()
    (first, *_) = find_danger("Hi. I want to die! Bye.")
    assert "die" in "Hi. I want to die! Bye."[slice(*first.span)]


@pytest.mark.parametrize(
    ("words", "name"), [("My husband hit me", "violence"), ("Me quiero morir.", "dying")]
)
def test_the_danger_notice_is_in_the_language_of_the_page(words: str, name: str) -> None:
    spanish = Materials(ROOT, "es")
    notice = notice_after(spanish.exercise("boundary"), {"will": words}, spanish)
    assert notice
    assert notice["title"] == spanish.danger_data("es")["notices"][name]["title"]


@pytest.mark.parametrize(
    "text",
    [
        "I want to be less of a nag about the dishes.",
        "I am scared of flying and we laugh about it.",
        "I want us to spend less time on our phones at dinner.",
    ],
)
def test_ordinary_english_passes_on_a_spanish_page(text: str) -> None:
    spanish = Materials(ROOT, "es")
    assert notice_after(spanish.exercise("boundary"), {"will": text}, spanish) is None
    without = {**spanish.danger_data("es"), "own": ""}
    assert compiled(without).find(text), "an example that shows the difference"


@pytest.mark.parametrize(("language", "file"), [("en", "newest.txt"), ("es", "es/exam.txt")])
def test_danger_in_unseen_sentences_is_found_well_enough(
    language: str, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    training = importlib.import_module("danger_training")
    said = training.sentences(ROOT / "benchmarks" / "danger" / file)
    found = [(kind, bool(find_danger(text, language))) for kind, text in said]
    ordinary = [example for kind, example in found if kind == "ordinary"]
    danger = [example for kind, example in found if kind != "ordinary"]
    assert sum(ordinary) / len(ordinary) <= MOST_FALSE_ALARMS
    assert sum(danger) / len(danger) >= LEAST_FOUND


def test_a_language_without_a_model_uses_its_phrases() -> None:
    phrases = compiled({**DATA, "learned": None})
    assert {match.kind for match in phrases.find("I want to die.")} == {"suicide"}
    assert phrases.find("I lined up every tablet and began to swallow.") == ()


def test_weights_are_stored_in_bits() -> None:
    at_places = "000000" + "11101101110"
    assert weights_at(in_base64(at_places)) == {0: 1, 31: -3}
    assert weights_in(in_base64("0" + "100" + "11110")) == [0, 1, -3]


def in_base64(bits: str) -> str:
    """Return bits with a last byte that is filled with 1s."""
    filled = bits + "1" * (-len(bits) % 8)
    return b64encode(int(filled, 2).to_bytes(len(filled) // 8, "big")).decode()


def test_phones_download_little() -> None:
    kit = Materials(ROOT)
    for words in map(kit.danger_data, kit.names("danger")):
        text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
        assert len(gzip.compress(text.encode())) <= MOST_ON_A_PHONE


@pytest.mark.parametrize(
    ("above", "phrase"),
    [
        ("phrases:\n  suicide:\n    - ", "(want|wish to die"),
        ("passes:\n  # death and killing as figures of speech\n  - ", "<nobody> hits me"),
        ("lists:\n  person: ", "(he|<them>)"),  # which stands below
        ("lists:\n  person: ", "(he|she"),
    ],
)
def test_an_invalid_phrase_is_reported(above: str, phrase: str, tmp_path: Path) -> None:
    folder = tmp_path / "materials" / "danger"
    folder.mkdir(parents=True)
    text = (ROOT / "materials" / "danger" / "en.yaml").read_text("utf-8").partition("\nlearned:")[0]
    head, middle, rest = text.partition(f"\n{above}")
    assert middle
    text = f"{head}{middle}{phrase}\n{rest.partition(chr(10))[2]}"
    (folder / "en.yaml").write_text(text, "utf-8")
    with pytest.raises(MaterialsError) as error:
        Materials(tmp_path).danger("en")
    (problem, *_) = error.value.problems
    line = text[: text.index(phrase)].count("\n") + 1
    lines = {line, line - 1}  # of the phrase, or of all the lists
    assert problem.file == str(Path("materials/danger/en.yaml"))
    assert problem.line in lines
    assert phrase in problem.what


def test_a_missing_language_is_reported() -> None:
    with pytest.raises(MaterialsError):
        find_danger("", language="xx")
