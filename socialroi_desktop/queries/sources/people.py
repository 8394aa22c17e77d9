"""Brings leads and mentions into the groups of a question."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.pairs import sum_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.gathering import Gathered
from socialroi_desktop.queries.grouping import add_told, key_of
from socialroi_desktop.queries.scope import OF_PEOPLE, Scope
from socialroi_desktop.queries.sources.days_of_files import known_where_told, say_times_untold
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, paged
from socialroi_desktop.queries.sources.told_days import add_side, alone, held_of, held_to
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.people import LEADS, MENTIONS, leads_of, of_kind
from socialroi_desktop.store.sums.told import Told, in_months, on_days, summed

_SENTIMENTS = frozenset({"positive", "negative", "neutral"})
_ONE_WITHOUT_OPINION = "One of these mentions has no sentiment; it is in none of the three."
_NO_OPINION = "{count} of these mentions have no sentiment; they are in none of the three."


_OF_NOBODY = "No mention of these days names a partner; choose who it is by in the mention."
_BY_NOBODY = (
    "No lead of these days is known to come by a partner; choose the post it came by,"
    " or give the deal a link that is tagged with a campaign."
)


def _say_known(
    gathered: Gathered, scope: Scope, rows: Sequence[Told], names: Iterable[str], reason: Problem
) -> None:
    """Say that sums are known, or why not: where they are asked for by person and there are rows, but nobody's."""
    by_person = scope.by in OF_PEOPLE | {"influencer"}
    if by_person and rows and all(told.key is None for told in rows):
        gathered.untold(names, reason)
    else:
        gathered.known(names)


def _add_leads(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    leads = of_kind(leads_of(workspace), scope.lead_kind)
    rows = summed(workspace, leads, scope.period, scope.by)
    if not rows and not known_where_told(workspace, scope, gathered, LEADS.tells, "lead"):
        return
    say_times_untold(workspace, scope, gathered, LEADS.tells, entity="lead", days=(told.key for told in rows))
    _say_known(gathered, scope, rows, LEADS.tells, Problem(_BY_NOBODY))
    add_told(gathered, scope, rows)
    for pair, held in held_to(workspace, scope, gathered.pairs, ("leads",)).items():
        own = gathered if held.is_all else alone(gathered, scope)
        if not held.is_all:
            among = leads if held.days is None else on_days(leads, held.days)
            add_told(own, held.narrowed(scope), summed(workspace, among, scope.period, scope.by))
        add_side(gathered, "leads", pair, own)


def _prove_leads(asked: Asked) -> list[ProofTable]:
    leads = of_kind(leads_of(asked.workspace), asked.scope.lead_kind)
    whole = replace(asked.scope, period=asked.whole, by=asked.by)
    held = held_of(asked.workspace, whole, (name for _, name in asked.pairs if sum_of(name) in LEADS.tells))
    told = frozenset((part, sum_of(name)) for part, name in asked.pairs)
    leads = leads if held.days is None else on_days(leads, held.days)
    return [paged(replace(asked, pairs=told, scope=held.narrowed(asked.scope)), leads)]


def _add_mentions(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the mentions of the scope to their groups; those without a sentiment are said."""
    rows = summed(workspace, in_months(MENTIONS, scope.by), scope.period, scope.by)
    if not rows and not known_where_told(workspace, scope, gathered, MENTIONS.tells, "mention"):
        return
    say_times_untold(
        workspace, scope, gathered, MENTIONS.tells, entity="mention", days=(told.key for told in rows)
    )
    _say_known(gathered, scope, rows, MENTIONS.tells, Problem(_OF_NOBODY))
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


LEAD = Source(
    "leads",
    frozenset(LEADS.tells),
    ("lead",),
    LEADS.breakdowns,
    _add_leads,
    _prove_leads,
    needs=N_("needs leads: import your form’s or newsletter’s list on the Data tab"),
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
