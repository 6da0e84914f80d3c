"""Charts: data to figure and sentence; independent of rooms."""
