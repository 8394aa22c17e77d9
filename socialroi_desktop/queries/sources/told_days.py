"""Orders and leads of days that visits are told of: the other side of what is divided by visits.

Adds up nothing itself: the sources of orders and leads are asked for those days alone.
"""

from collections.abc import Iterable, Mapping
from math import ceil

from socialroi_desktop.domain.pairs import Pair, left, pair_of, side
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.needs import is_held_to_visits
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.visit_cuts import days_told


def held_to_visits(
    workspace: Workspace, scope: Scope, pairs: Iterable[Pair], name: str
) -> Mapping[Pair, tuple[str, ...] | None]:
    """Return by pair the days (ISO) of the scope that the visits it is held to cover; None where these are all of them."""
    found: dict[Pair, tuple[str, ...] | None] = {}
    for pair in pairs:
        if is_held_to_visits(name, pair):
            (other,) = set(pair) - {name}
            days = days_told(workspace, scope.period, other, by=scope.by)
            found[pair] = days if len(days) < scope.period.days else None
    return found


def days_of(workspace: Workspace, scope: Scope, names: Iterable[str]) -> tuple[str, ...] | None:
    """Return the days (ISO) to which sums, called as sides of a pair, are held; None for no such sum, or all days."""
    for name in names:
        pair = pair_of(name)
        if pair:
            own = next(each for each in pair if is_held_to_visits(each, pair))
            return held_to_visits(workspace, scope, (pair,), own)[pair]
    return None


def add_side(gathered: Gathered, name: str, pair: Pair, own: Gathered) -> None:
    """Take a sum of the days that both sides tell from where these days alone were added up."""
    called = side(name, pair)
    gathered.pair_up((pair,), (name,))
    gathered.known((called,))
    for key, group in list(own.groups.items()):
        target = gathered[key]
        for part, sums in list(group.parts.items()):
            if name in sums:
                target.add(part, {called: sums[name]})
        for held, count in list(group.alike.items()):
            needs = frozenset((part, called) for part, told in held if told == name)
            if needs:
                target.among[needs, frozenset()] += count
    for group in gathered.groups.values():
        sums = group.parts.get(WHOLE, {})
        missing = ceil(sums.get(name, 0) - sums.get(called, 0))
        if missing:
            group.left_out[left(name, pair)][name, None] += missing


def alone(gathered: Gathered, scope: Scope) -> Gathered:
    """Return an empty place to add up some days beside the question."""
    return Gathered(gathered.currency, scope)
