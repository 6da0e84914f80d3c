"""Builds the site: the workbook as static files, for any web server, with no kernel and no Python.

The same materials give the same bytes. Every address in the files is relative, and files that may
be cached forever are named after their content, so an old page never gets a new script.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from ajar.content import CHECK_IN
from ajar.content.render import language_choice
from ajar.content.text import fill
from ajar.notebook import blocks
from ajar.notebook.workbook import workbook_pages
from ajar.web import WEB, bundle, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ajar.content.materials import Materials

TODAY = "{today}"
"""The moment of the check-in that the last page offers: the page puts the day in."""
CONTENT_POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
    "base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types ajar"
)
"""The page's content security policy; WebAssembly derives a key from a passphrase."""
HEADER_POLICY = f"{CONTENT_POLICY}; frame-ancestors 'none'"
"""The same, with directives that browsers accept only in a header."""
_ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
    '<path fill="#fffdfa" stroke="#55606b" d="M3.5 1.5h9v13h-9z"/>'
    '<path stroke="#55606b" d="M5.5 5h5M5.5 8h5M5.5 11h3"/></svg>'
)
_IN_PAGES = ("plan", "days", "printed", "message", "letter", "instead")
"""The parts of the workshop that the site's scripts use."""
_ON_PAPER = ("numbers", "numbers-elsewhere")
_FOR_A_GROUP = ("setting", "short", "tally")  # of an item or a card
_FIRST_TOPICS = ("crisis", "violence")
_TOGETHER = ("drawings", "help", "pages")
_MARK = re.compile(r"%([a-z-]+)%")
_DRAWING = re.compile(r'data:image/svg\+xml,([^"]*)')
_BLANKS = re.compile(r"\s+")
_NAMED = re.compile(r"-[0-9a-f]{12}\.")  # after its content


def site_data(materials: Materials) -> dict[str, Any]:
    """Return the page's data: no answers, and nothing that differs from day to day."""
    return {
        **(materials.site or site_pages(materials)),
        "language": materials.language,
        "words": words_of("site.js", materials.page_words),
        "workshop": {part: materials.workshop[part] for part in _IN_PAGES},
        "notice": _packed(blocks.notice(materials, "alone")),
        "exercises": {
            name: materials.form(name, "alone")
            for name in dict.fromkeys((CHECK_IN, *materials.names("exercises")))
        },
        "help": materials.help,
        "danger": materials.danger_for_pages(),
        "coach": materials.coach_for_pages(),
        "leave": materials.addresses["leave"],
    }


def site_pages(materials: Materials) -> dict[str, Any]:
    """Return the pages, their sections and the words of the plan that can be printed.

    Each form is under `exercises` in `site_data`.
    """
    pages = list(_pages(materials))
    paper = {name: materials.paper_words[name] for name in _ON_PAPER}
    return {"pages": pages, "sections": list(_sections(materials)), "paper": paper}


def site_files(materials: Materials, store: str = "") -> dict[str, bytes]:
    """Return the files of the site by their names.

    `store` is the address of the server's store of sealed answers, relative to the page, if it has
    one; such a page stores nothing in the browser, not even a copy of itself.
    """
    shared = {
        _named("notes", "js", script := bundle("site.js").encode()): script,
        _named("notes", "css", style := bundle("site.css").encode()): style,
    }
    pages = {page_name(kit.language, materials): kit for kit in materials.in_all_languages}
    if len(pages) > 1:
        choose = bundle("choose.js").encode()
        shared = {**shared, _named("language", "js", choose): choose}
    of_pages = {
        page: _files_of(page, kit, materials, store, [*shared]) for page, kit in pages.items()
    }
    files = {name: content for own in of_pages.values() for name, content in own.items()} | shared
    files = {name: files[name] for name in dict.fromkeys(("index.html", *files))}
    licenses = {"licenses.txt": bundle("licenses.txt").encode()}  # no page asks for them
    if store:
        return files | licenses
    files["manifest.webmanifest"] = _manifest(materials.words)
    own = {page: [name for name in names if name != page] for page, names in of_pages.items()}
    return {**files, **licenses, "sw.js": _service_worker(files, own)}


def page_name(language: str, materials: Materials) -> str:
    """Return the name of a language's page; the kit's own language is the start page."""
    return "index.html" if language == materials.language else f"{language}.html"


