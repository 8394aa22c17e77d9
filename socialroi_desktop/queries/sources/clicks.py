"""Brings clicks on tracked links into the groups of a question. They are no visits, and are never added to them."""

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.queries.gathering import Gathered
from socialroi_desktop.queries.grouping import add_told
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.cut_spans import say_spread
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, paged
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.clicks import CLICK_BREAKDOWNS, CLICK_SUMS, click_rows
from socialroi_desktop.store.sums.told import summed


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    rows = click_rows(workspace, scope.by, scope.week_start)
    add_told(gathered, scope, summed(workspace, rows, scope.period, scope.by))
    say_spread(workspace, scope, gathered, "link_clicks", CLICK_SUMS)


def _prove(asked: Asked) -> list[ProofTable]:
    return [paged(asked, click_rows(asked.workspace, asked.scope.by, asked.scope.week_start))]


CLICKS = Source(
    "clicks",
    CLICK_SUMS,
    ("link_clicks",),
    CLICK_BREAKDOWNS,
    _add,
    _prove,
    needs=N_("needs clicks on links: import the list of your link tool on the Data tab"),
)
