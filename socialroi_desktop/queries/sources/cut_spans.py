"""Says beside figures that rows of several days, months or weeks, count there by a share of what they tell."""

from collections.abc import Collection

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.scope import TIMES, Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.cut_spans import Span, long_spans

_SPREAD = N_(
    "Rows that cover several days ({first} to {last}) are spread over them evenly; this holds the share of the days asked for."
)


def say_spread(
    workspace: Workspace, scope: Scope, gathered: Gathered, entity: str, names: Collection[str]
) -> None:
    """Say beside each of some sums which rows of a kind of record count only by a share of their days."""
    cut = [span for span in long_spans(workspace, entity, scope.period) if _is_cut(span, scope)]
    if not cut:
        return
    longest = {key: max(mine, key=_length) for key in gathered.groups if (mine := _of(cut, scope, key))}
    for key, span in longest.items():
        group = gathered[key]
        for name in names:
            if group.parts[WHOLE].get(name):
                group.said[name][_SPREAD] = Problem(_SPREAD, {"first": span.start, "last": span.end})


def _is_cut(span: Span, scope: Scope) -> bool:
    outside = span.start < scope.period.start.isoformat() or span.end > scope.period.end.isoformat()
    return outside or (scope.by in TIMES and scope.bucket(span.start) != scope.bucket(span.end))


def _of(cut: list[Span], scope: Scope, key: str) -> list[Span]:
    """Return the spans of a group, as far as its key tells."""
    if scope.by == "channel":
        return [span for span in cut if span.channel == key]
    if scope.by in TIMES:
        return [span for span in cut if scope.bucket(span.start) <= key <= span.end]
    return cut


def _length(span: Span) -> tuple[str, str]:
    return span.end, span.start
