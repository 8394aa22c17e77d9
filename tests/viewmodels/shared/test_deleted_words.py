"""A delete says what it took from rows that stay."""

from data_tab import english
from socialroi_desktop.viewmodels.shared.deleted_words import cleared_words, parts_words


def test_rows_that_no_longer_name_what_was_deleted_are_counted_by_kind():
    with english():
        assert cleared_words({}) == ""
        one = "1 row stays and no longer names what was deleted. Costs: 1."
        assert cleared_words({"cost": 1}) == one
        several = "3 rows stay and no longer name what was deleted. Costs: 2, Discount codes: 1."
        assert cleared_words({"cost": 2, "discount_code": 1}) == several


def test_rows_that_went_with_it_are_counted_by_kind():
    with english():
        assert parts_words({}) == ""
        assert parts_words({"deal": 1, "contact": 3}) == "With it went: Deals: 1, Contacts: 3."
