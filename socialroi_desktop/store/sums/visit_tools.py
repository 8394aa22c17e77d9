"""Which cut of visits counts for a sum, and on which days, where several analytics tools or tables tell of the same site.

Visits that two tools counted on the same days are the same visits and are never added: the tool that tells most
counts, the others only on days it does not cover. Knows which cuts there are and what their days are; no rows, no SQL.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

# The tool that counted, and the site it counted on; either may be unknown.
Site = tuple[str | None, str | None]
Days = frozenset[int]
# The dimensions of a cut that tell where a visit came from, and which page it was on.
TELL_CHANNEL = frozenset({"channel_group", "source", "medium", "utm_source", "referrer"})
TELL_PAGE = frozenset({"page", "page_title"})
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")


@dataclass(frozen=True, slots=True)
class Told:
    """What rows of one breakdown that cover the same days (as ordinals) tell of a site."""

    site: Site
    breakdown: str
    days: range
    sums: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cut:
    """The breakdown of a site whose rows are added up, its days, and how much it tells: more of a worth counts first."""

    site: Site
    breakdown: str
    days: Days
    worth: tuple[bool | int, ...]


def best_cuts(told: Iterable[Told], by: str) -> dict[Site, Cut]:
    """Return of each site and tool the one breakdown that tells what is asked for most days."""
    days: dict[Site, dict[str, set[int]]] = {}
    for one in told:
        days.setdefault(one.site, {}).setdefault(one.breakdown, set()).update(one.days)
    found: dict[Site, Cut] = {}
    for site, own in days.items():
        cuts = [
            Cut(site, name, frozenset(own[name]), _worth(name, len(own[name]), by)) for name in sorted(own)
        ]
        found[site] = max(cuts, key=lambda cut: cut.worth)
    return found


def _worth(breakdown: str, days: int, by: str) -> tuple[bool | int, ...]:
    dimensions = set(breakdown.split("+"))
    channel = bool(dimensions & TELL_CHANNEL)
    asked = by != "campaign" or by in dimensions
    # A visit of several pages stands on each of them.
    once = not dimensions & TELL_PAGE
    return asked, once, channel, days, -len(dimensions)


def taken_days(
    cuts: Mapping[Site, Cut], covering: Mapping[Site, Cut], blocked: Days = frozenset()
) -> dict[Site, Days]:
    """Return of each cut the days (as ordinals) that others tell, so that its own rows do not count on them.

    `covering` are the cuts by which tools are ranked; `blocked` days are told elsewhere.
    """
    found: dict[Site, Days] = {}
    taken: list[tuple[Site, Days]] = []
    for site in sorted({*cuts, *covering}, key=lambda site: _rank(site, cuts, covering)):
        if site in cuts:
            found[site] = blocked.union(*(days for other, days in taken if same_visits(site, other)))
        taken.append((site, (covering.get(site) or cuts[site]).days))
    return found


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


def runs_of(days: Sequence[int]) -> list[tuple[int, int]]:
    """Return days in order as runs without a gap: the first and the last of each."""
    runs: list[tuple[int, int]] = []
    for day in days:
        if runs and runs[-1][1] + 1 == day:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs
