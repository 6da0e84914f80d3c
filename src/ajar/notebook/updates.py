"""Sends each view only what has changed since its last update."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ajar.notebook.widget import View

_CLOCK = "seconds"
"""A field that changes by itself: it travels with other changes, and alone is not one."""


class Updates:
    """Keeps views up to date with a state that changes by key.

    `state` returns the present state of a key; None for a key that has its state from elsewhere.
    """

    def __init__(self, state: Callable[[str], dict[str, Any] | None]) -> None:
        self._state = state
        self._sent: dict[View, dict[str, dict[str, Any]]] = {}

    def follow(self, view: View) -> None:
        """Send a view everything now, and every change until it is gone."""
        if view not in self._sent:
            view.on_gone(lambda gone: self._sent.pop(gone, None))
        self._sent[view] = {}
        self._send(view)

    def send(self) -> None:
        """Send every view what has changed."""
        for view in list(self._sent):  # outside a notebook, a view may be added meanwhile
            self._send(view)

    def _send(self, view: View) -> None:
        sent = self._sent.get(view)
        if sent is None:
            return
        changes = {}
        for key in sorted(view.keys_shown()):
            state = self._state(key)
            if state is None:
                continue
            before = sent.get(key, {})
            changed = {name: value for name, value in state.items() if before.get(name) != value}
            if changed.keys() - {_CLOCK} or key not in sent:
                changes[key] = changed
                sent[key] = state
        if changes:
            view.send_update(states=changes)
