"""Exercises, sections, agendas and the other words of a kit, and their files. Pure.

This module defines everything that a notebook needs to show an exercise. It loads neither pydantic
nor YAML, which take a new kernel several times as long as its widgets do.
"""

from __future__ import annotations

from dataclasses import dataclass

CHECK_IN = "check-in"
"""The exercise name of a check-in in keys, whatever its file: see `Workshop.check_in`."""


@dataclass(frozen=True)
class Key:
    """Identifies a response: its exercise and, for a check-in, its moment."""

    exercise: str
    moment: str = ""

    def __str__(self) -> str:
        return f"{self.exercise}@{self.moment}"

    @classmethod
    def named(cls, name: str) -> Key:
        """Return the key with this name; the inverse of `str`."""
        exercise, _, moment = name.partition("@")
        return cls(exercise, moment)
