"""`deploy/nginx/nginx.conf`, run by a real nginx with TLS in front of a real room."""

from __future__ import annotations

import json
import re
import secrets
import socket
import ssl
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from tests.unit.deploy.front import Front, needs_nginx

from ajar.room.rules.codes import ALPHABET, LENGTH
from ajar.room.rules.error_codes import ERRORS, error_body
from ajar.room.server.limits import MAX_ADDRESS_GUESSES, ConnectionLimits
from ajar.room.server.routes import MAX_FACILITATOR_BODY, MAX_PHONE_BODY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ajar.content.materials import Materials

pytestmark = needs_nginx
CONF = (Path(__file__).parents[3] / "deploy/nginx/nginx.conf").read_text("utf-8")
GUESSER, PHONE_ADDRESS = "127.0.0.77", "127.0.0.78"
"""Addresses of this computer that nothing else uses."""


class Site:
    """A room behind nginx, with a question open."""

    def __init__(self, front: Front, server: Any, materials: Materials) -> None:  # noqa: ANN401
        self.front, self.server, self.tls = front, server, front.tls
        with self.web() as web:
            made = web.post("/api/rooms", json={}, headers=bearer(server.host_key))
        self.code, self.own = made.json()["code"], bearer(made.json()["key"])
        self.path = f"/api/rooms/{self.code}"
        exercise = materials.exercise("check-in").model_dump(mode="json")
        body = {"name": "check-in@opening", "exercise": exercise}
        with self.web() as web:
            web.post(f"{self.path}/questions", json=body, headers=self.own).raise_for_status()

    def web(self, address: str = "127.0.0.1", **more: Any) -> httpx.Client:  # noqa: ANN401
        """Return a client with an address of this computer."""
        transport = httpx.HTTPTransport(verify=self.tls, local_address=address)
        base = f"https://127.0.0.1:{self.front.https}"
        return httpx.Client(base_url=base, transport=transport, timeout=120, **more)

    @contextmanager
    def connection(self, context: ssl.SSLContext, address: str = "") -> Iterator[ssl.SSLSocket]:
        source = (address, 0) if address else None
        place = ("127.0.0.1", self.front.https)
        with (
            socket.create_connection(place, 120, source) as plain,
            context.wrap_socket(plain, server_hostname="127.0.0.1") as sealed,
        ):
            yield sealed


def bearer(key: str) -> dict[str, str]:
    return {"authorization": f"Bearer {key}"}


@pytest.fixture(scope="module")
def site(
    tmp_path_factory: pytest.TempPathFactory,
    start_room_server: Callable[..., Any],
    materials: Materials,
) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("nginx")
    server = start_room_server(more=(f"--socket={folder / 'room.sock'}", "--log"))
    socket_of_the_room = server.base.removeprefix("unix://")
    own = {
        "/etc/ssl/room": folder,
        "unix:/run/ajar-room/room.sock": f"unix:{socket_of_the_room}",
    }
    front = Front(folder)
    with front.running(CONF, own):
        yield Site(front, server, materials)


def test_phone_joins_over_https_and_sees_changes_at_once(site: Site) -> None:
    with site.web(PHONE_ADDRESS) as phone:
        page = phone.get(f"/{site.code}")
        assert page.status_code == 200
        assert page.headers["strict-transport-security"] == "max-age=63072000"
        assert page.headers["content-security-policy"].startswith("default-src 'none'")
        key = secrets.token_urlsafe(16)
        assert phone.post(f"{site.path}/join", json={"key": key}).status_code == 200
        with phone.stream("GET", f"{site.path}/events") as stream:
            lines = stream.iter_lines()
            states = (json.loads(line[5:]) for line in lines if line.startswith("data:"))
            assert next(states)["question"] is None
            with site.web() as facilitator:
                facilitator.post(f"{site.path}/questions/1/open", json={}, headers=site.own)
            assert next(states)["question"]["open"] is True
        body = {"question": 1, "round": 1, "key": key, "answers": {"importance": 5}}
        assert phone.post(f"{site.path}/answers", json=body).json() == {"counted": True}


