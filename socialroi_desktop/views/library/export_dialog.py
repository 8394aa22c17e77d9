"""The window that lets chosen pieces go out: what for, when and where, how they are called, and which may not and why.

A reason goes only to those that are ticked: it is never written beside a piece it was not given for.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialroi_desktop.domain.library.file_names import RULE_FIELDS, USUAL_RULE
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.domain.records.library import USE
from socialroi_desktop.viewmodels.library.handing_out import HandingOut, Wanted
from socialroi_desktop.viewmodels.library.piece_words import use_label
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.views.dialogs.buttons import dialog_buttons, grow_where_it_must, keep_room
from socialroi_desktop.views.library.refused_list import RefusedList
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.folders import folder_to_save, saved_to
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label

_WIDTH = 560
# How files were called last, and for which use, among the looks of the session.
_RULE, _USE = "library/export-rule", "library/export-use"


class ExportDialog(QDialog):
    """Asks anew which pieces may go whenever what for, when or where is another; writes in the background."""

    def __init__(self, model: HandingOut, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export pieces"))
        self.setMinimumWidth(_WIDTH)
        self.model, looks = model, model.session.looks
        self.use = ChoiceBox()
        for choice in USE:
            self.use.addItem(use_label(choice.id), choice.id)
        self.use.setCurrentIndex(max(0, self.use.findData(looks.get(_USE, ""))))
        self.day = DateField(self.tr("On"), model.session.today)
        self.day.set_date(model.session.today)
        self.territory, self.reason = QLineEdit(), QLineEdit()
        self.territory.setPlaceholderText(self.tr("Not told: limits are named below"))
        self.reason.setPlaceholderText(self.tr("It stands in the sheet beside each of them"))
        self.rule = QLineEdit(looks.get(_RULE, "") or USUAL_RULE)
        self.rule.setToolTip(listed(f"{{{name}}}" for name in RULE_FIELDS))
        self.folder = QLineEdit(str(model.folder_in(folder_to_save(looks))))
        self.keep_data = QCheckBox(
            self.tr("Copies keep telling the place, the device and the time of the recording")
        )
        self.example = role_label("", "muted", wrap=True)
        self.words = role_label(self.tr("Asking what may be used…"), "strong", wrap=True)
        self.refused = RefusedList(len(model.ids))
        self._lay_out()
        self._connect()
        self._ask()

    def accept(self) -> None:
        """Write the folder, unless something typed does not hold."""
        if not self._holds():
            grow_where_it_must(self)
            return
        looks, folder = self.model.session.looks, Path(self.folder.text().strip()).expanduser()
        looks[_RULE], looks[_USE] = self.rule.text(), str(self.use.currentData())
        saved_to(looks, folder)
        ticked = self.refused.ticked
        reason = self.reason.text().strip() if ticked else ""
        keep_data = self.keep_data.isChecked()
        self.model.write(Wanted(folder, self.rule.text(), reason, ticked, keep_data=keep_data))
        super().accept()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(sizes().gap)
        self.day_row = FormRow(self.tr("On"), self.day)
        # A line of its own: what is wrong with a place is a long sentence.
        self.territory_row = FormRow(self.tr("Shown in"), self.territory)
        for row in (FormRow(self.tr("To be used for"), self.use), self.day_row):
            first.addWidget(row, 1)
        self.rule_row = FormRow(self.tr("Names of the files"), self.rule)
        browse = text_button(self.tr("Browse…"), self._browse)
        browse.setAutoDefault(False)
        self.folder_row = FormRow(self.tr("New folder"), self.folder, beside=browse)
        self.reason_row = FormRow(self.tr("Why the ticked ones go all the same"), self.reason)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addLayout(first)
        sheet = role_label(self.tr("A sheet with credits and rights lies beside the copies."), "muted")
        # The count comes last, as there is nothing below it where all may go.
        lines: tuple[QWidget, ...] = (
            self.territory_row,
            self.rule_row,
            self.example,
            self.folder_row,
            self.keep_data,
            sheet,
            self.words,
            self.refused,
            self.reason_row,
        )
        for widget in lines:
            column.addWidget(widget)
        column.addLayout(dialog_buttons(self, self.tr("Export")))
        self.refused.hide()
        self.reason_row.hide()
        for widget in (self.refused, self.reason_row, self.example):
            keep_room(widget)

    def _connect(self) -> None:
        self.use.activated.connect(lambda _row: self._ask())
        self.day.textChanged.connect(lambda _text: self._ask())
        self.territory.textChanged.connect(lambda _text: self._ask())
        self.reason.textChanged.connect(lambda _text: self._show_taken())
        self.refused.ticked_changed.connect(self._show_taken)
        self.rule.textChanged.connect(lambda _text: self._show_example())
        self.folder.textEdited.connect(lambda _text: self.folder_row.set_problem(""))
        self.model.answered.connect(self._show)
        self.model.unanswered.connect(self.words.setText)

    def _ask(self) -> None:
        day, where = self.day.day(), self.territory.text()
        wrong = self.model.wrong_territory(where)
        self.territory_row.set_problem(wrong)
        self.day_row.set_problem("" if day else self.tr("Write the day of the use."))
        if day is not None and not wrong:
            self.model.ask(str(self.use.currentData()), day, where)

    def _show(self) -> None:
        refusals = self.model.refusals
        others = [*self.model.limits, *self.model.ends]
        self.refused.show_lines(refusals, others)
        self.refused.setVisible(bool(refusals or others))
        self.reason_row.setVisible(bool(refusals))
        self._show_example()
        self._show_taken()
        grow_where_it_must(self)

    def _show_example(self) -> None:
        self.rule_row.set_problem(self.model.wrong_rule(self.rule.text()))
        name = self.model.example(self.rule.text())
        self.example.setText(self.tr("For example {name}").format(name=name) if name else "")

    def _show_taken(self) -> None:
        taken = len(self.refused.ticked)
        self.words.setText(self.model.count_words(taken))
        self.reason_row.set_problem("")
        button = self.findChild(QPushButton, "accept")
        if button is not None:
            button.setEnabled(taken > 0 or len(self.model.chosen) > len(self.model.refusals))

    def _wrong_reason(self) -> str:
        told = says_something(self.reason.text())
        if self.refused.ticked and not told:
            return self.tr("Write why they go all the same.")
        if told and self.model.refusals and not self.refused.ticked:
            return self.tr("Tick the pieces that go for this reason, or leave it empty.")
        return ""

    def _holds(self) -> bool:
        wrong = self.model.wrong_folder(self.folder.text())
        self.folder_row.set_problem(wrong)
        rule = self.model.wrong_rule(self.rule.text())
        where = self.model.wrong_territory(self.territory.text())
        reason = self._wrong_reason()
        self.reason_row.set_problem(reason)
        return not (wrong or rule or where or reason) and self.day.day() is not None

    def _browse(self) -> None:
        start = Path(self.folder.text()).parent
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to put the folder"), str(start))
        if chosen:
            self.folder.setText(str(self.model.folder_in(Path(chosen))))
            self.folder_row.set_problem("")
