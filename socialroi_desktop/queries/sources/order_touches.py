"""How orders came about, as far as a question asks: all of it, or what one campaign had to do with it."""

from collections.abc import Callable

from socialroi_desktop.metrics.methods.attribution import Touch
from socialroi_desktop.queries.scope import Scope, touches_of
from socialroi_desktop.queries.sources.order_shares import OUTSIDE
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.group_names import GroupNames
from socialroi_desktop.store.sums.orders import TouchInfo

TouchesOf = Callable[[TouchInfo | None], tuple[Touch, ...]]


def touches_in(workspace: Workspace, scope: Scope) -> TouchesOf:
    """Return what tells the touches of orders; those of other campaigns than the one asked for are outside, of no channel."""
    if scope.campaign is None:
        return touches_of
    name = GroupNames(workspace.connection(), "campaign").of(scope.campaign)

    def of_campaign(info: TouchInfo | None) -> tuple[Touch, ...]:
        found = tuple(
            touch if touch.campaign == name else _outside(touch.together) for touch in touches_of(info)
        )
        return found or (_outside(1),)

    return of_campaign


def _outside(together: int) -> Touch:
    return Touch(OUTSIDE, OUTSIDE, OUTSIDE, together=together)
