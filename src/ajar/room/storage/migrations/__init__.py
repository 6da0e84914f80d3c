"""Takes the tables of a room forwards from any released version. Only an old database needs it."""
