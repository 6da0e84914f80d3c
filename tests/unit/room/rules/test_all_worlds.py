"""Exhaustive search: nothing can be inferred from what a small room reveals.

A *world* is who answered what. An observer sees, for each reveal, how many people have answered and
the outcome, and knows who was there. Whatever is the same in all worlds that look alike to an
observer can be inferred. So nothing may be the same in all of them: nobody's answer, and no figure
that was withheld; not even for an insider, who took part and knows their own answers.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, combinations_with_replacement, product
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ajar.content.exercise import Exercise
from ajar.room.rules.disclosure import (
    History,
    Side,
    Snapshot,
    reveal_counts,
    reveal_moves,
)
from ajar.room.rules.question import Question, Tally, with_reveal
from ajar.room.rules.tally import MOVE_BANDS, RULER_BANDS, in_bands, increments_of, units_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ajar.content.materials import Materials
    from ajar.room.rules.disclosure import Outcome

pytestmark = pytest.mark.slow

Seen = tuple[object, ...]
World = tuple[Any, ...]
"""For each person, a tuple of the facts about them."""
Both = tuple[object, object, bool]
AWAY = "away"
"""The answer of a person who was not there, which everybody can see."""


def inferred(worlds: Sequence[World], *, insiders: bool, public: Iterable[object] = ()) -> set[str]:
    """Return what can be inferred about people from worlds that look alike, except public facts.

    With `insiders`, also by each of these people, who know the facts about themselves.
    """
    people: list[tuple[Any, ...]] = [*zip(*worlds, strict=True)]
    """For each person, the facts about them in each world."""
    nobody = [None] * len(worlds)
    knowers = {None: nobody} | (dict(enumerate(people)) if insiders else {})
    found = set()
    for (knower, own_facts), (other, facts) in product(knowers.items(), enumerate(people)):
        possible: dict[Any, set[Any]] = defaultdict(set)
        if other != knower:
            for own, fact in {*zip(own_facts, facts, strict=True)}:
                possible[own].add(fact)
        for own, known in possible.items():
            for n, values in enumerate(map(set, zip(*known, strict=True))):
                if len(values) == 1 and not values <= {*public}:
                    found.add(f"{knower} ({own}) knows fact {n} of {other}: {values}")
    return found


def inferred_figures(figures: Sequence[tuple[object, ...]]) -> set[str]:
    """Return the figures that are the same in all of the worlds that look alike."""
    columns = [set(values) for values in zip(*figures, strict=True)]
    return {f"figure {n}: {values}" for n, values in enumerate(columns) if len(values) == 1}


@dataclass(frozen=True)
class Rules:
    """The rules with small numbers, so that all worlds can be searched."""

    people: int
    bands: tuple[int, ...]
    least: int
    apart: int
    fine: int = 1000
    skips: bool = True

    @property
    def values(self) -> list[int | None]:
        return [*range(sum(self.bands)), *([None] if self.skips else [])]


class Step(NamedTuple):
    """What one more person answers, and what is seen of that: a reveal's outcome, or none."""

    fact: tuple[object]
    told: Outcome | Literal["-"]
    held: tuple[object, ...]
    later: list[Step]


def grouped(
    seen: Seen, alike: list[tuple[World, tuple[object, ...], list[Step]]]
) -> Iterator[tuple[Seen, list[tuple[World, tuple[object, ...]]]]]:
    """Yield all that worlds which look alike so far can become, by what is seen."""
    if not alike[0][2]:
        yield seen, [(world, held) for world, held, _ in alike]
        return
    groups = defaultdict(list)
    for world, held, steps in alike:
        for fact, told, more, later in steps:
            groups[told].append(((*world, fact), held + more, later))
    for told, worlds in groups.items():
        yield from grouped((*seen, told), worlds)


