"""What walls, remotes and the desk follow: the panel, as it is read, changed and streamed."""