def _files_of(
    page: str, materials: Materials, kit: Materials, store: str, shared: Sequence[str]
) -> dict[str, bytes]:
    """Return what only the page of one language needs, and the page; `shared`: what all do.

    `kit` are the materials in the language that opens first.
    """
    before = "" if page == "index.html" else f"{materials.language}-"
    data = site_data(materials)
    if store:  # its server may reveal anything about a file
        notices = {key: text for key, text in materials.words.items() if key.startswith("journal-")}
        data["words"] |= notices
    checked = {"dangers": data.pop("danger"), "coach": data.pop("coach")}
    danger = _json(_texts_apart(checked))
    data |= _without_repeats(data["pages"])
    data["exercises"] = {name: _alone(form) for name, form in data["exercises"].items()}
    # Similar files are kept together: a compressor looks back only about 32 kB.
    data = {**{name: data[name] for name in _TOGETHER}, **data}
    named = {
        _named(f"{before}danger", "json", danger): danger,
        _named(f"{before}notes", "json", notes := _json(_texts_apart(data))): notes,
    }
    later, first = named
    script, style, *choose = shared
    words = materials.words
    texts = {
        "language": materials.language,
        "direction": materials.direction,
        "store": f' data-store="{escape(store)}"' if store else "",
        "policy": escape(CONTENT_POLICY),
        "icon": f"data:image/svg+xml,{quote(_ICON)}",
        "first": first,
        "later": later,
        "script": script,
        "style": style,
        "preload": _preload(first, choose, kit),
        "languages": _at_the_start(_choice(materials, kit)),
        "draft": _at_the_start(f"<p>{escape(materials.draft)}</p>" if materials.draft else ""),
        "leave-to": escape(data["leave"] or "about:blank"),
        "help": "\n".join(_help(materials)),
        "keeps": "\n".join(_items(_kept(words, is_served=bool(store)))),
        "clear": "\n".join(_items(_to_clear(words))),
        "manifest": "" if store else '<link rel="manifest" href="manifest.webmanifest">',
        **{mark: escape(text) for mark, text in _said(words).items()},
    }
    shell = (WEB / "site" / "index.html").read_text("utf-8")
    filled = _MARK.sub(lambda mark: texts[mark[1]], shell)
    return {page: filled.encode(), **named}


def _preload(first: str, choose: Sequence[str], kit: Materials) -> str:
    """Return the markup that preloads the data, of the chosen language if there are several.

    The browser's language is used unless the address names one. Help does not wait for that script.
    """
    if not choose:
        return f'<link rel="preload" href="{first}" as="fetch" crossorigin>'
    pages = escape(json.dumps(language_addresses(kit)))
    return f'<script defer src="{choose[0]}" data-pages="{pages}"></script>'


def language_addresses(kit: Materials) -> dict[str, str]:
    """Return the address of each language's page."""
    return {
        language: f"./?{language}" if language == kit.language else page_name(language, kit)
        for language in kit.languages
    }


def _choice(materials: Materials, kit: Materials) -> str:
    """Return the language choice, with each language in its own name."""
    return language_choice(
        materials.language,
        materials.language_names,
        language_addresses(kit),
        materials.words["language-choice"],
    )


def _at_the_start(shown: str) -> str:
    """Return what is shown above or below the start page only."""
    return f'<div class="ajar site-languages">{shown}</div>' if shown else ""


def write_site(materials: Materials, to: Path) -> list[Path]:
    """Write the site into a folder, and return its files. Those of an older version stay.

    A page that was opened before may still request them.
    """
    to.mkdir(parents=True, exist_ok=True)
    files = site_files(materials)
    # The page is written last, except for the service worker, so that the files it names exist.
    last = [*(name for name in files if name.endswith(".html")), "sw.js"]
    for name in (*(name for name in files if name not in last), *last):
        (to / name).write_bytes(files[name])
    return [to / name for name in files]


def write_compressed(files: Iterable[Path]) -> None:
    """Put those that never change under their name beside themselves, compressed, as `.gz`.

    A web server may send them in place of its own. It takes Zopfli: the extra `site`.
    """
    from zopfli.gzip import compress

    for path in files:
        packed = path.with_name(f"{path.name}.gz")
        if _NAMED.search(path.name) and not packed.exists():
            packed.write_bytes(compress(path.read_bytes(), numiterations=1))


def _pages(materials: Materials) -> Iterator[dict[str, Any]]:
    erased = blocks.role_html("erased-browser", materials)
    for page in workbook_pages(materials, "alone", TODAY):
        yield {**page, "blocks": [_packed(block, erased) for block in page["blocks"]]}


def _sections(materials: Materials) -> Iterator[dict[str, Any]]:
    for name in materials.names("sections"):
        section = materials.section(name)
        keys = [str(block.key) for block in section.blocks_in("alone") if block.key]
        yield {"id": name, "title": section.title, "keys": keys}


def _packed(block: dict[str, Any], erased: str = "") -> dict[str, Any]:
    """Return a block without the parts that the data share between all blocks: see `pages.js`.

    It refers to no other notebook, because everything is on one page, and its `erased` says what a
    browser may still hold after everything is erased.
    """
    left_out = ("draft", "exercise", "help", "elsewhere")
    packed = {name: value for name, value in block.items() if name not in left_out}
    return {**packed, "erased": erased} if "erased" in block else packed


def _alone(form: Mapping[str, Any]) -> dict[str, Any]:
    """Return a form without the parts that only a group needs."""

    def alone(part: Mapping[str, Any]) -> dict[str, Any]:
        kept = {name: value for name, value in part.items() if name not in _FOR_A_GROUP}
        return kept | ({"cards": list(map(alone, part["cards"]))} if "cards" in part else {})

    return {**form, "items": list(map(alone, form["items"]))}


