"""What files of one drop tell of each other: whose figures those are that name no network.

Knows plans; opens nothing, and changes no plan: who made it plans again with what is told here.
"""

from collections.abc import Mapping, Sequence

from socialroi_desktop.ingest.formats.alike import networks
from socialroi_desktop.ingest.planning.plan import Plan
from socialroi_desktop.ingest.sections import titled


def networks_told(plans: Sequence[Plan]) -> Mapping[int, str]:
    """Return the channel of each plan, by its place, that names none while all others of its kind are of one network."""
    open_ones = {
        place: one for place, one in enumerate(plans) if any(item.id == "channel" for item in one.questions)
    }
    found: dict[int, str] = {}
    for place, one in open_ones.items():
        others = (other for at, other in enumerate(plans) if at != place and _may_tell(other, one))
        told = frozenset().union(*map(_named, others)) & _possible(one)
        if len(told) == 1:
            (found[place],) = told
    return found


def _may_tell(other: Plan, one: Plan) -> bool:
    """Tell whether a file says something of another: the ads of one network say nothing of whose posts a list holds."""
    return not one.layout.format.planner or other.entity == one.entity


def _possible(one: Plan) -> frozenset[str]:
    """Return the networks that a file of this kind may be of."""
    form = one.layout.format
    return frozenset(form.networks) | (networks() if form.planner else frozenset())


def _named(one: Plan) -> frozenset[str]:
    form = one.layout.format
    if form.strategy == "titled":
        return titled.networks_named(one.layout) if one.declined is None else frozenset()
    channel = form.constants.get("channel")
    return frozenset({channel}) if channel else frozenset()
