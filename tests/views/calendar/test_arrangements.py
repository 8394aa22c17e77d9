"""Month, week, day, list and timeline hold the same posts, whatever there is of them and however small they are drawn."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QSize

from socialroi_desktop.domain.calendar.arranging import DAY, LIST, MONTH, TIMELINE, WEEK, span_of, weeks_of
from socialroi_desktop.domain.calendar.entries import Entry
from socialroi_desktop.domain.records import Post
from socialroi_desktop.queries.calendar.sight import Asked, Sight, sight_of
from socialroi_desktop.queries.calendar.timeline import timeline_of
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.codec import values_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.calendar.listed import listed_posts
from socialroi_desktop.views.calendar.hours_layout import lay_hours
from socialroi_desktop.views.calendar.item import Place, items_by_day
from socialroi_desktop.views.calendar.month_layout import MonthLayout, lay_out
from socialroi_desktop.views.calendar.timeline_view import lay_timeline
from workspaces import new_workspace

TODAY = date(2026, 9, 20)
_POSTS = st.lists(
    st.tuples(
        st.dates(date(2026, 8, 20), date(2026, 10, 12)),
        st.sampled_from(["", "00:00", "08:30", "18:00", "23:59"]),
        st.sampled_from(["idea", "draft", "ready", "published", "dropped"]),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    with new_workspace(tmp_path_factory.mktemp("calendar")) as workspace:
        yield workspace


def fill(shop: Workspace, posts: Iterable[tuple[date, str, str]]) -> None:
    with change(shop, "Fill") as writer:
        writer.delete_rows("post", [row[0] for row in shop.connection().execute("SELECT id FROM post")])
        for number, (day, time, state) in enumerate(posts):
            told = (
                {"published_on": f"{day}", "published_at": f"{day}T10:00:00Z" if time else None}
                if state == "published"
                else {"scheduled_at": f"{day}T{time or '09:00'}"}
            )
            post = Post(channel="instagram", external_id=f"p{number}", title=f"P{number}", state=state)
            writer.insert("post", values_of(post) | told)


def told(laid: MonthLayout) -> Counter[int]:
    """Return the posts that are drawn; those without room are told by their number alone and so must add up."""
    drawn = Counter(item.id for item, _ in laid.chips if isinstance(item, Entry))
    there = Counter(item.id for items in laid.items.values() for item in items if isinstance(item, Entry))
    hidden = sum(number for number, _ in laid.more.values())
    assert drawn.total() + hidden == there.total()
    assert not drawn - there
    return there


def seen(shop: Workspace, view: str, day: date, week_start: int) -> Sight:
    asking = timeline_of if view == TIMELINE else sight_of
    return asking(shop, span_of(view, day, week_start), Asked(), TODAY)


@pytest.mark.row("S3-10")
@settings(max_examples=25)
@given(
    posts=_POSTS,
    looked_at=st.dates(date(2026, 9, 1), date(2026, 9, 30)),
    week_start=st.sampled_from([0, 5, 6]),
    size=st.sampled_from([QSize(560, 380), QSize(1100, 760)]),
)
def test_month_week_day_list_and_timeline_always_hold_the_same_posts(
    shop, posts, looked_at, week_start, size
) -> None:
    fill(shop, posts)
    month = seen(shop, MONTH, looked_at, week_start)
    in_month = told(lay_out(month, size, Place(looked_at)))
    in_weeks, in_days = Counter[int](), Counter[int]()
    for week in weeks_of(month.span):
        in_weeks += told(lay_hours(seen(shop, WEEK, week[0], week_start), size, Place(looked_at)))
    for day in month.span:
        in_days += told(lay_hours(seen(shop, DAY, day, week_start), size, Place(looked_at)))
    parent = QObject()
    rows = listed_posts(parent)
    rows.show_rows(seen(shop, LIST, looked_at, week_start).entries)
    in_list = Counter(entry.id for entry in rows.rows)
    line = seen(shop, TIMELINE, looked_at, week_start)
    laid = lay_timeline(line, size, items_by_day(line))
    on_line = Counter(item.id for item, _ in laid.chips if isinstance(item, Entry) and item.day in month.span)
    wanted = sum(day in month.span and state != "dropped" for day, _, state in posts)
    assert in_month.total() == wanted
    assert in_month == in_weeks == in_days == in_list == on_line
    assert set(in_month.values()) <= {1}
