"""The open journal: one person's journal together with its views in a notebook."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from ajar.content import CHECK_IN, Key
from ajar.content.problems import place_of
from ajar.journal.check_ins import charted, confirmed, frame, last_time
from ajar.journal.model import Journal
from ajar.notebook import blocks
from ajar.notebook.autosave import Autosave
from ajar.notebook.blocks import READINESS_CHART
from ajar.notebook.memory import disable_core_dumps, end_kernel
from ajar.notebook.my_place import HELP_COUNTRY, MY_PLACE, MyPlace
from ajar.notebook.widget import View

if TYPE_CHECKING:
    import pandas as pd

    from ajar.content.exercise import Exercise, Setting
    from ajar.content.materials import Materials

    Intercept = Callable[[View, dict[str, Any]], bool]


class CheckInTable:
    """The check-ins so far. A notebook shows them as a widget, never as saved output.

    Nothing can be derived from it (no rows, no columns, no ``head``), because whatever a cell
    evaluates to becomes output and is saved with the notebook. `to_frame` is the only way to the
    numbers.
    """

    __slots__ = ("_display", "_read", "_stand_in")

    def __init__(
        self, read: Callable[[], pd.DataFrame], display: Callable[[], None], stand_in: str
    ) -> None:
        self._read = read
        self._display = display
        self._stand_in = stand_in

    def to_frame(self) -> pd.DataFrame:
        """Return the numbers as an ordinary table. In a cell's output they are saved in clear text.

        Returns
        -------
        pandas.DataFrame
            Shape (n, 1 + rulers): ``moment`` (str), and a column for each ruler of the check-in
            (Int64, 0 to 10, missing where skipped).
        """
        return self._read()

    def _ipython_display_(self) -> None:
        self._display()

    def __repr__(self) -> str:
        # A cell's plain-text output is saved.
        return self._stand_in


class OpenJournal:
    """A journal that is open in this notebook.

    Shown by itself, it says whether answers are saved. Its methods return widgets. The setting is
    ``"alone"`` for a person in private, or ``"room"`` for the group's version.
    """

    def __init__(self, materials: Materials, setting: Setting) -> None:
        disable_core_dumps()
        self._materials = materials
        self._setting: Setting = setting
        self._journal = Journal()
        self._views: list[View] = []
        self._typing: View | None = None  # the view that the newest answer came from
        end = end_kernel if setting == "alone" else None
        self._autosave = Autosave(self._journal, self._send_to_all, materials.words, end)
        self._my_place = MyPlace(self._journal, materials, self._send_to_all)
        self._journal.listen(self._on_change)
        self.couple = blocks.picked_scenario(materials) if setting == "room" else ""

    def exercise(self, name: str) -> View:
        """Return an exercise as a form.

        Raises
        ------
        MaterialsError
            If there is no such exercise, or its file has an error.
        """
        return self.show(self.form(Key(name)))

    def check_in(self, moment: str) -> View:
        """Return the check-in’s rulers for one moment, such as ``"after empathy"``."""
        return self.show(self.form(Key(CHECK_IN, moment)))

    def readiness_chart(self) -> View:
        """Return a chart of the check-ins so far, which updates with every new one."""
        return self.show(blocks.chart())

    def scenario(self) -> View:
        """Return the story of the fictional couple, with a way to pick another one."""
        return self.show(blocks.scenario(self._materials))

    def check_ins(self) -> CheckInTable:
        """Return the check-ins so far.

        As the last line of a cell, they are displayed as a chart with its numbers, in a widget.
        For the numbers themselves see `CheckInTable.to_frame`.
        """
        from IPython.display import display

        return CheckInTable(
            lambda: frame(
                confirmed(self._journal.entries(), self._materials.ruler_ids),
                self._materials.ruler_ids,
            ),
            lambda: display(self.readiness_chart()),
            self._materials.words["stand-in-check-ins"],
        )

    def workbook(self) -> View:
        """Return the start page and all sections as one workbook."""
        from ajar.notebook.workbook import workbook_pages  # most notebooks show no section

        today = date.today().isoformat()  # noqa: DTZ011 (where the person is)
        pages = workbook_pages(self._materials, self._setting, today)
        return self._view(*pages, notice=blocks.notice(self._materials, self._setting))

    def reload(self, materials: Materials) -> None:
        """Reload the words; keep the answers, and use the couple that was picked last."""
        self._materials = materials
        if self._setting == "room":
            self.pick(blocks.picked_scenario(materials, self.couple))

    def _ipython_display_(self) -> None:
        from IPython.display import display

        display(self.show(blocks.notice(self._materials, self._setting)))

    def show(self, *shown: dict[str, Any], intercept: Intercept | None = None) -> View:
        """Return a view of these blocks (see `ajar.notebook.blocks`).

        `intercept` is called with each message first, and returns whether it has handled it.
        """
        return self._view(blocks.page_of(*shown), intercept=intercept)

    def form(self, key: Key) -> dict[str, Any]:
        """Return the block of an exercise, with the names of the chosen couple."""
        names = self._materials.scenario(self.couple).names if self.couple else None
        return blocks.form(key, self._materials, self._setting, names)

    def asked(self, name: str) -> Exercise:
        """Return an exercise as it is asked, with the couple that was picked and their story."""
        exercise = self._materials.exercise(name)
        if not self.couple:
            return exercise
        couple = self._materials.scenario(self.couple)
        return exercise.with_names(couple.names, couple.story)

    def _view(
        self,
        *pages: dict[str, Any],
        notice: dict[str, Any] | None = None,
        intercept: Intercept | None = None,
    ) -> View:
        def on_message(view: View, message: dict[str, Any]) -> None:
            self._follow(view)
            if not (intercept and intercept(view, message)):
                self._on_message(view, message)

        view = View(
            list(pages),
            self._materials.page_words,
            on_message,
            notice=notice,
            couple=self.couple,
            workshop=self._materials.workshop,
        )
        view.observe(lambda change: self.pick(change.new), "couple")
        self._follow(view)
        return view

    def _follow(self, view: View) -> None:
        """Keep a view up to date until no page shows it."""
        if view not in self._views:
            self._views.append(view)
            view.on_gone(self._views.remove)

    def pick(self, name: str) -> None:
        """Switch to another couple, in this notebook and in those opened later."""
        if name == self.couple or name not in self._materials.names("scenarios"):
            return
        self.couple = name
        blocks.remember_scenario(name)
        for view in self._views:
            view.couple = name
            view.pages = [
                {**page, "blocks": [self._renamed(block) for block in page["blocks"]]}
                for page in view.pages
            ]
        for view in self._views:
            self._dispatch(view, {"ready": True})

    def _renamed(self, block: dict[str, Any]) -> dict[str, Any]:
        return self.form(Key.named(block["key"])) if block["kind"] == "exercise" else block

    def _on_message(self, view: View, message: dict[str, Any]) -> None:
        try:
            self._dispatch(view, message)
        except Exception as error:  # noqa: BLE001 (reported below, without its text)
            from ajar.content.answers import AnswerError

            text = self._materials.words["not-understood"]
            view.send_update(problem={"key": message.get("key", ""), "text": text})
            if not isinstance(error, AnswerError):
                # Only its type and location: its text could quote what was typed.
                report = f"{type(error).__name__} in {place_of(error.__traceback__)}"
                print(report, file=sys.stderr)  # noqa: T201

    def _dispatch(self, view: View, message: dict[str, Any]) -> None:
        shown = view.keys_shown()
        match message:
            case {"ready": True}:
                if self._setting == "alone":
                    view.send_update(keeping=self._autosave.state, country=self._country())
                states = {name: self._state(Key.named(name)) for name in view.forms_shown()}
                view.send_update(states={name: state for name, state in states.items() if state})
            case {"dangers": True}:
                kit = self._materials
                known = {"dangers": kit.danger_for_pages(), "coach": kit.coach_for_pages()}
                view.send_update(dangers={**known, "countries": kit.help})
            case {"chart": str()}:
                view.send_update(states={READINESS_CHART: self._chart_state()})
            case {"forget": True}:
                self._autosave.leave()
            case _ if self._setting == "alone" and (
                self._autosave.receive(message) or self._my_place.receive(message)
            ):
                pass
            case {"home": str()}:
                view.send_update(states={MY_PLACE: self._my_place.state()})
            case {"key": str(name), "remove": True} if name in shown:
                self._journal.remove(Key.named(name))
            case {"key": str(name), "answers": dict(answers), "done": bool(done)} if name in shown:
                from ajar.content.answers import check_response  # slow to load, as pydantic is

                key = Key.named(name)
                response = check_response(self.asked(key.exercise), answers)
                self._typing = None if done else view
                try:
                    self._journal.put(key, response, done=done)
                finally:
                    self._typing = None

    def _state(self, key: Key) -> dict[str, Any] | None:
        entry = self._journal.get(key)
        if entry is None or entry.response is None:
            return None
        from ajar.content.answers import fits  # as above
        from ajar.content.reflect import reflect

        if not fits(self.asked(key.exercise), entry.response):
            return None  # another Ajar may have asked other questions: the entry stays as it is
        state: dict[str, Any] = {"answers": entry.response, "done": entry.done}
        if entry.done:
            from ajar.content.danger import notice_after  # as above

            asked = self.asked(key.exercise)
            exercise = asked.model_copy(update={"reflection": self._materials.phrases(asked)})
            notice = notice_after(exercise, entry.response, self._materials)
            state["danger"] = notice
            plain = bool(notice and notice["kinds"])
            words, language = self._materials.words, self._materials.language
            last = last_time(
                self._journal.entries(), key, words, self._materials.ruler_ids, language
            )
            state["reflection"] = [
                {"words": list(part.words), "heading": part.heading, "said": list(part.said)}
                for part in reflect(
                    exercise,
                    entry.response,
                    self._setting,
                    plain=plain,
                    last=last,
                    language=language,
                )
            ]
        return state

    def _country(self) -> Any:  # noqa: ANN401
        """Return the country that a person chose for the help lines; ``""`` if none."""
        entry = self._journal.get(HELP_COUNTRY)
        return (entry.response or {}).get("country") if entry else ""

    def _chart_state(self) -> dict[str, Any]:
        check_ins = charted(self._journal.entries(), self._materials.ruler_ids)
        return {"checkIns": check_ins, "rulers": self._materials.rulers}

    def _on_change(self, keys: tuple[Key, ...]) -> None:
        shown = {name for view in self._views for name in view.keys_shown()}
        for key in keys:
            if str(key) in shown:
                self._send(str(key), self._state(key) or {"answers": {}, "done": False})
        if HELP_COUNTRY in keys:
            self._send_to_all(country=self._country())
        at_rest = [key for key in keys if not self._journal.is_draft(key)]
        if self._typing is None and MY_PLACE in shown:
            self._send(MY_PLACE, self._my_place.state())
        if READINESS_CHART in shown and any(key.exercise == CHECK_IN for key in at_rest):
            self._send(READINESS_CHART, self._chart_state())

    def _send_to_all(self, **update: Any) -> None:  # noqa: ANN401
        for view in self._views:
            view.send_update(**update)

    def _send(self, name: str, state: dict[str, Any]) -> None:
        for view in self._views:
            if name in view.keys_shown() and view is not self._typing:
                view.send_update(states={name: state})
