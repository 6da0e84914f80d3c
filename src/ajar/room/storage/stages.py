"""A room's stage, and the walls and remotes that may follow and move it.

Each function is part of a transaction that its caller begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from hashlib import blake2b
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, func, insert, select, update

from ajar.content.exercise import CHECK_IN
from ajar.room.rules.error_codes import RoomRuleError
from ajar.room.rules.stage import (
    Deck,
    Position,
    PresenterKind,
    Stage,
    StagedDeck,
    StageStep,
    moved,
    placed_in,
)
from ajar.room.storage import queries
from ajar.room.storage.tables import decks, presenters

if TYPE_CHECKING:
    from ajar.room.rules.question import Question

MAX_PRESENTERS = 50
"""Maximum number of walls and remotes of a room, including unused tickets."""


@dataclass(frozen=True)
class Presenter:
    """A wall or a remote; an unused one is a QR code or address that somebody may open."""

    id: int
    kind: PresenterKind
    used: bool


def store_deck(connection: Connection, code: str, staged: StagedDeck) -> None:
    """Set or replace the deck of a room; the position stays at the same slide if it exists."""
    queries.lock_room(connection, code)
    text = staged.model_dump_json()
    digest = blake2b(text.encode(), digest_size=8).hexdigest()
    row = _row(connection, code)
    if row and row.digest == digest:
        return
    position = Position()
    if row:
        before = _parsed(row.deck).deck
        position = placed_in(_position(row.position), before, staged.deck)
    values = {"deck": text, "digest": digest, "position": position.model_dump_json()}
    if row:
        connection.execute(update(decks).where(decks.c.room == code).values(values))
    else:
        connection.execute(insert(decks).values(room=code, **values))
    queries.mark_changed(connection, code)


def deck_of(connection: Connection, code: str) -> str | None:
    """Return a room's `StagedDeck` as JSON, if it has one."""
    row = _row(connection, code)
    return row.deck if row else None


def stage_of(connection: Connection, code: str) -> Stage | None:
    """Return where a room is in its deck, if it has one."""
    columns = select(decks.c.digest, decks.c.position).where(decks.c.room == code)
    row = connection.execute(columns).one_or_none()
    if row is None:
        return None
    return Stage(deck=row.digest, **_position(row.position).model_dump())


def move_stage(connection: Connection, code: str, step: StageStep, now: float) -> None:
    """Take a step; `now` is in seconds since 1970."""
    queries.lock_room(connection, code)
    row = _row(connection, code)
    if row is None:
        raise RoomRuleError(code="no-deck")
    deck = _parsed(row.deck).deck
    empty = _empty_slides(deck, queries.questions_of(connection, code))
    position = moved(_position(row.position), deck, step, now, empty)
    values = {"position": position.model_dump_json()}
    connection.execute(update(decks).where(decks.c.room == code).values(values))
    queries.mark_changed(connection, code)


def presenters_of(connection: Connection, code: str) -> tuple[Presenter, ...]:
    """Return a room's walls and remotes, in the order in which they were made."""
    columns = select(presenters.c.id, presenters.c.kind, presenters.c.used)
    rows = connection.execute(columns.where(presenters.c.room == code).order_by(presenters.c.id))
    return tuple(Presenter(*row) for row in rows)


def add_ticket(connection: Connection, code: str, kind: PresenterKind, ticket: bytes) -> int:
    """Store the hash of a ticket; return the number of the wall or remote that it is for.

    If there are too many, the oldest unused ticket of the same kind is removed.
    """
    queries.lock_room(connection, code)
    present = presenters_of(connection, code)
    if len(present) >= MAX_PRESENTERS:
        unused = [presenter.id for presenter in present if not presenter.used]
        _delete(connection, code, min(unused, default=present[0].id))
    newest = select(func.max(presenters.c.id)).where(presenters.c.room == code)
    number = (connection.execute(newest).scalar() or 0) + 1
    row = {"room": code, "id": number, "kind": kind, "key_hash": ticket, "used": False}
    connection.execute(insert(presenters).values(row))
    queries.mark_changed(connection, code)
    return number


def use_ticket(connection: Connection, code: str, ticket: bytes, key: bytes) -> bool:
    """Put the hash of a key in place of that of a ticket, once; return whether it was valid."""
    queries.lock_room(connection, code)
    is_ticket = (presenters.c.room == code) & (presenters.c.key_hash == ticket)
    unused = update(presenters).where(is_ticket & ~presenters.c.used)
    if not connection.execute(unused.values(key_hash=key, used=True)).rowcount:
        return False
    queries.mark_changed(connection, code)
    return True


def is_presenter(connection: Connection, code: str, key: bytes) -> bool:
    """Return whether a key with this hash is that of one of the room's walls and remotes."""
    is_key = (presenters.c.room == code) & (presenters.c.key_hash == key) & presenters.c.used
    return connection.execute(select(presenters.c.id).where(is_key)).first() is not None


def revoke_presenter(connection: Connection, code: str, number: int) -> None:
    """Revoke a wall, a remote or a ticket."""
    queries.lock_room(connection, code)
    if not _delete(connection, code, number):
        raise RoomRuleError(code="no-presenter")
    queries.mark_changed(connection, code)


def _delete(connection: Connection, code: str, number: int) -> bool:
    is_it = (presenters.c.room == code) & (presenters.c.id == number)
    return bool(connection.execute(delete(presenters).where(is_it)).rowcount)


def _row(connection: Connection, code: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    return connection.execute(select(decks).where(decks.c.room == code)).one_or_none()


def _empty_slides(deck: Deck, questions: Sequence[Question]) -> set[int]:
    """Return the slides on the group's check-ins, while fewer than two of these were revealed."""
    check_ins = (question for question in questions if question.key.exercise == CHECK_IN)
    if sum(any(history.published for history in each.histories.values()) for each in check_ins) > 1:
        return set()
    return {n for n, slide in enumerate(deck.slides) if slide.kind == "moves"}


_parsed = lru_cache(maxsize=64)(StagedDeck.model_validate_json)
_position = partial(Position.model_validate_json)
