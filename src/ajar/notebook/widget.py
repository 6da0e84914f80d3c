"""The kit's only widget: pages of blocks, whose answers travel as messages only."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import Any

import traitlets
from ipywidgets import DOMWidget, Layout, widget_serialization
from ipywidgets.widgets.trait_types import InstanceDict

from ajar import env
from ajar.web import bundle, words_of

ANYWIDGET = "~0.11.*"
"""The supported versions of anywidget's frontend, which draws a view with its own script."""
_COLAB = "google.colab.output"
_SHIPPED_WITH_THE_PAGE = {
    "_model_module": "ajar",
    "_model_module_version": "*",
    "_model_name": "ViewModel",
    "_view_module": "ajar",
    "_view_module_version": "*",
    "_view_name": "View",
}
_OF_A_GROUP = frozenset(("desk", "door", "asking", "group", "scenario"))
"""The kinds of blocks that occur only in notebooks for a group."""
_CLOCK = "seconds"
"""A field that changes over time: it is sent with other changes, but does not count as one."""


def _script(pages: list[dict[str, Any]]) -> str:
    """Return the name of the script that draws these pages: the smallest, or the page's own."""
    if env.VIEWS in os.environ:
        return "extension.js"
    kinds = {block["kind"] for page in pages for block in page["blocks"]}
    return "meeting.js" if kinds & _OF_A_GROUP else "notebook.js"


def _shown(name: str) -> traitlets.Unicode[str, str | bytes]:
    return traitlets.Unicode(name).tag(sync=True)


class View(DOMWidget):
    """Pages of blocks: an ordinary ipywidget that can be combined with others in boxes.

    Nothing that a person answers is ever a trait: traits are what notebooks save. The traits
    hold the questions; answers, reflections and charts are messages (see `send_update`).

    The script that draws a view travels with it, through anywidget, so that any notebook program
    can show it. The pages that the kit serves itself already have that script. Only the frontend of
    anywidget is used: importing its Python side would take a fifth of a new kernel's import time.

    `pages` are ``[{"title": str, "blocks": [{"kind": "html" | "exercise" | "chart" | …, …}]}]``,
    and `notice` is a block above all of them. `couple` is the scenario that the room speaks about.
    `workshop` says which exercises have a special role (see `models.Workshop`).
    `on_message` is called with this view and each message that comes from its page.
    """

    _model_name = _shown("AnyModel")
    _model_module = _shown("anywidget")
    _model_module_version = _shown(ANYWIDGET)
    _view_name = _shown("AnyView")
    _view_module = _shown("anywidget")
    _view_module_version = _shown(ANYWIDGET)
    _anywidget_id = _shown(f"{__module__}.View")
    _esm = _shown("")
    # It adapts to its container, and even an unused layout costs as much as a view.
    layout = InstanceDict(Layout, allow_none=True).tag(sync=True, **widget_serialization)
    pages = traitlets.List(traitlets.Dict()).tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    notice = traitlets.Dict(allow_none=True).tag(sync=True)
    page = traitlets.Int(0).tag(sync=True)
    couple = traitlets.Unicode("").tag(sync=True)
    workshop = traitlets.Dict().tag(sync=True)

    def __init__(  # noqa: PLR0913
        self,
        pages: list[dict[str, Any]],
        words: Mapping[str, str],
        on_message: Callable[[View, dict[str, Any]], None],
        *,
        notice: dict[str, Any] | None = None,
        couple: str = "",
        workshop: Mapping[str, Any] | None = None,
    ) -> None:
        self._script, self._kit_words = _script(pages), words
        is_shipped = self._script == "extension.js"
        drawn_by = _SHIPPED_WITH_THE_PAGE if is_shipped else {"_esm": bundle(self._script)}
        self._gone_listeners: list[Callable[[View], object]] = []
        self._newest = 0  # the number of the newest change that the page has sent
        super().__init__(
            **drawn_by,
            layout=None,
            pages=pages,
            words=words_of(self._script, words),
            notice=notice,
            couple=couple,
            workshop=dict(workshop or {}),
        )

        def receive(_: object, message: dict[str, Any], __: object) -> None:
            match message:
                case {"gone": True}:
                    self._notify_gone()
                    return
                case {"sent": int(number)}:
                    self._newest = max(self._newest, number)
            on_message(self, message)

        self.on_msg(receive)
        self.comm.on_close(lambda _: self._notify_gone())

    def speak(self, words: Mapping[str, str]) -> None:
        """Use other words from now on, such as those of another language."""
        self.words, self._kit_words = words_of(self._script, words), words

    def keys_shown(self) -> set[str]:
        """Return the keys of the forms and charts on all pages."""
        return {block["key"] for block in self._blocks() if "key" in block}

    def forms_shown(self) -> set[str]:
        """Return the keys of the forms on all pages."""
        return {block["key"] for block in self._blocks() if block["kind"] == "exercise"}

    def send_update(self, **update: Any) -> None:  # noqa: ANN401
        """Send an update to the page, acknowledging the newest change received from it.

        The update is not stored anywhere on the way.
        """
        self.send(update | {"acknowledged": self._newest})

    def on_gone(self, listener: Callable[[View], object]) -> None:
        """Call a listener once, when the view is closed or no longer shown on any page.

        A page that shows it again sends a message (``{"ready": True}``).
        """
        self._gone_listeners.append(listener)

    def close(self) -> None:
        """Close the view for good."""
        super().close()
        self._notify_gone()

    def _blocks(self) -> list[dict[str, Any]]:
        return [block for page in self.pages for block in page["blocks"]]

    def _notify_gone(self) -> None:
        listeners, self._gone_listeners = self._gone_listeners, []
        for listener in listeners:
            listener(self)

    def _repr_mimebundle_(self, **_: object) -> Any:  # noqa: ANN401 (Jupyter's own)
        if _COLAB not in sys.modules:
            return super()._repr_mimebundle_()
        from anywidget import AnyWidget  # tells Colab to allow such widgets

        return AnyWidget._repr_mimebundle_(self)

    def __repr__(self) -> str:
        # The default lists every trait, and a cell's plain-text output is saved.
        words = self._kit_words  # by this name, `needed_words` finds the key
        return words["stand-in"]


class Updates:
    """Keeps views up to date with a state that changes by key.

    `state` returns the current state of a key; None for a key whose state comes from elsewhere.
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
        for view in list(self._sent):  # outside a notebook, a view may be added during the loop
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
