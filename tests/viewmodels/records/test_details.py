"""What the panel beside a table tells of a record beyond its fields."""

from socialroi_desktop.domain.records import Campaign, Post, PostMetrics
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.records.details import earlier_figures
from socialroi_desktop.viewmodels.shared.field_text import Naming


def test_the_figures_of_a_post_are_listed_by_export_latest_first(session):
    post = Post(channel="instagram", external_id="a", published_at="2026-07-01T10:00:00Z")
    add_record(session.workspace, record=post)
    for day, views in (("2026-07-05", 900), ("2026-08-05", 1805)):
        add_record(session.workspace, record=PostMetrics(post_id=1, as_of=day, views=views, likes=7))
    (stored,) = reading.listing(session.workspace, Post)
    assert earlier_figures(session.workspace, stored, Naming("USD", "Europe/Warsaw")) == [
        ("5 Aug 2026", "Views 1,805 · Likes 7"),
        ("5 Jul 2026", "Views 900 · Likes 7"),
    ]


def test_other_records_have_no_such_list(session):
    (campaign,) = reading.listing(session.workspace, Campaign)
    assert earlier_figures(session.workspace, campaign, Naming("USD", "Europe/Warsaw")) == []
