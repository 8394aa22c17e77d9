"""The rule by which the list is screened, and at once how many pass, are out or are not known well enough."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import ScreeningRule
from socialroi_desktop.queries.outreach.screening import Screening
from socialroi_desktop.viewmodels.outreach.screening import ScreeningModel
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.records.form import RecordForm
from socialroi_desktop.views.widgets.labels import role_label


class ScreeningDialog(QDialog):
    """Edits a rule, kept or new; accepting keeps it and moves the people, undone in one step each."""

    def __init__(self, model: ScreeningModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Screen the list"))
        self.resize(520, 620)
        self._model = model
        new = ScreeningRule(name=self.tr("My list"), minimum_followers=10_000)
        self._rules = [*model.rules, new]
        self.changes = RecordChanges(model.session, self)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Screening rule"))
        self.choice.addItems([*(rule.name for rule in model.rules), self.tr("New rule")])
        session = model.session
        naming = Naming(session.settings.currency, session.settings.timezone, session.names)
        self.form = RecordForm(new, naming, session.today)
        self.counts = role_label("", "", wrap=True)
        self.refusal = role_label("", "", tone=Tone.BAD, wrap=True)
        self.refusal.hide()
        self.save = QPushButton(self.tr("Keep rule"))
        self.save.setAutoDefault(False)
        self._lay_out()
        self._connect()
        ids = [rule.id for rule in self._rules]
        self.choice.setCurrentIndex(ids.index(model.chosen.id))
        self._on_chosen()

    def accept(self) -> None:
        """Keep the rule, then move the people as counted."""
        rule = self.form.record()
        if isinstance(rule, ScreeningRule):
            self._keep(rule, move=True)

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.form)
        column = QVBoxLayout(self)
        column.addWidget(self.choice)
        column.addWidget(area, 1)
        for label in (self.counts, self.refusal):
            column.addWidget(label)
        buttons = dialog_buttons(self, self.tr("Move people"))
        buttons.insertWidget(0, self.save)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(lambda _index: self._on_chosen())
        self.form.changed.connect(self._look)
        self.save.clicked.connect(self._on_save_clicked)
        self._model.looked.connect(self._show)
        self._model.moved.connect(lambda: QDialog.accept(self))
        self._model.refused.connect(self._say)
        self.changes.save_refused.connect(self._say)

    def _on_chosen(self) -> None:
        self.form.set_record(self._rules[self.choice.currentIndex()])
        self._look()

    def _on_save_clicked(self) -> None:
        rule = self.form.record()
        if isinstance(rule, ScreeningRule):
            self._keep(rule, move=False)

    def _keep(self, rule: ScreeningRule, *, move: bool) -> None:
        def kept(row_id: int) -> None:
            self._model.choose(row_id)
            if move:
                self._model.move_people(rule)
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
        self.counts.setText(self._model.counts(found))

    def _say(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
