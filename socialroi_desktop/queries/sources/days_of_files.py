"""Which questions files tell nothing of: where no row was ever brought for any of their days, nothing is not known to be 0."""

from collections.abc import Iterable

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.gathering import Gathered
from socialroi_desktop.queries.scope import TIMES, Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.told_spans import are_told

_REASONS = {
    "order": N_("No file of orders covers these days; import your shop’s export of them on the Data tab."),
    "lead": N_("No list of leads covers these days; import one that does on the Data tab."),
    "mention": N_("No list of mentions covers these days; import one that does on the Data tab."),
}


def known_where_told(
    workspace: Workspace, scope: Scope, gathered: Gathered, names: Iterable[str], entity: str
) -> bool:
    """Say that sums are nothing wherever no row adds to them, or, where no file tells of the period, why they are unknown.

    Tell which of both it was.
    """
    if are_told(workspace, entity, scope.period):
        gathered.known(names)
        return True
    gathered.untold(names, Problem(_REASONS[entity]))
    return False


def say_times_untold(
    workspace: Workspace,
    scope: Scope,
    gathered: Gathered,
    names: Iterable[str],
    *,
    entity: str,
    days: Iterable[str | None],
) -> None:
    """Say why sums are unknown in days, weeks and months that no file covers, as for a question about these alone.

    `days` (ISO) are those rows are of.
    """
    if scope.by not in TIMES:
        return
    for key in set(scope.buckets()).difference(scope.bucket(day) for day in days if day):
        if not are_told(workspace, entity, scope.period_of(key)):
            gathered[key].unknown.update(dict.fromkeys(names, Problem(_REASONS[entity])))
