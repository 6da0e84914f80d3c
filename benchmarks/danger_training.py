"""Learns the weights of `materials/danger/learned/en.yaml` from sentences.

Run it with ``uv run --group dev python benchmarks/danger_training.py``, and `ajar build` after it.
It keeps the words and concepts of that file, which were grouped by hand and by the GloVe vectors
(public domain, https://nlp.stanford.edu/projects/glove/), and makes the rest again: the same
sentences give the same weights. `danger/held_out.txt` is never read here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np
from ruamel.yaml import YAML

from ajar.content.danger import Detector, Learned, _learned, _spoken, compile_phrases
from ajar.content.materials import Materials

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HERE = Path(__file__).parent
FILE = HERE.parent / "materials" / "danger" / "learned" / "en.yaml"
ORDINARY = "ordinary"
SIZE, SIZE_OF_A_KIND = 49_157, 2_039  # how many weights there are: primes spread words well
TOLD = ("told", "hinted", "danger_")  # the files that are most like what people write
FALSE_ALARMS = 0.13  # of the ordinary sentences in those, in cross-validation
FOLDS = 5
KEEP = 10  # the smaller, the nearer all weights are to 0
MOST = 39  # a weight is between -39 and 39
Said = tuple[str, str]  # the kind, or "ordinary", and what was written


def sentences(path: Path) -> list[Said]:
    """Return the kinds and sentences of a file."""
    text = path.read_text("utf-8")
    if path.suffix == ".yaml":
        by_kind = YAML(typ="safe").load(text)
        return [(kind, str(one)) for kind, some in by_kind.items() for one in some]
    said, kind = [], ""
    for line in text.splitlines():
        if line.startswith("["):
            kind = line[1:-1]
        elif line and not line.startswith("#"):
            said.append((kind, line))
    return said


def for_training() -> tuple[list[Said], list[Said]]:
    """Return the plain sentences and those that are like what people write."""
    files = [*sorted((HERE / "danger" / "training").glob("*.txt")), *sorted(HERE.glob("danger_*.yaml"))]
    told = [path.name.startswith(TOLD) for path in files]
    plain = [one for path, is_told in zip(files, told, strict=True) if not is_told for one in sentences(path)]
    return plain, [one for path, is_told in zip(files, told, strict=True) if is_told for one in sentences(path)]


@dataclass(frozen=True)
class Examples:
    """Sentences as rows of places, in the form that is quick to multiply."""

    rows: np.ndarray  # of each place: its sentence
    places: np.ndarray
    share: np.ndarray  # of each sentence: 1 / sqrt(how many places it has)

    @classmethod
    def of(cls, places: Sequence[Iterable[int]]) -> Examples:
        unique = [sorted(set(some)) for some in places]
        rows = np.repeat(np.arange(len(unique)), [len(some) for some in unique])
        share = 1 / np.sqrt([max(len(some), 1) for some in unique])
        return cls(rows, np.array([place for some in unique for place in some], int), share)

    def weighed(self, weights: np.ndarray) -> np.ndarray:
        many = len(self.share)
        return np.bincount(self.rows, weights[self.places], many) * self.share

    def pulled(self, errors: np.ndarray, size: int) -> np.ndarray:
        return np.bincount(self.places, (errors * self.share)[self.rows], size)


def learn(examples: Examples, wanted: np.ndarray, size: int, keep: float) -> tuple[np.ndarray, float]:
    """Return weights and a bias: a logistic regression, in which rare places count for more."""
    often = np.bincount(examples.places, minlength=size)
    rarity = np.where(often, np.log((len(wanted) + 1) / (often + 1)), 0) / 4
    each = np.where(wanted, 0.5 / wanted.sum(), 0.5 / (~wanted).sum()) * len(wanted)
    weights, bias = np.zeros(size), 0.0
    step, first, second = 0.05, np.zeros(size + 1), np.zeros(size + 1)
    for turn in range(1, 401):  # Adam, on all of them at once
        errors = each * (1 / (1 + np.exp(-examples.weighed(weights * rarity) - bias)) - wanted)
        slope = np.append(rarity * examples.pulled(errors, size) + weights / keep, errors.sum())
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        move = step * (first / (1 - 0.9**turn)) / (np.sqrt(second / (1 - 0.999**turn)) + 1e-8)
        weights, bias = weights - move[:-1], bias - move[-1]
    return weights * rarity, float(bias)


def learn_kinds(places: Sequence[Iterable[int]], kinds: Sequence[str]) -> dict[str, np.ndarray]:
    """Return weights by kind of danger, which tell the kinds from each other."""
    names = sorted(set(kinds))
    examples = Examples.of([{place % SIZE_OF_A_KIND for place in some} for some in places])
    wanted = np.array([[kind == name for kind in kinds] for name in names])
    each = (len(kinds) / len(names) / wanted.sum(axis=1)) @ wanted
    weights = np.zeros((len(names), SIZE_OF_A_KIND))
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for turn in range(1, 201):
        scores = np.exp([examples.weighed(some) for some in weights])
        errors = each * (scores / scores.sum(axis=0) - wanted)
        slope = np.array([examples.pulled(some, SIZE_OF_A_KIND) for some in errors]) + weights / 10
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        weights -= 0.1 * (first / (1 - 0.9**turn)) / (np.sqrt(second / (1 - 0.999**turn)) + 1e-8)
    return dict(zip(names, weights, strict=True))


def in_letters(weights: np.ndarray, most: float) -> list[str]:
    """Return weights as rows of letters; nothing that weighs more than `most` is told apart."""
    whole = np.clip(np.round(weights / most * MOST), -MOST, MOST).astype(int)
    letters = "".join(chr(ord("W") + weight) for weight in whole)
    return [letters[at : at + 100] for at in range(0, len(letters), 100)]


@dataclass(frozen=True)
class Training:
    """Trains on sentences, with the words and concepts of a file."""

    data: dict[str, Any]  # of the file
    phrases: Detector
    reader: Learned  # it knows the words and has no weights yet

    def line(self, text: str) -> str:
        """Return the words of a text as they are weighed: without ordinary talk."""
        return _spoken(text)[0]

    def learned(self, said: Sequence[Said]) -> dict[str, Any]:
        """Return what the file is to say, but for its limit."""
        read = [self.reader.sentences(self.line(text)) for _, text in said]
        places = [[p for some in text for word in some.values() for p in word] for text in read]
        wanted = np.array([kind != ORDINARY for kind, _ in said])
        weights, bias = learn(Examples.of(places), wanted, SIZE, KEEP)
        most = float(np.quantile(np.abs(weights[weights != 0]), 0.998))
        alone = [[p for some in text for word in some.values() for p in word[:2]] for text in read]
        of_danger = np.flatnonzero(wanted)
        kinds = learn_kinds([alone[at] for at in of_danger], [said[at][0] for at in of_danger])
        biggest = max(float(np.abs(some).max()) for some in kinds.values())
        return {
            **self.data,
            "limit": -bias / most * MOST,
            "weights": in_letters(weights, most),
            "kinds": {kind: in_letters(some, biggest) for kind, some in kinds.items()},
        }


def crossed(training: Training, plain: list[Said], told: list[Said]) -> list[tuple[float, str]]:
    """Return for each told sentence what it weighs when it was not learned from, and the kind."""
    results: list[tuple[float, str]] = [(0, "")] * len(told)
    for fold in range(FOLDS):
        others = [one for at, one in enumerate(told) if at % FOLDS != fold]
        data = training.learned([*plain, *others])
        learned = _learned(data)
        for at in range(fold, len(told), FOLDS):
            line = training.line(told[at][1])
            weight, words = learned.heaviest(line)
            results[at] = weight - data["limit"], learned.kind(words)
    return results


def main() -> None:
    """Learn, say how well it goes on sentences that were not learned from, and write the file."""
    yaml = YAML()
    yaml.width = 10_000
    data = yaml.load(FILE)
    words = Materials(HERE.parent).danger("en")
    phrases = compile_phrases(words.lists, words.passes, words.phrases)
    reader = _learned({**data, "weights": ["W" * SIZE], "kinds": {}})
    training = Training(data, phrases, reader)
    plain, told = for_training()
    Random("told").shuffle(told)
    results = crossed(training, plain, told)
    by_phrase = np.array([bool(phrases.find(text)) for _, text in told])
    danger = np.array([kind != ORDINARY for kind, _ in told])
    weights = np.array([weight for weight, _ in results])
    quiet = np.sort(weights[~danger & ~by_phrase])[::-1]
    allowed = FALSE_ALARMS * (~danger).sum() - (by_phrase & ~danger).sum()
    above = float(quiet[int(max(allowed, 0))])
    found = by_phrase | (weights > above)
    print(f"{len(plain)} plain sentences, {len(told)} told ones; in cross-validation:")
    for kind in sorted({kind for kind, _ in told}):
        some = np.array([one == kind for one, _ in told])
        right = np.array([of == kind for _, of in results])
        print(f"  {kind:18} {found[some].mean():.2f} of {some.sum():4}; by phrases {by_phrase[some].mean():.2f}; this kind {right[some].mean():.2f}")
    print(f"  recall {found[danger].mean():.3f}, false alarms {found[~danger].mean():.3f}")
    made = training.learned([*plain, *told])
    made["limit"] = round(made["limit"] + above, 3)
    data.update(made)
    yaml.dump(data, FILE)


if __name__ == "__main__":
    main()
