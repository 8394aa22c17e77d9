"""Brings customers into the groups of a question: those who bought in its days, and those there were before."""

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.methods.attribution import SignatureSums, credit
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.scope import BREAKDOWNS, CREDITED, Scope, touches_of
from socialroi_desktop.queries.sources.orders import NAMED, OUTSIDE, inside
from socialroi_desktop.queries.sources.source import NEEDS_ORDERS, Source
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import orders as order_sums

_OF_PERIOD = ("new_customers", "returning_customers")
_EVER = ("customers_before", "recency")
_NOT_BY_TIME = "Customers are counted for a whole period, by channel, campaign or influencer; not otherwise."
_OF_SHOP = "Customers before the period and the days since they ordered last are told of the whole shop only."


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add new and returning customers; broken down by channel, campaign or influencer, or whole."""
    if scope.by and scope.by not in CREDITED:
        gathered.untold((*_OF_PERIOD, *_EVER), Problem(_NOT_BY_TIME))
        return
    gathered.known(_OF_PERIOD)
    rows = [
        SignatureSums(
            inside(touches_of(info), scope), {"new_customers": new, "returning_customers": returning}
        )
        for info, new, returning in order_sums.customer_counts(workspace, scope.period)
    ]
    for key, sums in credit(rows, scope.model, scope.by or "channel").items():  # type: ignore[arg-type]  # CREDITED holds exactly the words of By
        if key != OUTSIDE and (key != UNATTRIBUTED or scope.channels is None or scope.by in NAMED):
            gathered[str(key) if scope.by else WHOLE].add(WHOLE, sums)
    _add_known_customers(workspace, scope, gathered)


def _add_known_customers(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add what is told of all customers there ever were; no order of the period ties them to a channel."""
    if scope.by or scope.channels is not None:
        gathered.untold(_EVER, Problem(_OF_SHOP))
        return
    told: dict[str, int] = {}
    if gathered.asks(("customers_before",)):
        told["customers_before"] = order_sums.customers_before(workspace, scope.period.start.isoformat())
    if gathered.asks(("recency",)):
        days = order_sums.days_since_last_order(workspace, scope.period.end.isoformat())
        if days is not None:
            told["recency"] = days  # type: ignore[assignment]  # a median may lie half way between two days
    gathered[WHOLE].add(WHOLE, told)


CUSTOMERS = Source(
    "customers",
    frozenset((*_OF_PERIOD, *_EVER)),
    ("order",),
    frozenset({"", *BREAKDOWNS}) - {"product", "band"},
    _add,
    needs=NEEDS_ORDERS,
)
