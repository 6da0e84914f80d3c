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
from itertools import combinations_with_replacement, product
from typing import TYPE_CHECKING, Any

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
from ajar.room.rules.question import Question, Tally
from ajar.room.rules.reveal import with_reveal
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
    people = range(len(worlds[0]))
    knowers: list[int | None] = [None, *people] if insiders else [None]
    found = set()
    for knower in knowers:
        groups: dict[Any, list[World]] = defaultdict(list)
        for world in worlds:
            groups[None if knower is None else world[knower]].append(world)
        for own, possible in groups.items():
            for other in people:
                facts = zip(*(world[other] for world in possible), strict=True)
                for n, values in enumerate(map(set, facts)):
                    if other != knower and len(values) == 1 and not values <= {*public}:
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


def worlds_by_what_is_seen(rules: Rules) -> dict[Seen, list[tuple[World, tuple[object, ...]]]]:
    """Return all worlds by what is seen: all answers in all orders, with all reveals in between.

    Reveals and their outcomes are seen. Of each world, its answers are returned, and the figures
    that were withheld: the counts when nothing was shown, by values and by bands; and the values
    where bands were shown.
    """
    groups: dict[Seen, list[tuple[World, tuple[object, ...]]]] = defaultdict(list)
    coarse = len(rules.bands) < sum(rules.bands)

    @cache  # many worlds come to the same counts after the same looks
    def looked_at(tally: tuple[int, ...], history: History, n: int) -> tuple[Outcome, History]:
        return reveal_counts(
            rules.bands, tally, history, n,
            min_answers=rules.least, min_outside=rules.apart, min_fine=rules.fine,
        )  # fmt: skip

    def go(world: World, tally: tuple[int, ...], history: History, seen: Seen, held: Seen) -> None:
        if len(world) == rules.people:
            groups[seen].append((tuple((value,) for value in world), held))
            return
        for value in rules.values:
            now = tuple(n + (at == value) for at, n in enumerate(tally))
            go((*world, value), now, history, (*seen, "-"), held)
            told, later = looked_at(now, history, len(world) + 1)
            figures: Seen = ()
            if isinstance(told, str):
                figures = (now, in_bands(now, rules.bands))
            elif coarse and not told.fine:
                figures = (now,)
            go((*world, value), now, later, (*seen, told), held + figures)

    go((), (0,) * sum(rules.bands), History(), (), ())
    return groups


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

    groups: dict[Seen, list[tuple[World, tuple[object, ...]]]] = defaultdict(list)
    for people in product(*rules.persons()):
        before, after, moves = [0] * size, [0] * size, [0] * (2 * size - 1)
        facts = []
        for then, now, kept in people:
            way = None
            if isinstance(then, int):
                before[then] += 1
            if isinstance(now, int):
                after[now] += 1
            if isinstance(then, int) and isinstance(now, int):
                way = (now > then) - (now < then)
                moves[now - then + size - 1] += kept
            facts.append((then, now, way))
        first = shown(tuple(before), before_n, by_bands=coarse[0])
        second = shown(tuple(after), after_n, by_bands=coarse[1])
        third = reveal_moves(
            (size - 1, 1, size - 1), moves, History(), Side(before_n, first[1]),
            Side(after_n, second[1]), min_outside=rules.apart,
        )  # fmt: skip
        seen = first[0], second[0], third[0]
        tallies = zip((tuple(before), tuple(after), tuple(moves)), seen, strict=True)
        held = tuple(tally for tally, told in tallies if isinstance(told, str))
        groups[seen].append((tuple(facts), held))
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
    groups: dict[Seen, list[tuple[int, ...]]] = defaultdict(list)
    for pairs in combinations_with_replacement(product(range(size), repeat=2), people):
        tallies = [[0] * size, [0] * size, [0] * (2 * size - 1)]
        for then, now in pairs:
            tallies[0][then] += 1
            tallies[1][now] += 1
            tallies[2][now - then + size - 1] += 1
        (first, one), (later, other) = (
            reveal_counts(bands, tally, History(), people, coarse=by_bands,
                          min_answers=2, min_outside=1, min_fine=people)
            for tally, by_bands in zip(tallies, coarse, strict=False)
        )  # fmt: skip
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
    for at, (then, now) in enumerate(pairs):
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
    groups: dict[Seen, list[World]] = defaultdict(list)
    for world in product(range(3), repeat=people):
        seen: list[Outcome] = []
        others: list[History] = []
        for present in attended:
            tally = [sum(world[who] == value for who in present) for value in range(3)]
            told, history = reveal_counts(
                (1, 1, 1), tally, History(), len(present), others=others if aware else (),
                min_answers=least, min_outside=apart,
            )  # fmt: skip
            seen.append(told)
            others.append(history)
        groups[tuple(seen)].append(tuple((value,) for value in world))
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
    groups: dict[Seen, list[tuple[World, tuple[object, ...]]]] = defaultdict(list)
    for world in product(facts, repeat=people):
        for presses in product((False, True), repeat=people):
            seen: list[object] = [presses]
            held: list[object] = []
            histories = [History()] * len(units)
            for answered in (n for n, pressed in enumerate(presses, 1) if pressed):
                for n, unit in enumerate(units):
                    given = [person[n] for person in world[:answered]]
                    tally = [given.count(at) for at in range(len(unit.values))]
                    told, histories[n] = reveal_counts(
                        unit.bands,
                        tally,
                        histories[n],
                        answered,
                        min_answers=least,
                        min_outside=apart,
                    )
                    seen.append(told)
                    held += [tuple(tally)] if isinstance(told, str) else []
            groups[tuple(seen)].append((world, tuple(held)))
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
