"""One file a revision, each with the change from the one before."""