def worlds_by_what_is_seen(rules: Rules) -> dict[Seen, list[tuple[World, tuple[object, ...]]]]:
    """Return all worlds by what is seen: all answers in all orders, with all reveals in between.

    Reveals and their outcomes are seen. Of each world, its answers are returned, and the figures
    that were withheld: the counts when nothing was shown, by values and by bands; and the values
    where bands were shown.
    """
    coarse = len(rules.bands) < sum(rules.bands)

    @cache  # many worlds come to the same counts after the same looks
    def next_after(answered: int, tally: tuple[int, ...], history: History) -> list[Step]:
        """Return what the next person may answer, each without a reveal and with one after it."""
        if answered == rules.people:
            return []
        steps: list[Step] = []
        for value in rules.values:
            now = tuple(n + (at == value) for at, n in enumerate(tally))
            told, later = reveal_counts(
                rules.bands, now, history, answered + 1,
                min_answers=rules.least, min_outside=rules.apart, min_fine=rules.fine,
            )  # fmt: skip
            held: Seen = ()
            if isinstance(told, str):
                held = (now, in_bands(now, rules.bands))
            elif coarse and not told.fine:
                held = (now,)
            steps.append(Step((value,), "-", (), next_after(answered + 1, now, history)))
            steps.append(Step((value,), told, held, next_after(answered + 1, now, later)))
        return steps

    return dict(grouped((), [((), (), next_after(0, (0,) * sum(rules.bands), History()))]))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("rules", "insiders"),
    [
        (Rules(6, (1, 1), least=2, apart=1), False),
        (Rules(8, (1, 1), least=2, apart=1, skips=False), False),
        (Rules(5, (1, 1, 1), least=2, apart=1), False),
        (Rules(5, (2, 2), least=2, apart=1, fine=3), False),
        (Rules(8, (1, 1), least=2, apart=2, skips=False), True),
        (Rules(6, (1, 1), least=3, apart=2), True),
        (Rules(5, (1, 1, 1), least=3, apart=2), True),
        (Rules(5, (2, 2), least=2, apart=2, fine=4, skips=False), True),
    ],
    ids=str,
)
def test_no_answer_and_no_withheld_figure_can_be_inferred_in_any_world(
    rules: Rules,
    insiders: bool,  # noqa: FBT001
) -> None:
    groups = worlds_by_what_is_seen(rules)
    assert any(isinstance(outcome, Snapshot) for seen in groups for outcome in seen)
    for seen, worlds in groups.items():
        assert not inferred([world for world, _ in worlds], insiders=insiders), seen
        assert not inferred_figures([figures for _, figures in worlds]), seen


def test_the_search_through_all_worlds_finds_what_weaker_rules_reveal() -> None:
    weaker = Rules(5, (1, 1), least=2, apart=0, skips=False)
    groups = worlds_by_what_is_seen(weaker)
    assert any(
        inferred([world for world, _ in worlds], insiders=False) for worlds in groups.values()
    )
    lonely = worlds_by_what_is_seen(Rules(5, (1, 1), least=2, apart=1, skips=False))
    assert any(
        inferred([world for world, _ in worlds], insiders=True) for worlds in lonely.values()
    )


# Moves of rulers


@dataclass(frozen=True)
class CheckIns:
    """Two check-ins with few people: how many came to both, left after the first, or came later."""

    both: int
    left: int
    came: int
    bands: tuple[int, ...]
    apart: int
    fine: int = 1000
    skips: bool = False

    def persons(self) -> Iterator[list[Both]]:
        """Return all possible answers of each person, and whether their phone keeps them."""
        values: list[object] = [*range(sum(self.bands)), *([None] if self.skips else [])]
        both: list[Both] = [(b, a, True) for b in values for a in values]
        forgot = [(b, a, False) for b, a, _ in both if b is not None and a is not None]
        yield from [both + forgot] * self.both
        yield from [list[Both]((b, AWAY, False) for b in values)] * self.left
        yield from [list[Both]((AWAY, a, False) for a in values)] * self.came


@cache
def facts_of(person: Both) -> tuple[object, object, int | None]:
    """Return their answers before and after, and which way they moved."""
    then, now, _ = person
    if isinstance(then, int) and isinstance(now, int):
        return then, now, (now > then) - (now < then)
    return then, now, None


def moves_by_what_is_seen(
    rules: CheckIns, *, coarse: tuple[bool, bool] = (True, True)
) -> dict[Seen, list[tuple[World, tuple[object, ...]]]]:
    """Return all worlds of two check-ins by what is seen; each check-in is revealed at its end.

    The facts about a person are their answers before and after, and which way they moved. `coarse`
    tells which of the two check-ins is by bands.
    """
    size = sum(rules.bands)
    before_n, after_n = rules.both + rules.left, rules.both + rules.came

    @cache
    def shown(tally: tuple[int, ...], answered: int, *, by_bands: bool) -> tuple[Outcome, History]:
        return reveal_counts(
            rules.bands, tally, History(), answered,
            coarse=by_bands, min_answers=2, min_outside=rules.apart, min_fine=rules.fine,
        )  # fmt: skip

    @cache  # who of the people is which does not matter
    def outcomes(people: tuple[Both, ...]) -> tuple[Seen, tuple[object, ...]]:
        before, after, moves = [0] * size, [0] * size, [0] * (2 * size - 1)
        for then, now, kept in people:
            if isinstance(then, int):
                before[then] += 1
            if isinstance(now, int):
                after[now] += 1
            if isinstance(then, int) and isinstance(now, int):
                moves[now - then + size - 1] += kept
        first = shown(tuple(before), before_n, by_bands=coarse[0])
        second = shown(tuple(after), after_n, by_bands=coarse[1])
        third = reveal_moves(
            (size - 1, 1, size - 1), moves, History(), Side(before_n, first[1]),
            Side(after_n, second[1]), min_outside=rules.apart,
        )  # fmt: skip
        seen = first[0], second[0], third[0]
        tallies = zip((tuple(before), tuple(after), tuple(moves)), seen, strict=True)
        return seen, tuple(tally for tally, told in tallies if isinstance(told, str))

    persons = [*rules.persons()]
    order = {person: n for n, person in enumerate(chain(*persons))}.__getitem__
    groups: dict[Seen, list[tuple[World, tuple[object, ...]]]] = defaultdict(list)
    for people in product(*persons):
        seen, held = outcomes(tuple(sorted(people, key=order)))
        groups[seen].append((tuple(map(facts_of, people)), held))
    return groups


