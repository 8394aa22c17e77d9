"""Which visits count for which sum in some days, as the statement that adds them up reads it. Reads no single row.

Web analytics cuts the same visits in several ways; for each sum one cut of each site is chosen, never two added, and of
several tools one a day (see `visit_tools`).
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from socialroi_desktop.domain.pairs import pair_of, sum_of
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.derived.visit_days import VISIT_DAYS
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.page_times import timed_days
from socialroi_desktop.store.sums.visit_tools import Cut, Days, Site, Told, best_cuts, runs_of, taken_days

# Told of the same visits; where they come from two tools their quotients would be of neither.
_OF_SESSIONS = frozenset(
    {"sessions", "engaged_sessions", "bounces", "session_seconds", "engagement_seconds", "key_events"}
)
# Which raw rows of pages tell better.
TIMED_BY_PAGES = "engagement_seconds"
# What is said of a cut that counts on all its days.
EVERY_DAY = "all"
_OVERLAPS = "t.period_start <= :end AND t.period_end >= :start"
OF_PAGES = "page_matches(t.page, :pages)"


def cuts_that_count(
    workspace: Workspace,
    period: Period,
    names: Sequence[str],
    *,
    by: str,
    pages: str,
    known: Sequence[Told] | None = None,
) -> str:
    """Return, as JSON, a list of cuts: tool, site, breakdown, and for each sum on which of its days it counts.

    `known` are the cuts there are, where they have been read.
    Days are `EVERY_DAY`, null for none, else runs of ordinals as text: "739798-739804 739810-739812". Chosen is a cut that
    tells the channel (and campaign, where asked) if there is one, of those the one with the most days.
    """
    told = cuts_told(workspace, period, names, pages) if known is None else known
    covering = best_cuts([one for one in told if "sessions" in one.sums], by)
    blocked = timed_days(workspace, period) if TIMED_BY_PAGES in names and not pages else frozenset()
    found: dict[tuple[Site, str], dict[str, str]] = {}
    for name in names:
        cuts = best_cuts([one for one in told if one.sums >= {sum_of(name), *pair_of(name)}], by)
        ranked = covering if sum_of(name) in _OF_SESSIONS else cuts
        for site, taken in taken_days(
            cuts, ranked, blocked if name == TIMED_BY_PAGES else frozenset()
        ).items():
            cut = cuts[site]
            found.setdefault((site, cut.breakdown), {})[name] = _days(cut, taken, period)
    return json.dumps([_listed(*cut, on, names) for cut, on in found.items()])


def cuts_told(workspace: Workspace, period: Period, names: Iterable[str], pages: str = "") -> list[Told]:
    """Return which cuts there are in a period, with the days they cover and which of the sums they tell."""
    columns = {column for name in names for column in (sum_of(name), *pair_of(name))}
    return _told(workspace, period, sorted({*columns, "sessions"}), pages)


def visits_table(workspace: Workspace) -> str:
    """Return the table that tells what single visits do, where page and campaign are not asked for: kept sums, if they serve."""
    VISIT_DAYS.bring_up_to_date(workspace)
    return "web_day_sum" if VISIT_DAYS.serve(workspace.connection()) else "web_sessions"


def days_told(
    cuts: Iterable[Told], period: Period, name: str, *, by: str, telling: Collection[str] = ()
) -> tuple[str, ...]:
    """Return the days (ISO) of a period of which the cuts that count for a sum tell, in order.

    With `telling` only cuts that tell one of these dimensions.
    """
    told = [one for one in cuts if name in one.sums and _tells(one, telling)]
    days = frozenset[int]().union(*(cut.days for cut in best_cuts(told, by).values()))
    return tuple(day.isoformat() for day in period if day.toordinal() in days)


def _tells(one: Told, dimensions: Collection[str]) -> bool:
    return not dimensions or not set(one.breakdown.split("+")).isdisjoint(dimensions)


def _listed(site: Site, breakdown: str, on: Mapping[str, str], names: Sequence[str]) -> list[str | None]:
    return [*site, breakdown, *(on.get(name) for name in names)]


def _days(cut: Cut, taken: Days, period: Period) -> str:
    if cut.days.isdisjoint(taken):
        return EVERY_DAY
    free = [day for day in range(period.start.toordinal(), period.end.toordinal() + 1) if day not in taken]
    return " ".join(f"{first}-{last}" for first, last in runs_of(free))


def _told(workspace: Workspace, period: Period, names: Sequence[str], pages: str) -> list[Told]:
    """Return which cuts there are: as many as there are tables and days in them, however many rows these have."""
    table = "web_sessions" if pages else visits_table(workspace)
    tells = ", ".join(f"max({name} IS NOT NULL) AS {name}" for name in names)
    rows = workspace.connection().execute(
        f"SELECT tool, property, breakdown, period_start, period_end, {tells} FROM {table} t"
        f" WHERE {_OVERLAPS}{f' AND {OF_PAGES}' if pages else ''} GROUP BY 3, 4, 1, 2, 5",
        {"start": period.start.isoformat(), "end": period.end.isoformat(), "pages": pages},
    )
    return [_one(row, names) for row in rows]


def _one(row: sqlite3.Row, names: Sequence[str]) -> Told:
    first, last = (date.fromisoformat(row[name]).toordinal() for name in ("period_start", "period_end"))
    sums = frozenset(name for name in names if row[name])
    return Told((row["tool"], row["property"]), row["breakdown"], range(first, last + 1), sums)
