"""Rules shared by both ends of a room: tallies, disclosure, codes, schemas, error codes (pure)."""
