"""Bulk work without the collector of cycles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """A hundred thousand values without a cycle among them: the collector would look through all of them again and
    again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            # Into the oldest generation as they are: enabled over so many new ones it would begin by looking at each.
            gc.freeze()
            gc.unfreeze()
            gc.enable()
