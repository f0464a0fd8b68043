"""Which card, or the row, tells the truth of who was transferred."""

import itertools

import pytest

from bigclient_desktop.domain.staff_cards import Stay, standing_card, strays

HOME, B, C = "440106", "440104", "440105"
TO_B, LEFT_B, TO_C = Stay(1, "b", B), Stay(1, "b", B, C), Stay(2, "c", C)
BACK = Stay(2, "h", HOME)


@pytest.mark.parametrize(
    ("cards", "row_unit", "wanted"),
    [
        ([], HOME, None),
        ([], B, None),
        ([TO_B], B, TO_B),
        ([LEFT_B, TO_C], B, TO_C),
        ([LEFT_B, TO_C], C, TO_C),
        ([LEFT_B], B, LEFT_B),
        ([Stay(1, "b", B, HOME), BACK], HOME, BACK),
        ([Stay(1, "b", B, HOME), BACK], B, BACK),
        ([Stay(1, "b", B, HOME), Stay(2, "h", HOME, B), Stay(3, "b2", B)], B, Stay(3, "b2", B)),
        # Cards to which nobody sent him.
        ([TO_B, TO_C], B, TO_B),
        ([TO_B], HOME, None),
        ([TO_B], C, None),
    ],
)
def test_the_last_place_that_he_did_not_leave(cards, row_unit, wanted) -> None:
    for order in itertools.permutations(cards):
        assert standing_card(order, row_unit) == wanted


@pytest.mark.parametrize(
    ("cards", "wanted"), [([], None), ([TO_B], TO_B), ([LEFT_B], LEFT_B), ([LEFT_B, TO_C], TO_C), ([TO_B, BACK], BACK)]
)
def test_without_his_row_the_last_of_what_is_here_counts(cards, wanted) -> None:
    for order in itertools.permutations(cards):
        assert standing_card(order) == wanted


def test_a_ring_of_moves_ends() -> None:
    ring = [Stay(1, "b", B, C), Stay(1, "c", C, B)]
    assert standing_card(ring, B) == ring[0]


def test_only_open_cards_are_strays() -> None:
    assert strays([TO_B, TO_C, Stay(3, "x", HOME, B)], TO_C) == [TO_B]
    assert strays([TO_B], None) == [TO_B]


def test_a_place_that_took_its_sending_back_has_him_still() -> None:
    sent, back, c = Stay(1, "b", B, C), Stay(1, "b", B), Stay(2, "c", C, from_unit=B)
    assert standing_card([sent, c], C) == c
    assert standing_card([back, c], C) == back
    assert standing_card([back, c]) == back
    assert strays([back, c], back) == [c]


def test_a_void_card_leads_nowhere_and_still_names_him() -> None:
    void = Stay(1, "b", B, HOME, HOME, is_void=True)
    assert standing_card([void], B) is None
    assert standing_card([void, Stay(2, "b2", B)], B) == Stay(2, "b2", B)
    assert standing_card([void]) == void
    assert standing_card([void, Stay(2, "b2", B, C)]) == Stay(2, "b2", B, C)
