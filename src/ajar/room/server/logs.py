"""The log of a server: what happened, as a word and a few counts. Nothing that anybody sent.

A record of another library's could quote a request, so that of those only the place and the kind
are written.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ajar.content.problems import place_of

if TYPE_CHECKING:
    from types import TracebackType

logger = logging.getLogger("ajar.room")


def tell(event: str, *, level: int = logging.INFO, **facts: float | str) -> None:
    """Write that something happened, if there is a log.

    Parameters
    ----------
    event
        A word for it.
    level
        One of `logging`'s.
    facts
        Counts, and words of the program's own. Never an address, a code, a key or an answer.
    """
    logger.log(level, event, extra={"facts": facts})


def tell_error(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Write that something broke: where, and what kind of error it was, but not its text."""
    place = place_of(trace)
    facts = {"kind": kind.__name__, "place": place}
    logger.error("%s at %s", kind.__name__, place, extra={"event": "error", "facts": facts})


def write_json() -> None:
    """From now on, write what happens to stderr: one line of JSON for each event."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.captureWarnings(capture=True)
    logger.setLevel(logging.INFO)
    sys.excepthook = lambda kind, _, trace: tell_error(kind, trace)
    threading.excepthook = lambda what: tell_error(what.exc_type, what.exc_traceback)


class JsonLines(logging.Formatter):
    """Makes a line of JSON of each record."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
        }
        facts = getattr(record, "facts", None)
        if facts is not None:
            line |= {"event": getattr(record, "event", record.msg), **facts}
        else:
            line |= {"event": "error", **_of_others(record)}
        return json.dumps(line)


def _of_others(record: logging.LogRecord) -> dict[str, str]:
    kind, _, trace = record.exc_info or (None, None, None)
    return {
        "logger": record.name,
        "kind": kind.__name__ if kind else "",
        "place": place_of(trace) if trace else f"{record.pathname}:{record.lineno}",
    }
