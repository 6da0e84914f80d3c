"""Markdown as plain data for the templates, which typeset each word as a string."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

Node = dict[str, Any]
PictureOf = Callable[[str], str]
"""Returns a drawing as SVG, given the name of its file without the extension."""
_WEB_ADDRESS = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)


def nodes_of(markdown: str, picture: PictureOf, top: int = 2) -> list[Node]:
    """Return Markdown as the nodes that `look.typ` typesets.

    It is CommonMark with tables. HTML tags are dropped; the words between them stay. `top` is the
    level of the highest heading, from 1. Below it no level is skipped, even if the text does:
    people who use a screen reader navigate by the levels.
    """
    nodes = _blocks(_tree(markdown).children, picture)
    highest = min((node["level"] for node in nodes if node["is"] == "heading"), default=1)
    above = top - 1
    for node in nodes:
        if node["is"] == "heading":
            above = min(node["level"] - highest + top, above + 1)
            node["level"] = above
    return nodes


@lru_cache(maxsize=1024)  # many handouts share the same text
def _tree(markdown: str) -> SyntaxTreeNode:
    return SyntaxTreeNode(_parser().parse(markdown))


def _blocks(tree: Iterable[SyntaxTreeNode], picture: PictureOf) -> list[Node]:
    return list(chain.from_iterable(_block(node, picture) for node in tree))


def _block(node: SyntaxTreeNode, picture: PictureOf) -> Iterator[Node]:
    match node.type:
        case "heading":
            yield from _heading(node)
        case "paragraph":
            yield from _paragraph(node, picture)
        case "bullet_list":
            items = [_blocks(item.children, picture) for item in node.children]
            yield {"is": "list", "items": items}
        case "ordered_list":
            items = [_blocks(item.children, picture) for item in node.children]
            yield {"is": "ordered", "start": int(node.attrs.get("start", 1)), "items": items}
        case "blockquote":
            yield {"is": "quote", "body": _blocks(node.children, picture)}
        case "fence" | "code_block":
            yield {"is": "code", "text": node.content.rstrip("\n")}
        case "hr":
            yield {"is": "rule"}
        case "table":
            head, *body = node.children
            header = [_inline(cell) for cell in head.children[0].children]
            rows = chain.from_iterable(part.children for part in body)
            cells = [[{"body": _inline(cell)} for cell in row.children] for row in rows]
            yield {"is": "table", "header": header, "rows": cells}


def _heading(node: SyntaxTreeNode) -> Iterator[Node]:
    body = _inline(node)
    if body and node.level:  # in a list or a quote it is not a heading of the page
        yield {"is": "paragraph", "body": [{"is": "strong", "body": body}]}
    elif body:  # PDF/UA-1 allows no heading without a title
        yield {"is": "heading", "level": int(node.tag[1]), "body": body}


def _paragraph(node: SyntaxTreeNode, picture: PictureOf) -> Iterator[Node]:
    """Yield a paragraph, then each drawing in it as a block."""
    (inline,) = node.children
    body = _inline(node)
    if any(part["is"] != "text" or part["text"].strip() for part in body):
        yield {"is": "paragraph", "body": body}
    for part in inline.children:
        if part.type == "image":
            name = str(part.attrs["src"]).removesuffix(".svg")
            yield {"is": "picture", "svg": picture(name), "words": part.content}


def _inline(parent: SyntaxTreeNode) -> list[Node]:
    """Return the inline nodes of a block, or of a node within it."""
    parts = parent.children
    if len(parts) == 1 and parts[0].type == "inline":
        parts = parts[0].children
    return list(chain.from_iterable(map(_words, parts)))


def _words(node: SyntaxTreeNode) -> Iterator[Node]:
    match node.type:
        case "text" | "text_special":
            yield {"is": "text", "text": node.content}
        case "softbreak":
            yield {"is": "text", "text": " "}
        case "hardbreak":
            yield {"is": "break"}
        case "code_inline":
            yield {"is": "code", "text": node.content}
        case "strong" | "em":
            yield {"is": node.type, "body": _inline(node)}
        case "link":
            # Other links point to files, which do not exist on paper.
            to = str(node.attrs["href"])
            body = _inline(node)
            yield from [{"is": "link", "to": to, "body": body}] if _WEB_ADDRESS.match(to) else body


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table")
