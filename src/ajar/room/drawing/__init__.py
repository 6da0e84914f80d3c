"""How counts are drawn for a wall. It knows nothing of a room: words and numbers come in."""
