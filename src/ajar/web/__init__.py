"""Browser code and its bundler."""
