"""The rooms that `benchmarks/room.py` compares, and the phones that come into them."""
