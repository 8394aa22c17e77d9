"""What a query asks, in words."""

import pytest

from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.viewmodels.records.asked_words import asked_words
from socialroi_desktop.viewmodels.shared.field_text import Naming

NAMING = Naming("USD", "UTC", names={"influencer": {2: "Mai"}})


@pytest.mark.parametrize(
    ("term", "words"),
    [
        (Term("tags", "~", "vip, skate"), "Tags: vip, skate"),
        (Term("tags", "=", None), "Tags: none"),
        (Term("email", "!=", None), "E-mail: any"),
        (Term("followers", ">=", 12500), "Followers ≥ 12,500"),
        (Term("followers", "<", 900), "Followers < 900"),
        (Term("kind", "=", "brand"), "Kind: Brand"),
        (Term("channel", "!=", "tiktok"), "Channel: not TikTok"),
        (Term("country", "~", "poland"), "Country: “poland”"),
        (Term("introduced_by_id", "=", 2), "Introduced by: Mai"),
        (Term("engagement_rate", ">", 250), "Engagement rate > 2.50%"),
    ],
)
def test_conditions_are_told_as_a_form_calls_them(term, words):
    assert asked_words(Influencer, Query("influencer", terms=(term,)), NAMING) == words


def test_text_and_conditions_stand_beside_each_other_and_nothing_asked_is_nothing():
    query = Query("influencer", text="jo", terms=(Term("tags", "~", "vip"), Term("id", "=", 3)))
    assert asked_words(Influencer, query, NAMING) == "“jo” · Tags: vip · Id: 3"
    assert asked_words(Influencer, Query("influencer"), NAMING) == ""
