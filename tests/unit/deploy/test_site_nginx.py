"""`deploy/site/nginx.conf`, run by a real nginx with TLS over a site as `ajar site` makes it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from ajar.build.site import HEADER_POLICY, site_files, write_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ajar.content.materials import Materials

NGINX = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
needs_nginx = pytest.mark.skipif(
    not NGINX, reason="nginx is not installed: apt-get install nginx-light"
)
CONF = (Path(__file__).parents[3] / "deploy/site/nginx.conf").read_text("utf-8")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def certify(folder: Path) -> ssl.SSLContext:
    """Create a self-signed certificate; return what trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "notes.example.org")])
    today = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "key.pem").write_bytes(key.private_bytes(pem, *plain))
    (folder / "fullchain.pem").write_bytes(certificate.public_bytes(pem))
    return ssl.create_default_context(cafile=folder / "fullchain.pem")


def set_up(folder: Path, http: int, https: int) -> str:
    """Return the configuration with the addresses and folders of this test."""
    replacements = {
        "/run/nginx.pid": folder / "pid",
        "/etc/ssl/site": folder,
        "root /srv/site;": f"root {folder}/site;",
        "user www-data;": "user root;" if os.geteuid() == 0 else "",
        "listen 80 ": f"listen 127.0.0.1:{http} ",
        "listen 443 ": f"listen 127.0.0.1:{https} ",
    }
    text = re.sub(r".*listen \[::\].*\n", "", CONF)  # there may be no IPv6
    for original, own in replacements.items():
        assert original in text
        text = text.replace(original, str(own))
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    paths = "".join(f"{kind}_temp_path {folder}/{kind};\n" for kind in kinds)
    return text.replace("http {\n", f"http {{\n{paths}")


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory, materials: Materials) -> Iterator[httpx.Client]:
    """Return a client of nginx with the site below a path."""
    assert NGINX
    folder = tmp_path_factory.mktemp("site-nginx")
    write_site(materials, folder / "site" / "help")
    http, https = free_port(), free_port()
    trusted = certify(folder)
    conf = folder / "nginx.conf"
    conf.write_text(set_up(folder, http, https))
    command = [NGINX, "-p", str(folder), "-c", str(conf), "-e", "stderr"]
    asked = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
    assert asked.returncode == 0, asked.stderr
    assert "[warn]" not in asked.stderr, asked.stderr
    with (
        subprocess.Popen([*command, "-g", "daemon off;"], stderr=subprocess.DEVNULL) as process,
        httpx.Client(base_url=f"https://127.0.0.1:{https}/help/", verify=trusted) as client,
    ):
        until = time.monotonic() + 120
        while time.monotonic() < until:
            with suppress(OSError), socket.create_connection(("127.0.0.1", https)):
                break
        yield client
        process.send_signal(signal.SIGTERM)


def test_the_header_says_what_the_page_says_and_that_nobody_may_frame_it() -> None:
    assert f'Content-Security-Policy "{HEADER_POLICY}"' in CONF


@needs_nginx
def test_every_file_comes_as_it_was_made_with_its_type_and_all_headers(
    web: httpx.Client, materials: Materials
) -> None:
    types = {"html": "text/html", "json": "application/json", "css": "text/css",
             "js": "javascript", "webmanifest": "application/manifest+json"}  # fmt: skip
    for name, content in site_files(materials).items():
        answer = web.get("" if name == "index.html" else name)
        assert answer.content == content, name
        assert types[name.rpartition(".")[2]] in answer.headers["content-type"]
        assert answer.headers["content-security-policy"] == HEADER_POLICY
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "set-cookie" not in answer.headers
        if len(content) > 1000:
            assert answer.headers["content-encoding"] == "gzip"


@needs_nginx
def test_only_what_is_named_after_its_content_may_be_stored_for_good(
    web: httpx.Client, materials: Materials
) -> None:
    for name in site_files(materials):
        freshness = web.get(name).headers["cache-control"]
        assert ("immutable" in freshness) == bool(re.search(r"-[0-9a-f]{12}\.", name)), name
    assert web.get("sw.js").headers["cache-control"] == "max-age=86400"
    assert web.get("").headers["cache-control"] == "no-cache"


@needs_nginx
def test_nothing_can_be_sent_to_the_server_and_nothing_else_is_there(web: httpx.Client) -> None:
    assert web.post("", content=b"x").status_code == 405
    missing = web.get("nothing.js")
    assert missing.status_code == 404
    assert missing.headers["content-security-policy"] == HEADER_POLICY
