"""Prints how hard each page of the kit is to read, as a US school grade.

The grade is Flesch and Kincaid's (Kincaid, Fishburne, Rogers & Chissom, 1975, Derivation of new
readability formulas for Navy enlisted personnel, Research Branch Report 8-75). It sees the length
of sentences and words, and nothing else: a person must still read the page.

    uv run python docs/reading_grades.py
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import textstat
from markdown_it import MarkdownIt
from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, ScalarNode

from ajar.content.sections import parse_blocks
from ajar.content.text import CITATION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ruamel.yaml.nodes import Node

ROOT = Path(__file__).resolve().parents[1]
FOR_PARTICIPANTS, FOR_FACILITATORS = 8, 10
NOT_READ = {"id", "kind", "setting", "after", "unless", "below", "among", "language", "rules"}
"""The lines of a YAML file that nobody reads who takes part."""
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
PLACE = re.compile(r"\{[^{}]+\}")
END = re.compile(r"(?<=[.?!…])([”’\")\]]*[.,]?)\s+(?=[“‘\"(]*[A-Z0-9+−])")


class Page(NamedTuple):
    """The words of one page, and for whom they are."""

    name: str
    texts: list[str]
    limit: int


def all_pages(root: Path = ROOT) -> list[Page]:
    """Return everything that people read, page by page; the help lines are left out."""
    materials = root / "materials"
    pages = []
    for folder in ("sections", "pages"):
        for path in sorted((materials / folder).glob("*.md")):
            pages += _written(path, f"{folder}/{path.name}")
    for folder in ("exercises", "cards", "scenarios", "."):
        for path in sorted((materials / folder).glob("*.yaml")):
            texts = [text for _, text in words_in(path)]
            name = path.relative_to(materials).as_posix()
            pages.append(Page(name, texts, FOR_PARTICIPANTS))
    for path in sorted((materials / "guide").glob("*.md")):
        text = FRONT_MATTER.sub("", path.read_text("utf-8"))
        pages.append(Page(f"guide/{path.name}", [text], FOR_FACILITATORS))
    return [page for page in pages if sentences(page.texts)]


def words_in(path: Path) -> Iterator[tuple[int, str]]:
    """Yield what people read in a file of the materials, each with the line where it begins."""
    text = path.read_text("utf-8")
    if path.suffix == ".yaml":
        yield from _in_yaml(text)
        return
    lines = ("" if line.startswith((":::", "---")) else line for line in text.split("\n"))
    line = 1
    for paragraph in re.split(r"(\n(?:[ \t]*\n)+)", "\n".join(lines)):
        if paragraph.strip():
            yield line, paragraph
        line += paragraph.count("\n")


def sentences(texts: Iterable[str]) -> list[str]:
    """Return the sentences of some Markdown: a heading, a list line or a cell is one, too."""
    lines = (line for text in texts for line in _lines(text))
    found = (sentence for line in lines for sentence in END.sub(r"\1\n", line).split("\n"))
    return [sentence.strip() for sentence in found if re.search(r"\w", sentence)]


def counted(sentences: Iterable[str]) -> tuple[int, int, int]:
    """Return how many sentences, words and syllables there are."""
    plain = [re.sub(r"[-‐–—/]", " ", sentence.replace("’", "'")) for sentence in sentences]
    words = sum(textstat.lexicon_count(sentence) for sentence in plain)
    return len(plain), words, sum(textstat.syllable_count(sentence) for sentence in plain)


def grade(texts: Iterable[str]) -> float:
    """Return the Flesch–Kincaid grade of some Markdown."""
    n, words, syllables = counted(sentences(texts))
    return 0.39 * words / n + 11.8 * syllables / words - 15.59


def hardest(texts: Iterable[str]) -> str:
    """Return the sentence that would gain most from being made plainer."""
    return max(sentences(texts), key=lambda text: grade([text]) * counted([text])[1])


def _written(path: Path, name: str) -> list[Page]:
    blocks, _ = parse_blocks(FRONT_MATTER.sub("", path.read_text("utf-8")), name)

    def of(kind: str, *settings: str | None) -> list[str]:
        return [block.text for block in blocks if block.kind == kind and block.setting in settings]

    room, alone = of("text", "room", None), of("text", "alone", None)
    if room == alone:
        return [Page(name, room, FOR_PARTICIPANTS)]
    return [
        Page(f"{name} (room)", room, FOR_PARTICIPANTS),
        Page(f"{name} (alone)", alone, FOR_PARTICIPANTS),
        Page(f"{name} (notes)", of("notes", "room"), FOR_FACILITATORS),
    ]


@cache
def _in_yaml(text: str) -> tuple[tuple[int, str], ...]:
    return tuple(_values(YAML(typ="rt", pure=True).compose(text)))


def _values(node: Node | None) -> Iterator[tuple[int, str]]:
    """Yield the words below a node of YAML."""
    if isinstance(node, MappingNode):
        for key, value in node.value:
            named = key.value == "cards" and isinstance(value, ScalarNode)
            if key.value not in NOT_READ and not named:
                yield from _values(value)
    elif isinstance(node, ScalarNode):
        if str(node.tag) == "tag:yaml.org,2002:str":
            yield node.start_mark.line + 1 + (node.style in ("|", ">")), node.value
    elif node is not None:
        for child in node.value:
            yield from _values(child)


@cache
def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table")


def _lines(markdown: str) -> Iterator[str]:
    """Yield paragraphs, headings, list lines and cells in plain words, and what pictures show."""
    plain = PLACE.sub("Robin", CITATION.sub("", markdown))
    for token in _markdown().parse(plain):
        if token.type != "inline":
            continue
        parts = token.children or []
        yield from (part.content for part in parts if part.type == "image")
        yield "".join(
            " " if part.type.endswith("break") else part.content
            for part in parts
            if part.type in ("text", "code_inline", "softbreak", "hardbreak")
        )


def main() -> None:
    """Print a line a page, the hardest first, and where to begin with those above the limit."""
    pages = sorted(all_pages(), key=lambda page: grade(page.texts) - page.limit, reverse=True)
    print("Grade  At most  Words  Page")
    for page in pages:
        value, words = grade(page.texts), counted(sentences(page.texts))[1]
        print(f"{value:5.1f}  {page.limit:7}  {words:5}  {page.name}")
        if value > page.limit:
            print(f"                       Begin with: {hardest(page.texts)}")


if __name__ == "__main__":
    main()
