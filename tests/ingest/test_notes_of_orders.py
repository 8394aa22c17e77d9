"""Tags that the notes of an order list in one line, each with its name."""

from every import every
from socialroi_desktop.ingest.orders.notes import origin_of


@every(
    "notes",
    [
        "utm_source: facebook, utm_medium: paid, utm_campaign: June sale",
        "utm_source=facebook; utm_medium=paid; utm_campaign=June sale",
        "UTM Source: facebook | UTM Medium: paid | UTM Campaign: June sale",
        "utm_source=facebook utm_medium=paid utm_campaign=June sale",
        '{"utm_source": "facebook", "utm_medium": "paid", "utm_campaign": "June sale"}',
        "gift: yes, utm_source: facebook, utm_medium: paid, utm_campaign: June sale",
        "utm_source: facebook\nutm_medium: paid\nutm_campaign: June sale",
        "landing_page: https://s.example/?utm_source=facebook;utm_medium=paid;utm_campaign=June%20sale",
    ],
)  # fmt: skip
def test_tags_in_one_line(notes):
    assert origin_of(notes)[:3] == ("facebook", "paid", "June sale")


def test_commas_within_a_tag_are_its_own():
    assert origin_of("utm_source: facebook, utm_campaign: May, June, utm_medium: paid")[:3] == (
        "facebook",
        "paid",
        "May, June",
    )
