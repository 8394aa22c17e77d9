"""Days on which far more or far fewer came from a channel than is usual on such a day of the week."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.worth import KIND, Worth
from socialroi_desktop.metrics.methods.trend import Band, usual_before
from socialroi_desktop.queries.roi.over_time import USUAL_OVER
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.traffic import over_time
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import cells
from socialroi_desktop.store.rows.own_channels import channels_of

# So many days back is news.
_NEWS = 7
# Fewer visits more or less than usual are nothing to look at, whatever their share.
_LEAST = 20
_FIELDS = ("sessions", "campaign", "page", "source", "property", "tool", "breakdown")
_MORE = N_("{now} visits from {channel} on {day}, usually {usual}")
_FEWER = N_("Only {now} visits from {channel} on {day}, usually {usual}")
_BY = N_("{count} of them by {what}")
_ALONE = N_("compared with the same day of 8 weeks before")


def visit_jumps(workspace: Workspace, today: date) -> Iterator[Worth]:
    """Give for each channel the last unusual day of the week until yesterday; today is not over."""
    over, season = USUAL_OVER["day"]
    period = Period(today - timedelta(days=over * season + _NEWS), today - timedelta(days=1))
    found = over_time(workspace, Scope(period, "day"))
    known = set().union(*found.values()) if found else set()
    days = [period.start + timedelta(days=n) for n in range(period.days)]
    for channel, visits in sorted(found.items()):
        if channel == UNATTRIBUTED:
            continue
        values = [
            Decimal(visits.get(day.isoformat(), 0)) if day.isoformat() in known else None for day in days
        ]
        jump = _last_jump(days, values)
        if jump is not None and (worth := _told(workspace, channel, *jump)) is not None:
            yield worth


def _last_jump(days: Sequence[date], values: Sequence[Decimal | None]) -> tuple[date, Decimal, Band] | None:
    over, season = USUAL_OVER["day"]
    for place in range(len(days) - 1, len(days) - 1 - _NEWS, -1):
        value = values[place]
        usual = usual_before(values, place, over=over, season=season)
        if (
            value is not None
            and usual is not None
            and usual.side(value)
            and abs(value - usual.middle) >= _LEAST
        ):
            return days[place], value, usual
    return None


def _told(workspace: Workspace, channel: str, day: date, value: Decimal, usual: Band) -> Worth | None:
    rows = _rows(workspace, channel, day, int(value))
    if not rows:
        # Nothing stands behind a day without any visit: it cannot be opened.
        return None
    by: Counter[str] = Counter()
    for _, sessions, what in rows:
        by[what] += sessions
    what, count = by.most_common(1)[0]
    words = {
        "now": int(value),
        "channel": channels_of(workspace)[channel].name,
        "day": day.isoformat(),
        "usual": round(usual.middle),
    }
    more = value > usual.middle
    return Worth(
        f"{KIND}visits",
        min(row_id for row_id, *_ in rows),
        day,
        Problem(_MORE if more else _FEWER, words),
        Problem(_BY, {"count": count, "what": what}) if what and more else Problem(_ALONE),
        "web_sessions",
        tuple(row_id for row_id, *_ in rows),
    )


def _rows(workspace: Workspace, channel: str, day: date, value: int) -> Sequence[tuple[int, int, str]]:
    """Return id, visits and what brought them of one table that tells the day; others tell the same visits once more."""
    tables: dict[tuple[str, ...], list[tuple[int, int, str]]] = defaultdict(list)
    asked = Query("web_sessions", period=Period(day, day), channels=frozenset({channel}))
    for row_id, sessions, campaign, page, source, *table in cells(workspace, asked, _FIELDS):
        tables[tuple(table)].append((row_id, sessions or 0, campaign or page or source or ""))
    return min(tables.values(), key=lambda rows: abs(sum(row[1] for row in rows) - value), default=())
