"""The encrypted store: log, projection, search, backup. The only place that knows SQLAlchemy."""
