"""Edits one of the seller's own letter templates, or makes one of a template that comes with the app."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import LetterTemplate
from socialroi_desktop.viewmodels.outreach.letter_words import fields_text
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.records.form import RecordForm
from socialroi_desktop.views.records.typed_offer import TypedOffer
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import role_label

_WIDTH, _HEIGHT, _BODY = 880, 560, 300


class TemplateDialog(FormDialog):
    """Saves as one change; what is wrong with the template is said below its text and nothing is saved."""

    def __init__(self, session: Session, template: LetterTemplate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            self.tr("New letter template") if template.id is None else self.tr("Edit letter template")
        )
        self.resize(_WIDTH, _HEIGHT)
        self.form = RecordForm(template, session.naming(), session.today)
        body = self.form.editor("body")
        if isinstance(body, QPlainTextEdit):
            body.setFixedHeight(_BODY)
            body.setTabChangesFocus(True)
        self.typed = TypedOffer(session)
        self.typed.follow(self.form)
        self.changes = RecordChanges(session, self)
        self.changes.saved.connect(self._on_saved)
        self.changes.save_refused.connect(lambda sentence, _name: self.form.say_why_not("body", sentence))
        known = Card(self.tr("Fields"), self.tr("filled in when a letter is written"))
        known.body.addWidget(role_label(fields_text(), "small", wrap=True))
        hint = self.tr("{% if code %} … {% endif %} keeps its lines only where the code is known.")
        known.body.addWidget(role_label(hint, "small", wrap=True))
        known.body.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(sizes().gap)
        row.addWidget(self.form, 3)
        row.addWidget(known, 2)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(self.typed)
        column.addWidget(self.confirm)
        column.addLayout(dialog_buttons(self, self.tr("Save template")))
        self.form.focus_first()

    @property
    def is_edited(self) -> bool:
        """Whether a field was edited."""
        return self.form.touched

    def _close(self) -> None:
        self.typed.let_go()
        super()._close()

    def _on_saved(self) -> None:
        self.typed.let_go()
        self.done(QDialog.DialogCode.Accepted)

    def accept(self) -> None:
        """Save, or say what does not hold."""
        made = self.form.record()
        if made is not None:
            self.changes.save(made)
