"""Half a year on one line: goals, campaigns, posts, links in the bio and what came in by week, whatever is over already."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.calendar.bars import Bar, bio_bars
from socialroi_desktop.domain.period import Period, week_of
from socialroi_desktop.domain.records import BioLink
from socialroi_desktop.queries.calendar.sight import Asked, Sight, sight_of
from socialroi_desktop.queries.figures import daily_values
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

RESULT = "net_sales"


@dataclass(frozen=True, slots=True)
class Timeline(Sight):
    """What is seen of a span, with links in the bio, and net sales by the first day of each week; None where nobody knows."""

    bio: tuple[Bar, ...] = ()
    results: Mapping[date, Decimal | None] = field(default_factory=dict)
    currency: str = ""


def timeline_of(workspace: Workspace, span: Period, asked: Asked, today: date) -> Timeline:
    """Return the line of a span of days; AskedWrong where what it is cut by cannot be read."""
    sight, settings = sight_of(workspace, span, asked, today), workspace.settings()
    links = [
        link
        for link in reading.listing(workspace, BioLink)
        if asked.channels is None or link.channel in asked.channels
    ]
    return Timeline(
        sight.span,
        sight.entries,
        (),
        (),
        sight.bars,
        sight.days,
        sight.undated,
        sight.planned,
        bio_bars(links, span),
        _results(workspace, span, asked, today, int(settings.week_start)),
        settings.currency,
    )


def _results(
    workspace: Workspace, span: Period, asked: Asked, today: date, week_start: int
) -> dict[date, Decimal | None]:
    if span.start > today:
        return {}
    known = Period(span.start, min(span.end, today))
    weeks: defaultdict[date, Decimal | None] = defaultdict(lambda: None)
    for day, value in daily_values(workspace, Scope(known, channels=asked.channels), RESULT).items():
        week = week_of(date.fromisoformat(day), week_start).start
        if value is not None:
            weeks[week] = (weeks[week] or Decimal()) + value
    return dict(weeks)
