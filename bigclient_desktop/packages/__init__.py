"""Package files, certificates and trust decisions; neither Qt nor SQL."""
