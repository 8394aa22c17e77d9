"""The second step of a deal: its terms, the offers with their break-even, the product that is sent, what stands in the costs."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialroi_desktop.domain.records import Deal, Proposal
from socialroi_desktop.viewmodels.outreach.deal_changes import DealChanges
from socialroi_desktop.viewmodels.outreach.deal_columns import offer_columns
from socialroi_desktop.viewmodels.outreach.deal_parts import DealParts
from socialroi_desktop.viewmodels.outreach.deal_words import (
    cost_words,
    offered_line,
    product_line,
    terms_line,
)
from socialroi_desktop.viewmodels.outreach.deals import DealsModel
from socialroi_desktop.viewmodels.outreach.outcome_words import outcome_line
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.outreach.deal_parts import DealPartsView, PartAction
from socialroi_desktop.views.outreach.deal_section import DealSection
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.theme import repolish
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label

TERMS = (
    "name", "terms", "fee", "currency", "commission", "campaign_id", "starts_on", "ends_on", "disclosure", "agreed_on",
    "signed_on", "note",
)  # fmt: skip
PRODUCT = (
    "product_id", "product_sent", "product_cost", "shipping_cost", "minutes", "currency", "sent_on", "received_on",
)  # fmt: skip
_OFFER = (
    "offered_on", "by", "offer", "fee", "currency", "commission", "product_cost", "shipping_cost", "minutes", "state",
)  # fmt: skip
_MADE = frozenset({"agreed", "signed", "done"})


class TermsSection(DealSection):
    """Shows the terms of the deal of the model; made anew for another deal."""

    def __init__(
        self, model: DealsModel, changes: DealChanges, deal: Deal, parent: QWidget | None = None
    ) -> None:
        super().__init__(2, self.tr("Terms and offers"), parent=parent)
        self._model, self._changes = model, changes
        facts = model.facts
        columns = offer_columns(facts.prospects if facts else None, model.session.today)
        self.offers = DealPartsView(
            model,
            changes,
            DealParts(model.session, Proposal, deal, columns, self),
            name=self.tr("Offers"),
            empty=self.tr("Nothing offered yet."),
            form_fields=_OFFER,
            wrapped=("offer",),
            actions=(
                PartAction(self.tr("Accept"), changes.accept, "A", lambda offer: offer.state != "accepted"),
                PartAction(self.tr("Answer…"), self._answer, "R"),
            ),
        )
        self.edit_button = link_button(self.tr("Edit…"), lambda: self._edit(TERMS))
        self.add_button = link_button(self.tr("Offer…"), self._offer)
        self.words = ElidedLabel()
        self.product = ElidedLabel()
        self.product_button = link_button(self.tr("Product…"), lambda: self._edit(PRODUCT))
        self.outcome = role_label("", "", wrap=True)
        self.outcome.setToolTip(
            self.tr(
                "Kept when the terms were agreed or the deal was signed, held against the orders that came"
            )
        )
        self.costs = ElidedLabel()
        self.costs_button = link_button(self.tr("Write costs"), changes.write_costs)
        self.pay_button = link_button(
            self.tr("Paid"), changes.pay, tip=self.tr("All that is owed was paid today")
        )
        for button in (self.edit_button, self.add_button):
            self.add_action(button)
        self.body.addWidget(self.words)
        self.body.addWidget(self.offers)
        self.body.addWidget(self.outcome)
        self.body.addLayout(_row(self.product, self.product_button))
        self.body.addLayout(_row(self.costs, self.pay_button, self.costs_button))

    def show_facts(self) -> None:
        """Show what the model knows now."""
        facts, today = self._model.facts, self._model.session.today
        if facts is None or facts.deal is None:
            return
        deal, words = facts.deal, cost_words(facts)
        self.words.set_text(terms_line(deal, today) or self.tr("No terms yet"))
        self.offers.table.show_columns(offer_columns(facts.prospects, today))
        self.product.set_text(
            product_line(deal, today) or offered_line(facts) or self.tr("No product, no own time")
        )
        told, tone = outcome_line(facts.outcome) if facts.outcome is not None else ("", Tone.PLAIN)
        self.outcome.setText(told)
        self.outcome.setVisible(bool(told))
        repolish(self.outcome, tone=str(tone))
        self.costs.set_text(words.line)
        made = deal.state in _MADE
        self.costs.setVisible(made or bool(facts.costs))
        self.costs_button.setVisible(made and self._model.writable)
        self.pay_button.setVisible(words.owed and self._model.writable)
        for button in (self.edit_button, self.add_button, self.product_button):
            button.setVisible(self._model.writable)

    def _offer(self) -> None:
        # What is typed first is what it costs; words alone would cost nothing.
        self.offers.edit(self.offers.table.blank(), "fee")

    def _answer(self, offer: Proposal) -> None:
        # All else stands as they offered it.
        self.offers.edit(self._changes.counter(offer), "fee")

    def _edit(self, fields: tuple[str, ...]) -> None:
        facts = self._model.facts
        if facts is not None and facts.deal is not None and self._model.writable:
            RecordDialog(self._model.session, facts.deal, fields=fields, parent=self).open()


def _row(label: QWidget, *buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(label, 1)
    for button in buttons:
        row.addWidget(button)
    return row
