"""Guards the cells of a CSV file against being run as formulas."""

from __future__ import annotations

import re

_UNSEEN = r"\s\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
_FORMULA = re.compile(rf"(^|[;,|\"])([{_UNSEEN}]*)(?=[=+\-@−＝＋－＠])")
"""The start of a formula, in a cell or in a part that a spreadsheet may split off as one."""
_INVISIBLE = re.compile(f"^[{_UNSEEN}]+")
_BLANK = re.compile(r"[\s\x00-\x1f\x7f\ud800-\udfff]+")
_NUMBER = re.compile(r"-?\d+")


def plain_cell(words: str, *, keep_numbers: bool = False) -> str:
    """Return words on one line, with an apostrophe before all that a spreadsheet would run.

    Invisible characters at the start are dropped, so that none of them hides a formula. With
    `keep_numbers` a whole number such as ``-1`` gets no apostrophe.
    """
    line = _INVISIBLE.sub("", _BLANK.sub(" ", words).strip())
    if keep_numbers and _NUMBER.fullmatch(line):
        return line
    return _FORMULA.sub(r"\1\2'", line)
