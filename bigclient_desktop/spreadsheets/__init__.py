"""Workbooks read and written, one module a kind."""
