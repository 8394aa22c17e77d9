"""Hands a partner what they post: which post from which template, its words, what goes along, and the folder it is saved in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.outreach.letter_words import purpose_label
from socialroi_desktop.viewmodels.outreach.pack import POST_PURPOSES, PackModel
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.template_words import template_label
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.outreach.open_field_marks import OpenFieldMarks
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.folders import folder_to_save, saved_to
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label

_WIDTH, _HEIGHT = 560, 520


class PackDialog(QDialog):
    """`ask_folder` asks where the folder of the pack is put ("" for nowhere); tests give one of their own."""

    def __init__(
        self,
        session: Session,
        deal_id: int,
        parent: QWidget | None = None,
        *,
        ask_folder: Callable[[QWidget, str, str], str] = QFileDialog.getExistingDirectory,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ready pack"))
        self.resize(_WIDTH, _HEIGHT)
        self._session, self._ask_folder = session, ask_folder
        self.model = PackModel(session, deal_id, self)
        self.purpose, self.template = ChoiceBox(), ChoiceBox()
        for purpose in POST_PURPOSES:
            self.purpose.addItem(purpose_label(purpose), purpose)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text"))
        self._marks = OpenFieldMarks(self.text.document())
        self.files = role_label("", "small", wrap=True)
        self.warning = role_label("", "", tone=Tone.WARN, wrap=True)
        self.missing = role_label("", "", tone=Tone.WARN, wrap=True)
        self.refusal = role_label("", "", tone=Tone.BAD, wrap=True)
        self.refusal.hide()
        self._lay_out()
        self._connect()
        self.model.read()

    def accept(self) -> None:
        """Ask for the place and save the pack there."""
        looks = self._session.looks
        chosen = self._ask_folder(self, self.tr("Where to put the pack"), str(folder_to_save(looks)))
        if chosen:
            saved_to(looks, Path(chosen) / self.model.folder_name)
            self.model.save(Path(chosen))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(sizes().tight)
        column.addWidget(FormRow(self.tr("Purpose"), self.purpose))
        column.addWidget(FormRow(self.tr("Template"), self.template))
        column.addWidget(self.text, 1)
        for label in (self.warning, self.missing, self.files, self.refusal):
            column.addWidget(label)
        column.addLayout(dialog_buttons(self, self.tr("Save pack…")))

    def _connect(self) -> None:
        model = self.model
        model.written.connect(self._show_text)
        model.changed.connect(self._show)
        model.refused.connect(self._say)
        model.saved.connect(self._on_saved)
        self.purpose.activated.connect(lambda _row: model.choose_purpose(self.purpose.currentData()))
        self.template.activated.connect(lambda _row: model.choose_template(self.template.currentData()))
        self.text.textChanged.connect(lambda: model.edit(self.text.toPlainText()))

    def _show_text(self) -> None:
        with QSignalBlocker(self.text):
            self.text.setPlainText(self.model.text)

    def _show(self) -> None:
        model = self.model
        self.refusal.hide()
        self.template.clear()
        for template in model.templates:
            self.template.addItem(template_label(template), template.key)
        key = model.template.key if model.template else None
        self.template.setCurrentIndex(self.template.findData(key))
        self.warning.setText(model.warning)
        self.warning.setVisible(bool(model.warning))
        self.missing.setText(model.missing)
        self.missing.setVisible(bool(model.missing))
        told = self.tr("Goes along: {files}").format(files=listed(model.files)) if model.files else ""
        self.files.setText(told)
        save = self.findChild(QPushButton, "accept")
        if save is not None:
            save.setEnabled(bool(model.files))

    def _on_saved(self, folder: str) -> None:
        self._session.said.emit(self.tr("Saved in “{folder}”").format(folder=folder), False)
        self.done(QDialog.DialogCode.Accepted)

    def _say(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.show()


def open_pack(parent: QWidget, session: Session, deal_id: int) -> PackDialog:
    """Open the dialog over a page; it deletes itself when it is closed."""
    dialog = PackDialog(session, deal_id, parent)
    dialog.open()
    return dialog
