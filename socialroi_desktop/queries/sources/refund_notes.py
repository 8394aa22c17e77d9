"""Says beside figures what of listed refunds is left out of them, or looks wrong. Adds nothing up."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.scope import TIMES, Scope, people_by
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.orders import TouchInfo
from socialroi_desktop.store.sums.refund_notes import NO_RATE, ODD, TAXED, TOO_MUCH, refund_notes

# What is said of one, and of more.
_NO_ORDER = (
    Problem("One listed refund ({amounts}) is left out: its order is not here."),
    Problem("{count} listed refunds ({amounts}) are left out: their orders are not here."),
)
_SAID = {
    NO_RATE: (
        Problem(
            "One listed refund ({amounts}) is left out: no exchange rate leads to the currency of its order."
        ),
        Problem(
            "{count} listed refunds ({amounts}) are left out: no exchange rate leads to the currency of their orders."
        ),
    ),
    TOO_MUCH: (
        Problem(
            "For one order more is listed as refunded than was paid; what goes beyond ({amounts}) is left out."
        ),
        Problem(
            "For {count} orders more is listed as refunded than was paid; what goes beyond ({amounts}) is left out."
        ),
    ),
    TAXED: (
        Problem(
            "Nothing tells whether the tax of one order with a listed refund was of its shipping, too: up to {amounts} more may"
            " have been paid back for goods, and net sales that much lower."
        ),
        Problem(
            "Nothing tells whether the tax of {count} orders with listed refunds was of their shipping, too: up to {amounts} more"
            " may have been paid back for goods, and net sales that much lower."
        ),
    ),
    ODD: (
        Problem(
            "One listed refund ({amounts}) is dated before its order or over a year after: it may be of another order."
        ),
        Problem(
            "{count} listed refunds ({amounts}) are dated before their orders or over a year after: they may be of others."
        ),
    ),
}
KeysOf = Callable[[TouchInfo | None, str], Sequence[str]]


@dataclass(slots=True)
class _Heap:
    count: int = 0
    amounts: dict[str, int] = field(default_factory=lambda: defaultdict(int))


def say_refunds(workspace: Workspace, scope: Scope, gathered: Gathered, keys_of: KeysOf) -> None:
    """Say beside refunds what lists tell that cannot be counted; `keys_of` gives the groups of an order by its way and day."""
    if not gathered.asks(("refunds",)):
        return
    heaps: dict[tuple[str, str], _Heap] = defaultdict(_Heap)
    for note in refund_notes(workspace, scope.period, people_by(scope.by)):
        if note.has_order:
            keys = keys_of(note.touch, note.day)
        elif scope.by in TIMES:
            keys = [scope.bucket(note.day)]
        else:
            # Nobody knows whose it is: it may be missing from any of them.
            keys = list(gathered.groups) or [WHOLE]
        for key in keys:
            heap = heaps[(key, note.kind)]
            heap.count += note.count
            for currency, minor in note.amounts:
                heap.amounts[currency] += minor
    for (key, kind), heap in heaps.items():
        one, many = _SAID.get(kind, _NO_ORDER)
        values = {"count": heap.count, "amounts": _told(heap.amounts, gathered.currency)}
        gathered[key].said["refunds"][kind] = replace(one if heap.count == 1 else many, values=values)


def _told(amounts: Mapping[str, int], base: str) -> str:
    return ", ".join(
        f"{from_minor(minor, currency or base)} {currency}".strip()
        for currency, minor in sorted(amounts.items())
    )
