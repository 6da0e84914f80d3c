"""A journal that a page wrote opens in a notebook, and the other way about."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.js.test_js import node

from ajar.content import Key
from ajar.journal.format import COST, Cost, Header
from ajar.journal.model import Entry
from ajar.journal.store import Store

if TYPE_CHECKING:
    from ajar.content.answers import Response

HERE = Path(__file__).parent
COSTS = [Cost(8, 1, 1), Cost(64, 3, 4), Cost(19 * 1024, 2, 1)]
PHRASE, NEW = " Ein Ka\u0308sebrot, bitte", "ein neuer Satz 🧀"


def said(key: str, words: str, *, done: bool = True) -> Entry:
    response: Response = {"words": words, "lines": ["ä", "\ud800"], "piles": {"a": "b"}, "no": None}
    confirmed = response if done else None
    return Entry(Key.named(key), response, done, confirmed, "2026-11-23T06:40:00+00:00")


def on_page(path: Path, passphrase: str, *append: Entry, **more: object) -> list[Any]:
    """Let a page do something with a journal; return its entries."""
    work = {
        "passphrase": passphrase,
        "append": [
            json.loads(entry.to_bytes()) | {"confirmed": entry.confirmed} for entry in append
        ],
        **more,
    }
    run = node(HERE / "journal_tool.js", path, json.dumps(work))
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    assert told["damage"] is None
    entries: list[Any] = told["entries"]
    return entries


def as_page(entries: list[Entry]) -> list[Any]:
    return [
        {
            "key": str(entry.key),
            "response": entry.response,
            "done": entry.done,
            "confirmed": entry.confirmed,
            "at": entry.at,
        }
        for entry in entries
    ]


@pytest.mark.parametrize("cost", COSTS, ids=str)
def test_a_journal_goes_from_a_notebook_to_a_page_and_back(tmp_path: Path, cost: Cost) -> None:
    path = tmp_path / "notes"
    store = Store.create(path, "first", _cost=cost)
    store.append(said("empathy@", "x" * 3_000))
    store.append(said("gone@", "gone"))
    store.append(said("check-in@opening", "half", done=False))
    store.rewrite([entry for entry in store.entries() if entry.key != Key("gone")])
    store.change_passphrase(PHRASE, _cost=cost)
    more = said("plan@", "y" * 2_000)
    assert on_page(path, PHRASE, more) == as_page([*store.entries(), more])
    opened = Store.open(path, PHRASE)
    assert opened.entries() == [*store.entries(), more]
    assert opened.damage is None
    opened.append(Entry(Key("plan"), None))
    assert on_page(path, PHRASE) == as_page(store.entries())


def begun_on_a_page(path: Path, cost: Cost) -> tuple[Store, list[Entry]]:
    """Begin a journal on a page, and go on in a notebook; return its store and all entries."""
    entries = [said("empathy@", "x" * 3_000), said("check-in@2026 @", "half", done=False)]
    on_page(path, PHRASE, *entries, cost=asdict(cost), change=NEW)
    assert Header.from_bytes(path.read_bytes()).cost == cost
    store = Store.open(path, NEW)
    assert store.entries() == entries
    assert store.damage is None
    store.append(said("plan@", "later"))
    return store, [*entries, said("plan@", "later")]


@pytest.mark.parametrize("cost", COSTS, ids=str)
def test_a_journal_goes_from_a_page_to_a_notebook_and_back(tmp_path: Path, cost: Cost) -> None:
    path = tmp_path / "notes"
    _, entries = begun_on_a_page(path, cost)
    assert on_page(path, NEW) == as_page(entries)


@pytest.mark.slow
def test_a_page_and_a_notebook_derive_the_same_keys_at_the_cost_of_everyday(tmp_path: Path) -> None:
    path = tmp_path / "notes"
    store, entries = begun_on_a_page(path, COST)
    store.change_passphrase(PHRASE)
    assert Header.from_bytes(path.read_bytes()).cost == COST
    assert on_page(path, PHRASE) == as_page(entries)
