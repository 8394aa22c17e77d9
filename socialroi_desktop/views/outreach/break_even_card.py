"""What the deal in talks has to bring and how likely that is, before anything is paid."""

from functools import partial

from PySide6.QtWidgets import QWidget

from socialroi_desktop.queries.outreach.prospects import PersonProspects, person_prospects
from socialroi_desktop.viewmodels.outreach.break_even_text import BreakEvenText, break_even_text
from socialroi_desktop.viewmodels.outreach.person import PersonModel
from socialroi_desktop.viewmodels.outreach.person_reading import PersonReading
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.outreach.outcome_axis import OutcomeDots
from socialroi_desktop.views.outreach.two_figures import TwoFigures
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

_CONCERNS = frozenset(
    {"deal", "proposal", "influencer", "order", "order_line", "product", "refund", "exchange_rate", "settings", "touch",
     "discount_code"}
)  # fmt: skip


class BreakEvenCard(Card):
    """Shows the person of the page; without an open deal it says how one begins."""

    def __init__(self, session: Session, person: PersonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Break-even before paying"))
        self.model: PersonReading[PersonProspects | None] = PersonReading(
            session, lambda workspace, person: person_prospects(workspace, person, session.today), _CONCERNS, self
        )  # fmt: skip
        self.figures = TwoFigures()
        self.dots = OutcomeDots()
        self.legend = role_label("", "small", wrap=True)
        self.formula = role_label("", "small", wrap=True)
        self.notes = role_label("", "small", wrap=True)
        self.empty = role_label("", "muted", wrap=True)
        self.proof = KeyValueList()
        self.proof.hide()
        self.prove = link_button(self.tr("Proof"), partial(self.show_proof, None))
        for widget in (
            self.empty, self.figures, self.dots, self.legend, self.formula, self.notes, self.prove, self.proof,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.model.shown.connect(self._show)
        person.shown.connect(lambda: self.model.show_person(person.person_id))
        read_while_shown(self, self.model)
        self._show()

    def show_proof(self, shown: bool | None = None) -> None:
        """Show what the numbers are made of, or hide it; without a word the other of the two."""
        wanted = self.proof.isHidden() if shown is None else shown
        self.proof.setVisible(wanted)
        self.prove.setText(self.tr("Hide the proof") if wanted else self.tr("Proof"))

    def _show(self) -> None:
        answer = self.model.answer
        text = break_even_text(answer) if answer is not None else None
        self.empty.setVisible(text is None)
        self.empty.setText(self.model.failure or self.tr("No deal in talks; begin one with its purpose."))
        for widget in (self.figures, self.legend, self.formula, self.notes, self.prove):
            widget.setVisible(text is not None)
        if text is None:
            self.set_hint("")
            self.dots.set_axis(None)
            self.show_proof(shown=False)
        else:
            self._show_text(text)

    def _show_text(self, text: BreakEvenText) -> None:
        self.set_hint(text.hint)
        orders, chance = (text.orders, text.orders_label), (text.chance, text.chance_label)
        self.figures.set_figures(orders, chance, text.chance_tone)
        self.dots.set_axis(text.axis)
        for label, words in (
            (self.legend, text.legend),
            (self.formula, text.formula),
            (self.notes, "\n".join(text.notes)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self.proof.set_rows([KeyValue(label, value) for label, value in text.proof])
