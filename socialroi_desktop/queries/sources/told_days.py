"""The other side of what is divided by visits or by counts of posts: of the days and channels alone that these tell of.

Adds up nothing itself: the sources of orders, leads and costs are asked for those days and channels alone.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from math import ceil

from socialroi_desktop.domain.channels import in_both
from socialroi_desktop.domain.pairs import Pair, left, pair_of, side, sum_of
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.needs import OF_CHANNELS, PAID_BACK, is_held, is_held_to_visits
from socialroi_desktop.queries.scope import OF_PEOPLE, Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.reach import channels_telling
from socialroi_desktop.store.sums.visit_cuts import cuts_told, days_told

OF_NAMES = frozenset({"campaign", "influencer", "post"}) | OF_PEOPLE
# Sums of which so many are left out; of others their rows are counted.
_COUNTED = frozenset({"orders", "leads"})


@dataclass(frozen=True, slots=True)
class Held:
    """What a sum is held to: some days (ISO), some channels; None is all there are."""

    days: tuple[str, ...] | None = None
    channels: frozenset[str] | None = None

    @property
    def is_all(self) -> bool:
        """Tell whether nothing of the question is left out."""
        return self.days is None and self.channels is None

    def narrowed(self, scope: Scope) -> Scope:
        """Return a scope cut down to the channels."""
        return scope if self.channels is None else replace(scope, channels=self.channels)


def held_to(
    workspace: Workspace, scope: Scope, pairs: Iterable[Pair], names: Collection[str]
) -> Mapping[Pair, Held]:
    """Return by pair what sums are held to, of the pairs in which some of them are."""
    return {
        pair: _held(workspace, scope, pair) for pair in pairs if any(is_held(name, pair) for name in names)
    }


def held_of(workspace: Workspace, scope: Scope, names: Iterable[str]) -> Held:
    """Return what sums, called as sides of a pair, are held to; all of it where they are no sides."""
    pairs = [pair for name in names if (pair := pair_of(name)) and is_held(sum_of(name), pair)]
    return _held(workspace, scope, pairs[0]) if pairs else Held()


def _held(workspace: Workspace, scope: Scope, pair: Pair) -> Held:
    name, other = pair
    if is_held_to_visits(name, pair):
        days = days_told(cuts_told(workspace, scope.period, (other,)), scope.period, other, by=scope.by)
        return Held(days=days if len(days) < scope.period.days else None)
    if scope.by in OF_NAMES:
        # What a campaign or a person is credited with and what their posts tell belong together, whatever the channel.
        return Held()
    told = channels_telling(workspace, scope.period, other)
    if scope.channels is not None and scope.channels <= told:
        return Held()
    return Held(channels=told if scope.channels is None else in_both(told, scope.channels))


def add_side(gathered: Gathered, name: str, pair: Pair, own: Gathered) -> None:
    """Take a sum of what both sides tell from where that alone was added up."""
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
            # Of orders that tell refunds the rows are counted by these (see `refund_sides`).
            if needs and pair != PAID_BACK:
                target.among[needs, frozenset()] += count
    # Of how many orders no list tells refunds is said of the refunds.
    for group in gathered.groups.values() if name in _COUNTED and pair != PAID_BACK else ():
        sums = group.parts.get(WHOLE, {})
        missing = ceil(sums.get(name, 0) - sums.get(called, 0))
        if missing:
            where = f"{name} of channels" if pair[1] in OF_CHANNELS else name
            group.left_out[left(name, pair)][where, None] += missing


def alone(gathered: Gathered, scope: Scope) -> Gathered:
    """Return an empty place to add up some of the rows beside the question."""
    return Gathered(gathered.currency, scope)
