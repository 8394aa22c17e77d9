"""What is done to keep a lead warm: the steps so far and a line to add the next, beside the lead."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Lead, LeadStep
from socialroi_desktop.domain.records.people import LEAD_STEP
from socialroi_desktop.operations.records.editing import add_record, delete_records
from socialroi_desktop.store.rows.ordering import selected
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton


class NurtureSteps(QWidget):
    """The steps of one lead, latest first."""

    def __init__(
        self, session: Session, lead: Lead, *, editable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._lead = session, lead
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(role_label(self.tr("Nurture steps"), "card-title"))
        of_lead = Term("lead_id", "=", lead.id)
        query = Query("lead_step", sort="done_on", descending=True, terms=(of_lead,), limit=200)
        self.steps = [step for step in selected(session.workspace, query) if isinstance(step, LeadStep)]
        for step in self.steps:
            column.addLayout(self._step_row(step, editable=editable))
        if not self.steps:
            column.addWidget(role_label(self.tr("Nothing done yet."), "muted"))
        self.problem = role_label("", "small", wrap=True)
        self.problem.hide()
        if editable:
            column.addLayout(self._add_line())
            column.addWidget(self.problem)

    def add(self) -> None:
        """Add the step that stands in the line."""
        day = self.day.day()
        if day is None:
            self._tell(self.tr("The date of the step cannot be read; write it as 2026-08-31."))
            return
        step = LeadStep(
            lead_id=self._lead.id,
            done_on=day.isoformat(),
            kind=str(self.kind.currentData()),
            note=self.note.text().strip() or None,
        )
        self._session.perform(
            self.tr("Add"),
            lambda workspace, _progress: add_record(workspace, record=step),
            failed=lambda error: self._tell(sentence_of(error)),
        )

    def remove(self, step: LeadStep) -> None:
        """Delete a step; undo brings it back."""
        self._session.perform(
            self.tr("Delete"),
            lambda workspace, _progress: delete_records(workspace, entity="lead_step", ids=[step.id or 0]),
            failed=lambda error: self._tell(sentence_of(error)),
        )

    def _step_row(self, step: LeadStep, *, editable: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        day = role_label(formatting.day(date.fromisoformat(step.done_on)), "muted")
        words = choice_label(LeadStep, "kind", step.kind)
        template = self.tr("{step}: {note}") if step.note else "{step}"
        row.addWidget(day)
        row.addWidget(role_label(template.format(step=words, note=step.note), "", wrap=True), 1)
        if editable:
            gone = MenuButton(self.tr("Delete the step {step}").format(step=words), icon="x")
            gone.setFixedSize(22, 20)
            gone.clicked.connect(lambda _on=False: self.remove(step))
            row.addWidget(gone)
        return row

    def _add_line(self) -> QVBoxLayout:
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of step"))
        # The panel is narrow; the list that opens shows the words whole.
        self.kind.setMinimumContentsLength(8)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for choice in LEAD_STEP:
            self.kind.addItem(choice_label(LeadStep, "kind", choice.id), choice.id)
        self.day = DateField(self.tr("Day of the step"), self._session.today)
        self.day.set_date(self._session.today)
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note on the step"))
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.returnPressed.connect(self.add)
        self.button = QPushButton(self.tr("Add step"))
        self.button.clicked.connect(self.add)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((first, (self.kind, self.day)), (second, (self.note, self.button))):
            row.setSpacing(6)
            row.addWidget(widgets[0], 1)
            row.addWidget(widgets[1])
        self.day.setFixedWidth(118)
        lines = QVBoxLayout()
        lines.setSpacing(6)
        lines.addLayout(first)
        lines.addLayout(second)
        return lines

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()
