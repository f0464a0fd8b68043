"""How long the next try at a password waits. It slows a hand at the keyboard; who has the file meets the key's cost."""

FREE_TRIES = 5
"""Wrong passwords in a row that cost nothing."""
FIRST_WAIT, LONGEST_WAIT = 30, 300


def wait_after(wrong: int) -> int:
    """Seconds until the next try, after so many wrong ones in a row."""
    if wrong < FREE_TRIES:
        return 0
    return min(FIRST_WAIT << min(wrong - FREE_TRIES, 8), LONGEST_WAIT)
