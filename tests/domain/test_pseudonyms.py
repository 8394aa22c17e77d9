"""Pseudonyms stand for buyers, and for nobody where nothing is known of them."""

from every import every
from socialroi_desktop.domain.pseudonyms import customer_key, customer_keys


@every("told", ["n/a", "-", "Guest", " GUEST ", "no email", "Gast", "null", "游客", "—", ""])
def test_buyers_of_whom_nothing_is_known_are_not_one_person(told):
    assert customer_key(told) is None
    assert customer_keys([told, "a@b.example"]) == [None, customer_key("a@b.example")]