def _without_repeats(pages: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the pages with drawings stored separately, and repeated blocks replaced by numbers.

    `unpacked` in `pages.js` puts them back.
    """
    blocks: list[dict[str, Any]] = []
    drawings: dict[str, int] = {}

    def numbered(drawing: re.Match[str]) -> str:
        svg = _BLANKS.sub(" ", unquote(drawing[1])).replace("> <", "><")
        return f"#{drawings.setdefault(svg, len(drawings))}"

    def once(block: dict[str, Any]) -> dict[str, Any] | int:
        if block in blocks:
            return blocks.index(block)
        blocks.append(block)
        html = {"html": _DRAWING.sub(numbered, block["html"])} if "html" in block else {}
        return block | html

    packed = [{**page, "blocks": [once(block) for block in page["blocks"]]} for page in pages]
    return {"pages": packed, "drawings": list(drawings)}


def _texts_apart(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return data with its texts in a separate list, which compresses better.

    An empty string stands for the next text of the list: see `withTexts` in `pages.js`.
    """
    texts: list[str] = []

    def bare(value: object) -> object:
        match value:
            case str() if not value or " " in value:
                texts.append(value)
                return ""
            case dict():
                return {name: bare(child) for name, child in value.items()}
            case list():
                return list(map(bare, value))
        return value

    return {"bare": bare(data), "texts": texts}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _named(name: str, ending: str, content: bytes) -> str:
    return f"{name}-{sha256(content).hexdigest()[:12]}.{ending}"


def _help(materials: Materials) -> Iterator[str]:
    """Yield the first numbers of each country, to press before any script has run."""
    words = materials.words
    for country in materials.help:
        number = country["emergency"]
        dialed = re.search(r"\d+", number)
        call = fill(words["help-call"], {"number": number})
        urgent = _link(call, f"tel:{dialed[0]}") if dialed else escape(call)
        yield "<details open>" if country.get("home") else "<details>"
        yield f"<summary>{escape(country['country'])}</summary>"
        yield f"<p>{escape(words['help-danger'])} {urgent}</p>"
        for topic in _FIRST_TOPICS:
            line = next((line for line in country["lines"] if line["topic"] == topic), None)
            if line:
                ways = (_way(**way) for way in line["reach"])
                yield f"<p>{escape(line['for_what'])}: {' · '.join(ways)}</p>"
        yield "</details>"


def _way(say: str, to: str) -> str:
    return _link(say, to) if re.match("(?:tel|sms):", to) else escape(say)


def _link(say: str, to: str) -> str:
    return f'<a href="{escape(to)}">{escape(say)}</a>'


def _said(words: Mapping[str, str]) -> dict[str, str]:
    """Return the texts shown before any script has run, by the marks in `index.html`."""
    return {
        "title": words["site-title"],
        "waiting": words["site-waiting"],
        "no-script": words["site-no-script"],
        "cannot-start": words["site-cannot-start"],
        "get-help": words["help-get"],
        "leave": words["leave"],
        "talk": words["help-title"],
        "lead": words["help-lead"],
        "elsewhere": words["help-elsewhere-how"],
        "trace": words["help-trace"],
        "about": words["site-about"],
        "to-clear": words["site-clear"],
    }


def _kept(words: Mapping[str, str], *, is_served: bool) -> tuple[str, ...]:
    """Return what a browser stores for the page, in words; `is_served`: served by this computer."""
    if is_served:
        return (
            words["site-keeps-words"],
            words["site-keeps-tab"],
            words["site-keeps-file"],
            words["site-keeps-here"],
            words["site-keeps-history"],
            words["site-keeps-downloads"],
        )
    return (
        words["site-keeps-words"],
        words["site-keeps-tab"],
        words["site-keeps-saved"],
        words["site-keeps-safari"],
        words["site-keeps-private"],
        words["site-keeps-copy"],
        words["site-keeps-history"],
        words["site-keeps-network"],
        words["site-keeps-downloads"],
    )


def _to_clear(words: Mapping[str, str]) -> tuple[str, ...]:
    return (
        words["site-clear-saved"],
        words["site-clear-data"],
        words["site-clear-history"],
        words["site-clear-files"],
    )


def _items(texts: Iterable[str]) -> Iterator[str]:
    return (f"<li>{escape(text)}</li>" for text in texts)


def _manifest(words: Mapping[str, str]) -> bytes:
    """Return a manifest that keeps browsers from offering to install anything."""
    name = words["site-title"]
    return _json({"name": name, "short_name": name, "start_url": "./", "display": "browser"})


def _service_worker(files: Mapping[str, bytes], own: Mapping[str, Sequence[str]]) -> bytes:
    """Return the script that answers from the browser's own copy of just these files.

    Of those that are a page's `own`, it holds only what the person has opened.
    """
    stored = {"./" if name == "index.html" else name: _digest(it) for name, it in files.items()}
    version = sha256(_json(stored)).hexdigest()[:12]
    pages = {"./" if page == "index.html" else page: names for page, names in own.items()}
    known = f"const FILES={_json(stored).decode()},PAGES={_json(pages).decode()},"
    return f"{known}VERSION='{version}';\n{bundle('sw.js')}".encode()


def _digest(content: bytes) -> str:
    return f"sha256-{b64encode(sha256(content).digest()).decode()}"
