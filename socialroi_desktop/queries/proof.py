"""The rows behind a figure: which records its inputs were added up from, down to file and line."""

from dataclasses import dataclass, replace

from socialroi_desktop.domain.period import Period
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.gathering import WHOLE
from socialroi_desktop.queries.needs import needs, pairs_of, sum_ids
from socialroi_desktop.queries.scope import TIMES, Scope
from socialroi_desktop.queries.sources import SOURCES
from socialroi_desktop.queries.sources.source import Asked, ProofTable
from socialroi_desktop.store.file.workspace import Workspace

__all__ = ["ALL_ROWS", "ROWS_SHOWN", "Proof", "ProofTable", "prove"]

ROWS_SHOWN = 500
# More than any workspace holds: every row.
ALL_ROWS = 2**31


@dataclass(frozen=True, slots=True)
class Proof:
    """A figure and the rows behind it, table by table: entity, how many in all, the first of them."""

    figure: Figure
    tables: tuple[ProofTable, ...]


def prove(workspace: Workspace, figure: Figure, scope: Scope, limit: int = ROWS_SHOWN) -> Proof:
    """Return the rows behind a figure that was worked out for `scope`, at most `limit` of each kind."""
    own = replace(scope, period=Period(figure.start, figure.end), by="" if scope.by in TIMES else scope.by)
    key = figure.group.get(own.by, WHOLE) if own.by else WHOLE
    asked = Asked(
        workspace, own, key, needs(figure.metric), limit, scope.by, scope.period, pairs_of([figure.metric])
    )
    settings, names = workspace.settings(), sum_ids([figure.metric])
    tables = [
        table
        for source in SOURCES
        if own.by in source.breakdowns and names & source.feeds(settings)
        for table in source.prove(asked)
    ]
    return Proof(figure, tuple(table for table in tables if table.total))
