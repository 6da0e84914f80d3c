"""Languages: which words of `materials/` are translated, and the PO files that hold them. Pure."""
