"""The tab 投诉处理."""
