"""Every environment variable that the kit reads or sets, in one place."""

from __future__ import annotations

HOME = "AJAR_HOME"
"""The kit's folder, for notebooks that lie outside it."""
RUN = "AJAR_RUN"
"""The folder of this run of the kit; it is removed when the kit stops."""
VIEWS = "AJAR_VIEWS"
"""Set in a kernel whose page has the scripts of the views already."""
ROOM_URL = "AJAR_ROOM_URL"
"""The server that hosts rooms for all notebooks, by an address that phones reach as well."""
ROOM_KEY = "AJAR_ROOM_KEY"
"""The host key, which opens rooms on a server."""
ROOM_DATABASE = "AJAR_ROOM_DATABASE"
"""The PostgreSQL database in which a room server stores its tallies."""
ROOM_PORT = "AJAR_ROOM_PORT"
"""The first port to try for a room on this computer."""
