"""Check-ins over time: the three rulers, kept apart. Pure.

The rulers are never averaged: importance, confidence and readiness go together only in part
(inter-correlations .50 to .70; Boudreaux et al. 2012, doi:10.1186/1940-0640-7-8).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ajar.content import RULERS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from ajar.content.answers import Answer

HIGH, LOW = 7, 3
"""Where the outer bands of a ruler begin and end (0-3, 4-6, 7-10)."""


@dataclass(frozen=True)
class CheckIn:
    """The three rulers at one moment, each from 0 to 10, or None where skipped."""

    moment: str
    importance: int | None = None
    confidence: int | None = None
    readiness: int | None = None

    def values(self) -> dict[str, int]:
        """Return the rulers that were answered, by name."""
        all_three = {name: getattr(self, name) for name in RULERS}
        return {name: value for name, value in all_three.items() if value is not None}


def check_in(moment: str, response: Mapping[str, Answer | None]) -> CheckIn:
    """Return the check-in that a response to the check-in exercise stands for."""
    from ajar.content.answers import HIGHEST  # loads pydantic

    rulers = {name: response.get(name) for name in RULERS}
    given = {k: v for k, v in rulers.items() if isinstance(v, int) and 0 <= v <= HIGHEST}
    return CheckIn(moment, **given)


def frame(check_ins: Sequence[CheckIn]) -> pd.DataFrame:
    """Return check-ins as a table: one row each, in order.

    Returns
    -------
    pandas.DataFrame
        Shape (n, 4): ``moment`` (str), ``importance``, ``confidence`` and ``readiness``
        (Int64, 0 to 10, missing where skipped).
    """
    import pandas as pd

    rows = [(one.moment, *(getattr(one, name) for name in RULERS)) for one in check_ins]
    table = pd.DataFrame(rows, columns=["moment", *RULERS])
    return table.astype({"moment": "str", **dict.fromkeys(RULERS, "Int64")})


def sentence(check_ins: Sequence[CheckIn]) -> str:
    """Say in one sentence what the check-ins show; empty where nothing was answered.

    It says what changed and never why: without a comparison group no cause can be named.
    """
    shown = [one for one in check_ins if one.values()]
    if not shown:
        return ""
    first, last = shown[0], shown[-1]
    if len(shown) == 1:
        return f"At “{first.moment}”: {_listed([f'{k} {v}' for k, v in first.values().items()])}."
    clauses = [
        _clause(name, first.values()[name], last.values()[name])
        for name in RULERS
        if name in first.values() and name in last.values()
    ]
    span = f"From “{first.moment}” to “{last.moment}”"
    if not clauses:
        return f"{span}: different questions were answered, so nothing can be compared."
    return f"{span}: {_listed(clauses)}."


def _clause(name: str, before: int, after: int) -> str:
    if before == after:
        return f"{name} stayed at {after}"
    return f"{name} went from {before} to {after}"


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]
