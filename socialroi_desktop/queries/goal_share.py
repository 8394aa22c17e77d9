"""Which share of sales was social's on earlier days, by the last touch and by all touches, and the target each makes."""

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.goal_shares import share_target
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace

# The one that credits the last touch alone, and one that credits all of them.
SHOWN_MODELS = ("last_touch", "linear")
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class ShareView:
    """The share of social under a model, in percent to a tenth, with its figure; `target` is None while no forecast is told."""

    model: str
    days: Period
    figure: Figure
    share: Decimal | None
    target: Decimal | None


def share_views(workspace: Workspace, goal: Goal, days: Period) -> tuple[ShareView, ...]:
    """Return the share of social in the net sales of some days under each model, with what the goal's forecast makes of it."""
    return tuple(_view(workspace, goal, days, model) for model in SHOWN_MODELS)


def _view(workspace: Workspace, goal: Goal, days: Period, model: str) -> ShareView:
    (figure,) = figures_of(workspace, Scope(days, model=model), ["social_revenue_share"])
    if figure.value is None:
        return ShareView(model, days, figure, None, None)
    share = (figure.value * 100).quantize(_TENTH, ROUND_HALF_UP)
    return ShareView(model, days, figure, share, share_target(replace(goal, social_share=f"{share:f}")))
