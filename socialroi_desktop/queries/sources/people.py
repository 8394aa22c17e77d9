"""Brings leads and mentions into the groups of a question."""

from collections import defaultdict

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.gathering import Gathered
from socialroi_desktop.queries.grouping import add_told, key_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, counted, paged
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.people import LEADS, MENTIONS
from socialroi_desktop.store.sums.told import summed

_SENTIMENTS = frozenset({"positive", "negative", "neutral"})
_ONE_WITHOUT_OPINION = "One of these mentions has no sentiment; it is in none of the three."
_NO_OPINION = "{count} of these mentions have no sentiment; they are in none of the three."


def _add_mentions(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the mentions of the scope to their groups; those without a sentiment are said."""
    gathered.known(MENTIONS.tells)
    rows = summed(workspace, MENTIONS, scope.period, scope.by)
    add_told(gathered, scope, rows)
    open_ones: dict[str, int] = defaultdict(int)
    for told in rows:
        key = key_of(scope, told)
        if key is not None and told.behind.isdisjoint(_SENTIMENTS):
            open_ones[key] += told.count
    for key, count in open_ones.items():
        template = _ONE_WITHOUT_OPINION if count == 1 else _NO_OPINION
        gathered[key].remarks.update(dict.fromkeys(_SENTIMENTS, Problem(template, {"count": count})))


def _prove_mentions(asked: Asked) -> list[ProofTable]:
    return [paged(asked, MENTIONS)]


LEAD = counted(
    "leads", LEADS, needs=N_("needs leads: import your form’s or newsletter’s list on the Data tab")
)
MENTION = Source(
    "mentions",
    frozenset(MENTIONS.tells),
    ("mention",),
    MENTIONS.breakdowns,
    _add_mentions,
    _prove_mentions,
    needs=N_("needs mentions: import or type them on the Data tab"),
)
