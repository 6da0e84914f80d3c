"""Learns the weights of `materials/danger/en.yaml`, or of another language's file, from sentences.

Run it with ``uv run --group dev python benchmarks/danger_training.py``, and `ajar build` after it.
A language can be named, such as ``es``; its sentences are in a folder of that name.
It keeps the words that count as one, which were grouped by hand, and makes the rest again: the same
sentences give the same weights. It first tries each of the groups of files that were written apart
from the others with weights that were learned without it, and sets the limits by what it finds.
Nothing in the file is learned from `danger/newest.txt`.
"""

from __future__ import annotations

import re
import sys
from base64 import b64encode
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from ruamel.yaml import YAML
from scipy.optimize import minimize  # type: ignore[import-untyped]
from scipy.sparse import csr_array, diags_array  # type: ignore[import-untyped]

from ajar.content.danger import FEW, Detector, Learned, compiled, learned_from, told_by
from ajar.content.exercise import Choice, Sort, cards_of
from ajar.content.materials import Materials
from ajar.language.catalog import ENGLISH
from ajar.language.phrases import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

HERE = Path(__file__).parent
MARKER = "\nlearned:\n"  # what comes after it in the file is made here
ORDINARY = "ordinary"
APART: tuple[
    tuple[str, ...], ...
] = (  # files that were written apart from all others, together only if by the same people
    ("own.txt",),
    ("held_out.txt",),
    ("fresh.txt",),
    ("last.txt",),
    ("newest.txt", "newest_learned.txt"),
)
UNLEARNED = "newest.txt"
EXAM = "exam.txt"
FALSE_ALARMS = 0.148  # in ordinary sentences that nothing was learned from
BONUSES = np.arange(0, 4.1, 0.25)  # how much a phrase may weigh
SIZE, KEPT = 131_071, 10_000  # how many places there are for weights, and how many weights
SIZE_OF_A_KIND = 1_021  # primes spread words well
SIDED = 0.3  # how much a place counts for more, the more one-sided it is
KEEP = 0.1  # the larger, the nearer all weights are to 0
MOST = 3  # a weight is between -3 and 3
WITHIN, WITHIN_OF_A_KIND = 0.95, 0.99  # the share of weights that are told apart below that
OFTEN = 0.1  # how much a place is kept rather than another, the more often it comes
NOTHING = {"limit": 0, "least": 0, "size": SIZE, "weights": "", "kinds": {}}
Said = tuple[str, str]  # the kind, or "ordinary", and what was written


def sentences(path: Path) -> list[Said]:
    """Return the kinds and sentences of a file."""
    text = path.read_text("utf-8")
    if path.suffix == ".yaml":
        by_kind = YAML(typ="safe").load(text)
        return [(kind, str(text)) for kind, texts in by_kind.items() for text in texts]
    said, kind = [], ""
    for line in text.splitlines():
        if line.startswith("["):
            kind = line[1:-1]
        elif line and not line.startswith("#"):
            said.append((kind, line))
    return said


@dataclass(frozen=True)
class Folder:
    """The sentences of a language."""

    language: str

    @property
    def path(self) -> Path:
        """Where they are."""
        folder = HERE / "danger"
        return folder if self.language == ENGLISH else folder / self.language

    @property
    def apart(self) -> tuple[tuple[str, ...], ...]:
        """The files that were written apart from all others."""
        if self.language == ENGLISH:
            return APART
        return tuple((path.name,) for path in sorted(self.path.glob("*.txt")) if path.name != EXAM)

    def for_training(self, phrases: Detector) -> list[Said]:
        """Return what is always learned from."""
        files = sorted((self.path / "training").glob("*.txt"))
        if self.language == ENGLISH:
            files += sorted(HERE.glob("danger_*.yaml"))
        learned = [sentence for path in files for sentence in sentences(path)]
        return [*learned, *own_words(phrases, self.language)]


def own_words(phrases: Detector, language: str) -> list[Said]:
    """Return the kit's words in which no phrase finds danger: plain language about partners."""
    materials = Materials(HERE.parent, language)
    exercises = [materials.exercise(name) for name in materials.names("exercises")]
    items = [item for exercise in exercises for item in exercise.items]
    cards = [c.text for item in items if isinstance(item, Choice | Sort) for c in cards_of(item)]
    texts = [text for item in items for text in (item.ask, item.hint) if text]
    said_back = [text for exercise in exercises for text in exercise.reflection.values()]
    all_words = [*cards, *texts, *said_back, *materials.words.values()]
    sentences = [sentence for text in all_words for sentence in re.split(r"(?<=[.?!:]) ", text)]
    return [
        (ORDINARY, sentence) for sentence in dict.fromkeys(sentences) if not phrases.find(sentence)
    ]


