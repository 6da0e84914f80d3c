"""Published results: snapshots, findings, charts, and their export."""
