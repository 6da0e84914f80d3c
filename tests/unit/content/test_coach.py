"""Remarks on questions and statements: what works first, and silence where nothing is sure."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ajar.content.coach import QUESTION_KINDS, notice_question, notice_statement
from ajar.content.materials import Materials
from ajar.content.problems import MaterialsError

ROOT = Path(__file__).parents[3]
DATA: dict[str, Any] = Materials(ROOT).coach_data("en")
LEAST_RIGHT, LEAST_OF_INTERVAL, LEAST_FIRINGS = 0.9, 0.8, 60
LEAST_F1, LEAST_DECIDED = 0.83, 0.75
MOST_OF_THE_TABLE = 20_000  # bytes


def written(monkeypatch: pytest.MonkeyPatch, name: str) -> tuple[Any, list[tuple[str, str]]]:
    """Return the module of the benchmark, and the headings and sentences of one of its files."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    benchmark = importlib.import_module("coach")
    return benchmark, benchmark.written(ROOT / "benchmarks" / "coach" / name)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("What was that like for you?", "open"),
        ("I saw you look away. How did you feel?", "open"),
        ("Tell me more about that.", "open"),
        ("Did you like it?", "closed"),
        ("don’t you think you were unfair?", "closed"),
        ("How many times have I asked you?", "closed"),
        ("Can you tell me what that was like?", "half-open"),
        ("Could you say more about it?", "half-open"),
        ("I feel alone.", ""),
        ("What you said hurt me.", ""),
        ("How about Tuesday?", "closed"),
        ("¿Qué piensas?", ""),
        ("?", ""),
        ("", ""),
        ("💔", ""),
    ],
)
def test_questions_are_classified(text: str, kind: str) -> None:
    noticed = notice_question(text)
    assert noticed.kind == kind
    assert bool(noticed.reason) == bool(kind)


@pytest.mark.parametrize(
    ("text", "note", "words"),
    [
        ("Don't you think you were unfair?", "leading", "Don't you think"),
        ("You do love me, right?", "leading", "right"),
        ("Why don’t you come with me?", "blaming-why", "Why don’t you"),
        ("Are you coming, yes or no?", "pressure", "yes or no"),
        ("What do you want? And when will you tell her?", "two-at-once", ""),
    ],
)
def test_notes_quote_the_words_of_a_question(text: str, note: str, words: str) -> None:
    assert (note, words) in [(found.name, found.words) for found in notice_question(text).notes]


def test_a_question_with_a_reproach_gets_no_praise() -> None:
    notice = notice_question("What's the point of being married if you won't talk?")
    assert [note.name for note in notice.notes] == ["blaming-why"]
    assert not any("leaves room" in remark for remark in notice.remarks)


def test_blaming_questions_get_no_praise_and_one_note() -> None:
    for text in ("How could you do this to me?", "Why can't you just be honest?"):
        noticed = notice_question(text)
        assert [note.name for note in noticed.notes] == ["blaming-why"]
        assert noticed.remarks == (noticed.notes[0].remark,)


def test_a_reason_quotes_how_a_question_begins() -> None:
    assert "“What…”" in notice_question("What worries you most?").remarks[0]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("If you don't come to counseling, I'm leaving.", ["ultimatum"]),
        ("You make me feel invisible.", ["makes"]),
        ("I feel that you don’t love me anymore", ["feel-you"]),
        ("Oh great, another excuse.", ["mockery"]),
        ("I notice that you always walk out when I bring it up.", ["always"]),
        ("I need you to come with me.", ["need-you-to"]),
        ("“You never listen to me.”", ["always"]),
        ("I need you to come or I'm leaving.", ["ultimatum", "need-you-to"]),
        ("I never feel lonely with you.", []),
        ("you always make me laugh", []),
        ("I need you to know I love you.", []),
        ("You said “you never listen” and it stung.", []),
        ("You told me that I need you to fix me.", []),
        ("I always ruin everything.", []),
        ("If you don't want to come, I'll go alone.", []),
        ("", []),
        ("I will leave you if you don't stop drinking", ["ultimatum"]),
        ("I'm done if this doesn't change", ["ultimatum"]),
        ("It's therapy or divorce", ["ultimatum"]),
        ("Come with me, if not I leave", ["ultimatum"]),
        ("you dont ever listen to me", ["always"]),
        ("ur always on ur phone", ["always"]),
        ("I'm done with dinner if you want to eat", []),
        ("I'm done if you want the bathroom", []),
        ("I will leave you some soup if you don't make it back", []),
        ("You don't ever have to come", []),
    ],
)
def test_only_unambiguous_blame_is_found(text: str, kinds: list[str]) -> None:
    assert list(notice_statement(text).blame) == kinds


