"""Records and rules of the trade; no I/O, neither Qt nor SQL."""