def matrix(places: Sequence[Iterable[int]], size: int) -> csr_array:
    """Return sentences as rows, all of one length."""
    unique = [sorted({place % size for place in numbers}) for numbers in places]
    ends = np.cumsum([0, *map(len, unique)])
    flat = np.array([place for numbers in unique for place in numbers], int)
    shares = np.concatenate(
        [np.full(len(numbers), len(numbers) ** -0.5) for numbers in unique if numbers]
    )
    return csr_array((shares, flat, ends), shape=(len(unique), size))


def lowest(loss: Callable[[np.ndarray], tuple[float, np.ndarray]], many: int) -> np.ndarray:
    """Return where a loss is lowest; it comes with its slope."""
    found = minimize(loss, np.zeros(many), jac=True, method="L-BFGS-B", options={"maxiter": 60})
    return np.asarray(found.x)


def importance(rows: csr_array, wanted: np.ndarray) -> np.ndarray:
    """Return how much each place counts: more, if it is rare or one-sided.

    After Wang and Manning, Baselines and Bigrams, ACL 2012, P12-2018.
    """
    counted = (rows > 0).astype(float)
    often = counted.sum(axis=0)
    rarity = np.where(often, np.log((len(wanted) + 1) / (often + 1)), 0) / 4
    sides = [1 + counted.T @ side for side in (wanted, 1 - wanted)]
    ratio = np.log(sides[0] / sides[0].sum()) - np.log(sides[1] / sides[1].sum())
    return np.asarray(rarity * np.abs(ratio) ** SIDED)


def learn(rows: csr_array, wanted: np.ndarray) -> tuple[np.ndarray, float]:
    """Return weights and a bias: a logistic regression, then again with the largest `KEPT`."""
    each = np.where(wanted, 0.5 / wanted.mean(), 0.5 / (1 - wanted.mean()))

    def fitted(scale: np.ndarray) -> tuple[np.ndarray, float]:
        scaled = (rows @ diags_array(scale)).tocsr()
        turned = scaled.T.tocsr()

        def loss(guess: np.ndarray) -> tuple[float, np.ndarray]:
            weights = guess[:-1]
            scores = scaled @ weights + guess[-1]
            errors = each * (1 / (1 + np.exp(-scores)) - wanted)
            cost = (each * (np.logaddexp(0, scores) - wanted * scores)).sum()
            slope = np.append(turned @ errors + KEEP * weights, errors.sum())
            return float(cost + KEEP / 2 * weights @ weights), slope

        best = lowest(loss, len(scale) + 1)
        return best[:-1] * scale, float(best[-1])

    scale = importance(rows, wanted)
    often = (rows > 0).sum(axis=0) ** OFTEN
    sizes = np.abs(fitted(scale)[0]) * often
    return fitted(np.where(sizes >= np.sort(sizes)[-KEPT], scale, 0))


def learn_kinds(rows: csr_array, kinds: Sequence[str]) -> dict[str, np.ndarray]:
    """Return weights by kind of danger, which tell the kinds from each other."""
    names = sorted(set(kinds))
    wanted = np.array([[kind == name for name in names] for kind in kinds], float)
    each = wanted @ (len(kinds) / len(names) / wanted.sum(axis=0))
    turned = rows.T.tocsr()

    def loss(guess: np.ndarray) -> tuple[float, np.ndarray]:
        weights = guess.reshape(-1, len(names))
        scores = rows @ weights
        scores -= scores.max(axis=1, keepdims=True)
        likely = np.exp(scores)
        likely /= likely.sum(axis=1, keepdims=True)
        cost = -(each * np.log((likely * wanted).sum(axis=1))).sum()
        slope = turned @ ((likely - wanted) * each[:, None]) + KEEP * weights
        return float(cost + KEEP / 2 * (weights**2).sum()), slope.ravel()

    weights = lowest(loss, rows.shape[1] * len(names)).reshape(-1, len(names))
    return dict(zip(names, weights.T, strict=True))


def in_letters(weights: Iterable[int]) -> str:
    """Return whole numbers in Base64, as `weights_in` reads them."""
    return _in_base64("".join(f"1{_bits(weight)}" if weight else "0" for weight in weights))


