"""The server's log: events and counts, never anything that a client sent.

Log records of other libraries could quote a request, so only their location and type are logged.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

from ajar.content.problems import place_of

logger = logging.getLogger("ajar.room")


def log_event(event: str, *, level: int = logging.INFO, **facts: float | str) -> None:
    """Log an event at one of `logging`'s levels.

    Facts are counts and the program's own words: never an address, a code, a key or an answer.
    """
    logger.log(level, event, extra={"facts": facts})


def log_error(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Log the type and the place of an error, but not its text."""
    place = place_of(trace)
    facts = {"kind": kind.__name__, "place": place}
    logger.error("%s at %s", kind.__name__, place, extra={"event": "error", "facts": facts})


def log_as_json() -> None:
    """Log to stderr from now on, one line of JSON for each event."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.captureWarnings(capture=True)
    logger.setLevel(logging.INFO)
    sys.excepthook = lambda kind, _, trace: log_error(kind, trace)
    threading.excepthook = lambda error: log_error(error.exc_type, error.exc_traceback)


class JsonFormatter(logging.Formatter):
    """Formats each record as a line of JSON."""

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
            line |= {"event": "error", **_foreign_facts(record)}
        return json.dumps(line)


def _foreign_facts(record: logging.LogRecord) -> dict[str, str]:
    """Return what may be logged of another library's record."""
    kind, _, trace = record.exc_info or (None, None, None)
    return {
        "logger": record.name,
        "kind": kind.__name__ if kind else "",
        "place": place_of(trace) if trace else f"{record.pathname}:{record.lineno}",
    }
