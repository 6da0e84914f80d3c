"""Charts: data to figure, sentence and table; independent of rooms."""
