"""Markdown as plain data for the templates, which set every word of it as a string."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Node = dict[str, Any]
PictureOf = Callable[[str], str]
"""Returns a drawing as SVG, given its name without the ending."""
ON_THE_WEB = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)


def nodes_of(markdown: str, picture: PictureOf, top: int = 2) -> list[Node]:
    """Return a text as the nodes that `look.typ` sets.

    Parameters
    ----------
    markdown
        CommonMark, with tables. Tags of HTML are left out; the words between them stay.
    picture
        Returns a drawing.
    top
        The level of the highest heading, from 1. From there no level is left out, however the
        text has them: readers of the screen find their way by the levels.
    """
    tree = SyntaxTreeNode(_parser().parse(markdown))
    return _levelled(_blocks(tree.children, picture), top)


def _levelled(nodes: list[Node], top: int) -> list[Node]:
    highest = min((node["level"] for node in nodes if node["is"] == "heading"), default=1)
    above = top - 1
    for node in nodes:
        if node["is"] == "heading":
            above = min(node["level"] - highest + top, above + 1)
            node["level"] = above
    return nodes


def _blocks(tree: Iterable[SyntaxTreeNode], picture: PictureOf) -> list[Node]:
    return list(chain.from_iterable(_block(one, picture) for one in tree))


def _block(one: SyntaxTreeNode, picture: PictureOf) -> Iterator[Node]:
    match one.type:
        case "heading" if not _inline(one):  # PDF/UA-1 allows no heading without a title
            return
        case "heading" if one.level:  # within a list or a quote it is no heading of the page
            yield {"is": "paragraph", "body": [{"is": "strong", "body": _inline(one)}]}
        case "heading":
            yield {"is": "heading", "level": int(one.tag[1]), "body": _inline(one)}
        case "paragraph":
            yield from _paragraph(one, picture)
        case "bullet_list":
            yield {
                "is": "list",
                "items": [_blocks(item.children, picture) for item in one.children],
            }
        case "ordered_list":
            items = [_blocks(item.children, picture) for item in one.children]
            yield {"is": "ordered", "start": int(one.attrs.get("start", 1)), "items": items}
        case "blockquote":
            yield {"is": "quote", "body": _blocks(one.children, picture)}
        case "fence" | "code_block":
            yield {"is": "code", "text": one.content.rstrip("\n")}
        case "hr":
            yield {"is": "rule"}
        case "table":
            head, *body = one.children
            header = [_inline(cell) for cell in head.children[0].children]
            rows = [
                [{"body": _inline(cell)} for cell in row.children]
                for part in body
                for row in part.children
            ]
            yield {"is": "table", "header": header, "rows": rows}


def _paragraph(one: SyntaxTreeNode, picture: PictureOf) -> Iterator[Node]:
    """Return a paragraph, and each drawing in it as a block of its own."""
    (inline,) = one.children
    body = _inline(one)
    if any(node["text"].strip() if node["is"] == "text" else True for node in body):
        yield {"is": "paragraph", "body": body}
    for part in inline.children:
        if part.type == "image":
            name = str(part.attrs["src"]).removesuffix(".svg")
            yield {"is": "picture", "svg": picture(name), "words": part.content}


def _inline(parent: SyntaxTreeNode) -> list[Node]:
    """Return the words of a block, or of a part of them."""
    parts = parent.children
    if len(parts) == 1 and parts[0].type == "inline":
        parts = parts[0].children
    return list(chain.from_iterable(map(_words, parts)))


def _words(one: SyntaxTreeNode) -> Iterator[Node]:
    match one.type:
        case "text" | "text_special":
            yield {"is": "text", "text": one.content}
        case "softbreak":
            yield {"is": "text", "text": " "}
        case "hardbreak":
            yield {"is": "break"}
        case "code_inline":
            yield {"is": "code", "text": one.content}
        case "strong" | "em":
            yield {"is": one.type, "body": _inline(one)}
        case "link":
            # Other links lead to files that are not there beside the paper.
            to = str(one.attrs["href"])
            body = _inline(one)
            yield from [{"is": "link", "to": to, "body": body}] if ON_THE_WEB.match(to) else body


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table")