@pytest.mark.parametrize(
    ("text", "rewording"),
    [
        ("I need you to come to counseling with me.",
         "You could try “Would you be willing to come to counseling with me?”"),
        ("You never listen to me when it's late.",
         "You could try “I’d love for you to listen to me when it's late sometimes.”"),
        ("I notice that you always walk out when I bring it up.",
         "You could try “Sometimes I see you walk out when I bring it up, and then I feel…”"),
        ("You make me feel invisible.", "You could try “I feel invisible when…”"),
        ("I feel that you don’t love me",
         "You could try “Sometimes I tell myself that you don’t love me, and then I feel…”"),
        ("If you don't come with me, I'm leaving.",
         "You could try “Would you be willing to come with me? It matters a lot to me.”"),
    ],
)  # fmt: skip
def test_a_rewording_reuses_the_persons_words(text: str, rewording: str) -> None:
    noticed = notice_statement(text)
    assert noticed.rewording == rewording
    assert noticed.remarks[-1].endswith(rewording)


def test_a_rewording_without_suitable_words_says_what_else_to_do() -> None:
    for text in ("You've never cared.", "If you leave, I'm done with you.", "Grow up."):
        noticed = notice_statement(text)
        assert noticed.rewording == DATA["about-statements"]["blame"][noticed.blame[0]]["otherwise"]


def test_the_mirror_comes_first_and_names_the_parts() -> None:
    noticed = notice_statement(
        "On Sunday you left the table. I felt alone. I hope that we can talk. "
        "Would you be willing to sit with me tonight?"
    )
    assert noticed.parts == ("seen", "feeling", "wish", "ask")
    assert noticed.remarks == (noticed.mirror,)
    first, second = notice_statement("I'm sad. You never listen to me.").remarks
    assert DATA["about-statements"]["parts"]["feeling"] in first
    assert "“You never”" in second


def test_always_and_never_are_not_observations() -> None:
    assert notice_statement("I saw that you always look away.").parts == ()
    assert notice_statement("I don’t want you to feel that you always lose.").blame == ()
    assert notice_statement("I saw you look away twice on Sunday.").parts == ("seen",)


def test_at_most_two_remarks_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("questions.txt", "statements.txt", "statements_fresh.txt"):
        for _, text in written(monkeypatch, name)[1]:
            for noticed in (notice_question(text), notice_statement(text)):
                assert len(noticed.remarks) <= 2
                assert all(remark.strip() and "{" not in remark for remark in noticed.remarks)


@pytest.mark.parametrize(
    ("name", "least"),
    [("statements.txt", LEAST_FIRINGS), ("statements_fresh.txt", LEAST_FIRINGS),
     ("statements_last.txt", 50)],
)  # fmt: skip
def test_remarks_on_blame_are_precise(
    monkeypatch: pytest.MonkeyPatch, name: str, least: int
) -> None:
    benchmark, statements = written(monkeypatch, name)
    said = [(set(kinds.split()), set(notice_statement(text).blame)) for kinds, text in statements]
    firings = sum(len(found) for _, found in said)
    right = sum(len(kinds & found) for kinds, found in said)
    assert firings >= least
    assert right / firings >= LEAST_RIGHT
    assert benchmark.wilson(right, firings)[0] >= LEAST_OF_INTERVAL


def test_remarks_on_questions_are_precise(monkeypatch: pytest.MonkeyPatch) -> None:
    benchmark, questions = written(monkeypatch, "questions_held_out.txt")
    asked = [
        (kind, notice_question(text).kind) for kind, text in questions if kind in QUESTION_KINDS
    ]
    decided = [(right, said) for right, said in asked if said]
    assert len(decided) / len(asked) >= LEAST_DECIDED
    assert benchmark.macro_f1(decided) >= LEAST_F1
    assert {notice_question(text).kind for kind, text in questions if kind == "none"} == {""}


def test_learned_weights_are_small() -> None:
    text = json.dumps(DATA["learned"], ensure_ascii=False, separators=(",", ":"))
    assert len(text.encode()) <= MOST_OF_THE_TABLE


def test_the_coach_loads_nothing_heavy() -> None:
    code = (
        "import sys; from ajar.content.coach import notice_question as q; q('Why?');"
        "print([name for name in ('pydantic', 'numpy', 'ruamel') if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    - (scale|(0|1", "    - (scale|((0|1"),
        ("  - <reported> ...", "  - <spoken> ..."),
        ("  makes:\n    - <you>", "  shouting:\n    - <you>"),
        ("    makes:\n      say:", "    maeks:\n      say:"),
    ],
)
def test_an_unreadable_rule_is_reported(old: str, new: str, tmp_path: Path) -> None:
    folder = tmp_path / "materials" / "coach"
    folder.mkdir(parents=True)
    text = (ROOT / "materials" / "coach" / "en.yaml").read_text("utf-8")
    assert old in text
    (folder / "en.yaml").write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(MaterialsError) as error:
        Materials(tmp_path).coach("en")
    line = text[: text.index(old)].count("\n") + 1
    assert any(0 <= problem.line - line <= 1 for problem in error.value.problems)


def test_a_missing_language_is_reported() -> None:
    with pytest.raises(MaterialsError):
        notice_statement("", language="xx")
