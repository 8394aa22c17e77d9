"""Brings visits into the groups of a question, and how long their pages were looked at."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.pairs import Pair, side, sum_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.sums import SOCIAL
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.grouping import add_told, key_of
from socialroi_desktop.queries.needs import LINKED
from socialroi_desktop.queries.scope import TIMES, Scope
from socialroi_desktop.queries.sources.cut_spans import say_spread
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, paged
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import page_times, visit_cuts, visit_tools
from socialroi_desktop.store.sums import visits as visit_sums
from socialroi_desktop.store.sums.both_sides import of_channels
from socialroi_desktop.store.sums.reach import channels_telling
from socialroi_desktop.store.sums.told import Rows, summed
from socialroi_desktop.store.sums.told import Told as Of
from socialroi_desktop.store.sums.visit_tools import Told

_TIMES = frozenset({"session_seconds", "engagement_seconds", "page_seconds"})
_RAW = "raw rows of pages"
_UNTOLD = "The rows of visits here do not tell “{sum}”."
_MEASURED = "As measured by: {tools}."
_TWO_TOOLS = "Several tools counted: {tools}. Where two tell of the same days, one of them counts."


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the visits of the scope to their groups."""
    names = [name for name in visit_sums.WEB_SUMS if gathered.asks(_told_with(name))]
    pairs = _of_visits(gathered.pairs)
    gathered.pair_up(pairs)
    cuts = visit_cuts.cuts_told(workspace, scope.period, (*names, *(name for pair in pairs for name in pair)))
    visits = _rows(workspace, scope, names, pairs, None if scope.pages else cuts, apart=False)
    visits = _linked(workspace, scope, visits, gathered.pairs)
    gathered.pair_up((LINKED,), ("sessions",))
    add_told(gathered, scope, summed(workspace, visits, scope.period, scope.by))
    say_spread(workspace, scope, gathered, "web_sessions", names)
    if scope.by in ("channel", "campaign") and names:
        seen = _rows(workspace, scope, ("sessions", *names), (), None if scope.pages else cuts, apart=False)
        _say_untold(scope, gathered, summed(workspace, seen, scope.period, scope.by), names)
    for name in names:
        _say_nothing_came(cuts, scope, gathered, name)
        if name == "sessions" and LINKED in gathered.pairs:
            _say_nothing_came(cuts, scope, gathered, name, side(name, LINKED))
    if not _tells_pages(scope):
        return
    raw = page_times.page_time_rows(scope.period)
    pages = summed(workspace, raw, scope.period, scope.by) if gathered.asks(raw.tells) else []
    add_told(gathered, scope, pages)
    tools = {
        name: visit_sums.tools_of(workspace, scope.period, name) for name in (*sorted(_TIMES), "sessions")
    }
    _say_tools(gathered, tools, raw=bool(pages))


def _say_untold(scope: Scope, gathered: Gathered, told: Sequence[Of], names: Sequence[str]) -> None:
    """Say of channels and campaigns whose visits are here what none of these tells: that is not known, and not nothing."""
    tells: dict[str, set[str]] = defaultdict(set)
    for one in told:
        if (key := key_of(scope, one)) is not None:
            tells[key].update(one.sums)
    for key, own in tells.items():
        for name in set(names).difference(own) if own and key in gathered.groups else ():
            gathered[key].unknown.setdefault(name, Problem(_UNTOLD, {"sum": METRICS[name].label}))


def _linked(workspace: Workspace, scope: Scope, visits: Rows, pairs: Sequence[Pair]) -> Rows:
    """Return visits with those of channels whose posts tell impressions, where these are asked for."""
    if LINKED not in pairs or "sessions" not in visits.tells:
        return visits
    telling = channels_telling(workspace, scope.period, "impressions")
    return of_channels(visits, "sessions", LINKED, telling)


def _say_nothing_came(
    cuts: Sequence[Told], scope: Scope, gathered: Gathered, name: str, called: str = ""
) -> None:
    """Say that a sum is nothing where visits are told of the days, by what is asked, and none of them belongs there.

    `called` is its name as the side of a pair.
    """
    called = called or name
    of_channels = visit_cuts.days_told(
        cuts, scope.period, name, by=scope.by, telling=visit_tools.TELL_CHANNEL
    )
    if scope.by in ("channel", "campaign"):
        asked = visit_tools.TELL_CHANNEL if scope.by == "channel" else frozenset({scope.by})
        if visit_cuts.days_told(cuts, scope.period, name, by=scope.by, telling=asked):
            gathered.known((called,))
        return
    paged = visit_tools.TELL_PAGE if scope.pages else frozenset[str]()
    days = visit_cuts.days_told(cuts, scope.period, name, by=scope.by, telling=paged)
    told = {WHOLE: days if scope.channels is None else of_channels, SOCIAL: of_channels}
    for part, own in told.items():
        for key in {scope.bucket(day) if scope.by in TIMES else WHOLE for day in own}:
            if name not in gathered[key].apart:
                gathered[key].add(part, {called: 0})


def _of_visits(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    return tuple(pair for pair in pairs if set(pair) <= set(visit_sums.WEB_SUMS))


def _rows(
    workspace: Workspace,
    scope: Scope,
    names: Sequence[str],
    pairs: Sequence[Pair],
    known: Sequence[Told] | None = None,
    *,
    apart: bool = True,
) -> Rows:
    return visit_sums.visit_rows(
        workspace,
        scope.period,
        by=scope.by,
        week_start=scope.week_start,
        pages=scope.pages,
        names=names,
        pairs=pairs,
        known=known,
        apart=apart,
    )


def _told_with(name: str) -> tuple[str, ...]:
    """Return a sum with those that only its rows tell."""
    return (page_times.SECONDS, page_times.VISITS) if name == page_times.SECONDS else (name,)


def _tells_pages(scope: Scope) -> bool:
    """Tell whether raw rows of pages belong here: they know no campaign, and not where a visit landed."""
    return scope.by != "campaign" and not scope.pages


def _say_tools(gathered: Gathered, tools: Mapping[str, list[str]], *, raw: bool) -> None:
    """Say beside times who measured them, and beside visits that two tools told of them."""
    for group in gathered.groups.values():
        for name in _TIMES & set(group.parts[WHOLE]):
            own = [*tools[name], _RAW] if raw and name == "engagement_seconds" else tools[name]
            if own:
                group.remarks.setdefault(name, Problem(_MEASURED, {"tools": ", ".join(own)}))
        if len(tools["sessions"]) > 1 and "sessions" in group.parts[WHOLE]:
            group.remarks.setdefault("sessions", Problem(_TWO_TOOLS, {"tools": ", ".join(tools["sessions"])}))


def _prove(asked: Asked) -> list[ProofTable]:
    told = {sum_of(name) for _, name in asked.pairs}
    names = [name for name in visit_sums.WEB_SUMS if not told.isdisjoint(_told_with(name))]
    whole = replace(asked.scope, period=asked.whole)
    visits = _rows(asked.workspace, whole, names, _of_visits(asked.both))
    rows = [_linked(asked.workspace, whole, visits, asked.both)]
    if _tells_pages(asked.scope):
        rows.insert(0, page_times.page_time_rows(asked.whole))
    return [paged(asked, one) for one in rows]


VISIT = Source(
    "visits",
    frozenset((*visit_sums.WEB_SUMS, visit_sums.TIMED)),
    ("web_sessions", "page_time"),
    frozenset({"", "channel", "campaign", *TIMES}),
    _add,
    _prove,
    needs=N_("needs visits: import your web analytics on the Data tab"),
)
