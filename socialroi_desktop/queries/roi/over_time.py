"""Cuts the period of the ROI tab into days, weeks or months, each with what is usual at that time.

Runs off the window's thread; draws nothing.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from socialroi_desktop.domain.period import Period, month_of, week_of
from socialroi_desktop.domain.records import BioLink
from socialroi_desktop.metrics.methods.trend import Band, usual_before
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.roi.snapshot import Bucket, Entry, Ledger, Question
from socialroi_desktop.queries.scope import By, Scope
from socialroi_desktop.queries.traffic import over_time
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

# More lines than these cannot be told apart.
MOST_LINES = 6
# How many buckets before one tell what is usual, and how far apart they are: the same weekday of eight weeks, a quarter
# of weeks, a year of months.
USUAL_OVER: dict[By, tuple[int, int]] = {"day": (8, 7), "week": (13, 1), "month": (12, 1)}


def granularity_of(period: Period) -> By:
    """Return by what a chart over this many days is cut, so that it has some 12 to 60 points."""
    if period.days <= 31:
        return "day"
    return "week" if period.days <= 400 else "month"


def buckets_of(
    workspace: Workspace, question: Question, period: Period, ledger: Ledger
) -> tuple[Bucket, ...]:
    """Return the buckets of a period in order, those without any row included."""
    by = granularity_of(period)
    scope = question.social(period, by)
    columns = [_series(workspace, scope, name, ledger) for name in ("net_sales", "total_cost", "roi")]
    before: Sequence[Entry | None] = ()
    if question.compared is not None:
        before = _series(workspace, question.social(question.compared, by), "net_sales", ledger)
    padded = [*before, *[None] * len(columns[0])]
    usual = _usual(workspace, question, period, by)
    return tuple(
        Bucket(day, sales, cost, roi, padded[n], usual.get(day))
        for n, (sales, cost, roi) in enumerate(zip(*columns, strict=True))
        for day in (date.fromisoformat(sales.figure.group[by]),)
    )


def traffic_of(workspace: Workspace, question: Question, period: Period) -> dict[str, tuple[int | None, ...]]:
    """Return the visits of the channels with most of them, bucket by bucket; days without any row are unknown."""
    scope = question.everything(period, granularity_of(period))
    found = over_time(workspace, scope)
    told = set().union(*found.values())
    top = sorted(found, key=lambda name: (-sum(found[name].values()), name))[:MOST_LINES]
    return {
        name: tuple(found[name].get(day, 0) if day in told else None for day in scope.buckets())
        for name in top
    }


def bio_links_of(workspace: Workspace, question: Question, period: Period) -> tuple[BioLink, ...]:
    """Return the links that the bios of the channels looked at began to show on days of a period, the first one first."""
    found = [
        link
        for link in reading.listing(workspace, BioLink)
        if link.channel in question.channels and date.fromisoformat(link.start) in period
    ]
    return tuple(sorted(found, key=lambda link: (link.start, link.channel, link.id or 0)))


def _series(workspace: Workspace, scope: Scope, metric: str, ledger: Ledger) -> list[Entry]:
    return [ledger.add(item, scope) for item in figures_of(workspace, scope, [metric])]


def _usual(workspace: Workspace, question: Question, period: Period, by: By) -> dict[date, Band]:
    """Return the usual range of net sales by bucket, each told from the whole buckets before it alone."""
    first_day = reading.first_and_last_day(workspace)
    start = history_start(period, by, question.week_start)
    if first_day is not None:
        # Days before the first row are not days without sales: the first bucket that counts is a whole one.
        first = span_of(date.fromisoformat(first_day[0]), by, question.week_start)
        start = max(start, first.end + timedelta(days=1))
    if start > period.end:
        return {}
    scope = question.social(Period(start, period.end), by)
    found: list[tuple[date, Decimal | None]] = [
        (date.fromisoformat(item.group[by]), item.value)
        for item in figures_of(workspace, scope, ["net_sales"])
    ]
    bands: dict[date, Band] = {}
    values, (over, season) = [value for _, value in found], USUAL_OVER[by]
    for place, (day, _) in enumerate(found):
        band = usual_before(values, place, over=over, season=season)
        if band is not None:
            bands[day] = band
    return bands


def history_start(period: Period, by: By, week_start: int) -> date:
    """Return the first day of the buckets that tell what is usual in a period."""
    over, season = USUAL_OVER[by]
    days = {"day": 1, "week": 7, "month": 31}[by] * over * season
    return span_of(period.start - timedelta(days=days), by, week_start).start


def span_of(day: date, by: By, week_start: int) -> Period:
    """Return the whole day, week or month around a day."""
    if by == "month":
        return month_of(day)
    return week_of(day, week_start) if by == "week" else Period(day, day)
