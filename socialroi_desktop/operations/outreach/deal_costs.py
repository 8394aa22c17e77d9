"""Writes what a deal costs as ordinary costs that lead back to it, as often as one likes: nothing is doubled.

What the deal tells otherwise now is brought up to date; what somebody edited or typed stays, and is said.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from socialroi_desktop.domain.outreach.deal_costs import COMMISSION, MADE, TOLD, CostLine, costs_of
from socialroi_desktop.domain.records import Cost, Deal, Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.outreach.commission_plan import WRITTEN, CommissionPlan, planned
from socialroi_desktop.operations.records.numbering import numbered
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.own_writing import still_own
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def write_costs(workspace: Workspace, *, deal_id: int, today: date) -> Changed:
    """Write fee, product, shipping, own time and commission of a deal as costs.

    UserError while it is not agreed, or costs nothing.
    """
    deal = reading.get(workspace, Deal, deal_id)
    if deal is None:
        raise UserError("This row has been deleted meanwhile; reload the table.")
    if deal.state not in MADE:
        raise UserError("Nothing is owed before the deal is agreed; its costs are written then.")
    lines = costs_of(deal, workspace.settings().currency, today.isoformat())
    every = reading.referring(workspace, Cost, "deal_id", deal_id)
    known = [cost for cost in every if cost.kind != COMMISSION]
    commission = planned(workspace, deal, [cost for cost in every if cost.kind == COMMISSION], today)
    if not lines and not every and commission.line is None:
        if commission.notes:
            raise UserError(commission.notes[0].template, **commission.notes[0].values)
        if deal.commission:
            raise UserError(
                "Nothing is owed of this deal yet: no order of its days came by its code or link."
            )
        raise UserError("Nothing of this deal costs anything; type fee, product, shipping or own time first.")
    own = still_own(workspace, WRITTEN, "cost", [cost.id or 0 for cost in known], set(TOLD))
    with change(workspace, WRITTEN, record="cost") as writer:
        run = _Run(workspace, writer, own | {cost.id or 0 for cost in commission.open_rows})
        for line in lines:
            run.write(_cost(workspace, deal, line), [cost for cost in known if cost.kind == line.kind])
        run.remove([cost for cost in known if cost.kind not in {line.kind for line in lines}])
        run.write_commission(
            None if commission.line is None else _cost(workspace, deal, commission.line), commission
        )
        for other in _others(workspace, deal):
            run.write_again(other, today)
    return Changed(
        "Costs of the deal: {added} written, {changed} brought up to date, {removed} taken away, {kept} edited by hand and kept",
        {"added": run.added, "changed": run.changed, "removed": run.removed, "kept": run.kept},
        writer.rows,
        (deal_id,),
        notes=commission.notes,
    )  # fmt: skip


def _others(workspace: Workspace, deal: Deal) -> list[Deal]:
    """Return the other deals with the partner that earn a commission: an order may have gone from one to the other."""
    every = reading.referring(workspace, Deal, "influencer_id", deal.influencer_id or 0)
    return [other for other in every if other.id != deal.id and other.commission and other.state in MADE]


def _cost(workspace: Workspace, deal: Deal, line: CostLine) -> Cost:
    person = reading.get(workspace, Influencer, deal.influencer_id or 0)
    return Cost(
        spent_on=line.spent_on,
        kind=line.kind,
        amount=line.amount,
        minutes=line.minutes,
        currency=line.currency,
        channel=person.channel if person else None,
        campaign_id=deal.campaign_id,
        influencer_id=deal.influencer_id,
        deal_id=deal.id,
        note=line.note,
    )


@dataclass(slots=True)
class _Run:
    """One writing of costs inside a running change, and what became of them; `own` are those it may write again."""

    workspace: Workspace
    writer: Writer
    own: frozenset[int]
    added: int = 0
    changed: int = 0
    removed: int = 0
    kept: int = 0

    def write(self, wanted: Cost, known: Sequence[Cost]) -> None:
        """Add a cost where none of its kind is known; bring the own one up to date where it is."""
        if not known:
            self.writer.insert("cost", codec.values_of(numbered(self.workspace, wanted)))
            self.added += 1
            return
        self.kept += sum(cost.id not in self.own for cost in known)
        mine = next((cost for cost in known if cost.id in self.own), None)
        if mine is None or mine.id is None:
            return
        told = replace(mine, **{name: getattr(wanted, name) for name in TOLD})
        if told != mine:
            self.writer.update("cost", mine.id, codec.values_of(numbered(self.workspace, told, mine)))
            self.changed += 1

    def remove(self, known: Sequence[Cost]) -> None:
        """Take away what the deal does not cost any more; what is paid already was spent all the same."""
        gone = [
            cost.id for cost in known if cost.id is not None and cost.id in self.own and cost.paid_on is None
        ]
        self.writer.delete_rows("cost", gone)
        self.removed += len(gone)
        self.kept += len(known) - len(gone)

    def write_commission(self, wanted: Cost | None, plan: CommissionPlan) -> None:
        """Write what is not recorded yet into the open row, if there is one; what is paid or was edited stays."""
        self.kept += plan.edited
        if wanted is None:
            self.remove(plan.open_rows)
            return
        if not plan.open_rows:
            self.write(wanted, ())
            return
        first, *rest = plan.open_rows
        told = replace(first, **{name: getattr(wanted, name) for name in (*TOLD, "note")})
        if told != first and first.id is not None:
            self.writer.update("cost", first.id, codec.values_of(numbered(self.workspace, told, first)))
            self.changed += 1
        self.remove(rest)

    def write_again(self, deal: Deal, today: date) -> None:
        """Bring the commission of another deal up to date where it is written already and open."""
        every = reading.referring(self.workspace, Cost, "deal_id", deal.id or 0)
        plan = planned(self.workspace, deal, [cost for cost in every if cost.kind == COMMISSION], today)
        if plan.open_rows:
            self.own |= {cost.id or 0 for cost in plan.open_rows}
            wanted = None if plan.line is None else _cost(self.workspace, deal, plan.line)
            self.write_commission(wanted, replace(plan, edited=0))
