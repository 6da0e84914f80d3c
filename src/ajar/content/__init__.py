"""What can be said and asked: exercises, sections, agendas and the files that hold them (pure).

What is defined here is all that a notebook needs to show an exercise: it loads neither pydantic
nor YAML, which take a new kernel several times as long as its widgets do.
"""

from __future__ import annotations

from dataclasses import dataclass

CHECK_IN = "check-in"
"""The name of the exercise whose responses are check-ins."""
RULERS = ("importance", "confidence", "readiness")
"""The items of a check-in."""


@dataclass(frozen=True)
class Key:
    """What a response belongs to: an exercise and, for a check-in, its moment."""

    exercise: str
    moment: str = ""

    def __str__(self) -> str:
        return f"{self.exercise}@{self.moment}"

    @classmethod
    def named(cls, name: str) -> Key:
        """Return the key that `str` turned into this name."""
        exercise, _, moment = name.partition("@")
        return cls(exercise, moment)
