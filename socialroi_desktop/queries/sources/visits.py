"""Brings visits into the groups of a question, and how long their pages were looked at."""

from collections.abc import Mapping

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.grouping import add_told
from socialroi_desktop.queries.scope import TIMES, Scope
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, kept, listed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import page_times
from socialroi_desktop.store.sums import visits as visit_sums

_TIMES = frozenset({"session_seconds", "engagement_seconds", "page_seconds"})
_RAW = "raw rows of pages"
_MEASURED = "As measured by: {tools}."
_TWO_TOOLS = "Several tools counted: {tools}. Where two tell of the same days, one of them counts."


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the visits of the scope to their groups."""
    by = "day" if scope.by in TIMES else "campaign" if scope.by == "campaign" else ""
    timed = (page_times.SECONDS, page_times.VISITS)
    names = [
        name
        for name in visit_sums.WEB_SUMS
        if gathered.asks(timed if name == page_times.SECONDS else (name,))
    ]
    rows = visit_sums.web_sums(workspace, scope.period, by=by, pages=scope.pages, names=names)
    add_told(gathered, scope, rows)
    tools = {
        name: visit_sums.tools_of(workspace, scope.period, name) for name in (*sorted(_TIMES), "sessions")
    }
    if scope.by == "campaign" or scope.pages:
        return
    raw = page_times.page_time_sums(workspace, scope.period, by=by) if gathered.asks(timed) else []
    add_told(gathered, scope, raw)
    _say_tools(gathered, tools, raw=bool(raw))


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
    return [listed(asked, entity, ids) for entity, ids in kept(asked, _add).items()]


VISIT = Source(
    "visits",
    frozenset((*visit_sums.WEB_SUMS, visit_sums.TIMED)),
    ("web_sessions", "page_time"),
    frozenset({"", "channel", "campaign", *TIMES}),
    _add,
    _prove,
    needs=N_("needs visits: import your web analytics on the Data tab"),
)
