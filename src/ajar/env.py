"""The environment variables that the kit reads or sets."""

from __future__ import annotations

HOME = "AJAR_HOME"
"""The kit's folder, for notebooks outside it, such as those of one workshop."""
RUN = "AJAR_RUN"
"""The temporary folder of this run, through which its notebooks share a couple and a room."""
VIEWS = "AJAR_VIEWS"
"""Set if the page already has the scripts of the views, so that widgets do not send them."""
ROOM_URL = "AJAR_ROOM_URL"
"""The address of the server that hosts rooms for all notebooks; phones must reach it, too."""
ROOM_KEY = "AJAR_ROOM_KEY"
"""The host key, which lets people open rooms on a server."""
PROXY_SECRET = "AJAR_PROXY_SECRET"  # noqa: S105 (a name)
"""Secret that a proxy must send to be trusted if others share its address."""
ROOM_DATABASE = "AJAR_ROOM_DATABASE"
"""The PostgreSQL database in which a room server stores its tallies."""
NO_LISTENING = "AJAR_NO_LISTENING"
"""Set where programs may not open a port: a room without phones is then served by the kernel."""
ROOM_PORT = "AJAR_ROOM_PORT"
"""The first port to try for a room on this computer."""
LANGUAGE = "AJAR_LANGUAGE"
"""The language of the workshop, such as es, in place of the profile's."""
