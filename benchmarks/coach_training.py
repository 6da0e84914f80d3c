"""Learns the weights of `materials/coach/en.yaml` from questions.

Run it with ``uv run --group dev python benchmarks/coach_training.py annomi-dev.csv``, and `ajar
build` after it. The file is the development part of AnnoMI, with the columns ``transcript_id``,
``question_subtype`` (open or closed) and ``utterance_text`` (Wu et al. 2022,
doi:10.1109/ICASSP43922.2022.9746035; Wu et al. 2023, doi:10.3390/fi15030110); it is not part of the
kit. The rest are our own questions, in `coach/questions.txt`. The same files give the same weights.

What it prints was found in cross-validation: no weight was learned from the transcript that a
question is from. The limit is set by it as well, so that `DECIDED` of the questions get a kind.
"""

from __future__ import annotations

import csv
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np
from coach import macro_f1, written  # type: ignore[import-not-found] # beside it
from danger_training import in_letters, in_rows  # type: ignore[import-not-found]
from ruamel.yaml import YAML

from ajar.content.coach import (
    NO_QUESTION,
    QUESTION_KINDS,
    Coach,
    KindWeights,
    coach_from,
    sentences_of,
)
from ajar.language.phrases import hashed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

HERE = Path(__file__).parent
FILE = HERE.parent / "materials" / "coach" / "en.yaml"
MARKER = "\nlearned:\n"  # what comes after it in the file is made here
SIZE = 2_003  # how many weights a kind has: a prime spreads words well
KEEP_WORDS, KEEP_FORMS = 3.0, 0.5  # the larger, the nearer weights are to 0
SCALE = 2.0  # how much words count beside the form
STEPS = 200
FOLDS = 10
MIXES = 3  # ways to draw the folds
DECIDED = 0.8
MOST = 15  # a weight is between -15 and 15


@dataclass(frozen=True)
class Question:
    """A question to learn from."""

    text: str
    kind: str
    transcript: str = ""  # "" for our own


@dataclass(frozen=True)
class Read:
    """Questions in the form that is quick to multiply."""

    forms: np.ndarray  # of each question: the number of its form
    places: Sequence[Sequence[int]]  # of each question

    def part(self, chosen: np.ndarray) -> Read:
        """Return some of the questions."""
        return Read(self.forms[chosen], [self.places[n] for n in chosen])


@dataclass
class Weights:
    """Weights by kind, of words and of forms."""

    words: np.ndarray
    forms: np.ndarray

    def rounded(self) -> Weights:
        """Return them as they are written: less those of the last kind, in few steps."""
        words, forms = self.words - self.words[-1], self.forms - self.forms[-1]
        step = np.abs(words).max() / MOST
        return Weights(np.round(words / step) * step, np.round(forms, 2))

    def scores(self, read: Read) -> np.ndarray:
        """Return a row for each question, with how much it is like each kind."""
        rows = np.repeat(np.arange(len(read.places)), [len(numbers) for numbers in read.places])
        flat = np.array([place for numbers in read.places for place in numbers], int)
        share = SCALE / np.sqrt([max(len(numbers), 1) for numbers in read.places])
        many = len(read.places)
        columns = [
            np.bincount(rows, weights[flat], many) * share + forms[read.forms]
            for weights, forms in zip(self.words, self.forms, strict=True)
        ]
        return np.stack(columns, axis=1)


def learn(read: Read, wanted: np.ndarray, forms: int) -> Weights:
    """Return the weights of a multinomial logistic regression, by Adam on all questions at once."""
    rows = np.repeat(np.arange(len(read.places)), [len(numbers) for numbers in read.places])
    flat = np.array([place for numbers in read.places for place in numbers], int)
    share = SCALE / np.sqrt([max(len(numbers), 1) for numbers in read.places])
    made = Weights(np.zeros((len(QUESTION_KINDS), SIZE)), np.zeros((len(QUESTION_KINDS), forms)))
    moments = [
        [np.zeros_like(weights), np.zeros_like(weights)] for weights in (made.words, made.forms)
    ]
    for step in range(1, STEPS + 1):
        scores = made.scores(read)
        likely = np.exp(scores - scores.max(axis=1, keepdims=True))
        errors = (likely / likely.sum(axis=1, keepdims=True) - wanted).T
        of_words = [np.bincount(flat, (error * share)[rows], SIZE) for error in errors]
        of_forms = [np.bincount(read.forms, error, forms) for error in errors]
        slopes = (
            np.stack(of_words) + KEEP_WORDS * made.words,
            np.stack(of_forms) + KEEP_FORMS * made.forms,
        )
        for weights, slope, moment in zip((made.words, made.forms), slopes, moments, strict=True):
            moment[0] = 0.9 * moment[0] + 0.1 * slope
            moment[1] = 0.999 * moment[1] + 0.001 * slope**2
            size = np.sqrt(moment[1] / (1 - 0.999**step)) + 1e-8
            weights[...] -= 0.1 * (moment[0] / (1 - 0.9**step)) / size
    return made


