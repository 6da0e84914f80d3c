"""Says why a database cannot be used, or what of it is amiss, and how to mend it.

Each in a sentence, and never with a password.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from sqlalchemy import URL, Engine
    from sqlalchemy.exc import DBAPIError

MENDS = (
    (("password authentication failed", "no password supplied", "28P01", "28000", "pg_hba"),
     "it does not let this user in. Look at the user and the password in the address"),
    (("3D000", "does not exist"),
     "there is no database or user of this name. Make it, or look at the name in the address"),
    (("translate host name", "Name or service", "resolve"),
     "no computer of this name is found. Look at the host in the address"),
    (("refused", "No such file", "timeout", "timed out", "unreachable", "No route"),
     "nothing answers there. Look whether it runs, and at host and port in the address"),
    (("53300", "too many", "connection slots"),
     "it has no connection left. A worker needs two: raise max_connections, or run fewer workers"),
    (("42501", "permission denied"),
     "this user may not make or use the tables there. Let it own the database, or its schema"),
)  # fmt: skip
"""By what is found in an error's code or text: why, and what to do."""


def why(engine: Engine, error: DBAPIError) -> str:
    """Return a sentence about an error that keeps rooms from being read and written."""
    if engine.dialect.name == "sqlite":
        return f"The rooms cannot be read or written: {error.orig}."
    said = f"{getattr(error.orig, 'sqlstate', None)} {error.orig}"
    for signs, mend in MENDS:
        if any(sign in said for sign in signs):
            return f"The database {_place(engine.url)} cannot be used: {mend}."
    first = _without_password(str(error.orig).strip().partition("\n")[0], engine.url)
    return f"The database {_place(engine.url)} cannot be used: {first}."


def remarks(engine: Engine) -> list[str]:
    """Return what a server's settings take away from what a room promises."""
    with engine.connect() as connection:
        found = connection.execute(text("SELECT name, setting FROM pg_settings"))
        settings: dict[str, str] = {name: setting for name, setting in found}  # noqa: C416
    has_values = settings.get("log_parameter_max_length") != "0"
    slow = settings.get("log_min_duration_statement", "-1")
    amiss = {
        "archive_mode": settings.get("archive_mode", "off") != "off",
        "log_statement": has_values and settings.get("log_statement") in ("mod", "all"),
        "log_min_duration_statement": has_values and slow != "-1",
    }
    lines = [
        f"The database has {name} = {settings[name]}: what is kept so tells in which order answers "
        "came. See SECURITY.md, “A room on PostgreSQL”."
        for name, is_so in amiss.items()
        if is_so
    ]
    if settings.get("fsync") == "off":
        lines.append("The database has fsync = off: a power cut can lose answers.")
    return lines


def _place(url: URL) -> str:
    host = url.host or url.query.get("host") or "on this computer"
    where = host if isinstance(host, str) else ", ".join(host)
    port = f":{url.port}" if url.port else ""
    return f"“{url.database or url.username or ''}” at {where}{port}"


def _without_password(said: str, url: URL) -> str:
    secrets = (url.password, url.query.get("password"))
    for secret in secrets:
        if secret and isinstance(secret, str):
            said = said.replace(secret, "…")
    return said.rstrip(".")
