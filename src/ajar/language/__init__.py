"""Languages: the words of `materials/` in each, their PO files, the notation of phrases. Pure."""
