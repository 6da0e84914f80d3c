"""The site: the same bytes for the same materials, at any path, and nothing from elsewhere."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest

from ajar.build.site import CONTENT_POLICY, TODAY, site_data, site_files, write_site
from ajar.content.materials import Materials

if TYPE_CHECKING:
    from pathlib import Path

STORED_FOR_GOOD = re.compile(r"(?:es-)?(notes|danger|language)-([0-9a-f]{12})\.(js|css|json)")
IN_PAGE = re.compile(r"\b(?:href|src|data-first|data-later)=\"([^\"]*)\"")


@pytest.fixture(scope="module")
def files(materials: Materials) -> dict[str, bytes]:
    return site_files(materials)


@pytest.fixture(scope="module")
def page(files: dict[str, bytes]) -> str:
    return files["index.html"].decode()


def one(files: dict[str, bytes], pattern: str) -> bytes:
    """Return the only file whose name has this form."""
    (name,) = (name for name in files if re.fullmatch(pattern, name))
    return files[name]


def data_in(files: dict[str, bytes]) -> dict[str, Any]:
    """Return the data of the page, with the texts in their places, as `withTexts` puts them."""
    packed = json.loads(one(files, r"notes-.*\.json"))
    texts = iter(packed["texts"])

    def filled(value: object) -> object:
        if isinstance(value, dict):
            assert not any(map(str.isdigit, value)), "JavaScript would take these names first"
            return {name: filled(inside) for name, inside in value.items()}
        if isinstance(value, list):
            return list(map(filled, value))
        return next(texts) if value == "" else value

    data = filled(packed["bare"])
    assert list(texts) == []
    assert isinstance(data, dict)
    return data


def changed(kit: Materials, old: str, new: str) -> Materials:
    """Return the kit with other words."""
    path = kit.folder / "words.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    return Materials(kit.home)


def test_building_the_site_is_reproducible(
    files: dict[str, bytes], kit: Materials, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "07-boundary.ipynb").touch()  # a notebook beside it is not part of the site
    monkeypatch.chdir(tmp_path)
    assert site_files(Materials(kit.home)) == files
    text = b"".join(files.values()).decode()
    assert TODAY in text
    assert str(kit.home) not in text


def test_every_link_leads_to_a_relative_file_or_a_phone_number(
    page: str, files: dict[str, bytes]
) -> None:
    elsewhere = re.compile(r"(tel|sms):[\d?&;=\w]+|data:image/svg\+xml,.*|about:blank|#numbers")
    found = {address for address in IN_PAGE.findall(page) if not elsewhere.fullmatch(address)}
    kept = {name for name in files if STORED_FOR_GOOD.fullmatch(name)}
    own = {name for name in kept if not name.startswith("es-")}
    assert found == {*own, "manifest.webmanifest", "./?en", "es.html"}
    spanish = IN_PAGE.findall(files["es.html"].decode())
    assert {name for name in spanish if name.endswith(".json")} == kept - own


def test_each_language_has_a_selectable_page_that_is_marked_as_a_draft(
    materials: Materials, files: dict[str, bytes]
) -> None:
    spanish, page = materials.in_language("es"), files["es.html"].decode()
    assert '<html lang="es" dir="ltr"' in page
    assert '<a lang="en" hreflang="en" href="./?en">English</a>' in page
    assert 'href="es.html" aria-current="true">Español</a>' in page
    assert f"<p>{spanish.draft}</p>" in page
    assert spanish.draft.startswith("Borrador")
    assert spanish.draft not in files["index.html"].decode()
    assert spanish.words["site-no-script"] in page
    first = site_files(spanish)
    assert b'<html lang="es"' in first["index.html"]
    assert {"en.html", "index.html"} <= first.keys()
    assert b'href="./?es" aria-current="true"' in first["index.html"]


def test_nothing_names_another_host(files: dict[str, bytes]) -> None:
    """The JSON has sources that a person may open; nothing else has an address at all."""
    for name, content in files.items():
        hosts = set(re.findall(r"(?:https?|wss?)://([\w.-]+)", content.decode()))
        if not name.endswith(".json"):  # a name space, and where libraries with their licenses are
            assert hosts <= {"www.w3.org"}, name


def test_the_script_names_the_licenses_of_its_libraries_which_lie_beside_it(
    files: dict[str, bytes],
) -> None:
    assert one(files, r"notes-.*\.js").endswith(b"// Libraries: licenses.txt\n")
    for said in (b"Copyright (c) 2022 Paul Miller", "Copyright (c) 2020 Dani Biró".encode()):
        assert said in files["licenses.txt"]


def test_the_page_has_no_inline_script_or_style_and_forbids_others(page: str) -> None:
    assert not re.search(r"<style|\son\w+=|\sstyle=|<script(?![^>]*\ssrc=)", page)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    assert policy[1].replace("&#x27;", "'") == CONTENT_POLICY
    for allowed in ("unsafe-inline", "unsafe-eval ", "unsafe-eval;", "http", "*"):
        assert allowed not in CONTENT_POLICY.replace("'wasm-unsafe-eval'", "")
    assert "require-trusted-types-for 'script'; trusted-types ajar" in CONTENT_POLICY


def test_file_names_contain_a_content_hash(files: dict[str, bytes], kit: Materials) -> None:
    for name, content in files.items():
        if match := STORED_FOR_GOOD.fullmatch(name):
            assert sha256(content).hexdigest().startswith(match[2])
    newer = site_files(changed(kit, "  next-page: Next page", "  next-page: Turn the page"))
    gone = files.keys() - newer.keys()
    english = [name for name in gone if not name.startswith(("es", "language"))]
    assert [re.sub(r"-[0-9a-f]+", "", name) for name in english] == ["notes.json"]
    assert newer["sw.js"] != files["sw.js"]


def test_the_service_worker_knows_every_file_by_its_digest(files: dict[str, bytes]) -> None:
    read = re.match(
        rb"const FILES=(\{.*?\}),PAGES=(\{.*?\}),VERSION='[0-9a-f]{12}';", files["sw.js"]
    )
    assert read
    own = json.loads(read[2])
    assert {page: [name.rpartition("-")[0] for name in names] for page, names in own.items()} == {
        "./": ["danger", "notes"],
        "es.html": ["es-danger", "es-notes"],
    }
    known = json.loads(read[1])
    named = {"./" if name == "index.html" else name: it for name, it in files.items()}
    assert known == {
        name: f"sha256-{b64encode(sha256(content).digest()).decode()}"
        for name, content in named.items()
        if name not in ("sw.js", "licenses.txt")
    }


def test_the_page_contains_every_word_its_scripts_use(materials: Materials) -> None:
    shipped = site_data(materials)["words"]
    assert {"next-page", "site-leave-to", "journal-wrong-passphrase"} <= shipped.keys()
    assert "keep-strength-good" in shipped, "its name is put together in the script"
    assert "desk-begin" not in shipped, "what only a facilitator reads does not travel"


def test_each_form_drawing_and_text_is_sent_once(
    files: dict[str, bytes], materials: Materials
) -> None:
    data = data_in(files)
    text = json.dumps(data, ensure_ascii=False)
    asked = materials.exercise("check-in").items_in("alone")[0].ask
    assert text.count(json.dumps(asked, ensure_ascii=False)) == 1
    assert text.count("<svg ") == len(materials.names("pictures"))
    blocks = [block for page in data["pages"] for block in page["blocks"]]
    whole = [json.dumps(block) for block in blocks if isinstance(block, dict)]
    assert len(set(whole)) == len(whole) < len(blocks)
    assert '"short"' not in json.dumps(data["exercises"]), "only walls have room for it"
    keys = {block["key"] for page in site_data(materials)["pages"] for block in page["blocks"]
            if block["kind"] == "exercise"}  # fmt: skip
    assert {key.partition("@")[0] for key in keys} <= data["exercises"].keys()
    assert f"check-in@{TODAY}" in keys


def test_help_and_leave_now_work_before_any_script(page: str, materials: Materials) -> None:
    for country in materials.help:
        assert f"<summary>{country['country']}</summary>" in page
        assert re.search(rf'href="tel:{country["emergency"][:3]}', page)
    assert 'href="tel:988"' in page
    assert 'href="about:blank"' in page
    assert materials.words["site-no-script"] in re.sub(r"&#x27;", "'", page)


def test_title_and_icon_do_not_reveal_the_subject(page: str, files: dict[str, bytes]) -> None:
    assert "<title>Notes</title>" in page
    manifest = json.loads(files["manifest.webmanifest"])
    assert manifest["name"] == manifest["short_name"] == "Notes"
    assert manifest["display"] == "browser", "no browser offers to install it"


def test_the_agency_sets_where_leave_now_leads(kit: Materials) -> None:
    kit.profile_path.write_text("leave: https://weather.example/today\n", "utf-8")
    files = site_files(Materials(kit.home))
    assert b'href="https://weather.example/today" rel="noreferrer"' in files["index.html"]
    assert data_in(files)["leave"] == "https://weather.example/today"


def test_a_self_hosted_site_caches_nothing_in_the_browser(
    materials: Materials,
) -> None:
    files = site_files(materials, store="store/journal")
    assert not {"sw.js", "manifest.webmanifest"} & files.keys()
    page = files["index.html"].decode()
    assert 'data-store="store/journal"' in page
    assert "manifest" not in page.replace("manifest-src", "")
    assert materials.words["site-keeps-file"] in page.replace("&#x27;", "'")


def test_an_older_version_stays_beside_the_new_one(kit: Materials, tmp_path: Path) -> None:
    to = tmp_path / "site"
    old = write_site(kit, to)
    new = write_site(changed(kit, "  next-page: Next page", "  next-page: Turn the page"), to)
    assert all(path.is_file() for path in (*old, *new))
    assert len({*old, *new}) == len(old) + 1
