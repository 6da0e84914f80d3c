"""Builders for notebooks and new kits."""
