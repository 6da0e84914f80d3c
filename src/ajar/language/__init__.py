"""Languages: translations of `materials/`, their PO files, the notation of phrases. Pure."""
