"""Brings leads and mentions into the groups of a question."""

from collections import defaultdict

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.gathering import Gathered
from socialroi_desktop.queries.grouping import add_told, key_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, paged
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.people import LEADS, MENTIONS
from socialroi_desktop.store.sums.told import summed

_SENTIMENTS = frozenset({"positive", "negative", "neutral"})
_ONE_WITHOUT_OPINION = "One of these mentions has no sentiment; it is in none of the three."
_NO_OPINION = "{count} of these mentions have no sentiment; they are in none of the three."


def _add_leads(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the leads of the scope to their groups."""
    gathered.known(LEADS.tells)
    add_told(gathered, scope, summed(workspace, LEADS, scope.period, scope.by))


def _prove_leads(asked: Asked) -> list[ProofTable]:
    return [paged(asked, LEADS)]


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


LEAD = Source("leads", frozenset(LEADS.tells), ("lead",), LEADS.breakdowns, _add_leads, _prove_leads)
MENTION = Source(
    "mentions", frozenset(MENTIONS.tells), ("mention",), MENTIONS.breakdowns, _add_mentions, _prove_mentions
)
