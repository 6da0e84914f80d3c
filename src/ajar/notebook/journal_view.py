"""The open journal: one person's journal together with the views that a notebook shows of it."""

from __future__ import annotations

import sys
import traceback
from datetime import date
from typing import TYPE_CHECKING, Any

from ajar.content.answers import AnswerError, check_response, fits
from ajar.content.citations import with_citations
from ajar.content.dates import day_in_words
from ajar.content.exercise import CHECK_IN, Key
from ajar.content.reflect import reflect
from ajar.journal.check_ins import frame
from ajar.journal.model import Journal
from ajar.notebook import blocks, couple
from ajar.notebook import core_dumps as dumps
from ajar.notebook.autosave import Keeper
from ajar.notebook.blocks import CHART
from ajar.notebook.my_place import HOME, Home
from ajar.notebook.widget import View

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pandas as pd

    from ajar.content.exercise import Exercise, Setting
    from ajar.content.materials import Materials

    Hears = Callable[[View, dict[str, Any]], bool]


class OpenJournal:
    """A journal that is open in this notebook.

    Shown by itself, it says whether anything is kept. Its methods return widgets.

    Parameters
    ----------
    materials
        The words.
    setting
        ``"alone"`` for a person in private; ``"room"`` to show the group's version.
    """

    def __init__(self, materials: Materials, setting: Setting) -> None:
        dumps.forbid()
        self._materials = materials
        self._setting: Setting = setting
        self._journal = Journal()
        self._views: list[View] = []
        self._typing: View | None = None  # the view that the newest answer came from
        self._keeper = Keeper(self._journal, self._tell_views, materials.words)
        self._home = Home(self._journal, materials, self._tell_views)
        self._journal.listen(self._changed)
        self._couple = couple.last_picked(materials) if setting == "room" else ""

    def exercise(self, name: str) -> View:
        """Return an exercise as a form.

        Raises
        ------
        MaterialsError
            If there is no such exercise, or its file needs mending.
        """
        return self.show(self.form(Key(name)))

    def check_in(self, moment: str) -> View:
        """Return the three rulers for one moment, such as ``"after empathy"``."""
        return self.show(self.form(Key(CHECK_IN, moment)))

    def readiness_chart(self) -> View:
        """Return a chart of the check-ins made so far. It follows every new one."""
        return self.show(blocks.chart())

    def scenario(self) -> View:
        """Return the story of the fictional couple, with a way to pick another one."""
        return self.show(blocks.scenario(self._materials))

    def check_ins(self) -> pd.DataFrame:
        """Return the check-ins made so far as a table (see `readiness.frame`).

        Left as the last line of a cell it shows the chart with its numbers, as a widget.
        """
        from IPython.display import display

        from ajar.notebook.frame_view import CheckIns

        table = frame(self._journal.check_ins())
        return CheckIns.showing(table, lambda: display(self.readiness_chart()))

    def workbook(self) -> View:
        """Return all sections as a workbook with a page for each."""
        pages = [
            blocks.section_page(name, self._materials, self._setting)
            for name in self._materials.names("sections")
        ]
        today = day_in_words(date.today())  # noqa: DTZ011 (where the person is)
        pages.append(blocks.home_page(self._materials, today))
        return self._view(*pages, notice=self._notice())

    def read_anew(self, materials: Materials) -> None:
        """Go on with the same answers and with words that were read just now."""
        self._materials = materials

    def _ipython_display_(self) -> None:
        from IPython.display import display

        display(self.show(self._notice()))

    def show(self, *shown: dict[str, Any], hears: Hears | None = None) -> View:
        """Return a view of these blocks.

        Parameters
        ----------
        shown
            See `widgets.blocks`.
        hears
            Called with each message before the journal is; tells whether it was for it alone.
        """
        return self._view(blocks.page(*shown), hears=hears)

    def form(self, key: Key) -> dict[str, Any]:
        """Return the block of an exercise, which speaks of the couple that was picked."""
        return blocks.form(key, self._materials, self._setting, self._names())

    def _notice(self) -> dict[str, Any]:
        return blocks.notice(self._materials, self._setting)

    def _view(
        self,
        *pages: dict[str, Any],
        notice: dict[str, Any] | None = None,
        hears: Hears | None = None,
    ) -> View:
        def heard(view: View, message: dict[str, Any]) -> None:
            if not (hears and hears(view, message)):
                self._heard(view, message)

        view = View(list(pages), self._materials.words, heard, notice=notice, couple=self._couple)
        view.observe(lambda change: self._pick(change.new), "couple")
        self._views.append(view)
        return view

    def _names(self) -> Mapping[str, str]:
        return self._materials.scenario(self._couple).names if self._couple else {}

    def asked(self, name: str) -> Exercise:
        """Return an exercise as it is asked, with the names of the couple that was picked."""
        return self._materials.exercise(name).with_names(self._names())

    def _pick(self, name: str) -> None:
        """Speak of another couple, in this notebook and in those that are opened later."""
        if name == self._couple or name not in self._materials.names("scenarios"):
            return
        self._couple = name
        couple.pick(name)
        for view in self._views:
            view.couple = name
            view.pages = [
                {**page, "blocks": [self._renamed(block) for block in page["blocks"]]}
                for page in view.pages
            ]
        for view in self._views:
            self._answer(view, {"ready": True})

    def _renamed(self, block: dict[str, Any]) -> dict[str, Any]:
        return self.form(Key.named(block["key"])) if block["kind"] == "exercise" else block

    def _heard(self, view: View, message: dict[str, Any]) -> None:
        try:
            self._answer(view, message)
        except Exception as error:  # noqa: BLE001 (its text could quote what was typed)
            text = self._materials.words["not-understood"]
            view.tell(problem={"key": message.get("key", ""), "text": text})
            if not isinstance(error, AnswerError):
                where = traceback.extract_tb(error.__traceback__)[-1]
                print(f"{type(error).__name__} in {where.name}", file=sys.stderr)  # noqa: T201

    def _answer(self, view: View, message: dict[str, Any]) -> None:
        shown = view.keys_shown()
        match message:
            case {"ready": True}:
                if self._setting == "alone":
                    view.tell(keeping=self._keeper.state)
                states = {name: self._state(Key.named(name)) for name in view.forms_shown()}
                view.tell(news={name: state for name, state in states.items() if state})
            case {"chart": str()}:
                view.tell(news={CHART: self._drawn()})
            case {"forget": True}:
                self._keeper.leave()
            case _ if self._setting == "alone" and self._keeper.hear(message):
                pass
            case {"home": str()}:
                view.tell(news={HOME: self._home.state()})
            case _ if self._setting == "alone" and self._home.hear(message):
                pass
            case {"key": str(name), "remove": True} if name in shown:
                self._journal.remove(Key.named(name))
            case {"key": str(name), "answers": dict(answers), "done": bool(done)} if name in shown:
                key = Key.named(name)
                response = check_response(self.asked(key.exercise), answers)
                self._typing = None if done else view
                try:
                    self._journal.put(key, response, done=done)
                finally:
                    self._typing = None

    def _state(self, key: Key) -> dict[str, Any] | None:
        kept = self._journal.get(key)
        if kept is None or not fits(self.asked(key.exercise), kept.response):
            return None  # another Ajar may have asked other questions: it stays as it is
        state: dict[str, Any] = {"answers": kept.response, "done": kept.done}
        if kept.done:
            exercise = self.asked(key.exercise)
            references = self._materials.references
            state["reflection"] = [
                {
                    "heading": part.heading,
                    "said": list(part.said),
                    "words": [with_citations(text, references) for text in part.words],
                }
                for part in reflect(exercise, kept.response, self._setting)
            ]
        return state

    def _drawn(self) -> dict[str, Any]:
        check_ins = [one for one in self._journal.check_ins() if one.values()]
        if not check_ins:
            return {}
        from ajar.charts.readiness import readiness_chart

        wide, narrow = readiness_chart(check_ins), readiness_chart(check_ins, narrow=True)
        rows = wide.table.astype(object).where(wide.table.notna(), None)
        return {
            "sentence": wide.sentence,
            "wide": wide.svg(),
            "narrow": narrow.svg(),
            "columns": [name.capitalize() for name in wide.table.columns],
            "rows": rows.to_numpy().tolist(),
        }

    def _changed(self, keys: tuple[Key, ...]) -> None:
        shown = {name for view in self._views for name in view.keys_shown()}
        for key in keys:
            if str(key) in shown:
                self._tell(str(key), self._state(key) or {"answers": {}, "done": False})
        at_rest = [key for key in keys if self._journal.is_at_rest(key)]
        if at_rest and HOME in shown:
            self._tell(HOME, self._home.state())
        # Last, and only where it is shown: the first drawing takes a while.
        if CHART in shown and any(key.exercise == CHECK_IN for key in at_rest):
            self._tell(CHART, self._drawn())

    def _tell_views(self, **news: Any) -> None:  # noqa: ANN401
        for view in self._views:
            view.tell(**news)

    def _tell(self, name: str, state: dict[str, Any]) -> None:
        for view in self._views:
            if name in view.keys_shown() and view is not self._typing:
                view.tell(news={name: state})
