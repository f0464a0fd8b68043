"""Use cases: one function, one transaction, one change; or a read. They return records, and know neither Qt nor SQL."""
