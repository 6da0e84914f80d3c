"""Learns the weights of `materials/danger/en.yaml` from sentences.

Run it with ``uv run --group dev python benchmarks/danger_training.py``, and `ajar build` after it.
It keeps the words and concepts of that file, which were grouped by hand and by the GloVe vectors
(public domain, https://nlp.stanford.edu/projects/glove/) and those of all-MiniLM-L6-v2, and makes
the rest again: the same sentences give the same weights. `danger/held_out.txt`,
`danger/fresh.txt` and `danger/newest.txt` are never read here, and `danger/own.txt` only sets the
limits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np
from ruamel.yaml import YAML

from ajar.content.danger import FEW, Detector, Learned, compiled, learned_from
from ajar.content.exercise import Choice, Sort, cards_of
from ajar.content.materials import Materials
from ajar.content.phrases import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

HERE = Path(__file__).parent
FILE = HERE.parent / "materials" / "danger" / "en.yaml"
MARKER = "\nlearned:\n"  # what comes after it in the file is made here
ORDINARY = "ordinary"
SIZE, SIZE_OF_A_KIND = 196_613, 1_021  # how many weights there are: primes spread words well
TOLD = ("told", "hinted", "danger_")  # the files that are most like what people write
LIMITED = ("limit.txt", "own.txt")  # what the limits are set with
FALSE_ALARMS = 0.12  # of the ordinary sentences in these; there are more in unknown ones
DOUBTED = 0.65  # of them weigh less than a text must in which a phrase is believed
FOLDS = 5
SIDED = 0.3  # how much a place counts for more, the more one-sided it is
KEEP = 10  # the smaller, the nearer all weights are to 0
ALONE, PAIRED = 1.3, 0.7  # how much words count alone, and in pairs, which rarely come again
MOST = 12  # a weight is between -12 and 12
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


def own_words(phrases: Detector) -> list[Said]:
    """Return the words of the kit in which no phrase finds danger: plain English about partners."""
    materials = Materials(HERE.parent)
    exercises = [materials.exercise(name) for name in materials.names("exercises")]
    items = [item for exercise in exercises for item in exercise.items]
    cards = [c.text for item in items if isinstance(item, Choice | Sort) for c in cards_of(item)]
    texts = [text for item in items for text in (item.ask, item.hint) if text]
    said_back = [text for exercise in exercises for text in exercise.reflection.values()]
    all_words = [*cards, *texts, *said_back, *materials.words.values()]
    sentences = [one for text in all_words for one in re.split(r"(?<=[.?!:]) ", text)]
    return [(ORDINARY, one) for one in dict.fromkeys(sentences) if not phrases.find(one)]


def for_training(phrases: Detector) -> tuple[list[Said], list[Said]]:
    """Return the plain sentences and those that are like what people write."""
    files = [
        *sorted((HERE / "danger" / "training").glob("*.txt")),
        *sorted(HERE.glob("danger_*.yaml")),
    ]
    told = [path.name.startswith(TOLD) for path in files]
    plain = [
        one
        for path, is_told in zip(files, told, strict=True)
        if not is_told
        for one in sentences(path)
    ]
    return plain + own_words(phrases), [
        one for path, is_told in zip(files, told, strict=True) if is_told for one in sentences(path)
    ]


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

    def counted(self, each: np.ndarray, size: int) -> np.ndarray:
        return np.bincount(self.places, each[self.rows], size)

    def pulled(self, errors: np.ndarray, size: int) -> np.ndarray:
        return np.bincount(self.places, (errors * self.share)[self.rows], size)


def learn(
    examples: Examples, wanted: np.ndarray, each: np.ndarray, scale: np.ndarray
) -> tuple[np.ndarray, float]:
    """Return weights and a bias: a logistic regression, in which rare places count for more.

    So do one-sided ones (Wang and Manning, Baselines and Bigrams, ACL 2012, P12-2018).
    """
    size = len(scale)
    often = np.bincount(examples.places, minlength=size)
    rarity = np.where(often, np.log((len(wanted) + 1) / (often + 1)), 0) / 4 * scale
    sides = [1 + examples.counted(each * side, size) for side in (wanted, 1 - wanted)]
    ratio = np.log(sides[0] / sides[0].sum()) - np.log(sides[1] / sides[1].sum())
    rarity *= np.abs(ratio) ** SIDED
    weights, bias = np.zeros(size), 0.0
    step, first, second = 0.05, np.zeros(size + 1), np.zeros(size + 1)
    for turn in range(1, 401):  # Adam, on all of them at once
        errors = each * (1 / (1 + np.exp(-examples.weighed(weights * rarity) - bias)) - wanted)
        slope = np.append(rarity * examples.pulled(errors, size) + weights / KEEP, errors.sum())
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        move = step * (first / (1 - 0.9**turn)) / (np.sqrt(second / (1 - 0.999**turn)) + 1e-8)
        weights, bias = weights - move[:-1], bias - move[-1]
    return weights * rarity, float(bias)


def scale_of(words: Sequence[Sequence[int]]) -> np.ndarray:
    """Return how much each place counts, by what it mostly stands for: words alone or in pairs.

    A pair that came only once counts for nothing.
    """
    alone = np.bincount([place for word in words for place in word[:2]], minlength=SIZE)
    paired = np.bincount([place for word in words for place in word[2:]], minlength=SIZE)
    once = (alone < paired) & (alone + paired < 2)
    return np.where(alone >= paired, ALONE, PAIRED * ~once)


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
    reader: Learned  # it knows the words and has no weights yet

    def read(self, text: str) -> list[list[int]]:
        """Return where the weights of each word of a text are."""
        sentences = self.reader.sentences(spoken(text)[0])
        return [places for sentence in sentences for places in sentence.values()]

    def learned(self, said: Sequence[Said]) -> dict[str, Any]:
        """Return what the file is to say; its limit is where danger is as likely as not."""
        read = [self.read(text) for _, text in said]
        places = [[place for word in text for place in word] for text in read]
        is_danger = np.array([kind != ORDINARY for kind, _ in said])
        each = np.where(is_danger, 0.5 / is_danger.mean(), 0.5 / (1 - is_danger.mean()))
        scale = scale_of([word for text in read for word in text])
        weights, bias = learn(Examples.of(places), is_danger.astype(float), each, scale)
        most = float(np.quantile(np.abs(weights[weights != 0]), 0.998))
        alone = [[place for word in text for place in word[:2]] for text in read]
        danger = [
            (one, kind) for one, (kind, _) in zip(alone, said, strict=True) if kind != ORDINARY
        ]
        kinds = learn_kinds([one for one, _ in danger], [kind for _, kind in danger])
        biggest = max(float(np.abs(some).max()) for some in kinds.values())
        return {
            **self.data,
            "limit": -bias / most * MOST,
            "least": -np.inf,
            "weights": in_letters(weights, most),
            "kinds": {kind: in_letters(some, biggest) for kind, some in kinds.items()},
        }


def report(found: Sequence[tuple[str, set[str]]]) -> None:
    """Print how many sentences are found, by their kind; each comes with the kinds found in it."""
    for kind in sorted({kind for kind, _ in found}):
        some = [kinds for one, kinds in found if one == kind]
        every, right = sum(map(bool, some)), sum(kind in kinds for kinds in some)
        print(f"  {kind:18} {every:4} of {len(some):4}  {every / len(some):.2f}  as this: {right}")
    danger = [bool(kinds) for kind, kinds in found if kind != ORDINARY]
    ordinary = [bool(kinds) for kind, kinds in found if kind == ORDINARY]
    print(f"  recall {sum(danger) / len(danger):.2f}  (target: at least 0.90)")
    print(f"  false alarms {sum(ordinary) / len(ordinary):.2f}  (target: at most 0.15)")


def rows(learned: dict[str, Any]) -> Iterator[str]:
    """Yield the lines of the file below its marker."""
    yield f"  limit: {learned['limit']}\n  least: {learned['least']}\n"
    for name in ("same", "concepts", "weights"):
        yield f"  {name}:\n"
        yield from (f"    - '{row}'\n" for row in learned[name])
    yield "  kinds:\n"
    for kind, some in learned["kinds"].items():
        yield f"    {kind}:\n"
        yield from (f"      - '{row}'\n" for row in some)


def main() -> None:
    """Learn, say how well it goes on sentences that were not learned from, and write the file."""
    by_hand, _, last = FILE.read_text("utf-8").partition(MARKER)
    whole = YAML(typ="safe").load(by_hand + MARKER + last)
    phrases = compiled({**whole, "learned": None})
    data = whole["learned"]
    training = Training(
        data, learned_from({**data, "least": 0, "weights": ["W" * SIZE], "kinds": {}})
    )
    plain, told = for_training(phrases)
    Random("told").shuffle(told)

    def tried(learned: Learned, some: Sequence[Said]) -> list[tuple[str, set[str], float, str]]:
        """Return the kind, the kinds by phrases, the weight, and the kind by weights of each."""
        results = []
        for kind, text in some:
            by_phrase = {one.kind for one in phrases.find(text)}
            longer_than = 0 if by_phrase else FEW
            weight, passage = learned.heaviest(spoken(text)[0], longer_than)
            one = learned.kind(passage) if passage else ""
            results.append((kind, by_phrase, weight - learned.limit, one))
        return results

    def with_limits(results: list[tuple[str, set[str], float, str]]) -> tuple[float, float]:
        """Print what is found with the limits that give the wanted false alarms; return them."""
        ordinary = [(by, weight) for kind, by, weight, _ in results if kind == ORDINARY]
        weights = sorted((weight for _, weight in ordinary), reverse=True)
        least = weights[int((1 - DOUBTED) * len(ordinary))]
        by_phrase = sum(bool(by) and weight > least for by, weight in ordinary)
        quiet = sorted((weight for by, weight in ordinary if not by), reverse=True)
        limit = quiet[max(int(FALSE_ALARMS * len(ordinary)) - by_phrase, 0)]
        found = []
        for kind, by, weight, one in results:
            none = weight <= (least if by else limit)
            found.append((kind, set() if none else by or {one}))
        report(found)
        return limit, least

    print(f"{len(told)} told sentences, in cross-validation:")
    results = []
    for fold in range(FOLDS):
        others = [one for at, one in enumerate(told) if at % FOLDS != fold]
        learned = learned_from(training.learned([*plain, *others]))
        results += tried(learned, told[fold::FOLDS])
    with_limits(results)
    made = training.learned([*plain, *told])
    print("Those that the limit is set with:")
    known = [one for name in LIMITED for one in sentences(HERE / "danger" / name)]
    limit, least = with_limits(tried(learned_from(made), known))
    made["least"] = round(made["limit"] + least, 3)
    made["limit"] = round(made["limit"] + limit, 3)
    FILE.write_text(by_hand + MARKER + "".join(rows(made)), "utf-8")


if __name__ == "__main__":
    main()
