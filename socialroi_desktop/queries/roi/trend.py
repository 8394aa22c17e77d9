"""One metric over time with the range it usually lies in.

Asks `queries` for figures off the window's thread; words and draws nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.trend import Band, usual_before
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.roi.choices import Stage
from socialroi_desktop.queries.roi.over_time import USUAL_OVER, granularity_of, history_start, span_of
from socialroi_desktop.queries.roi.snapshot import Question
from socialroi_desktop.queries.scope import By
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

# What can be drawn over time, stage by stage; impressions and reach are two lines of two charts, never one.
TREND_METRICS: dict[Stage, tuple[str, ...]] = {
    "awareness": (
        "reach", "impressions", "views", "frequency", "followers", "account_reach", "account_impressions",
        "mentions",
    ),
    "consideration": (
        "sessions", "engagements", "engagement_rate_by_reach", "engagement_rate_by_impressions", "engagement_rate_by_views",
        "engagement_rate_by_followers", "link_clicks", "profile_views", "leads",
    ),
    "purchase": ("orders", "net_sales"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The figure of one bucket and what is usual there, None with too little history."""

    day: date
    figure: Figure
    usual: Band | None

    @property
    def side(self) -> int:
        """1 above the usual range, -1 below it, 0 inside or unknown."""
        return 0 if self.usual is None else self.usual.side(self.figure.value)


@dataclass(frozen=True, slots=True)
class Trend:
    """One metric over the buckets of a period."""

    metric: str
    granularity: By
    currency: str
    points: tuple[TrendPoint, ...]
    today: date | None = None
    week_start: int = 0


def trend_of(workspace: Workspace, question: Question, metric: str) -> Trend:
    """Return a metric over the period of a question, each bucket with what the ones before it make usual."""
    days = reading.first_and_last_day(workspace)
    today = date.today() if days is None else date.fromisoformat(days[1])
    period = question.period or Period(date.fromisoformat(days[0]) if days else today, today)
    by = granularity_of(period)
    over, season = USUAL_OVER[by]
    start = history_start(period, by, question.week_start)
    if days is not None:
        # Days before the first row are not days without any reach.
        start = max(start, min(date.fromisoformat(days[0]), period.start))
    found = figures_of(workspace, question.social(Period(start, period.end), by), [metric])
    until = _told_until(workspace, question, metric, Period(start, period.end), by)
    values = _known_from_first([_whole(figure, by, question.week_start, until) for figure in found])
    points = tuple(
        TrendPoint(
            day,
            figure,
            None
            if values[place] is None
            else usual_before(values, place, over=over, season=season, share=METRICS[metric].share),
        )
        for place, figure in enumerate(found)
        if (day := date.fromisoformat(figure.group[by])) >= period.start or figure.end >= period.start
    )
    return Trend(metric, by, workspace.settings().currency, points, question.today, question.week_start)


def _told_until(workspace: Workspace, question: Question, metric: str, period: Period, by: By) -> date:
    """Return the last day with anything of the metric; the end of the period when its last days are empty altogether.

    An export often ends within a week: what it does not tell of that week is no fall. Two empty weeks are one.
    """
    if by == "day":
        return period.end
    days = {"week": 14, "month": 62}[by]
    last = Period(max(period.start, period.end - timedelta(days=days - 1)), period.end)
    found = figures_of(workspace, question.social(last, "day"), [metric])
    return max((figure.end for figure in found if figure.value), default=period.end)


def _whole(figure: Figure, by: By, week_start: int, until: date) -> Decimal | None:
    """Return the value of a whole bucket; three days of a week are not to be held against weeks."""
    span = span_of(date.fromisoformat(figure.group[by]), by, week_start)
    is_whole = (figure.start, figure.end) == (span.start, span.end) and span.end <= until
    return figure.value if is_whole else None


def _known_from_first(values: Sequence[Decimal | None]) -> list[Decimal | None]:
    """Return the values with the nothing before the first something left unknown: there was no account yet."""
    first = next((place for place, value in enumerate(values) if value), len(values))
    return [None if place < first else value for place, value in enumerate(values)]
