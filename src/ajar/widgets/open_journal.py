"""The open journal: one person's journal together with the views that a notebook shows of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from ajar.answers import AnswerError, check_response
from ajar.citations import with_citations
from ajar.journal import CHECK_IN, Key
from ajar.pages import html_of, markdown_of, sources
from ajar.readiness import frame
from ajar.reflections import reflect
from ajar.sections import Block
from ajar.widgets.view import View

if TYPE_CHECKING:
    import pandas as pd

    from ajar.exercise import Exercise, Setting
    from ajar.journal import Journal
    from ajar.materials import Materials

HEADING_LEVEL = 2
CHART = "chart"
CHART_BLOCK = {"kind": "chart", "key": CHART}


class OpenJournal:
    """A journal that is open in this notebook.

    Shown by itself, it says whether anything is kept. Its methods return widgets.

    Parameters
    ----------
    materials
        The words.
    setting
        ``"alone"`` for a person in private; ``"room"`` to show the group's version.
    journal
        What is kept, and who is told of changes.
    """

    def __init__(self, materials: Materials, setting: Setting, journal: Journal) -> None:
        self._materials = materials
        self._setting: Setting = setting
        self._journal = journal
        self._views: list[View] = []
        self._typing: View | None = None  # the view that the newest answer came from
        self._exercise = cache(materials.exercise)
        self._journal.listen(self._changed)

    def exercise(self, name: str) -> View:
        """Return an exercise as a form.

        Raises
        ------
        MaterialsError
            If there is no such exercise, or its file needs mending.
        """
        return self._view(_page(self._form(Key(name))))

    def check_in(self, moment: str) -> View:
        """Return the three rulers for one moment, such as ``"after empathy"``."""
        return self._view(_page(self._form(Key(CHECK_IN, moment))))

    def readiness_chart(self) -> View:
        """Return a chart of the check-ins made so far. It follows every new one."""
        return self._view(_page(CHART_BLOCK))

    def check_ins(self) -> pd.DataFrame:
        """Return the check-ins made so far as a table (see `readiness.frame`)."""
        return frame(self._journal.check_ins())

    def workbook(self) -> View:
        """Return all sections as a workbook with a page for each."""
        names = self._materials.names("sections")
        return self._view(*map(self._section, names), notice=self._notice())

    def _ipython_display_(self) -> None:
        from IPython.display import display

        display(self._view(_page(self._notice())))

    def _section(self, name: str) -> dict[str, Any]:
        section = self._materials.section(name)
        whole = [
            *section.blocks_in(self._setting),
            Block("text", text=sources(section, self._setting, self._materials)),
            *self._materials.page("footer"),
        ]
        return _page(*map(self._block, whole), title=section.title)

    def _block(self, block: Block) -> dict[str, Any]:
        match block.kind:
            case "exercise":
                return self._form(Key(block.name))
            case "check-in":
                return self._form(Key(CHECK_IN, block.name))
            case "chart":
                return CHART_BLOCK
            case _:
                return {"kind": "html", "html": html_of(markdown_of(block, self._materials))}

    def _notice(self) -> dict[str, Any]:
        text = self._materials.words[f"notice-{self._setting}"]
        return {"kind": "notice", "text": text, "leave": self._setting == "alone"}

    def _form(self, key: Key) -> dict[str, Any]:
        exercise = self._exercise(key.exercise)
        return {
            "kind": "exercise",
            "key": _name(key),
            "level": HEADING_LEVEL,
            "exercise": {
                "title": exercise.title,
                "why": with_citations(exercise.why, self._materials.references),
                "private": exercise.private,
                "items": [
                    item.model_dump(mode="json", exclude_none=True)
                    for item in exercise.items_in(self._setting)
                ],
            },
        }

    def _view(self, *pages: dict[str, Any], notice: dict[str, Any] | None = None) -> View:
        view = View(list(pages), self._materials.words, self._heard, notice=notice)
        self._views.append(view)
        return view

    def _heard(self, view: View, message: dict[str, Any]) -> None:
        match message:
            case {"ready": True}:
                keys = view.keys_shown() - {CHART}
                view.tell(news={key: state for key in keys if (state := self._state(_key(key)))})
            case {"chart": str()}:
                view.tell(news={CHART: self._drawn()})
            case {"forget": True}:
                self._journal.forget()
            case {"key": str(name), "remove": True}:
                self._journal.remove(_key(name))
            case {"key": str(name), "answers": dict(answers), "done": bool(done)}:
                self._take(view, _key(name), answers, done=done)

    def _take(self, view: View, key: Key, answers: dict[str, Any], *, done: bool) -> None:
        try:
            response = check_response(self._exercise(key.exercise), answers)
        except AnswerError:
            # The reason is for developers: it could quote what was typed.
            text = self._materials.words["not-understood"]
            view.tell(problem={"key": _name(key), "text": text})
            return
        self._typing = None if done else view
        self._journal.put(key, response, done=done)
        self._typing = None

    def _state(self, key: Key) -> dict[str, Any] | None:
        kept = self._journal.get(key)
        if kept is None:
            return None
        exercise = self._exercise(key.exercise)
        state: dict[str, Any] = {"answers": kept.response, "done": kept.done}
        if kept.done:
            state["reflection"] = self._reflection(key, exercise)
        return state

    def _reflection(self, key: Key, exercise: Exercise) -> list[dict[str, Any]]:
        kept = self._journal.get(key)
        response = kept.response if kept else {}
        references = self._materials.references
        return [
            {"heading": part.heading, "said": list(part.said),
             "words": [with_citations(text, references) for text in part.words]}
            for part in reflect(key.exercise, exercise, response, self._setting)
        ]  # fmt: skip

    def _drawn(self) -> dict[str, Any]:
        check_ins = [one for one in self._journal.check_ins() if one.values()]
        if not check_ins:
            return {}
        from ajar.charts import readiness_chart

        wide, narrow = readiness_chart(check_ins), readiness_chart(check_ins, narrow=True)
        rows = wide.table.astype(object).where(wide.table.notna(), None)
        return {
            "sentence": wide.sentence,
            "wide": wide.svg(),
            "narrow": narrow.svg(),
            "columns": [name.capitalize() for name in wide.table.columns],
            "rows": rows.to_numpy().tolist(),
        }

    def _changed(self, key: Key) -> None:
        name, state = _name(key), self._state(key)
        drawn = (
            self._drawn() if key.exercise == CHECK_IN and (state is None or state["done"]) else None
        )
        for view in self._views:
            if view is self._typing:
                continue
            keys = view.keys_shown()
            news = {}
            if name in keys:
                news[name] = state or {"answers": {}, "done": False}
            if CHART in keys and drawn is not None:
                news[CHART] = drawn
            if news:
                view.tell(news=news)


def _page(*blocks: dict[str, Any], title: str = "") -> dict[str, Any]:
    return {"title": title, "blocks": list(blocks)}


def _name(key: Key) -> str:
    return f"{key.exercise}@{key.moment}"


def _key(name: str) -> Key:
    exercise, _, moment = name.partition("@")
    return Key(exercise, moment)
