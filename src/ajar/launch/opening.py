"""Opening the browser without showing the secret of the address to others on the machine."""

from __future__ import annotations

import html
import os
import threading
import webbrowser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["open_address"]


def open_address(address: str, folder: Path) -> None:
    """Open `address` in the browser by way of a page in `folder`.

    Every user of a machine can read the arguments of its programs; those of a browser would show
    the token.
    """
    page = folder / "open.html"
    link = html.escape(address, quote=True)
    descriptor = os.open(page, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(
            '<!doctype html><html lang="en"><meta charset="utf-8"><title>Opening</title>'
            f'<meta http-equiv="refresh" content="0;url={link}">'
            f'<p><a href="{link}">Continue</a></p></html>'
        )
    # Some browsers return only when they are closed.
    threading.Thread(target=webbrowser.open, args=(page.as_uri(),), daemon=True).start()
