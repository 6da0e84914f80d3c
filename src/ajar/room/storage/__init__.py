"""Storage for rooms: SQLite on a laptop, PostgreSQL on servers."""
