"""What `benchmarks/scale.py` measures: large audiences, several workers, two databases."""
