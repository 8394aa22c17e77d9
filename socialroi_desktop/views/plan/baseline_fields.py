"""The card of the goal form for its baseline: without it a goal cannot be saved."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.viewmodels.plan.amounts import editable_text, stored_text, unit_hint
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.plan.baseline_offers import BaselineOffers
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.card_row import card_row
from socialroi_desktop.views.widgets.date_field import DayEdit
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label


class BaselineFields(Card):
    """Source, days, value and note of the baseline. `rows` are the fields by record name."""

    def __init__(self, editor: GoalEditor, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Baseline"), self.tr("required: the value before the goal"), parent=parent)
        self._editor = editor
        self._sources = QButtonGroup(self)
        self._source_ids = [choice.id for choice in spec_of(Goal, "baseline_source").choices]
        self._value = QLineEdit()
        self._unit = role_label("", "muted")
        today = self._editor.session.today
        self._start, self._end = (
            DayEdit(self.tr("Baseline from day"), today),
            DayEdit(self.tr("Baseline to day"), today),
        )
        self._note = QLineEdit()
        self._note.setPlaceholderText(self.tr("for example: channel report of July"))
        self._measure = QPushButton(self.tr("Measure"))
        self._measure.setToolTip(self.tr("Count the metric over these days again"))
        self._remark = role_label("", "small", wrap=True)
        self.offers = BaselineOffers(editor)
        self._lay_out()
        self._connect()

    def show_goal(self) -> None:
        """Show the editor's baseline."""
        editor, goal = self._editor, self._editor.goal
        source = goal.baseline_source
        self._check(source)
        counted = source in ("measured", "typed")
        for name in ("baseline", "baseline_start", "baseline_end", "baseline_note"):
            self.rows[name].setVisible(counted)
        self.rows["baseline_note"].setVisible(source == "typed")
        self._measure.setVisible(source == "measured")
        self._measure.setEnabled(not editor.meter.measuring)
        if not self._value.hasFocus() or source == "measured":
            self._value.setText(editable_text(goal.baseline, goal.metric, lift=False))
        self._unit.setText(unit_hint(goal.metric, editor.currency, lift=False))
        self._unit.setVisible(bool(self._unit.text()))
        self._start.set_day(goal.baseline_start)
        self._end.set_day(goal.baseline_end)
        if not self._note.hasFocus():
            self._note.setText(goal.baseline_note or "")
        self.offers.show_offers()
        self._show_remark()

    def _show_remark(self) -> None:
        editor, goal = self._editor, self._editor.goal
        words = ""
        if goal.baseline_source == "measured" and editor.meter.measuring:
            words = self.tr("Measuring…")
        elif goal.baseline_source == "measured" and editor.meter.note is not None:
            words = problem_text(editor.meter.note)
        elif goal.baseline_source == "measured" and goal.baseline is None:
            words = self.tr("Nothing was counted on these days; choose other days or type the value.")
        elif goal.baseline_source == "measured" and editor.meter.rows == 0:
            words = self.tr(
                "No row of these days counts towards it. If these days were never imported, 0 is not the value"
                " before: choose other days or type it."
            )
        elif goal.baseline_source == "new" and goal.metric not in editor.known.metrics:
            words = self.tr(
                "None yet: no row of this workspace counts towards it, so counting begins with the goal. If you know the"
                " value before, type it."
            )
        elif goal.baseline_source == "new":
            words = self.tr(
                "Counting begins with the goal: only for a number to reach, not for a percentage."
            )
        self._remark.setText(words)
        self._remark.setVisible(bool(words))

    def _check(self, source: str | None) -> None:
        if source is None:
            self._sources.setExclusive(False)
            for button in self._sources.buttons():
                button.setChecked(False)
            self._sources.setExclusive(True)
            return
        self._sources.button(self._source_ids.index(source)).setChecked(True)

    def _lay_out(self) -> None:
        choices = QWidget()
        choices.setAccessibleName(self.tr("Where the baseline comes from"))
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for number, source in enumerate(self._source_ids):
            button = QRadioButton(choice_label(Goal, "baseline_source", source))
            self._sources.addButton(button, number)
            column.addWidget(button)
        amount = QWidget()
        row = QHBoxLayout(amount)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._unit)
        row.addWidget(self._measure)
        self.rows = {
            "baseline_source": FormRow(self.tr("Where it comes from"), choices),
            "baseline_start": FormRow(self.tr("From"), self._start),
            "baseline_end": FormRow(self.tr("To"), self._end),
            "baseline": FormRow(self.tr("Value on these days"), self._value, beside=amount),
            "baseline_note": FormRow(self.tr("Source of the number"), self._note),
        }
        self.body.setSpacing(10)
        self.body.addWidget(self.rows["baseline_source"])
        self.body.addWidget(self.offers)
        self.body.addLayout(card_row(self.rows["baseline_start"], self.rows["baseline_end"]))
        self.body.addWidget(self.rows["baseline"])
        self.body.addWidget(self.rows["baseline_note"])
        self.body.addWidget(self._remark)
        self.body.addStretch(1)

    def _connect(self) -> None:
        editor = self._editor
        self._sources.idClicked.connect(lambda number: editor.set(baseline_source=self._source_ids[number]))
        self._value.textEdited.connect(self._on_value_edited)
        self._start.day_changed.connect(lambda day: editor.set(baseline_start=day))
        self._end.day_changed.connect(lambda day: editor.set(baseline_end=day))
        self._note.textEdited.connect(lambda text: editor.set(baseline_note=text.strip() or None))
        self._measure.clicked.connect(editor.measure)

    def _on_value_edited(self, text: str) -> None:
        value = stored_text(text, self._editor.goal.metric, lift=False) or None
        if self._editor.goal.baseline_source == "measured":
            # Who types over a measured value knows another one; changing the source first empties it.
            self._editor.set(baseline_source="typed")
        self._editor.set(baseline=value)