@pytest.mark.parametrize(
    ("rules", "insiders"),
    [
        (CheckIns(4, 0, 0, (1, 1), apart=1, skips=True), False),
        (CheckIns(4, 0, 0, (1, 1), apart=2, skips=True), True),
        (CheckIns(4, 1, 1, (1, 1), apart=2), True),
        (CheckIns(2, 1, 1, (1, 1, 1), apart=1), False),
        (CheckIns(2, 2, 0, (1, 1, 1), apart=1, skips=True), False),
        (CheckIns(3, 0, 2, (1, 1), apart=1, skips=True), False),
        (CheckIns(3, 0, 0, (2, 2), apart=1, fine=3), False),
        (CheckIns(3, 0, 0, (1, 2, 1), apart=1, fine=3), False),
    ],
    ids=str,
)
def test_no_check_in_answer_and_no_move_can_be_inferred_in_any_world(
    rules: CheckIns,
    insiders: bool,  # noqa: FBT001
) -> None:
    groups = moves_by_what_is_seen(rules)
    shown = any(isinstance(moves, Snapshot) for _, _, moves in groups)
    assert shown == (rules.skips or rules.left == rules.came == 0)
    for seen, worlds in groups.items():
        facts = [world for world, _ in worlds]
        assert not inferred(facts, insiders=insiders, public=(None, AWAY)), seen
        assert not inferred_figures([figures for _, figures in worlds]), seen


def test_two_check_ins_by_single_values_would_reveal_who_moved_which_way() -> None:
    rules = CheckIns(3, 0, 0, (1, 2, 1), apart=1, fine=3)
    groups = moves_by_what_is_seen(rules, coarse=(False, False))
    found = (inferred([world for world, _ in worlds], insiders=False, public=(None, AWAY))
             for worlds in groups.values())  # fmt: skip
    assert any(found)


# All that a room shows, together


def counts_by_what_is_shown(
    bands: tuple[int, ...], people: int, *, coarse: tuple[bool, bool]
) -> dict[Seen, list[tuple[int, ...]]]:
    """Return the counts by single values of two check-ins and of the moves, by what is shown.

    The people are the same at both, so it does not matter which of them is which.
    """
    size = sum(bands)

    @cache
    def shown(tally: tuple[int, ...], *, by_bands: bool) -> tuple[Outcome, History]:
        return reveal_counts(
            bands, tally, History(), people,
            coarse=by_bands, min_answers=2, min_outside=1, min_fine=people,
        )  # fmt: skip

    groups: dict[Seen, list[tuple[int, ...]]] = defaultdict(list)
    for pairs in combinations_with_replacement(product(range(size), repeat=2), people):
        tallies = [[0] * size, [0] * size, [0] * (2 * size - 1)]
        for then, now in pairs:
            tallies[0][then] += 1
            tallies[1][now] += 1
            tallies[2][now - then + size - 1] += 1
        (first, one), (later, other) = (
            shown(tuple(tally), by_bands=by_bands)
            for tally, by_bands in zip(tallies, coarse, strict=False)
        )
        moves, _ = reveal_moves(
            (size - 1, 1, size - 1), tallies[2], History(), Side(people, one),
            Side(people, other), min_outside=1,
        )  # fmt: skip
        if isinstance(moves, Snapshot):
            tallies[2][size - 1] = 0  # those who stayed are a band of their own, and shown
            groups[first, later, moves].append(tuple(n for tally in tallies for n in tally))
    return groups


