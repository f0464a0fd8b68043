"""The log as values: operations, commits, clock and merge. Pure functions, no I/O (sync.md)."""
