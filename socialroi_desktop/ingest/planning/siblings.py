"""What files of one drop tell of each other: whose figures those are that name no network.

Knows plans; opens nothing, and changes no plan: who made it plans again with what is told here.
"""

from collections.abc import Mapping, Sequence

from socialroi_desktop.ingest.planning.plan import Plan
from socialroi_desktop.ingest.sections import titled


def networks_told(plans: Sequence[Plan]) -> Mapping[int, str]:
    """Return the channel of each plan, by its place, that names none while all others of its kind are of one network."""
    open_ones = {
        place: one for place, one in enumerate(plans) if any(item.id == "channel" for item in one.questions)
    }
    named = [_named(one) for one in plans]
    found: dict[int, str] = {}
    for place, one in open_ones.items():
        networks = frozenset(one.layout.format.networks)
        told = frozenset().union(*(named[other] & networks for other in range(len(plans)) if other != place))
        if len(told) == 1:
            (found[place],) = told
    return found


def _named(one: Plan) -> frozenset[str]:
    form = one.layout.format
    if form.strategy == "titled":
        return titled.networks_named(one.layout) if one.declined is None else frozenset()
    channel = form.constants.get("channel")
    return frozenset({channel}) if channel else frozenset()
