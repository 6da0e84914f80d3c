"""The check-ins as a table that shows itself as a widget: a cell's output would be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Callable


class CheckIns(pd.DataFrame):
    """A DataFrame that a notebook shows as the chart with its numbers, never as an output."""

    _metadata = ("show",)  # what pandas may keep beside the columns
    show: Callable[[], None]

    @classmethod
    def showing(cls, table: pd.DataFrame, show: Callable[[], None]) -> CheckIns:
        """Return the table; `show` is called where a notebook would print it."""
        shown = cls(table)
        object.__setattr__(shown, "show", show)
        return shown

    def _ipython_display_(self) -> None:
        self.show()
