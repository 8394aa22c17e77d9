"""What a list of orders tells by its columns: whether orders were cancelled, and what was paid back for them.

Where it has no column for it, or one that is empty or about the sending alone (`UNTOLD`),
nothing was counted for these orders, and nobody knows that there was nothing. Reads no cell.
"""

from collections.abc import Mapping

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.row_kinds import KIND
from socialroi_desktop.ingest.formats.order_flags import FIELD, FLAG, ONES, PIECES
from socialroi_desktop.ingest.orders.formulas import parsed
from socialroi_desktop.ingest.orders.movements import are_movements

UNTOLD = "untold"
TELLS = ("states_told", "refunds_told")
_STATES, _CANCELLED = ("status", "_financial", "_back", KIND), ("_cancelled",)
# What flags, days and reasons tell, by their kind; how many pieces went says no more than that money went back.
_OF_CANCELLING = frozenset({"cancelled", "reason", "removed", "valid", "active", "success"})
_OF_REFUNDS = frozenset({"returned", "sent_back", ONES, PIECES})


def told_by_list(layout: Layout) -> Mapping[str, Value]:
    """Return by field of `TELLS` 1 where the columns of a list, or what was told for the file, say so, else None.

    Lists of payments tell both: what went back is a row of its own there, and what did not come about is none. States tell
    of refunds as well, a day or flag of cancelling does not.
    """
    both = are_movements(layout.format) or _has(layout, *_STATES)
    kinds = {layout.columns[at].parser.removeprefix(FLAG) for at in layout.positions(FIELD)}
    states = both or _has(layout, *_CANCELLED) or not kinds.isdisjoint(_OF_CANCELLING)
    refunds = both or _has(layout, "refunds") or not kinds.isdisjoint(_OF_REFUNDS) or _worked_out(layout)
    return {name: 1 if one else None for name, one in zip(TELLS, (states, refunds), strict=True)}


def _has(layout: Layout, *names: str) -> bool:
    return any(_telling(layout, name) or name in layout.options.defaults for name in names)


def _telling(layout: Layout, name: str) -> bool:
    return any(layout.columns[at].told != UNTOLD for at in layout.positions(name))


def _worked_out(layout: Layout) -> bool:
    """Tell whether the columns are there that a formula for refunds needs."""
    return any(
        all(
            _is_there(layout, name)
            for term in parsed(one)
            if not term.optional
            for name in (term.name, term.times)
        )
        for one in layout.format.money.get("refunds", ())
    )


def _is_there(layout: Layout, name: str) -> bool:
    return not name or bool(_telling(layout, name) or layout.positions(name, child=True))
