"""Widgets shown in a notebook."""
