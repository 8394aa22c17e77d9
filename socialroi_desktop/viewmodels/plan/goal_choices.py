"""What the form of a goal has to choose from and to hold it against, read at once in the background. Knows no widgets."""

from dataclasses import dataclass

from socialroi_desktop.domain.records import Goal, GoalSignal, GoalTarget, Product
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.plan.measurable import measurable
from socialroi_desktop.viewmodels.shared.session import Session


@dataclass(frozen=True, slots=True)
class Known:
    """What the workspace has to choose from: measurable metrics, products and lines, other goals; nothing until it `is_read`.

    `targets` are the parts the target of the edited goal has, `signals` what it is watched by.
    """

    metrics: frozenset[str] = frozenset()
    products: tuple[str, ...] = ()
    goals: tuple[Goal, ...] = ()
    targets: tuple[GoalTarget, ...] = ()
    signals: tuple[GoalSignal, ...] = ()
    is_read: bool = False


def read_known(workspace: Workspace, goal_id: int | None = None) -> Known:
    """Read what a goal can choose from."""
    parts = reading.referring(workspace, GoalTarget, "goal_id", goal_id) if goal_id else []
    signals = reading.referring(workspace, GoalSignal, "goal_id", goal_id) if goal_id else []
    return Known(
        metrics=measurable(workspace),
        products=product_names(workspace),
        goals=tuple(reading.listing(workspace, Goal)),
        targets=tuple(parts),
        signals=tuple(signals),
        is_read=True,
    )


def product_names(workspace: Workspace) -> tuple[str, ...]:
    """Return what is sold: product lines first, then products, also those that only orders name."""
    products = reading.listing(workspace, Product)
    lines = {product.line for product in products if product.line}
    sold = reading.distinct(workspace, "order_line", "name")[:500]
    names = sorted(lines) + sorted({product.name for product in products} | set(sold))
    return tuple(dict.fromkeys(names))


def newest_of(workspace: Workspace, metrics: tuple[str, ...]) -> int | None:
    """Return the newest goal of some metrics; None where there is none."""
    goals = reading.listing(workspace, Goal) if metrics else []
    return max((goal.id for goal in goals if goal.metric in metrics and goal.id), default=None)


def campaign_called(session: Session, name: str) -> int | None:
    """Return the campaign of a name as it is typed; None where there is none."""
    word = name.strip().casefold()
    known = session.names["campaign"].holding(name.strip())
    return next((row_id for row_id, label in known.items() if label.casefold() == word), None)
