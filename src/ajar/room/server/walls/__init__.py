"""The panel that walls, remotes and the desk follow: reads, changes and streams."""