def at_places(weights: np.ndarray) -> str:
    """Return weights of which most are 0 in Base64, as `weights_at` reads them."""
    places = np.flatnonzero(weights)
    gaps = np.diff(places, prepend=-1) - 1
    each = zip(gaps, weights[places], strict=True)
    return _in_base64(
        "".join(f"{'1' * (gap // 8)}0{gap % 8:03b}{_bits(weight)}" for gap, weight in each)
    )


def in_rows(letters: str) -> str:
    """Return letters as YAML that has a hundred of them in a row."""
    rows = (letters[at : at + 100] for at in range(0, len(letters), 100))
    return '"' + "".join(f"\\\n      {row}" for row in rows) + '"'


def _bits(weight: int) -> str:
    return f"{weight < 0:d}{'1' * (abs(weight) - 1)}0"


def _in_base64(bits: str) -> str:
    """Return bits in Base64; the last byte is filled with 1s, which no number ends with."""
    whole = bits + "1" * (-len(bits) % 8)
    return b64encode(bytes(int(whole[at : at + 8], 2) for at in range(0, len(whole), 8))).decode()


def whole(weights: np.ndarray, unit: float, most: int) -> np.ndarray:
    """Return weights in whole units; nothing that is more than the most is told apart."""
    return np.clip(np.round(weights / unit), -most, most).astype(int)


@dataclass(frozen=True)
class Trial:
    """What is known of sentences that nothing was learned from, in the order in which they are."""

    kinds: Sequence[str]
    by_phrase: Sequence[set[str]]
    weights: np.ndarray  # as log odds; that of a short text without a phrase is very low
    alike: Sequence[str]  # the kinds by weights

    def found(self, limit: float, bonus: float) -> np.ndarray:
        """Return in which there is danger, if a phrase weighs the bonus."""
        return self.effects(bonus) > limit

    def effects(self, bonus: float) -> np.ndarray:
        """Return the weights with a bonus for a phrase."""
        return self.weights + bonus * np.array([bool(kinds) for kinds in self.by_phrase])

    def limits(self) -> tuple[float, float]:
        """Return the limit and the bonus that find most with the wanted false alarms."""
        ordinary = np.array([kind == ORDINARY for kind in self.kinds])
        tried = []
        for bonus in BONUSES:
            quiet = np.sort(self.effects(bonus)[ordinary])[::-1]
            at = int(FALSE_ALARMS * len(quiet))
            limit = float(quiet[at : at + 2].mean())  # in the middle between two sentences
            tried.append((self.found(limit, bonus)[~ordinary].mean(), limit, float(bonus)))
        return max(tried)[1:]

    def report(self, limit: float, bonus: float) -> None:
        """Print how many are found, by kind."""
        found = self.found(limit, bonus)
        every = zip(self.kinds, found, self.by_phrase, self.alike, strict=True)
        report([(kind, (by or {one}) if is_found else set()) for kind, is_found, by, one in every])


@dataclass(frozen=True)
class Training:
    """Trains on sentences, with the phrases and the words that count as one of a file."""

    phrases: Detector
    same: Sequence[str]
    known: dict[str, list[list[int]]] = field(default_factory=dict)  # by text, once it was read

    def read(self, said: Sequence[Said]) -> list[list[list[int]]]:
        """Return the hashes of each word of the texts, of pairs and of pieces."""
        reader = learned_from({**NOTHING, "same": self.same})
        for text in {text for _, text in said} - self.known.keys():
            parts = reader.sentences(spoken(text)[0])
            self.known[text] = [numbers for part in parts for numbers in part.values()]
        return [self.known[text] for _, text in said]

    def learned(self, said: Sequence[Said]) -> tuple[dict[str, Any], float]:
        """Return what the file is to say, with its limit at log odds 0, and the unit of weights."""
        read = self.read(said)
        places = [[number for numbers in text for number in numbers] for text in read]
        is_danger = np.array([kind != ORDINARY for kind, _ in said], float)
        weights, bias = learn(matrix(places, SIZE), is_danger)
        unit = float(np.quantile(np.abs(weights[weights != 0]), WITHIN)) / MOST
        telling = [
            [number for numbers in text for number in told_by(numbers)]
            for text, (kind, _) in zip(read, said, strict=True)
            if kind != ORDINARY
        ]
        dangers = [kind for kind, _ in said if kind != ORDINARY]
        kinds = learn_kinds(matrix(telling, SIZE_OF_A_KIND), dangers)
        sizes = np.abs(np.concatenate(list(kinds.values())))
        step = float(np.quantile(sizes, WITHIN_OF_A_KIND)) / MOST
        return {
            "limit": -bias / unit,
            "least": -np.inf,
            "size": SIZE,
            "same": self.same,
            "weights": at_places(whole(weights, unit, MOST)),
            "kinds": {
                kind: in_letters(whole(weights, step, MOST)) for kind, weights in kinds.items()
            },
        }, unit

    def tried(self, learned: Learned, unit: float, said: Sequence[Said]) -> Trial:
        """Return what weights and phrases say of sentences."""
        by_phrase = [{phrase.kind for phrase in self.phrases.find(text)} for _, text in said]
        heaviest = [
            learned.heaviest(spoken(text)[0], 0 if by else FEW)
            for (_, text), by in zip(said, by_phrase, strict=True)
        ]
        weights = np.array([(weight - learned.limit) * unit for weight, _ in heaviest])
        alike = [learned.kind(passage) if passage else "" for _, passage in heaviest]
        return Trial([kind for kind, _ in said], by_phrase, weights, alike)


