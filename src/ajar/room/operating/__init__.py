"""What those who run a room's server see of it: whether it is well, its log and its metrics."""
