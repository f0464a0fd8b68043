"""The tab 营销日志."""
