"""Fills the ``{place}`` marks of a text. The only function that does so in Python."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PLACE = re.compile(r"\{([a-z][a-z0-9-]*)\}")


def fill(text: str, values: Mapping[str, object]) -> str:
    """Return a text with each ``{name}`` replaced by its value.

    Parameters
    ----------
    text
        Any text. A mark whose name has no value stays as it is, braces included.
    values
        What to put in, by name. A value is inserted as it is: marks inside it are not filled.
    """
    return PLACE.sub(lambda mark: str(values.get(mark[1], mark[0])), text)