def joined(trials: Sequence[Trial]) -> Trial:
    """Return trials as one."""
    return Trial(
        [kind for trial in trials for kind in trial.kinds],
        [kinds for trial in trials for kinds in trial.by_phrase],
        np.concatenate([trial.weights for trial in trials]),
        [kind for trial in trials for kind in trial.alike],
    )


def report(found: Sequence[tuple[str, set[str]]]) -> None:
    """Print how many sentences are found, by their kind; each comes with the kinds found in it."""
    for kind in sorted({kind for kind, _ in found}):
        alike = [kinds for group, kinds in found if group == kind]
        every, right = sum(map(bool, alike)), sum(kind in kinds for kinds in alike)
        print(
            f"  {kind:18} {every:4} of {len(alike):4}  {every / len(alike):.2f}  as this: {right}"
        )
    danger = [bool(kinds) for kind, kinds in found if kind != ORDINARY]
    ordinary = [bool(kinds) for kind, kinds in found if kind == ORDINARY]
    print(f"  recall {sum(danger) / len(danger):.3f}  (target: at least 0.90)")
    print(f"  false alarms {sum(ordinary) / len(ordinary):.3f}  (target: at most 0.15)")


def lines(learned: dict[str, Any]) -> Iterator[str]:
    """Yield the lines of the file below its marker."""
    for name in ("limit", "least", "size"):
        yield f"  {name}: {learned[name]}\n"
    yield "  same:\n"
    yield from (f"    - '{row}'\n" for row in learned["same"])
    yield f"  weights: {in_rows(learned['weights'])}\n  kinds:\n"
    yield from (f"    {kind}: {in_rows(weights)}\n" for kind, weights in learned["kinds"].items())


def main() -> None:
    """Learn, say how well it goes on sentences that were not learned from, and write the file."""
    language = sys.argv[1] if len(sys.argv) > 1 else ENGLISH
    folder = Folder(language)
    file = HERE.parent / "materials" / "danger" / f"{language}.yaml"
    by_hand, _, last = file.read_text("utf-8").partition(MARKER)
    data = YAML(typ="safe").load(by_hand + MARKER + last)
    training = Training(compiled({**data, "learned": None}), data["learned"]["same"])
    always = folder.for_training(training.phrases)
    apart = {name: sentences(folder.path / name) for names in folder.apart for name in names}
    trials = []
    for names in folder.apart:
        others = [
            sentence for name, group in apart.items() if name not in names for sentence in group
        ]
        learned, unit = training.learned([*always, *others])
        tested = [sentence for name in names for sentence in apart[name]]
        trials.append(training.tried(learned_from(learned), unit, tested))
    every = joined(trials)
    limit, bonus = every.limits()
    for names, trial in zip(folder.apart, trials, strict=True):
        print(f"{' and '.join(names)}, with what was learned without:")
        trial.report(limit, bonus)
    print(f"All of these; the limit is {limit:.2f}, and a phrase weighs {bonus}:")
    every.report(limit, bonus)
    others = [sentence for name, group in apart.items() if name != UNLEARNED for sentence in group]
    learned, unit = training.learned([*always, *others])
    learned["least"] = round(learned["limit"] + (limit - bonus) / unit, 3)
    learned["limit"] = round(learned["limit"] + limit / unit, 3)
    file.write_text(by_hand + MARKER + "".join(lines(learned)), "utf-8")


if __name__ == "__main__":
    main()
