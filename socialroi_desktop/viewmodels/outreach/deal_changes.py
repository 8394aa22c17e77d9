"""What the card of a deal does: begin it, edit it, answer and accept offers, follow what is delivered. Each can be undone."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from socialroi_desktop.domain.outreach.deal_costs import is_owed
from socialroi_desktop.domain.outreach.terms import counter_of
from socialroi_desktop.domain.records import Cost, Deal, DealRight, Deliverable, Influencer, Proposal
from socialroi_desktop.operations.outreach.deal_costs import write_costs
from socialroi_desktop.operations.outreach.deals import accept_offer
from socialroi_desktop.operations.outreach.tracking import make_code, make_link
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.operations.records.moving import moved_to
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.outreach.break_even import offer_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.outreach.deals import DealsModel
from socialroi_desktop.viewmodels.shared.session import sentence_of


class DealChanges(QObject):
    """Why something was not done is told by the `refused` of the model."""

    def __init__(self, model: DealsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._session = model, model.session

    def begin(self, purpose: str) -> None:
        """Add a deal with its purpose, in the currency of the workspace."""
        facts = self._model.facts
        if facts is None:
            return
        made = Deal(
            influencer_id=facts.person.id, purpose=purpose.strip(), currency=self._session.settings.currency
        )
        self._perform(
            self.tr("New deal"),
            lambda workspace: add_record(workspace, record=made),
            done=lambda changed: self._model.choose(changed.ids[0]),
        )

    def edit(self, **changes: Any) -> None:
        """Change fields of the deal."""
        self._edit(Deal.entity, self._deal_id, changes)

    def move_person(self, stage: str) -> None:
        """Bring the person into the stage that fits the deal."""
        facts = self._model.facts
        if facts is None:
            return
        person_id = facts.person.id or 0
        self._perform(
            self.tr("Move"),
            lambda workspace: edit_record(
                workspace,
                entity=Influencer.entity,
                row_id=person_id,
                changes={"stage": stage},
                said=moved_to("stage", stage),
            ),
        )

    def delete(self) -> None:
        """Delete the deal with all that is part of it."""
        self.remove(Deal.entity, self._deal_id)

    def accept(self, proposal: Proposal) -> None:
        """Make an offer the terms; what it is assumed to bring is kept with the deal."""
        facts = self._model.facts
        if facts is None or facts.prospects is None or facts.deal is None:
            return
        assumed = facts.prospects.assumption(offer_of(facts.deal, proposal))
        today, proposal_id = self._session.today, proposal.id or 0
        self._perform(
            self.tr("Accept an offer"),
            lambda workspace: accept_offer(workspace, proposal_id=proposal_id, today=today, assumed=assumed),
        )

    def counter(self, proposal: Proposal) -> Proposal:
        """Return the counter-offer of today to an offer, to be changed before it is kept."""
        return counter_of(proposal, self._session.today.isoformat())

    def submitted(self, deliverable: Deliverable) -> None:
        """Note that something was handed in."""
        self._edit(Deliverable.entity, deliverable.id or 0, {"state": "submitted"})

    def drop(self, deliverable: Deliverable, reason: str) -> None:
        """Note that something is not delivered, and why."""
        self._edit(
            Deliverable.entity, deliverable.id or 0, {"state": "dropped", "dropped_reason": reason.strip()}
        )

    def ask_right(self, right: DealRight) -> None:
        """Note that a use was asked for today."""
        changes = {"state": "asked", "asked_on": self._session.today.isoformat()}
        self._edit(DealRight.entity, right.id or 0, changes)

    def decline_right(self, right: DealRight) -> None:
        """Note that a use was declined."""
        self._edit(DealRight.entity, right.id or 0, {"state": "declined"})

    def make_code(self, percent: int | None) -> None:
        """Make the discount code by the naming rule."""
        deal_id = self._deal_id
        self._perform(
            self.tr("Make the code"), lambda workspace: make_code(workspace, deal_id=deal_id, percent=percent)
        )

    def make_link(self, page: str) -> None:
        """Make the tagged link to a page by the naming rule."""
        deal_id = self._deal_id
        self._perform(
            self.tr("Make the link"), lambda workspace: make_link(workspace, deal_id=deal_id, page=page)
        )

    def write_costs(self) -> None:
        """Write what the deal costs as costs."""
        deal_id, today = self._deal_id, self._session.today
        self._perform(
            self.tr("Write the costs"), lambda workspace: write_costs(workspace, deal_id=deal_id, today=today)
        )

    def pay(self) -> None:
        """Note that all that is owed to the partner was paid today."""
        facts = self._model.facts
        owed = [] if facts is None else [cost.id or 0 for cost in facts.costs if is_owed(cost)]
        edit = TableEdit(
            Cost.entity, {row_id: {"paid_on": self._session.today.isoformat()} for row_id in owed}
        )
        self._perform(self.tr("Pay"), lambda workspace: edit_table(workspace, edit=edit)[0])

    def remove(self, entity: str, row_id: int) -> None:
        """Delete a part of the deal, or the deal."""
        self._perform(
            self.tr("Delete"), lambda workspace: delete_records(workspace, entity=entity, ids=(row_id,))
        )

    @property
    def _deal_id(self) -> int:
        facts = self._model.facts
        return 0 if facts is None or facts.deal is None else facts.deal.id or 0

    def _edit(self, entity: str, row_id: int, changes: Mapping[str, Any]) -> None:
        self._perform(
            self.tr("Save"),
            lambda workspace: edit_record(workspace, entity=entity, row_id=row_id, changes=changes),
        )

    def _perform(
        self,
        title: str,
        work: Callable[[Workspace], Changed | None],
        done: Callable[[Changed], object] | None = None,
    ) -> None:
        if not self._model.writable:
            return

        def told(changed: Changed | None) -> None:
            if done is not None and changed is not None:
                done(changed)

        self._session.perform(
            title,
            lambda workspace, _progress: work(workspace),
            done=told,
            failed=lambda error: self._model.refused.emit(sentence_of(error)),
        )
