"""Charts: data to figure, sentence and table; nothing here knows of a room."""
