"""What a profile check looks at, and what a text names of it."""

import pytest

from socialroi_desktop.catalogue import profile_rules
from socialroi_desktop.domain.outreach.profile import text_of

RULES = profile_rules()


@pytest.mark.row("S1-10")
def test_name_picture_bio_link_posts_content_and_contact_are_looked_at():
    ids = [item.id for item in RULES.items]
    assert {
        "name",
        "picture",
        "bio",
        "link",
        "posts",
        "true",
        "contact",
        "customers",
        "reviews",
        "buying",
    } <= set(ids)
    assert len(ids) == len(set(ids))
    assert all(item.label and item.help and "," not in item.label for item in RULES.items)


def test_items_are_named_by_id_or_label_in_any_order_and_kept_in_theirs():
    assert RULES.ticked("bio, The name says who we are、PICTURE") == ("name", "picture", "bio")
    assert RULES.ticked(text_of(RULES.ticked("link, name"))) == ("name", "link")
    assert RULES.ticked(None) == ()
    assert RULES.unknown("bio, logo") == ("logo",)
