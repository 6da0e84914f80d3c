"""Measurements of `benchmarks/scale.py`: large audiences, several workers, two databases."""
