"""The room server: an ASGI app for phones and for the facilitator."""
