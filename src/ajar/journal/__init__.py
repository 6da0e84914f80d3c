"""One person's journal: their answers in memory, and on disk if they choose to save."""
