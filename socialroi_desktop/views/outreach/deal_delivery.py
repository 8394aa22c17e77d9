"""The third and the fourth step of a deal: what they deliver, and how their content may be used."""

from functools import partial

from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.records import Deal, DealRight, Deliverable
from socialroi_desktop.viewmodels.outreach.deal_changes import DealChanges
from socialroi_desktop.viewmodels.outreach.deal_columns import deliverable_columns, right_columns
from socialroi_desktop.viewmodels.outreach.deal_parts import DealParts
from socialroi_desktop.viewmodels.outreach.deals import DealsModel
from socialroi_desktop.views.outreach.deal_parts import DealPartsView, PartAction
from socialroi_desktop.views.outreach.deal_section import DealSection
from socialroi_desktop.views.widgets.ask_line import AskLine
from socialroi_desktop.views.widgets.buttons import link_button

_DELIVERABLE = (
    "what", "respond_by", "submit_by", "live_from", "live_until", "price", "currency", "state", "post_id", "dropped_reason",
)  # fmt: skip
_RIGHT = ("use", "state", "asked_on", "starts_on", "ends_on", "territory", "credit")
_OPEN = frozenset({"planned", "submitted"})


class DeliverablesSection(DealSection):
    """What is due stays a tag until it is submitted, live, or dropped with a reason."""

    def __init__(
        self, model: DealsModel, changes: DealChanges, deal: Deal, parent: QWidget | None = None
    ) -> None:
        super().__init__(3, self.tr("Deliverables"), self.tr("due until done, moved or dropped"), parent)
        self._changes = changes
        self.ask = AskLine(model.session.today)
        self.parts = DealPartsView(
            model,
            changes,
            DealParts(model.session, Deliverable, deal, deliverable_columns(model.session.today), self),
            name=self.tr("Deliverables"),
            empty=self.tr("Nothing to deliver yet."),
            form_fields=_DELIVERABLE,
            wrapped=("what",),
            actions=(
                PartAction(self.tr("Submitted"), changes.submitted, "T", lambda one: one.state == "planned"),
                PartAction(
                    self.tr("Live, choose the post…"), self._live, "V", lambda one: one.state in _OPEN
                ),
                PartAction(self.tr("Drop…"), self._drop, "X", lambda one: one.state in _OPEN),
            ),
        )
        self.ask.go_back_to(self.parts.view)
        self.add_button = link_button(self.tr("Add…"), self.parts.add)
        self.add_button.setVisible(model.writable)
        self.add_action(self.add_button)
        self.body.addWidget(self.parts)
        self.body.addWidget(self.ask)

    def _live(self, one: Deliverable) -> None:
        self.parts.edit(one, state="live")

    def _drop(self, one: Deliverable) -> None:
        self.ask.ask_text(self.tr("Why is it dropped?"), partial(self._changes.drop, one))


class RightsSection(DealSection):
    """One row a use: agreed, asked, not asked or declined, with its days."""

    def __init__(
        self, model: DealsModel, changes: DealChanges, deal: Deal, parent: QWidget | None = None
    ) -> None:
        super().__init__(4, self.tr("Content rights by use"), self.tr("asked or agreed"), parent)
        self.parts = DealPartsView(
            model,
            changes,
            DealParts(model.session, DealRight, deal, right_columns(model.session.today), self),
            name=self.tr("Content rights by use"),
            empty=self.tr("No use asked for yet."),
            form_fields=_RIGHT,
            wrapped=("starts_on", "territory"),
            actions=(
                PartAction(self.tr("Asked today"), changes.ask_right, "K", lambda one: one.state == "none"),
                PartAction(
                    self.tr("Agreed…"),
                    self._agreed,
                    "G",
                    lambda one: one.state in ("none", "asked", "replied"),
                ),
                PartAction(self.tr("Declined"), changes.decline_right, "X", lambda one: one.state == "asked"),
            ),
        )
        self.add_button = link_button(self.tr("Add…"), self.parts.add)
        self.add_button.setVisible(model.writable)
        self.add_action(self.add_button)
        self.body.addWidget(self.parts)

    def _agreed(self, one: DealRight) -> None:
        self.parts.edit(one, state="granted")
