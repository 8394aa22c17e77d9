"""A metric over time with what is usual: no word inside the range, one outside of it, none without history."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import AccountDay, Post
from socialroi_desktop.metrics.methods.trend import usual_before, usual_range
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.roi.answer import answer
from socialroi_desktop.queries.roi.snapshot import Question
from socialroi_desktop.queries.roi.trend import TREND_METRICS, trend_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.roi.cards import cards
from socialroi_desktop.viewmodels.roi.trend import trend_chart, trend_hint
from workspaces import new_workspace

MARCH = Period(date(2026, 3, 2), date(2026, 3, 29))
QUESTION = Question(MARCH)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def reached(workspace: Workspace, first: date, values: list[int]) -> None:
    for place, value in enumerate(values):
        day = (first + timedelta(days=place)).isoformat()
        add_record(workspace, record=AccountDay(channel="instagram", account="pine", day=day, reach=value))


@pytest.mark.row("S2-4")
def test_a_day_is_held_against_the_same_weekday_before_it(workspace: Workspace) -> None:
    # Weekends are always low: a low Sunday is no news, a low Tuesday is.
    start = date(2026, 1, 5)
    days = [100 + n % 3 if n % 7 < 5 else 20 + n % 3 for n in range(84)]
    days[(date(2026, 3, 17) - start).days] = 20
    reached(workspace, start, days)
    trend = trend_of(workspace, QUESTION, "account_reach")
    outside = [(point.day, point.side) for point in trend.points if point.side]
    assert outside == [(date(2026, 3, 17), -1)]
    chart = trend_chart(trend)
    assert [(mark.day, mark.text) for mark in chart.markers] == [(date(2026, 3, 17), "▼")]
    table = chart.to_table()
    assert table.header[-1] == "Against usual"
    assert [row[-1] for row in table.rows if row[-1]] == ["below usual"]
    assert "1 outside the usual range: ▲ above, ▼ below" in trend_hint(trend)


def test_too_little_history_is_said_and_marks_nothing(workspace: Workspace) -> None:
    reached(workspace, MARCH.start, [100, 1, 100, 900])
    trend = trend_of(workspace, QUESTION, "account_reach")
    assert not trend_chart(trend).markers
    assert "too little history" in trend_hint(trend)


@pytest.mark.row("S2-4")
def test_a_band_never_holds_the_value_it_is_for(workspace: Workspace) -> None:
    reached(workspace, date(2026, 1, 5), [50] * 83 + [5000])
    last = trend_of(
        workspace, replace(QUESTION, period=Period(MARCH.start, date(2026, 3, 29))), "account_reach"
    )
    assert (last.points[-1].side, last.points[-1].usual and last.points[-1].usual.high) == (1, 50)


@pytest.mark.row("S2-4")
def test_times_shown_are_told_by_posts_that_tell_both(workspace: Workspace) -> None:
    told = ({"impressions": 300, "reach": 100}, {"reach": 900}, {"views": 50})
    for number, figures in enumerate(told):
        made = Post(
            channel="instagram", external_id=str(number), published_at="2026-03-10T10:00:00Z", **figures
        )
        add_record(workspace, record=made)
    (card,) = (
        one
        for one in cards(answer(workspace, QUESTION, lambda *_: None), "awareness")
        if "Times" in one.label
    )
    assert card.value.startswith("3")


@pytest.mark.parametrize(("after", "says"), [(1002, "sleeping accounts"), (1100, "+10.0% since the start")])
def test_a_flat_count_of_followers_says_what_it_may_hide(workspace: Workspace, after: int, says: str) -> None:
    for day, followers in (("2026-02-20", 1000), ("2026-03-20", after)):
        record = AccountDay(channel="instagram", account="pine", day=day, followers=followers)
        add_record(workspace, record=record)
    found = cards(answer(workspace, QUESTION, lambda *_: None), "awareness")
    assert says in next(card.hint for card in found if card.label == "Followers")


@pytest.mark.row("S2-9")
@pytest.mark.parametrize(("by", "value"), [("reach", "0.1"), ("impressions", "0.05"), ("views", "0.02")])
def test_the_engagement_rate_is_drawn_over_the_denominator_that_is_chosen(
    workspace: Workspace, by: str, value: str
) -> None:
    post = Post(
        channel="instagram", external_id="1", published_at="2026-03-10T10:00:00Z",
        likes=40, comments=10, reach=500, impressions=1000, views=2500,
    )  # fmt: skip
    add_record(workspace, record=post)
    metric = f"engagement_rate_by_{by}"
    assert metric in TREND_METRICS["consideration"]
    trend = trend_of(workspace, QUESTION, metric)
    assert [point.figure.value for point in trend.points if point.figure.value] == [Decimal(value)]
    (line,) = trend_chart(trend).series
    assert line.name == f"Engagement rate by {by}"


@given(st.lists(st.one_of(st.none(), st.integers(0, 10**6).map(Decimal)), max_size=80), st.integers(1, 8))
def test_what_is_usual_leans_on_earlier_values_alone(values, season):
    for place in range(len(values)):
        found = usual_before(values, place, over=8, season=season)
        changed = [*values[:place], Decimal(-5), *[None] * (len(values) - place - 1)]
        assert found == usual_before(changed, place, over=8, season=season)
        if found is not None:
            assert found == usual_range(values[place % season : place : season][::-1][:8])


@pytest.mark.parametrize(
    ("first", "last"),
    [(date(2026, 3, 4), date(2026, 5, 31)), (date(2026, 3, 2), date(2026, 5, 27))],
    ids=["cut at its start", "cut at its end"],
)
def test_a_week_cut_by_the_period_is_no_news(workspace: Workspace, first: date, last: date) -> None:
    reached(workspace, date(2025, 11, 3), [100] * 210)
    trend = trend_of(workspace, Question(Period(first, last)), "account_reach")
    assert trend.granularity == "week"
    assert any(point.usual is not None for point in trend.points)
    assert [point.day for point in trend.points if point.side] == []


def test_a_month_cut_by_the_first_row_tells_nothing_of_what_is_usual(workspace: Workspace) -> None:
    reached(workspace, date(2025, 1, 20), [100] * 480)
    trend = trend_of(workspace, Question(Period(date(2025, 1, 20), date(2026, 5, 14))), "account_reach")
    assert trend.granularity == "month"
    judged = [point.day for point in trend.points if point.usual is not None]
    # Eight whole months from February on come first, and May of the next year is not over.
    assert (judged[0], judged[-1]) == (date(2025, 10, 1), date(2026, 4, 1))


@pytest.mark.row("S2-4")
def test_reach_of_two_networks_says_that_it_was_added_up(workspace: Workspace) -> None:
    for channel in ("instagram", "tiktok"):
        published = "2026-03-10T10:00:00Z"
        add_record(
            workspace, record=Post(channel=channel, external_id="1", published_at=published, reach=100)
        )
    assert "Reach of 2 networks added up" in trend_hint(trend_of(workspace, QUESTION, "reach"))


def test_a_metric_that_nothing_tells_says_so_and_asks_for_no_history(workspace: Workspace) -> None:
    reached(workspace, MARCH.start, [100] * 28)
    hint = trend_hint(trend_of(workspace, QUESTION, "impressions"))
    assert "is not known" in hint
    assert "history" not in hint


@pytest.mark.parametrize(("days", "judged"), [(205, date(2026, 5, 18)), (210, date(2026, 5, 25))])
def test_a_week_in_which_the_rows_of_the_metric_end_is_no_news(
    workspace: Workspace, days: int, judged: date
) -> None:
    reached(workspace, date(2025, 11, 3), [100] * days)
    # Posts go on: it is the export of the account that is older.
    add_record(
        workspace, record=Post(channel="instagram", external_id="1", published_at="2026-05-31T10:00:00Z")
    )
    trend = trend_of(workspace, Question(Period(date(2026, 3, 2), date(2026, 5, 31))), "account_reach")
    assert [point.day for point in trend.points if point.side] == []
    assert max(point.day for point in trend.points if point.usual is not None) == judged


def test_two_weeks_of_nothing_are_news(workspace: Workspace) -> None:
    reached(workspace, date(2025, 11, 3), [100] * 196 + [0] * 14)
    trend = trend_of(workspace, Question(Period(date(2026, 3, 2), date(2026, 5, 31))), "account_reach")
    assert [(point.day, point.side) for point in trend.points if point.side] == [
        (date(2026, 5, 18), -1),
        (date(2026, 5, 25), -1),
    ]
