"""Exercises, sections, agendas and the other words of a kit, and the files that hold them. Pure.

This module defines all that a notebook needs to show an exercise. It loads neither pydantic nor
YAML, which take a new kernel several times as long as its widgets do.
"""

from __future__ import annotations

from dataclasses import dataclass

CHECK_IN = "check-in"
"""The name of the exercise whose responses are check-ins."""
RULERS = ("importance", "confidence", "readiness")
"""The items of a check-in."""
PLAN = "plan"
PLAN_PARTS = (
    PLAN, "needs", "support", "goal-ladder", "reframing", "shared-goals", "open-question",
    "first-step", "trial-agreement", "trial-review", "finding-help",
)  # fmt: skip
"""The exercises whose answers are in the plan to print."""


@dataclass(frozen=True)
class Key:
    """Identifies a response: its exercise and, for a check-in, its moment."""

    exercise: str
    moment: str = ""

    def __str__(self) -> str:
        return f"{self.exercise}@{self.moment}"

    @classmethod
    def named(cls, name: str) -> Key:
        """Return the key that `str` turned into this name."""
        exercise, _, moment = name.partition("@")
        return cls(exercise, moment)
