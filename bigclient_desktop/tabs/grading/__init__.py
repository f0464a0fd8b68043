"""客户分级: who is a diamond, gold or silver customer, why, and what would change it."""
