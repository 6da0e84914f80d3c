"""A real nginx with TLS of its own, run with a configuration from `deploy`."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NGINX = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
needs_nginx = pytest.mark.skipif(
    not NGINX, reason="nginx is not installed: apt-get install nginx-light"
)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def certify(folder: Path) -> ssl.SSLContext:
    """Create a self-signed certificate; return what trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "ajar.example.org")])
    today = datetime.now(UTC)
    names = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "key.pem").write_bytes(key.private_bytes(pem, *plain))
    (folder / "fullchain.pem").write_bytes(certificate.public_bytes(pem))
    return ssl.create_default_context(cafile=folder / "fullchain.pem")


@dataclass
class Front:
    """Ports and a certificate for an nginx that keeps all that it writes in one folder."""

    folder: Path
    http: int = field(default_factory=free_port)
    https: int = field(default_factory=free_port)

    def __post_init__(self) -> None:
        self.tls = certify(self.folder)
        self.conf = self.folder / "nginx.conf"

    @contextmanager
    def running(self, text: str, own: dict[str, object]) -> Iterator[None]:
        """Run nginx with a configuration in which the keys of `own` stand for its values."""
        assert NGINX
        self.conf.write_text(self._set_up(text, own))
        command = [NGINX, "-p", str(self.folder), "-c", str(self.conf), "-e", "stderr"]
        asked = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
        assert asked.returncode == 0, asked.stderr
        assert "[warn]" not in asked.stderr, asked.stderr
        said = self.folder / "stderr"
        with said.open("wb") as stderr:
            process = subprocess.Popen([*command, "-g", "daemon off;"], stderr=stderr)
        try:
            self._wait(process, said)
            yield
            process.send_signal(signal.SIGTERM)
            assert process.wait(120) == 0
        finally:
            process.kill()

    def _set_up(self, text: str, own: dict[str, object]) -> str:
        """Return the configuration with the addresses and folders of this test."""
        replacements = own | {
            "/run/nginx.pid": self.folder / "pid",
            "user www-data;": "user root;" if os.geteuid() == 0 else "",
            "listen 80 ": f"listen 127.0.0.1:{self.http} ",
            "listen 443 ": f"listen 127.0.0.1:{self.https} ",
        }
        text = re.sub(r".*listen \[::\].*\n", "", text)  # there may be no IPv6
        for original, here in replacements.items():
            assert original in text
            text = text.replace(original, str(here))
        kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        paths = "".join(f"{kind}_temp_path {self.folder}/{kind};\n" for kind in kinds)
        return text.replace("http {\n", f"http {{\n{paths}")

    def _wait(self, process: subprocess.Popen[bytes], said: Path) -> None:
        until = time.monotonic() + 120
        while time.monotonic() < until and process.poll() is None:
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.https)):
                return
        raise AssertionError(said.read_text())
