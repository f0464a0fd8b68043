"""The tab 客户分级."""
