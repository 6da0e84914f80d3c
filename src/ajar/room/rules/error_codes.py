"""What is said in place of an answer: a word for a program, a status, a message for a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Word = Literal[
    "not-found", "no-room", "no-question", "method", "key", "media", "body", "answer", "hands",
    "too-large", "slow-down", "busy", "closed", "sealed", "by-hands", "revealed", "phones", "full",
    "full-room", "not-ready",
]  # fmt: skip


@dataclass(frozen=True)
class Refusal:
    """A status and what it says."""

    status: int
    message: str


REFUSALS: dict[Word, Refusal] = {
    "not-found": Refusal(404, "There is nothing at this address."),
    "no-room": Refusal(404, "There is no room with this code. It may have ended."),
    "no-question": Refusal(404, "There is no such question in this room."),
    "method": Refusal(405, "This cannot be done at this address."),
    "key": Refusal(401, "This key does not fit."),
    "media": Refusal(415, "Please send this as application/json."),
    "body": Refusal(422, "This is not what was expected here."),
    "answer": Refusal(422, "This answer does not fit the question."),
    "hands": Refusal(422, "These counts do not fit the question."),
    "too-large": Refusal(413, "This is too large."),
    "slow-down": Refusal(429, "That was too often. Please wait a little."),
    "busy": Refusal(503, "This could not be saved just now. Please send it again."),
    "closed": Refusal(409, "This question is closed."),
    "sealed": Refusal(409, "How far rulers moved was shown, so this cannot be opened again."),
    "by-hands": Refusal(409, "This was answered by a show of hands. Reset it to open it."),
    "revealed": Refusal(409, "Something of this was shown already, so it stays as it is."),
    "phones": Refusal(409, "Phones have answered this, so hands cannot be added."),
    "full": Refusal(409, "There are too many questions in this room."),
    "full-room": Refusal(409, "This room is full. It cannot count any more phones."),
    "not-ready": Refusal(503, "This server takes nothing just now."),
}
"""All that can be said. A phone goes by the word, and a person reads the message."""


class RefusedError(Exception):
    """A request is not granted.

    Attributes
    ----------
    word
        Which of the refusals it is.
    message
        What a person is told, if more can be said than that.
    wait
        Seconds after which to try again; 0: it does not help.
    """

    def __init__(self, *, word: Word, message: str = "", wait: int = 0) -> None:
        super().__init__(word)
        self.word: Word = word
        self.message = message or REFUSALS[word].message
        self.wait = wait
