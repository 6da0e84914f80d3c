"""The card on a table that says how a phone joins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ajar.paper.pdf import pdf_of
from ajar.room.rules.qr_codes import qr_picture

if TYPE_CHECKING:
    from ajar.content.materials import Materials
    from ajar.content.models import Paper


def join_card(
    address: str,
    code: str,
    materials: Materials,
    *,
    wifi_name: str = "",
    paper: Paper | None = None,
) -> bytes:
    """Return two cards on a page as PDF/UA-1: the Wi-Fi, the address, the code and a QR code.

    Where one of these is empty, there is a line to write on. The paper is by default that of the
    profile. Raises `MaterialsError` if a file of the kit cannot be used.
    """
    words, profile = materials.paper_words, materials.profile
    common = {"words": dict(words), "paper": paper or profile.paper_size, "logo": None}
    return pdf_of("join-card", {**common, **join_data(address, code, wifi_name)}, materials)


def join_data(address: str = "", code: str = "", wifi_name: str = "") -> dict[str, Any]:
    """Return the data of the template."""
    picture = qr_picture(f"{address}/{code}", scale=1) if address and code else ""
    return {"address": address, "code": code, "wifi": wifi_name, "picture": picture}
