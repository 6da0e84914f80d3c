"""Parses a section: Markdown with marked blocks for the room, for one person, or for notes.

A block begins with a line of three colons and a word, and ends with three colons::

    ::: part sort                   a part begins here, which agendas can pick; its title
    ::: room                        words on the wall, for the group
    ::: alone                       words for a person alone
    ::: research                    what is known, folded, for a person alone
    ::: fold What it costs          more to read, folded under these words, for a person alone
    ::: notes 5 min                 for the facilitator; the minutes that this part takes
    ::: exercise empathy            an exercise
    ::: check-in after empathy      the check-in’s rulers, at this moment
    ::: chart                       the check-ins so far
    ::: scenario                    the fictional couple that a group speaks about
    ::: page safety                 a page of materials/pages/
    ::: help-lines                  the help lines, by country

Text outside any block is for the room and for a person alone, and so are the exercises, check-ins,
charts, pages and help lines that do not say “room” or “alone” at the end of the line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal, get_args

from ajar.content import CHECK_IN, Key
from ajar.content.problems import Problem, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it import MarkdownIt

    from ajar.content.exercise import Setting

BlockKind = Literal[
    "part",
    "text",
    "research",
    "fold",
    "notes",
    "scenario",
    "exercise",
    "check-in",
    "chart",
    "page",
    "help-lines",
]
MARKS = ("room", "alone", *(kind for kind in get_args(BlockKind) if kind != "text"))
NAMED = ("part", "exercise", "check-in", "page", "fold")
WITH_WORDS = ("part", "notes", "room", "alone", "research", "fold")
OPENING = re.compile(r":::+ *\w")
COLONS = re.compile(r"(?:\s*:|[\s>*+-]*::)[:\s]*(.*)")
"""A line that begins like a block, with however many colons; group 1 is what follows."""
MINUTES = re.compile(r"(\d+) min$")


@dataclass(frozen=True)
class Block:
    """One part of a section."""

    kind: BlockKind
    setting: Setting | None = None  # where it is shown; None: in the room and alone
    text: str = ""  # the Markdown of a text or of notes; the title of a part
    name: str = ""  # of a part, an exercise, a page or a fold; the moment of a check-in
    minutes: int = 0  # for notes: the length of the part that they belong to
    line: int = 1  # of its file, on which it starts, from 1

    @property
    def key(self) -> Key | None:
        """The key of the exercise or check-in that it shows; None for other blocks."""
        match self.kind:
            case "exercise":
                return Key(self.name)
            case "check-in":
                return Key(CHECK_IN, self.name)
        return None


@dataclass(frozen=True)
class SectionPart:
    """A part of a section that an agenda can pick, with its title and its blocks."""

    name: str
    title: str
    blocks: tuple[Block, ...]

    @property
    def minutes(self) -> int:
        """The length of the part in a room."""
        return sum(block.minutes for block in self.blocks)


@dataclass(frozen=True)
class Section:
    """One step of the workshop: the name of its file without the ending, title and blocks."""

    id: str
    title: str
    summary: str
    blocks: tuple[Block, ...]
    language: str = "en"

    @property
    def minutes(self) -> int:
        """The length of the section in a room."""
        return sum(block.minutes for block in self.blocks)

    @property
    def parts(self) -> tuple[SectionPart, ...]:
        """The parts of the section, in order; a single unnamed part if none is marked."""
        starts = [n for n, block in enumerate(self.blocks) if block.kind == "part"]
        if not starts or starts[0]:
            return (SectionPart("", self.title, self.blocks),)
        ends = [*starts[1:], len(self.blocks)]
        return tuple(
            SectionPart(self.blocks[start].name, self.blocks[start].text, self.blocks[start:end])
            for start, end in zip(starts, ends, strict=True)
        )

    def blocks_in(self, setting: Setting) -> tuple[Block, ...]:
        """Return the blocks shown in this setting, in order."""
        shown = (block for block in self.blocks if block.kind != "part")
        return tuple(block for block in shown if block.setting in (None, setting))


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt  # slow to load, and a single exercise needs none
    from mdit_py_plugins.container import container_plugin

    markdown = MarkdownIt("commonmark").disable("inline")  # only blocks are looked at here
    container_plugin(markdown, "block", validate=lambda info, _: bool(info.strip()))
    return markdown


def parse_blocks(text: str, file: str, first_line: int = 1) -> tuple[list[Block], list[Problem]]:
    """Return the blocks of a section or page, and the problems with them.

    The text has no front matter; `first_line` is the line of the file on which it starts.
    """
    blocks, problems = _parsed(text, file, first_line)
    return list(blocks), list(problems)


@lru_cache(maxsize=256)
def _parsed(text: str, file: str, first_line: int) -> tuple[tuple[Block, ...], tuple[Problem, ...]]:
    """Return the result of `parse_blocks`; the same text is parsed only once."""
    lines = text.split("\n")  # as Markdown counts them, and editors
    blocks: list[Block] = []
    problems: list[Problem] = []
    loose = 0  # the line on which text outside any block begins
    marks: set[int] = set()  # the lines that begin and end blocks

    def keep_loose(until: int) -> None:
        first = next((n for n in range(loose, until) if lines[n].strip()), until)
        words = "\n".join(lines[first:until]).strip()
        if words:
            blocks.append(Block("text", text=words, line=first_line + first))

    for token in _markdown().parse(text):
        if token.type != "container_block_open" or token.level or token.map is None:
            continue
        start, end = token.map
        keep_loose(start)
        closed = end < len(lines) and lines[end].strip().startswith(":::")
        loose = end + closed
        line = first_line + start
        # A block inside a block: the end of the outer one was forgotten.
        if not closed or any(OPENING.match(line) for line in lines[start + 1 : end]):
            mend = "End it with a line “:::”."
            problems.append(Problem(file, line, "a block is not closed", mend))
            marks.update(range(start, end + closed))
            continue
        marks.update((start, end))
        words = "\n".join(lines[start + 1 : end]).strip()
        made = _block(token.info.strip(), words, line, file)
        (problems if isinstance(made, Problem) else blocks).append(made)  # type: ignore[arg-type]
    keep_loose(len(lines))
    for n, what, mend in _stray_colons(lines, marks):
        problems.append(Problem(file, first_line + n, what, mend))
    return tuple(blocks), tuple(problems)


def _stray_colons(lines: list[str], marks: set[int]) -> Iterator[tuple[int, str, str]]:
    """Return the lines that begin with colons but are not blocks: a reader would see them."""
    begun = False
    for n, line in enumerate(lines):
        stray = COLONS.match(line)
        if n in marks or not stray:
            continue
        kind = stray[1].partition(" ")[0]
        if kind:
            begun = True
            mend = f"Write “::: {stray[1].strip()}” at the very beginning of a line."
            if kind not in MARKS:
                mend = f"Write a block, or take the colons out. {did_you_mean(kind, MARKS)}"
            yield n, f"“{line.strip()}” begins with colons and is not a block", mend
        elif not begun:
            yield n, "there is no block to end here", "Take it out, or begin a block above it."
        else:
            begun = False  # it ends what should have been a block


def _block(mark: str, words: str, line: int, file: str) -> Block | Problem:
    kind, _, rest = mark.partition(" ")
    rest = rest.strip()
    setting: Setting | None = None
    before, _, last = rest.rpartition(" ")
    if last in ("room", "alone"):
        rest, setting = before, last  # type: ignore[assignment]
    if kind in ("research", "fold"):
        setting = "alone"  # a group hears about it from the facilitator
    if kind == "scenario":
        setting = "room"  # a person alone has a story of their own
    if wrong := _wrong_in_block(kind, rest, words):
        return Problem(file, line, *wrong)
    match kind:
        case "room" | "alone":
            return Block("text", kind, words, line=line)
        case "notes":
            length = MINUTES.match(rest)
            minutes = int(length[1]) if length else 0
            return Block("notes", "room", words, minutes=minutes, line=line)
        case _:
            return Block(kind, setting, words, rest, line=line)  # type: ignore[arg-type]


def _wrong_in_block(kind: str, rest: str, words: str) -> tuple[str, str] | None:
    """Return what is wrong with a block, and how to fix it; `rest` follows its kind."""
    if kind not in MARKS:
        return f"the block “{kind}” is unknown", did_you_mean(kind, MARKS)
    if kind in NAMED and not rest:
        return f"the block “{kind}” has no name", f"Write “::: {kind} NAME”."
    if kind == "notes" and rest and not MINUTES.match(rest):
        mend = "Write “::: notes 5 min”, or “::: notes” alone."
        return f"“{rest}” is not a number of minutes", mend
    if rest and kind not in (*NAMED, "notes"):
        return f"nobody sees “{rest}” behind “{kind}”", "Put it on the next line, or take it out."
    if words and kind not in WITH_WORDS:
        mend = "Put them above the block, or below its end."
        return f"nobody sees the words in the block “{kind}”", mend
    return None
