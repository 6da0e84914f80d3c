"""What the browser is told with each answer: stay on this machine, tell other sites nothing."""

from __future__ import annotations

__all__ = ["HEADERS"]

HEADERS = {
    # JupyterLab and Voilà write scripts and styles into their pages, and widgets come as blobs.
    # From elsewhere comes nothing.
    "Content-Security-Policy": (
        "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:; "
        "connect-src 'self' ws://127.0.0.1:* blob: data:; "
        "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
    ),
    # A link to a help line must not tell that site where the person came from.
    "Referrer-Policy": "same-origin",
}
