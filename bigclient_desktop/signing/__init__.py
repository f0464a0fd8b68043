"""Keys, seats, signatures and key slots: the only place that knows cryptography (beside certificates in packages)."""
