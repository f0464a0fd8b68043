"""Forward-only migrations of the log and the local tables; projections are versioned apart and made from the log."""
