"""用邮收入: what customers spend, month by month."""
