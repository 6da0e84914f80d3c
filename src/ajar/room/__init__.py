"""The room: a group session with a join code, one open question at a time, and tallies."""
