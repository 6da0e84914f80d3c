"""A reader of journals, written from docs/journal-format.md alone, without the kit's code."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

if TYPE_CHECKING:
    from ajar.content.answers import Response

ROOT = Path(__file__).parents[3]
FORMAT = (ROOT / "docs" / "journal-format.md").read_text("utf-8")
HEADER, INSIDE = (
    {name: slice(int(at), int(at) + int(size)) for at, size, name in rows}
    for rows in (
        re.findall(r"^\| (\d+) \| (\d+) \| `(\w+)`", table, flags=re.MULTILINE)
        for table in FORMAT.split("| At | Bytes | What |")[1:]
    )
)


def number(data: bytes) -> int:
    return int.from_bytes(data, "big")


def entries_in(data: bytes, passphrase: str) -> dict[str, Any]:
    """Return the entries of a journal by key."""
    copies = (data[:4096], data[4096:8192])
    header = next(
        copy
        for copy in copies
        if hashlib.sha256(copy[: HEADER["check"].start]).digest() == copy[HEADER["check"]]
    )
    assert header[HEADER["magic"]] == b"ajar-jnl"
    assert number(header[HEADER["version"]]) == 1
    derivation = Argon2id(
        salt=header[HEADER["salt"]],
        length=32,
        iterations=number(header[HEADER["passes"]]),
        lanes=number(header[HEADER["lanes"]]),
        memory_cost=number(header[HEADER["memory"]]),
    )
    typed = unicodedata.normalize("NFKC", passphrase).strip().encode("utf-8")
    wrapping = ChaCha20Poly1305(derivation.derive(typed))
    key = wrapping.decrypt(header[HEADER["nonce"]], header[HEADER["wrapped"]], header[:56])
    cipher = ChaCha20Poly1305(key)
    found: dict[str, Any] = {}
    pieces: list[bytes] = []
    for n in range((len(data) - 8192) // 1024):
        frame = data[8192 + n * 1024 :][:1024]
        place = header[HEADER["file_id"]] + n.to_bytes(8, "big")
        inside = cipher.decrypt(frame[:12], frame[12:], place)
        assert len(inside) == 996
        if number(inside[INSIDE["part"]]) == 0:
            pieces = []
        pieces.append(inside[INSIDE["piece"]])
        length = number(inside[INSIDE["length"]])
        if len(pieces) == max(1, -(-length // 972)):
            entry = json.loads(b"".join(pieces)[:length])
            if entry["confirmed"] is True:
                entry["confirmed"] = entry["response"]
            found[entry.pop("key")] = entry
    return {key: entry for key, entry in found.items() if entry["response"] is not None}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a journal written by the kit: appended, removed and replaced, at its full cost."""
    from ajar.content.exercise import Key
    from ajar.journal.model import Entry
    from ajar.journal.store import Store

    path = tmp_path_factory.mktemp("written") / "notes"
    store = Store.create(path, "first")
    said: Response = {"words": "ein Käsebrot 🧀 " * 200, "lines": ["a", "b"], "skipped": None}
    store.append(Entry(Key("empathy"), {"words": "old"}))
    store.append(Entry(Key("needs"), {"words": "gone"}))
    store.rewrite([entry for entry in store.entries() if entry.key != Key("needs")])
    store.change_passphrase("Ein Käsebrot, bitte")
    store.append(Entry(Key("empathy"), said, done=True, confirmed=said, at="2026-11-23T06:40:00Z"))
    store.append(Entry(Key("check-in", "opening"), {"readiness": 4}, confirmed={"readiness": 3}))
    store.append(Entry(Key("plan"), {"when": "2027-03-14"}))
    store.append(Entry(Key("plan"), None))
    return path


def test_a_reader_built_from_the_description_reads_a_journal(path: Path) -> None:
    said = {"words": "ein Käsebrot 🧀 " * 200, "lines": ["a", "b"], "skipped": None}
    typed_on_a_mac = unicodedata.normalize("NFD", " Ein Käsebrot, bitte")
    assert entries_in(path.read_bytes(), typed_on_a_mac) == {
        "empathy@": {
            "response": said,
            "done": True,
            "confirmed": said,
            "at": "2026-11-23T06:40:00Z",
        },
        "check-in@opening": {
            "response": {"readiness": 4},
            "done": False,
            "confirmed": {"readiness": 3},
            "at": "",
        },
    }


def test_the_second_copy_of_the_header_suffices(path: Path) -> None:
    data = path.read_bytes()
    assert data[:4096] == data[4096:8192]
    assert entries_in(bytes(4096) + data[4096:], "Ein Käsebrot, bitte").keys() == {
        "empathy@",
        "check-in@opening",
    }


def test_the_description_has_no_gaps() -> None:
    for table, size in zip(FORMAT.split("| At | Bytes | What |")[1:], (4096, 996), strict=True):
        end = 0
        for at, length in re.findall(r"^\| (\d+) \| (\d+) \|", table, flags=re.MULTILINE):
            assert int(at) == end
            end += int(length)
        assert end == size


def test_the_numbers_in_the_description_are_those_in_the_code() -> None:
    from ajar.journal import format as header
    from ajar.journal import store

    cost = header.COST
    text = FORMAT.replace(",", "")
    for words in (
        f"copies of a header {header.BLOCK} bytes each",
        f"After {header.HEADERS_SIZE} bytes",
        f"frames of {header.FRAME} bytes",
        f"(now {cost.memory};",
        f"(now {cost.passes})",
        f"(now {cost.lanes})",
        f"Inside are {header.INSIDE} bytes",
        f"⌈`length` / {header.PIECE}⌉",
        f"more than {store.WASTE * header.FRAME // 1024} KiB",
        f"blank sector of {header.SECTOR} bytes",
    ):
        assert words in re.sub(r"\s+", " ", text)
