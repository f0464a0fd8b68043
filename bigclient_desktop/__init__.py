"""BigClient Desktop: the offline key-account program of the postal centres of Guangdong."""

__version__ = "0.1.0"