def known_counts(worlds: Sequence[tuple[int, ...]]) -> set[int]:
    """Return the places of the counts that are the same in all worlds, and not 0."""
    columns = enumerate(zip(*worlds, strict=True))
    return {at for at, counts in columns if len(set(counts)) == 1 and counts[0]}


@pytest.mark.parametrize(("bands", "people"), [((3, 3), 3), ((3, 3, 3), 2)])
def test_two_check_ins_and_their_moves_together_reveal_no_withheld_count(
    bands: tuple[int, ...], people: int
) -> None:
    groups = counts_by_what_is_shown(bands, people, coarse=(True, True))
    assert groups
    for seen, worlds in groups.items():
        assert not known_counts(worlds), seen


def test_a_first_check_in_by_single_values_would_reveal_the_later_one() -> None:
    groups = counts_by_what_is_shown((3, 3), 3, coarse=(False, True))
    assert any(map(known_counts, groups.values()))


SKEWED = st.sampled_from([0, 0, 2, 5, 10, 10]) | st.integers(0, 10)
PEOPLE = st.lists(
    st.tuples(SKEWED, st.sampled_from([-1, 0, 0, 0, 1, 2, 7])), min_size=5, max_size=45
)


@settings(max_examples=25)
@given(PEOPLE, st.integers(0, 12))
def test_no_shown_ruler_determines_anyones_answer(
    materials: Materials, people: list[tuple[int, int]], left: int
) -> None:
    """Of single values, nothing that is not shown follows, not from all that is shown together."""
    pairs = [(then, min(max(then + by, 0), 10)) for then, by in people]
    text = materials.exercise("check-in").model_dump_json()
    names = ("check-in@opening", "check-in@middle", "check-in@close")
    questions = [Question("ABCD2345", n, name, text, 3) for n, name in enumerate(names, 1)]
    stayed = pairs[: len(pairs) - left]

    def tallies(pairs: list[tuple[int, int]]) -> list[dict[str, list[int]]]:
        moves = [0] * 21
        for then, now in pairs:
            moves[now - then + 10] += 1
        ways = [[pair[at] for pair in pairs] for at in (0, 1)]
        first, later = ([way.count(value) for value in range(11)] for way in ways)
        middle = [[now for _, now in pairs[: len(stayed)]].count(value) for value in range(11)]
        return [
            {"importance": first}, {"importance": middle},
            {"importance": later, "move/importance": moves},
        ]  # fmt: skip

    for n, counts in enumerate(tallies(pairs)):
        answered = sum(counts["importance"])
        asked = replace(questions[n], answered=answered)
        questions[n] = with_reveal(asked, Tally(answered, counts), questions, moves=n > 1)
    shown = [
        (n, unit, history.published)
        for n, question in enumerate(questions)
        for unit, history in question.histories.items()
        if history.published
    ]

    def looks_alike(pairs: list[tuple[int, int]]) -> bool:
        counts = tallies(pairs)
        return all(
            published.counts
            == (
                tuple(counts[n][unit])
                if published.fine
                else in_bands(counts[n][unit], MOVE_BANDS if "/" in unit else RULER_BANDS)
            )
            for n, unit, published in shown
        )

    assert looks_alike(pairs)
    different = {(pair, at < len(stayed)): at for at, pair in enumerate(pairs)}
    for at in different.values():
        then, now = pairs[at]
        every = [(before, other) for before in range(11) for other in range(11)]
        others = [[*pairs[:at], other, *pairs[at + 1 :]] for other in every]
        could = [world[at] for world in others if looks_alike(world)]
        assert len({before for before, _ in could} - {then}) > 0
        assert len({other for _, other in could} - {now}) > 0
        assert now == then or len({other - before for before, other in could} - {now - then}) > 0


def asked_twice(
    people: int, attended: Sequence[tuple[int, ...]], least: int, apart: int, *, aware: bool = True
) -> dict[Seen, list[World]]:
    """Return all worlds in which some people are asked the same in two questions, by what is seen.

    Everybody sees who is there, and answers the same each time. `aware` of what the other question
    has shown is what the room is.
    """

    @cache  # many worlds come to the same counts
    def seen(*tallies: tuple[int, ...]) -> Seen:
        outcomes: list[Outcome] = []
        others: list[History] = []
        for present, tally in zip(attended, tallies, strict=True):
            told, history = reveal_counts(
                (1, 1, 1), tally, History(), len(present), others=others if aware else (),
                min_answers=least, min_outside=apart,
            )  # fmt: skip
            outcomes.append(told)
            others.append(history)
        return tuple(outcomes)

    groups: dict[Seen, list[World]] = defaultdict(list)
    for world in product(range(3), repeat=people):
        given = ([world[who] for who in present] for present in attended)
        tallies = [tuple(map(answers.count, range(3))) for answers in given]
        groups[seen(*tallies)].append(tuple((value,) for value in world))
    return groups


