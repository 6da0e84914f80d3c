"""Check-ins over time: the three rulers, never combined. Pure.

The rulers are never averaged: importance, confidence and readiness go together only in part
(inter-correlations .50 to .70; Boudreaux et al. 2012, doi:10.1186/1940-0640-7-8).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ajar.content import RULERS

if TYPE_CHECKING:
    import pandas as pd

    from ajar.content.answers import Answer


@dataclass(frozen=True)
class CheckIn:
    """The three rulers at one moment, each from 0 to 10, or None where skipped."""

    moment: str
    importance: int | None = None
    confidence: int | None = None
    readiness: int | None = None

    def values(self) -> dict[str, int]:
        """Return the rulers that were answered, by name."""
        rulers = {name: getattr(self, name) for name in RULERS}
        return {name: value for name, value in rulers.items() if value is not None}


def check_in(moment: str, response: Mapping[str, Answer | None]) -> CheckIn:
    """Return the check-in of a response to the check-in exercise."""
    from ajar.content.answers import HIGHEST  # loads pydantic

    rulers = {name: response.get(name) for name in RULERS}
    valid = {k: v for k, v in rulers.items() if type(v) is int and 0 <= v <= HIGHEST}
    return CheckIn(moment, **valid)


def frame(check_ins: Sequence[CheckIn]) -> pd.DataFrame:
    """Return check-ins as a table of shape (n, 4), one row each, in order.

    Its columns are ``moment`` (str), and ``importance``, ``confidence`` and ``readiness`` (Int64,
    0 to 10, missing where skipped).
    """
    import pandas as pd

    rows = [(entry.moment, *(getattr(entry, name) for name in RULERS)) for entry in check_ins]
    table = pd.DataFrame(rows, columns=["moment", *RULERS])
    return table.astype({"moment": "str", **dict.fromkeys(RULERS, "Int64")})
