"""The rule by which the list is screened, and beside it at once who passes, is out or is not known well enough."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import ScreeningRule
from socialroi_desktop.queries.outreach.screening import Screening
from socialroi_desktop.viewmodels.outreach.screening import ScreeningModel
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.outreach.screened_list import ScreenedList
from socialroi_desktop.views.records.form import RecordForm
from socialroi_desktop.views.widgets.labels import role_label


class ScreeningDialog(FormDialog):
    """Edits a rule, kept or new, and moves the people by it as it stands in the form."""

    def __init__(self, model: ScreeningModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Screen the list"))
        self.resize(960, 620)
        self._model = model
        new = ScreeningRule(name=self.tr("My list"), minimum_followers=10_000)
        self._rules = [*model.rules, new]
        self.changes = RecordChanges(model.session, self)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Screening rule"))
        self.choice.addItems([*(rule.name for rule in model.rules), self.tr("New rule")])
        session = model.session
        self.form = RecordForm(new, session.naming(), session.today)
        self.who = ScreenedList()
        self.refusal = role_label("", "", tone=Tone.BAD, wrap=True)
        self.refusal.hide()
        self.save = QPushButton(self.tr("Keep rule"))
        self.save.setAutoDefault(False)
        self._lay_out()
        self._connect()
        ids = [rule.id for rule in self._rules]
        self.choice.setCurrentIndex(ids.index(model.chosen.id))
        self._on_chosen()
        self.form.focus_first()

    @property
    def is_edited(self) -> bool:
        """Whether the rule was edited."""
        return self.form.touched

    def accept(self) -> None:
        """Move the people as counted; a new rule is kept, one that was kept before stays as it was."""
        rule = self.form.record()
        if not isinstance(rule, ScreeningRule):
            return
        if rule.id is None:
            self._keep(rule, move=True)
        else:
            self.refusal.hide()
            self._model.move_people(rule, decline=self.who.decline.isChecked())

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.form)
        column = QVBoxLayout(self)
        column.addWidget(self.choice)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(area, 1)
        beside.addWidget(self.who, 1)
        column.addLayout(beside, 1)
        column.addWidget(self.refusal)
        column.addWidget(self.confirm)
        buttons = dialog_buttons(self, self.tr("Move people"))
        buttons.insertWidget(0, self.save)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(lambda _index: self._on_chosen())
        self.form.changed.connect(self._look)
        self.save.clicked.connect(self._on_save_clicked)
        self._model.looked.connect(self._show)
        # The model outlives the dialog, so that it may tell a method of it alone: one that is gone hears nothing.
        self._model.moved.connect(self._finish)
        self._model.refused.connect(self._say)
        self.changes.save_refused.connect(self._say)

    def _on_chosen(self) -> None:
        self.form.set_record(self._rules[self.choice.currentIndex()])
        self._look()

    def _on_save_clicked(self) -> None:
        rule = self.form.record()
        if isinstance(rule, ScreeningRule):
            self._keep(rule, move=False)

    def _finish(self) -> None:
        QDialog.accept(self)

    def _keep(self, rule: ScreeningRule, *, move: bool) -> None:
        def kept(row_id: int) -> None:
            self._model.choose(row_id)
            if move:
                self._model.move_people(rule, decline=self.who.decline.isChecked())
            else:
                QDialog.accept(self)

        self.refusal.hide()
        self.changes.saved.connect(kept, Qt.ConnectionType.SingleShotConnection)
        self.changes.save(rule)

    def _look(self) -> None:
        rule = self.form.reading.record
        if isinstance(rule, ScreeningRule):
            self._model.look(rule)

    def _show(self, found: Screening) -> None:
        self.who.show_screening(found)

    def _say(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
