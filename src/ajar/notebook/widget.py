"""The one widget of the kit: pages of blocks, whose answers travel as messages only."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets
from ipywidgets import Layout, widget_serialization
from ipywidgets.widgets.trait_types import InstanceDict

from ajar import env
from ajar.web.bundle import bundle

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_OF_THE_PAGE = {
    "_model_module": "ajar",
    "_model_module_version": "*",
    "_model_name": "ViewModel",
    "_view_module": "ajar",
    "_view_module_version": "*",
    "_view_name": "View",
}


class View(anywidget.AnyWidget):
    """Pages of blocks. It is an ordinary ipywidget and can be put into boxes with others.

    Nothing that a person answers is ever a trait: traits are what notebooks save. What is
    shown is in the traits; answers, reflections and charts are messages (see `tell`).

    What draws it travels with each view, by way of anywidget, so that any notebook program can
    show it. The pages that the kit serves itself have that already, and draw at once.

    Parameters
    ----------
    pages
        ``[{"title": str, "blocks": [{"kind": "html" | "exercise" | "chart" | "scenario", …}]}]``.
    words
        The words on buttons and in notices.
    heard
        Called with each message that comes from the page.
    notice
        A notice block that stands above all pages.
    couple
        The name of the scenario that the room speaks about.
    """

    _esm = traitlets.Unicode().tag(sync=True)
    # It fits itself to the place it is given, and one that is never used costs as much as a view.
    layout = InstanceDict(Layout, allow_none=True).tag(sync=True, **widget_serialization)
    pages = traitlets.List(traitlets.Dict()).tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    notice = traitlets.Dict(allow_none=True).tag(sync=True)
    page = traitlets.Int(0).tag(sync=True)
    couple = traitlets.Unicode("").tag(sync=True)

    def __init__(
        self,
        pages: list[dict[str, Any]],
        words: Mapping[str, str],
        heard: Callable[[View, dict[str, Any]], None],
        *,
        notice: dict[str, Any] | None = None,
        couple: str = "",
    ) -> None:
        drawn_by = _OF_THE_PAGE if env.VIEWS in os.environ else {"_esm": bundle("notebook.js")}
        super().__init__(
            **drawn_by, layout=None, pages=pages, words=dict(words), notice=notice, couple=couple
        )
        self._newest = 0  # the number of the newest change that the page has sent

        def take(_: object, message: dict[str, Any], __: object) -> None:
            match message:
                case {"sent": int(number)}:
                    self._newest = max(self._newest, number)
            heard(self, message)

        self.on_msg(take)

    def keys_shown(self) -> set[str]:
        """Return the keys of the forms and charts on all pages."""
        blocks = (block for page in self.pages for block in page["blocks"])
        return {block["key"] for block in blocks if "key" in block}

    def forms_shown(self) -> set[str]:
        """Return the keys of the forms on all pages."""
        blocks = (block for page in self.pages for block in page["blocks"])
        return {block["key"] for block in blocks if block["kind"] == "exercise"}

    def tell(self, **news: Any) -> None:  # noqa: ANN401
        """Send news to the page, which learns what was heard of it by then.

        It is not kept anywhere on the way.
        """
        self.send(news | {"heard": self._newest})

    def __repr__(self) -> str:
        # The default lists every trait, and a cell's plain-text output is saved.
        return "A part of the workshop. It is shown where notebooks can show widgets."
