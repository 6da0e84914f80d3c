"""Fills the ``{place}`` marks of a text. Nothing else in Python does so. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PLACE = re.compile(r"\{([a-z][a-z0-9-]*)(\+1)?\}")
"""A mark, such as ``{name}`` or ``{name+1}``; `web/shared/form.js` fills the same ones."""


def fill(text: str, values: Mapping[str, object]) -> str:
    """Return a text with each ``{name}`` replaced by its value, and ``{name+1}`` by one more.

    Parameters
    ----------
    text
        Any text. A mark whose name has no value stays as it is, braces included, as does
        ``{name+1}`` where the value is not a whole number.
    values
        The values by name. A value is inserted as it is: marks inside it are not filled.
    """

    def value_of(mark: re.Match[str]) -> str:
        value = values.get(mark[1], mark[0])
        if not mark[2]:
            return str(value)
        return str(value + 1) if isinstance(value, int) else mark[0]

    return PLACE.sub(value_of, text)


def fill_question(ask: str, response: Mapping[str, object]) -> str:
    """Return a question with earlier answers in it, as the form shows it.

    Parameters
    ----------
    ask
        The question; ``{item}`` stands for the answer to an earlier item.
    response
        The answers by item id. Only numbers, text and days can stand in a question; the marks of
        all other answers, and of skipped items, stay.
    """
    in_question = (int, str)
    return fill(ask, {name: a for name, a in response.items() if isinstance(a, in_question)})