def test_http_redirects_to_https(site: Site) -> None:
    answer = httpx.get(f"http://127.0.0.1:{site.front.http}/{site.code}")
    assert answer.status_code == 308
    assert answer.headers["location"] == f"https://room.example.org/{site.code}"


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_old_tls_is_refused_and_http_2_is_offered(site: Site) -> None:
    site.tls.set_alpn_protocols(["h2", "http/1.1"])
    with site.connection(site.tls) as sealed:
        assert sealed.selected_alpn_protocol() == "h2"
        assert sealed.version() == "TLSv1.3"
    site.tls.set_alpn_protocols(["http/1.1"])
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
    old.set_ciphers("DEFAULT@SECLEVEL=0")
    old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises(ssl.SSLError), site.connection(old):
        pass


def test_guesser_cannot_forge_an_address_and_others_go_on(
    site: Site,
) -> None:
    codes = [
        "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        for _ in range(MAX_ADDRESS_GUESSES + 5)
    ]
    names = ("x-forwarded-for", "x-real-ip", "forwarded")
    with site.web(GUESSER) as guesser:
        replies = [
            guesser.get(f"/api/rooms/{code}", headers=dict.fromkeys(names, f"192.0.2.{n}"))
            for n, code in enumerate(codes)
        ]
    assert [reply.status_code for reply in replies] == [404] * MAX_ADDRESS_GUESSES + [429] * 5
    assert replies[-1].json()["error"] == "slow-down", "the response is the room's own"
    with site.web(PHONE_ADDRESS) as phone:
        assert phone.get(site.path).status_code == 200
        assert phone.get("/api/rooms/2222-2222").status_code == 404


def test_operator_paths_are_not_forwarded(site: Site) -> None:
    with site.web() as web:
        for path in ("/metrics", "/healthz", "/readyz", "/%68ealthz"):
            assert web.get(path).status_code == 404, path
    uds = site.server.base.removeprefix("unix://")
    with httpx.Client(base_url="http://room", transport=httpx.HTTPTransport(uds=uds)) as direct:
        assert direct.get("/readyz").status_code == 200


def test_size_limits_match_those_of_the_room(site: Site) -> None:
    assert f"client_max_body_size {MAX_FACILITATOR_BODY // 1024}k;" in CONF
    assert f"client_max_body_size {MAX_PHONE_BODY // 1024}k;" in CONF
    assert f"large_client_header_buffers 4 {ConnectionLimits().max_head // 4 // 1024}k;" in CONF
    with site.web() as web:
        large = web.post(f"{site.path}/answers", content=b"x" * (MAX_PHONE_BODY + 1))
        assert (large.status_code, large.json()["error"]) == (413, "too-large")
        head = web.get(site.path, headers={"x-much": "x" * ConnectionLimits().max_head})
        assert (head.status_code, head.json()["error"]) == (400, "bad-request")


def test_logs_contain_no_address_and_no_code(site: Site) -> None:
    with site.web(GUESSER) as web:
        web.get(f"/{site.code}")
        web.post(f"{site.path}/answers", content=b"x" * (MAX_PHONE_BODY + 1))
        web.get(site.path, headers={"x-much": "x" * ConnectionLimits().max_head})
    with site.connection(site.tls, GUESSER) as broken:
        broken.sendall(b"\x00\xff no HTTP\r\n\r\n")
        broken.recv(1000)
    with socket.create_connection(("127.0.0.1", site.front.https), 120, (GUESSER, 0)) as plain:
        plain.sendall(b"\x16\x03\x01\x00\x05hello")
        plain.recv(1000)
    site.server.kill()
    with site.web(GUESSER) as web:
        gone = web.get(site.path)
        assert (gone.status_code, gone.json()["error"]) == (503, "full")
        assert gone.headers["retry-after"] == "5"
        site.server.start()
        answer = gone
        while answer.status_code == 503:
            answer = web.get(site.path)
        assert answer.status_code == 200, "it recovers by itself"
    files = [
        path for path in site.front.folder.rglob("*") if path.is_file() and path != site.front.conf
    ]
    assert {"stderr", "pid"} <= {path.name for path in files}
    for file in (*files, site.server.log):
        text = file.read_bytes()
        for secret in (GUESSER, PHONE_ADDRESS, site.code, site.code.replace("-", "")):
            assert secret.encode() not in text, f"{secret} is in {file.name}"


def test_errors_of_nginx_are_those_of_the_room() -> None:
    bodies = re.findall(r"return (\d+) '(\{.*\})';", CONF)
    assert len(bodies) == 3
    for status, body in bodies:
        code = json.loads(body)["error"]
        assert (int(status), body.encode()) == (ERRORS[code].status, error_body(code))