def read_questions(coach: Coach, texts: Iterable[str]) -> tuple[list[str], list[list[int]]]:
    """Return the form of each question, and where the weights of its words are."""
    names, places = [], []
    for text in texts:
        sentences = sentences_of(text)
        forms = [coach.form(sentence) for sentence in sentences]
        at = coach.asked(sentences, forms)
        names.append(forms[at].name)
        features = coach.features(sentences, forms, at)
        places.append(sorted({hashed(feature) % SIZE for feature in features}))
    return names, places


def annotated(path: Path) -> list[Question]:
    """Return the questions of AnnoMI that have a word."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Question(row["utterance_text"], row["question_subtype"], row["transcript_id"])
            for row in csv.DictReader(file)
            if sentences_of(row["utterance_text"])
        ]


def folds(questions: Sequence[Question]) -> Iterator[np.ndarray]:
    """Yield which questions are left out, some transcripts at a time."""
    transcripts = np.array([question.transcript for question in questions])
    for mix in range(MIXES):
        names = sorted({question.transcript for question in questions} - {""})
        Random(mix).shuffle(names)
        for fold in range(FOLDS):
            yield np.isin(transcripts, names[fold::FOLDS])


def report(gold: Sequence[str], kinds: Sequence[str]) -> None:
    """Print how well open and closed are told apart, where one of them was said, and how often."""
    for what, half in (("half-open set aside", ""), ("half-open counted as open", "open")):
        said = [half if kind == "half-open" else kind for kind in kinds]
        decided = [(right, kind) for right, kind in zip(gold, said, strict=True) if kind]
        share = len(decided) / len(gold)
        print(f"  {what}: macro-F1 {macro_f1(decided):.3f} of the {share:.0%} that it decides")


def rows(learned: dict[str, Any]) -> Iterator[str]:
    """Yield the lines of the file below its marker."""
    yield f"  limit: {learned['limit']}\n  unit: {learned['unit']}\n  forms:\n"
    yield from (f"    {form}: {numbers}\n" for form, numbers in learned["forms"].items())
    yield "  weights:\n"
    yield from (f"    {kind}: {in_rows(weights)}\n" for kind, weights in learned["weights"].items())


def main() -> None:
    """Learn, say how well it goes on transcripts that were not learned from, and write the file."""
    by_hand, _, last = FILE.read_text("utf-8").partition(MARKER)
    coach = coach_from(YAML(typ="safe").load(by_hand + MARKER + last))
    given = annotated(Path(sys.argv[1]))
    own = [
        Question(text, kind)
        for kind, text in written(HERE / "coach" / "questions.txt")
        if kind in QUESTION_KINDS
    ]
    questions = given + own
    names, places = read_questions(coach, [question.text for question in questions])
    all_forms = sorted(set(names))
    read = Read(np.array([all_forms.index(name) for name in names]), places)
    trained = [
        "half-open" if question.transcript and name == "half-open" else question.kind
        for question, name in zip(questions, names, strict=True)
    ]
    wanted = np.eye(len(QUESTION_KINDS))[[QUESTION_KINDS.index(kind) for kind in trained]]
    tried: list[tuple[str, str, np.ndarray]] = []
    for left_out in folds(questions):
        others, tests = np.flatnonzero(~left_out), np.flatnonzero(left_out)
        made = learn(read.part(others), wanted[others], len(all_forms)).rounded()
        scores = made.scores(read.part(tests))
        tried += [(questions[n].kind, names[n], row) for n, row in zip(tests, scores, strict=True)]
    ordered = np.sort([row for _, _, row in tried], axis=1)
    asked = [name != NO_QUESTION for _, name, _ in tried]  # of the others no kind is told
    apart = np.where(asked, ordered[:, -1] - ordered[:, -2], 0)
    limit = round(float(np.quantile(apart, 1 - DECIDED)), 3)
    trial = KindWeights(limit, 1, {}, [])
    print(f"{len(given)} questions, in cross-validation by transcript, {MIXES} times:")
    kinds = [trial.kind(list(row)) if name != NO_QUESTION else "" for _, name, row in tried]
    report([kind for kind, _, _ in tried], kinds)
    made = learn(read, wanted, len(all_forms)).rounded()
    step = np.abs(made.words).max() / MOST
    learned = {
        "limit": limit,
        "unit": float(f"{SCALE * step:.4g}"),
        "forms": {
            form: [round(float(number), 2) for number in made.forms[:-1, n]]
            for n, form in enumerate(all_forms)
        },
        "weights": {
            kind: in_letters(np.round(weights / step).astype(int))
            for kind, weights in zip(QUESTION_KINDS[:-1], made.words[:-1], strict=True)
        },
    }
    FILE.write_text(by_hand + MARKER + "".join(rows(learned)), "utf-8")


if __name__ == "__main__":
    main()
