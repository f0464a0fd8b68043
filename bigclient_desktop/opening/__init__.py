"""Before the work: unlocking, recovery, and the first run."""
