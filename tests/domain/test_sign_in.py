from hypothesis import given
from hypothesis import strategies as some

from bigclient_desktop.domain.sign_in import FIRST_WAIT, FREE_TRIES, LONGEST_WAIT, wait_after


def test_the_first_wrong_passwords_cost_nothing():
    assert [wait_after(wrong) for wrong in range(FREE_TRIES + 2)] == [0] * FREE_TRIES + [FIRST_WAIT, 2 * FIRST_WAIT]


@given(some.integers(0, 10**6))
def test_a_wait_grows_but_locks_nobody_out(wrong):
    assert wait_after(wrong) <= wait_after(wrong + 1) <= LONGEST_WAIT
