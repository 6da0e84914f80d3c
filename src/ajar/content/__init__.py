"""What can be said and asked: exercises, sections, agendas and the files that hold them (pure)."""
