"""Brings marketing costs, and what ads brought beside them, into the groups of a question."""

from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.pairs import left, pair_of, sum_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.gathering import Gathered
from socialroi_desktop.queries.grouping import add_told, key_of
from socialroi_desktop.queries.needs import HELD_COSTS, is_held
from socialroi_desktop.queries.scope import TIMES, Scope
from socialroi_desktop.queries.sources.cut_spans import say_spread
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, paged
from socialroi_desktop.queries.sources.told_days import add_side, alone, held_of, held_to
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.both_sides import with_pairs
from socialroi_desktop.store.sums.costs import AD_VALUE, ADS, COSTS, costs_oldly_converted, costs_told, of_ads
from socialroi_desktop.store.sums.told import Told

_SUMS = frozenset((*COSTS.tells, *ADS.tells))
# What ads tell beside what they spent.
_OF_ADS = frozenset(ADS.tells) - {"ad_spend"}
_NO_RATE = (
    "“Own hours in money” is not known: the workspace has no hourly rate; set it in the workspace settings."
)


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the costs of the scope to their groups; what is tied to no channel, campaign or person is `unattributed`."""
    gathered.known(_SUMS - _OF_ADS)
    for bucket in scope.buckets() if scope.by in TIMES else ():
        gathered[bucket]
    pairs = of_ads(gathered.pairs)
    gathered.pair_up(pairs)
    rows = costs_told(workspace, scope.period, scope.by, scope.week_start, pairs)
    add_told(gathered, scope, rows, shared=True, unknown=Problem(_NO_RATE))
    say_spread(workspace, scope, gathered, "ad_cost", ADS.tells)
    for told, rate in costs_oldly_converted(workspace, scope.period, scope.by, scope.week_start):
        key = key_of(scope, told, shared=True)
        if key is not None:
            gathered[key].say_old_rate(told.behind, rate)
    _hold_to_channels(workspace, scope, gathered, rows)
    # What no ad of these days tells is not known to be nothing.
    gathered.known(_OF_ADS & {name for told in rows for name in told.sums})
    for told in rows:
        if key_of(scope, told, shared=True) is not None:
            # What ads credit to themselves is nobody's money, so none of it is missed.
            for name in {name for name in told.apart if name == sum_of(name)} - {AD_VALUE}:
                for currency, minor in told.apart[name].items():
                    gathered.set_apart(currency, minor)


def _hold_to_channels(workspace: Workspace, scope: Scope, gathered: Gathered, rows: Sequence[Told]) -> None:
    """Add costs of the channels that tell what they are divided by; what serves all channels stays among them."""
    for pair, told in held_to(workspace, scope, gathered.pairs, HELD_COSTS).items():
        own = gathered if told.channels is None else alone(gathered, scope)
        if told.channels is not None:
            among = {None, *told.channels}
            add_told(own, scope, [row for row in rows if row.channel in among], shared=True)
            for row in rows:
                key = None if row.channel in among else key_of(scope, row, shared=True)
                if key is not None and not row.behind.isdisjoint(HELD_COSTS):
                    gathered[key].left_out[left(pair[0], pair)][row.entity, row.channel] += row.count
        gathered.pair_up((pair,), (pair[0],))
        for name in HELD_COSTS:
            add_side(gathered, name, pair, own)


def _prove(asked: Asked) -> list[ProofTable]:
    whole = replace(asked.scope, period=asked.whole, by=asked.by)
    told = held_of(asked.workspace, whole, (name for _, name in asked.pairs))
    if told.channels is not None or any(
        is_held(sum_of(name), pair) for _, name in asked.pairs if (pair := pair_of(name))
    ):
        among = None if told.channels is None else frozenset({None, *told.channels})
        pairs = frozenset((part, sum_of(name)) for part, name in asked.pairs)
        held = replace(asked, pairs=pairs)
        return [paged(held, rows, shared=True, among=among) for rows in (ADS, COSTS)]
    return [paged(asked, with_pairs(rows, of_ads(asked.both)), shared=True) for rows in (ADS, COSTS)]


def _are_told_by_orders(workspace: Workspace) -> bool:
    """Where discounts given through codes count as cost, what costs do not tell is nothing."""
    return bool(workspace.settings().code_discounts_are_cost)


COST = Source(
    "costs",
    _SUMS,
    ("cost", "ad_cost"),
    COSTS.breakdowns,
    _add,
    _prove,
    has_rows=_are_told_by_orders,
    needs=N_("needs costs: enter or import them on the Data tab"),
)
