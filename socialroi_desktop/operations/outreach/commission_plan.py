"""What is still to be written of the commission of a deal: what orders earned, less what costs tell already.

What is paid, or was edited by hand, stays and counts as recorded; so no order is paid for twice. Reads; writes nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.outreach.deal_costs import TOLD, CostLine, commission_line
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Cost, Deal
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.changes.own_writing import still_own
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.commissions import Commission, commission_of

WRITTEN = "Write the costs of a deal"
_EARNS_ELSEWHERE = N_(
    "What came by code or link in the days of this deal earns its commission in the deal “{deal}”, which was signed first."
)
_TOO_MUCH = N_(
    "{amount} of commission that was paid is too much by now, as buyers gave goods back; it is taken off what is earned next."
)


@dataclass(frozen=True, slots=True)
class CommissionPlan:
    """The line that is to be written, None for nothing; `open_rows` are the costs it may be written into.

    `notes` say why an order earns nothing here, and what was recorded too much.
    """

    line: CostLine | None
    open_rows: tuple[Cost, ...] = ()
    edited: int = 0
    notes: tuple[Problem, ...] = ()


def planned(workspace: Workspace, deal: Deal, known: Sequence[Cost], today: date) -> CommissionPlan:
    """Return what is to be written; `known` are the commission costs of the deal. UserError where one cannot be converted."""
    own = still_own(workspace, WRITTEN, "cost", [cost.id or 0 for cost in known], {*TOLD, "note"})
    open_rows = tuple(cost for cost in known if cost.id in own and cost.paid_on is None)
    edited = sum(cost.id not in own for cost in known)
    found = commission_of(workspace, deal, today)
    if found is None:
        return CommissionPlan(None, open_rows, edited)
    settled = [cost for cost in known if cost not in open_rows]
    left = _left(found, settled)
    notes = (*_elsewhere(workspace, found), *_too_much(left, workspace.settings().currency))
    return CommissionPlan(_line(workspace, found, settled, left), open_rows, edited, notes)


def _left(found: Commission, settled: Sequence[Cost]) -> int:
    amounts = [found.recorded.get(cost.id or 0) for cost in settled]
    if None in amounts:
        raise UserError(
            "A commission of this deal is in a currency without an exchange rate; add the rate on the Data tab first."
        )
    return found.due - sum(amount or 0 for amount in amounts)


def _elsewhere(workspace: Workspace, found: Commission) -> Iterator[Problem]:
    for deal_id in found.elsewhere:
        other = reading.get(workspace, Deal, deal_id)
        if other is not None:
            yield Problem(_EARNS_ELSEWHERE, {"deal": other.name or other.purpose})


def _too_much(left: int, base: str) -> Iterator[Problem]:
    if left < 0:
        yield Problem(_TOO_MUCH, {"amount": Amount(-left, base)})


def _line(workspace: Workspace, found: Commission, settled: Sequence[Cost], left: int) -> CostLine | None:
    if left <= 0:
        return None
    until = max((cost.spent_on for cost in settled), default="")
    # Where only an earlier order earned more than was recorded, all of them tell the row.
    earning = [order.day for order in found.earning]
    days = [day for day in earning if day > until] or earning
    return commission_line(left, workspace.settings().currency, found.rate, days)
