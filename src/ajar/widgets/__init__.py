"""What a notebook shows: anywidgets, and the open journal that hands them out."""
