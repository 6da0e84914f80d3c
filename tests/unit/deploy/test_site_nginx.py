"""`deploy/site/nginx.conf`, run by a real nginx with TLS over a site as `ajar site` makes it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from tests.unit.deploy.front import Front, needs_nginx

from ajar.build.site import HEADER_POLICY, site_files, write_compressed, write_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ajar.content.materials import Materials

CONF = (Path(__file__).parents[3] / "deploy/site/nginx.conf").read_text("utf-8")


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory, materials: Materials) -> Iterator[httpx.Client]:
    """Return a client of nginx with the site below a path."""
    folder = tmp_path_factory.mktemp("site-nginx")
    files = write_site(materials, folder / "site" / "help")
    write_compressed(path for path in files if path.name.startswith("language-"))
    front = Front(folder)
    own = {"/etc/ssl/site": folder, "root /srv/site;": f"root {folder}/site;"}
    with (
        front.running(CONF, own),
        httpx.Client(base_url=f"https://127.0.0.1:{front.https}/help/", verify=front.tls) as web,
    ):
        yield web


def test_the_csp_header_matches_the_page_and_forbids_framing() -> None:
    assert f'Content-Security-Policy "{HEADER_POLICY}"' in CONF


@needs_nginx
def test_every_file_is_served_unchanged_with_its_type_and_all_headers(
    web: httpx.Client, materials: Materials
) -> None:
    types = {"html": "text/html", "json": "application/json", "css": "text/css",
             "js": "javascript", "txt": "text/plain",
             "webmanifest": "application/manifest+json"}  # fmt: skip
    for name, content in site_files(materials).items():
        answer = web.get("" if name == "index.html" else name)
        assert answer.content == content, name
        assert types[name.rpartition(".")[2]] in answer.headers["content-type"]
        assert answer.headers["content-security-policy"] == HEADER_POLICY
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "set-cookie" not in answer.headers
        # The smallest script is compressed only where it was made so.
        if len(content) > 1000 or name.startswith("language-"):
            assert answer.headers["content-encoding"] == "gzip"


@needs_nginx
def test_only_files_named_by_their_content_are_cached_forever(
    web: httpx.Client, materials: Materials
) -> None:
    for name in site_files(materials):
        freshness = web.get(name).headers["cache-control"]
        assert ("immutable" in freshness) == bool(re.search(r"-[0-9a-f]{12}\.", name)), name
    assert web.get("sw.js").headers["cache-control"] == "max-age=86400"
    assert web.get("").headers["cache-control"] == "no-cache"


@needs_nginx
def test_the_server_accepts_only_reads_and_serves_only_the_site(web: httpx.Client) -> None:
    assert web.post("", content=b"x").status_code == 405
    missing = web.get("nothing.js")
    assert missing.status_code == 404
    assert missing.headers["content-security-policy"] == HEADER_POLICY
