"""What an order is worth to the shop by its own orders of the last year: value, refunds, margin, each known or said why not.

Rounded to what is shown and kept (minor units, hundredths of a percent), so that a break-even can be worked out again from it.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from socialroi_desktop.domain.money import to_minor
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.figure import Figure, figures
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.orders import add_orders
from socialroi_desktop.store.file.workspace import Workspace

DAYS = 365
_ASKED = ("aov_before_refunds", "refund_rate_by_money", "contribution_margin")
_NO_ORDERS = (
    "No order of the last {days} days tells what an order is worth; import orders, or type the value."
)
_NONE_OF_LINE = "No order of the last {days} days holds a piece of this product line; choose another product, or type the value."


@dataclass(frozen=True, slots=True)
class OrderWorth:
    """Value of an order before refunds in minor units of the workspace's currency; margin and refunds in basis points.

    None for what cannot be known; `notes` then say why, and what was left out of what is known. `orders` with an amount
    stand behind it, those of one product line where `product_id` names one of its products.
    """

    value: int | None
    margin: int | None
    refund_rate: int | None
    orders: int
    period: Period
    product_id: int | None = None
    notes: tuple[Problem, ...] = ()


def order_worth(workspace: Workspace, today: date, product_id: int | None = None) -> OrderWorth:
    """Return what an order of the year up to today was worth, of the whole shop or of one product line."""
    period = Period(today - timedelta(days=DAYS - 1), today)
    scope = Scope(period)
    gathered = Gathered(workspace.settings().currency, scope, _ASKED)
    add_orders(workspace, scope, gathered, product_id)
    value, refunds, margin = figures(_ASKED, gathered.sums(WHOLE), {}, period)
    count = int(value.inputs["valued_orders"] or 0)
    if not count:
        template = _NO_ORDERS if product_id is None else _NONE_OF_LINE
        return OrderWorth(None, None, None, 0, period, product_id, (Problem(template, {"days": DAYS}),))
    # Why one of them is not known goes first.
    told = sorted((value, refunds, margin), key=lambda figure: figure.value is not None)
    notes = {note.message: note for figure in told for note in figure.notes}
    return OrderWorth(
        value=None if value.value is None else to_minor(value.value, value.unit),
        margin=_basis_points(margin),
        refund_rate=_basis_points(refunds),
        orders=count,
        period=period,
        product_id=product_id,
        notes=tuple(notes.values()),
    )


def _basis_points(figure: Figure) -> int | None:
    if figure.value is None:
        return None
    return int((figure.value * 10_000).quantize(Decimal(1), ROUND_HALF_UP))
