"""Brings posts and visits into the groups of a question."""

from collections.abc import Mapping

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.sums import SOCIAL
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.kinds import VISIT_METRICS
from socialroi_desktop.queries.scope import TIMES, Scope, social_channels
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import page_times
from socialroi_desktop.store.sums import reach as reach_sums
from socialroi_desktop.store.sums import visits as visit_sums
from socialroi_desktop.store.sums.reach import ReachGroup

_TIMES = frozenset({"session_seconds", "engagement_seconds", "page_seconds"})
_RAW = "raw rows of pages"
_MEASURED = "As measured by: {tools}."
_TWO_TOOLS = "Several tools counted: {tools}. Where two tell of the same days, one of them counts."
_MANY_NETWORKS = "Reach of {count} networks added up: whoever follows you on two of them is counted twice."


def add_posts(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the posts of the scope to their groups."""
    by = "day" if scope.by in TIMES else scope.by if scope.by in ("campaign", "post") else ""
    gathered.known(("posts",))
    reached: dict[str, set[str | None]] = {}
    rated = [
        name for name in reach_sums.RATED if gathered.asks((f"post_rates_by_{name}", f"posts_with_{name}"))
    ]
    for row in reach_sums.post_sums(workspace, scope.period, by=by, rated=rated):
        key = _add(row, scope, gathered)
        if key is None:
            continue
        gathered[key].posts += row.rows
        if "reach" in row.sums:
            reached.setdefault(key, set()).add(row.channel)
    for key, networks in reached.items():
        if len(networks) > 1:
            gathered[key].remarks["reach"] = Problem(_MANY_NETWORKS, {"count": len(networks)})


def add_visits(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the visits of the scope to their groups."""
    by = "day" if scope.by in TIMES else "campaign" if scope.by == "campaign" else ""
    timed = (page_times.SECONDS, page_times.VISITS)
    names = [
        name
        for name in visit_sums.WEB_SUMS
        if gathered.asks(timed if name == page_times.SECONDS else (name,))
    ]
    for row in visit_sums.web_sums(workspace, scope.period, by=by, pages=scope.pages, names=names):
        _add_told(row, scope, gathered, "web_sessions")
    tools = {
        name: visit_sums.tools_of(workspace, scope.period, name) for name in (*sorted(_TIMES), "sessions")
    }
    if scope.by == "campaign" or scope.pages:
        return
    raw = page_times.page_time_sums(workspace, scope.period, by=by) if gathered.asks(timed) else []
    for row in raw:
        _add_told(row, scope, gathered, "page_time")
    _say_tools(gathered, tools, raw=bool(raw))


def _add_told(row: ReachGroup, scope: Scope, gathered: Gathered, entity: str) -> None:
    key = _add(row, scope, gathered)
    if key is None:
        return
    for currency, minor in row.apart.items():
        gathered[key].set_apart((visit_sums.REVENUE,), currency, minor)
    ids = {(entity, row_id) for row_id in row.ids}
    for name in VISIT_METRICS & set(row.sums):
        for part in _parts(row):
            gathered[key].ids[part, name] |= ids


def _say_tools(gathered: Gathered, tools: Mapping[str, list[str]], *, raw: bool) -> None:
    """Say beside times who measured them, and beside visits that two tools told of them."""
    for group in gathered.groups.values():
        for name in _TIMES & set(group.parts[WHOLE]):
            own = [*tools[name], _RAW] if raw and name == "engagement_seconds" else tools[name]
            if own:
                group.remarks.setdefault(name, Problem(_MEASURED, {"tools": ", ".join(own)}))
        if len(tools["sessions"]) > 1 and "sessions" in group.parts[WHOLE]:
            group.remarks.setdefault("sessions", Problem(_TWO_TOOLS, {"tools": ", ".join(tools["sessions"])}))


def _add(row: ReachGroup, scope: Scope, gathered: Gathered) -> str | None:
    """Add one row to its group and return the group's key, None when it is outside the scope."""
    if scope.channels is not None and row.channel not in scope.channels:
        return None
    key = _key(row, scope)
    for part in _parts(row):
        gathered[key].add(part, row.sums)  # type: ignore[arg-type]  # rates added up are fractions, kept exact enough as they come
    return key


def _parts(row: ReachGroup) -> tuple[str, ...]:
    return (WHOLE, SOCIAL) if row.channel in social_channels() else (WHOLE,)


def _key(row: ReachGroup, scope: Scope) -> str:
    if scope.by == "channel":
        return row.channel or UNATTRIBUTED
    if scope.by == "campaign":
        return row.campaign or UNATTRIBUTED
    if scope.by == "post":
        return row.post or UNATTRIBUTED
    if scope.by in TIMES and row.day:
        return scope.bucket(row.day)
    return WHOLE