ASKED_TWICE = [
    (range(6), range(5)), (range(5), range(6)), (range(6), range(4)), (range(1, 6), range(6)),
    (range(6), range(2, 6)), (range(4), range(1, 6)), (range(7), range(5)),
]  # fmt: skip


@pytest.mark.parametrize("attended", ASKED_TWICE, ids=str)
def test_repeating_a_question_to_nearly_the_same_people_reveals_no_answer(
    attended: tuple[range, range],
) -> None:
    people = max(map(max, attended)) + 1
    groups = asked_twice(people, [tuple(person) for person in attended], least=3, apart=1)
    for seen, worlds in groups.items():
        assert not inferred(worlds, insiders=False), seen


def test_ignoring_the_other_question_would_reveal_one_answer() -> None:
    attended = [tuple(range(6)), tuple(range(5))]
    groups = asked_twice(6, attended, least=3, apart=1, aware=False)
    assert any(inferred(worlds, insiders=False) for worlds in groups.values())


# A whole question: several units, answered by the same people

CARDS = [{"id": "cost", "text": "It costs money"}, {"id": "time", "text": "No time"}]
MANY = {"id": "all", "kind": "choice", "ask": "Which?", "cards": CARDS, "many": True, "tally": True}
SORT = {"id": "all", "kind": "sort", "ask": "Why?", "cards": CARDS, "piles": CARDS, "tally": True}
CHOSEN: list[object] = [[], ["cost"], ["time"], ["cost", "time"]]
SORTED: list[object] = [
    {card: pile for card, pile in (("cost", cost), ("time", other)) if pile}
    for cost in ("", "cost", "time") for other in ("", "cost", "time")
]  # fmt: skip


def answers_by_what_is_seen(
    item: dict[str, object], values: Sequence[object], people: int, least: int, apart: int
) -> dict[Seen, list[tuple[World, tuple[object, ...]]]]:
    """Return all worlds of several units by what is seen, with all ways of revealing."""
    exercise = Exercise.model_validate({"title": "T", "why": "W", "items": [item]})
    units = units_of(exercise)
    added = [increments_of(exercise, {"all": value}, {}) for value in values]
    facts = [tuple(increments.get(unit.id) for unit in units) for increments in added]

    @cache  # a unit is shown as it is whatever was answered to the others
    def shown(
        n: int, given: tuple[Any, ...], presses: tuple[bool, ...]
    ) -> tuple[Seen, tuple[object, ...]]:
        seen: list[object] = []
        held: list[object] = []
        history = History()
        for answered in (n for n, pressed in enumerate(presses, 1) if pressed):
            tally = tuple(map(given[:answered].count, range(len(units[n].values))))
            told, history = reveal_counts(
                units[n].bands, tally, history, answered, min_answers=least, min_outside=apart
            )
            seen.append(told)
            held += [tally] if isinstance(told, str) else []
        return tuple(seen), tuple(held)

    groups: dict[Seen, list[tuple[World, tuple[object, ...]]]] = defaultdict(list)
    for world in product(facts, repeat=people):
        of_units = [*enumerate(zip(*world, strict=True))]
        for presses in product((False, True), repeat=people):
            each = [shown(n, given, presses) for n, given in of_units]
            seen = (presses, *(told for told, _ in each))
            groups[seen].append((world, tuple(chain(*(held for _, held in each)))))
    return groups


@pytest.mark.parametrize(
    ("item", "values", "people", "apart"),
    [(MANY, CHOSEN, 4, 1), (MANY, CHOSEN, 4, 2), (SORT, SORTED, 3, 1)],
    ids=["many", "many, insiders", "sort"],
)
def test_shown_cards_reveal_nothing_of_withheld_cards_in_any_world(
    item: dict[str, object], values: list[object], people: int, apart: int
) -> None:
    groups = answers_by_what_is_seen(item, values, people, least=2, apart=apart)
    for seen, worlds in groups.items():
        assert not inferred([world for world, _ in worlds], insiders=apart > 1), seen
        assert not inferred_figures([figures for _, figures in worlds]), seen


def test_shown_cards_would_reveal_the_others_if_nobody_could_skip() -> None:
    groups = answers_by_what_is_seen(MANY, CHOSEN[1:], 4, least=2, apart=1)
    assert any(inferred_figures([figures for _, figures in worlds]) for worlds in groups.values())
