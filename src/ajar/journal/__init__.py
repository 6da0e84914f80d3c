"""One person's journal: their answers in memory, and on disk if they want that."""
