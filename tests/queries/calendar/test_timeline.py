"""Half a year on one line: what is over stays on it, with what came in before and after."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from socialroi_desktop.domain.calendar.arranging import TIMELINE, span_of
from socialroi_desktop.domain.records import BioLink, Campaign, Goal, Post
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.calendar.sight import Asked
from socialroi_desktop.queries.calendar.timeline import timeline_of
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.codec import values_of
from workspaces import new_workspace, put_orders

TODAY = date(2026, 9, 20)
SPAN = span_of(TIMELINE, TODAY)


@pytest.mark.row("S0-32")
def test_goals_and_campaigns_that_are_over_stay_beside_what_came_in_since(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as shop:
        add_record(shop, record=Campaign(name="Summer", start="2026-06-20", end="2026-07-31"))
        goal = Goal(
            name="Sales", metric="orders", target="10", start="2026-07-01", end="2026-07-31", currency="USD"
        )
        with change(shop, "Add a goal") as writer:
            writer.insert("goal", values_of(goal))
        for start, page in (("2026-07-01", "a"), ("2026-09-01", "b")):
            add_record(
                shop,
                record=BioLink(channel="instagram", link=f"https://shop.example/{page}?x=1", start=start),
            )
        add_record(
            shop,
            record=Post(
                channel="instagram", external_id="1", title="Out", published_at="2026-07-05T10:00:00Z"
            ),
        )
        put_orders(
            shop,
            [
                {"ordered_at": f"2026-{day}T10:00:00Z", "gross_sales": amount}
                for day, amount in (("07-14", 5000), ("07-15", 2500), ("09-08", 1000))
            ],
        )
        line = timeline_of(shop, SPAN, Asked(), TODAY)
        assert [(bar.entity, bar.name) for bar in line.bars] == [("campaign", "Summer"), ("goal", "Sales")]
        assert [(bar.name, bar.first, bar.last) for bar in line.bio] == [
            ("shop.example/a", date(2026, 7, 1), date(2026, 8, 31)),
            ("shop.example/b", date(2026, 9, 1), None),
        ]
        assert [entry.title for entry in line.entries] == ["Out"]
        came = {week: value for week, value in line.results.items() if value}
        assert came == {date(2026, 7, 13): Decimal(75), date(2026, 9, 7): Decimal(10)}
        # What did not come yet is not known; it is no week without sales.
        assert max(line.results) <= TODAY
        assert timeline_of(shop, SPAN, Asked(channels=frozenset({"tiktok"})), TODAY).bio == ()
