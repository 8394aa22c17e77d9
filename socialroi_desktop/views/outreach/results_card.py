"""What a deal with the person brought: orders by way, return, spike and what lasts, cost, and the usual return of that size."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.records import Deal
from socialroi_desktop.queries.outreach.outcomes import Outcome
from socialroi_desktop.queries.outreach.person_results import PersonResults, person_results
from socialroi_desktop.viewmodels.outreach.outcome_words import outcome_table
from socialroi_desktop.viewmodels.outreach.person import PersonModel
from socialroi_desktop.viewmodels.outreach.person_reading import PersonReading
from socialroi_desktop.viewmodels.outreach.result_lines import ResultLine
from socialroi_desktop.viewmodels.outreach.results_text import ResultsText, results_text
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.outreach.order_matrix import OrderMatrix
from socialroi_desktop.views.outreach.spike_bars import SpikeBars
from socialroi_desktop.views.outreach.step_bars import StepBars
from socialroi_desktop.views.outreach.two_figures import TwoFigures
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

_CONCERNS = frozenset(
    {"influencer", "handle", "deal", "deliverable", "post", "order", "order_line", "refund", "cost", "discount_code",
     "touchpoint", "product", "exchange_rate", "settings"}
)  # fmt: skip

_COLUMN, _ROWS_IN_SIGHT = 44, 6


class ResultsCard(Card):
    """Shows the person of the page: their latest deal first."""

    def __init__(self, session: Session, person: PersonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Results"))
        self._deal: int | None = None
        self.model: PersonReading[PersonResults | None] = PersonReading(
            session, lambda workspace, person: person_results(workspace, person, self._deal, session.today), _CONCERNS, self
        )  # fmt: skip
        self.choice = ChoiceBox()
        self.choice.setAccessibleName(self.tr("Which results"))
        self.choice.activated.connect(self._choose)
        self.judged_by, self.judged = role_label("", "strong", wrap=True), KeyValueList()
        self.figures = TwoFigures()
        self.ways, self.spike = OrderMatrix(), SpikeBars()
        self.spike_words = role_label("", "small", wrap=True)
        self.overlap, self.notes = role_label("", "small", wrap=True), role_label("", "small", wrap=True)
        self.lines, self.steps = KeyValueList(), StepBars()
        self.outcomes = outcome_table(self)
        self.assumed = DataTable(
            self.tr("What was assumed, and what came"), stretch_column=0, comfort=_COLUMN
        )
        self.assumed.setModel(self.outcomes)
        self.assumed.wrap_lines(0)
        self.record = role_label("", "small", wrap=True)
        self.came = role_label("", "small", wrap=True)
        self.empty = role_label("", "muted", wrap=True)
        self.returns = link_button(
            self.tr("Returns of all influencers"), lambda: person.returns_wanted.emit("influencer")
        )
        self._told = (
            self.judged_by, self.judged, self.figures, self.overlap, self.lines, self.steps, self.came, self.notes,
        )  # fmt: skip
        for widget in (
            self.empty, self.choice, self.judged_by, self.judged, self.figures, self.ways,
            self.overlap, self.spike_words, self.spike, self.lines,
            self.steps, self.came, self.notes, self.assumed, self.record,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.body.addWidget(self.returns, 0, Qt.AlignmentFlag.AlignLeft)
        self.model.shown.connect(self._show)
        person.shown.connect(lambda: self._look_at(person.person_id))
        read_while_shown(self, self.model)
        self._show()

    def _look_at(self, influencer_id: int | None) -> None:
        """Look at another person, at their latest deal."""
        if influencer_id != self.model.person_id:
            self._deal = None
        self.model.show_person(influencer_id)

    def _choose(self, row: int) -> None:
        self._deal = self.choice.itemData(row)
        self.model.refresh()

    def _show(self) -> None:
        answer = self.model.answer
        text = results_text(answer) if answer is not None else None
        self.empty.setVisible(text is None)
        self.empty.setText(self.model.failure or self.tr("First figures come after the live date."))
        for widget in self._told:
            widget.setVisible(text is not None)
        self.choice.setVisible(text is not None and len(text.choices) > 1)
        if text is None:
            self.set_title(self.tr("Results"), "")
            self.ways.set_rows(())
            self.spike.set_chart(None)
            self.spike_words.hide()
            self._show_outcomes((), "")
        else:
            self._show_text(text)

    def _show_text(self, text: ResultsText) -> None:
        self.set_title(self.tr("Results"), text.hint)
        self.choice.clear()
        for deal_id, name in text.choices:
            self.choice.addItem(name, deal_id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(text.chosen)))
        self.judged_by.setText(text.judged_by)
        self.judged.set_rows([_row(line) for line in text.judged])
        orders, roi = (text.orders, text.orders_label), (text.roi, text.roi_label)
        self.figures.set_figures(orders, roi, text.roi_tone)
        self.ways.set_rows(text.ways)
        self.spike.set_chart(text.spike)
        for label, words in (
            (self.overlap, text.overlap),
            (self.spike_words, text.spike.spoken if text.spike else ""),
            (self.came, text.came),
            (self.notes, "\n".join(text.notes)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._show_outcomes(text.outcomes, text.record)
        self.lines.set_rows([_row(line) for line in text.lines])
        self.steps.set_rows(text.steps)

    def _show_outcomes(self, rows: Sequence[tuple[Deal, Outcome]], record: str) -> None:
        """Show what the deals with the person were assumed to bring; nothing where nothing was."""
        self.outcomes.show_rows(rows)
        self.assumed.setVisible(bool(rows))
        self.assumed.fit_height(_ROWS_IN_SIGHT)
        self.record.setText(record)
        self.record.setVisible(bool(record))


def _row(line: ResultLine) -> KeyValue:
    return KeyValue(line.label, line.value, line.tone, reason=line.reason)
