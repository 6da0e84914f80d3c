"""Tells each view what is new for it, and not once more what it knows already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from ajar.notebook.widget import View

TICKS = "seconds"
"""What changes by itself: it goes along with other news, and is no news by itself."""


class News:
    """What views were told, so that only what has changed travels.

    Parameters
    ----------
    state
        Returns what there is to know under a key; None where this is not for it to say.
    """

    def __init__(self, state: Callable[[str], dict[str, Any] | None]) -> None:
        self._state = state
        self._told: dict[View, dict[str, dict[str, Any]]] = {}

    def follow(self, view: View) -> None:
        """Tell a view everything, and from now on what changes."""
        self._told[view] = {}
        self._tell(view)

    def tell(self) -> None:
        """Tell every view what has changed."""
        for view in list(self._told):  # where no notebook runs, a view may come meanwhile
            self._tell(view)

    def _tell(self, view: View) -> None:
        told, news = self._told[view], {}
        for key in sorted(view.keys_shown()):
            state = self._state(key)
            if state is None:
                continue
            before = told.get(key, {})
            changed = {name: one for name, one in state.items() if before.get(name) != one}
            if changed.keys() - {TICKS} or key not in told:
                news[key] = changed
                told[key] = state
        if news:
            view.tell(news=news)
