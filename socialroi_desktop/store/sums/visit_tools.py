"""Which rows of visits count on which days, where several analytics tools or tables tell of the same site.

Visits that two tools counted on the same days are the same visits and are never added: the tool that tells most
counts, the others only on days it does not cover. Knows rows of visits; adds up nothing.
"""

import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.period import Period

# The tool that counted, and the site it counted on; either may be unknown.
Site = tuple[str | None, str | None]
Rows = list[sqlite3.Row]
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")


@dataclass(frozen=True, slots=True)
class Cut:
    """The rows of one site that are added up, and how much they tell: more of a worth counts first."""

    site: Site
    rows: Rows
    worth: tuple[bool | int, ...]


def best_cuts(rows: Sequence[sqlite3.Row], by: str) -> dict[Site, Cut]:
    """Return of each site and tool the one breakdown that tells what is asked for most days."""
    tables: dict[Site, dict[str, Rows]] = {}
    for row in rows:
        tables.setdefault((row["tool"], row["property"]), {}).setdefault(row["breakdown"], []).append(row)
    found: dict[Site, Cut] = {}
    for site, own in tables.items():
        worths = {name: _worth(name, own[name], by) for name in sorted(own)}
        name = max(worths, key=lambda name: worths[name])
        found[site] = Cut(site, own[name], worths[name])
    return found


def _worth(breakdown: str, rows: Rows, by: str) -> tuple[bool | int, ...]:
    dimensions = set(breakdown.split("+"))
    channel = bool(dimensions & {"channel_group", "source", "medium", "utm_source", "referrer"})
    asked = by != "campaign" or by in dimensions
    # A visit of several pages stands on each of them.
    once = not dimensions & {"page", "page_title"}
    return asked, once, channel, len(_days(rows)), -len(dimensions)


def counted(
    cuts: Mapping[Site, Cut], covering: Mapping[Site, Cut], blocked: frozenset[int] = frozenset()
) -> Iterator[tuple[sqlite3.Row, list[Period]]]:
    """Give every row with the days of it that count.

    `covering` are the cuts by which tools are ranked; `blocked` days (as ordinals) are told elsewhere.
    """
    taken: list[tuple[Site, set[int]]] = []
    for site in sorted({*cuts, *covering}, key=lambda site: _rank(site, cuts, covering)):
        off = set(blocked).union(*(days for other, days in taken if same_visits(site, other)))
        for row in cuts[site].rows if site in cuts else ():
            yield row, free_days(row, off)
        taken.append((site, _days((covering.get(site) or cuts[site]).rows)))


def _rank(
    site: Site, cuts: Mapping[Site, Cut], covering: Mapping[Site, Cut]
) -> tuple[bool, tuple[int, ...], str, str]:
    worth = (covering.get(site) or cuts[site]).worth
    return site not in covering, tuple(-int(part) for part in worth), site[0] or "~", site[1] or ""


def same_visits(one: Site, other: Site) -> bool:
    """Tell whether two tools may have counted the same visits: unless both name a web address, and not the same."""
    if one[0] == other[0]:
        return False
    first, second = _host(one[1]), _host(other[1])
    return first is None or second is None or first == second


def _host(name: str | None) -> str | None:
    found = _HOST.search((name or "").casefold())
    return found[0].removeprefix("www.") if found else None


def free_days(row: sqlite3.Row, off: set[int]) -> list[Period]:
    """Return the runs of days of a row that are not taken."""
    whole = Period(date.fromisoformat(row["period_start"]), date.fromisoformat(row["period_end"]))
    if not off:
        return [whole]
    runs: list[Period] = []
    for day in whole:
        if day.toordinal() in off:
            continue
        if runs and runs[-1].end.toordinal() + 1 == day.toordinal():
            runs[-1] = Period(runs[-1].start, day)
        else:
            runs.append(Period(day, day))
    return runs


def _days(rows: Sequence[sqlite3.Row]) -> set[int]:
    return {
        day
        for start, end in {(row["period_start"], row["period_end"]) for row in rows}
        for day in range(date.fromisoformat(start).toordinal(), date.fromisoformat(end).toordinal() + 1)
    }
