"""Writes a letter to one person: purpose and template, the text filled in and edited, what is missing, copy, mail, log."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialroi_desktop.domain.letters.writing import Letter
from socialroi_desktop.viewmodels.outreach import letter_words as words
from socialroi_desktop.viewmodels.outreach.letter import PURPOSES, LetterModel
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.template_words import template_label
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.outreach.missing_fields import MissingFields
from socialroi_desktop.views.outreach.next_step import NextStep
from socialroi_desktop.views.outreach.open_field_marks import OpenFieldMarks
from socialroi_desktop.views.outreach.template_dialog import TemplateDialog
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import link_button, text_button
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.return_key import FocusedButtonKey

_WIDTH, _HEIGHT, _SIDE = 900, 640, 260


class LetterDialog(FormDialog):
    """`open_link` hands a mailto address to the system; tests give one of their own."""

    def __init__(
        self,
        session: Session,
        influencer_id: int,
        deal_id: int | None = None,
        parent: QWidget | None = None,
        *,
        open_link: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Write a letter"))
        self.resize(_WIDTH, _HEIGHT)
        self._session, self._open_link = session, open_link
        self.model = LetterModel(session, influencer_id, deal_id, self)
        self._make_inputs()
        self._lay_out()
        self._connect()
        self.model.read(self._on_first_read)

    def copy(self) -> None:
        """Put the letter on the clipboard."""
        if self.model.can_go:
            QGuiApplication.clipboard().setText(self.model.text)
            self._say(self.tr("Copied. Paste it where you write to them, then press “Mark as sent”."))

    def mail(self) -> None:
        """Open the letter in the mail program; one too long for that is copied to be pasted there."""
        if not self.model.can_go:
            return
        link = self.model.link
        if not link.whole:
            QGuiApplication.clipboard().setText(self.model.letter.body)
        if not self._open_link(QUrl.fromEncoded(link.url.encode())):
            self._say(self.tr("No mail program answered; press “Copy” and paste the letter there."), Tone.BAD)
            return
        self.next_step.choose_way("email")
        self._say(
            self.tr("Opened in the mail program. Once it is sent, press “Mark as sent”.")
            if link.whole
            else self.tr("The text is too long to be handed over: it is copied, paste it into the mail.")
        )

    def accept(self) -> None:
        """Log the letter as sent; what is missing or wrong, or a question that is open, keeps the dialog open."""
        if self.confirm.isVisible():
            self.confirm.no.setFocus(Qt.FocusReason.OtherFocusReason)
        elif problem := self.next_step.problem or self._what_lacks():
            self._say(problem, Tone.BAD)
            self._go_to_missing()
        else:
            self.model.log(self.next_step.sending)

    @property
    def is_edited(self) -> bool:
        """Whether words were typed by hand."""
        return self.model.edited

    def edit_template(self) -> None:
        """Open the template for editing: an own one itself, one of the app as a copy."""
        template = self.model.template
        if template is None:
            return
        dialog = TemplateDialog(self._session, words.own_template(template), self)
        dialog.changes.saved.connect(self._on_template_saved)
        dialog.open()

    def _make_inputs(self) -> None:
        self.purpose, self.template, self.deal = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for purpose in PURPOSES:
            self.purpose.addItem(words.purpose_label(purpose), purpose)
        self.subject, self.body = QLineEdit(), QPlainTextEdit()
        self.body.setTabChangesFocus(True)
        self._marks = OpenFieldMarks(self.body.document())
        self.missing = MissingFields()
        self.waiting = role_label("", "small", wrap=True)
        self.language = role_label("", "small", wrap=True)
        self.warning = role_label("", "", tone=Tone.WARN, wrap=True)
        self.name_hint = role_label("", "small", wrap=True)
        self.problem = role_label("", "", tone=Tone.BAD, wrap=True)
        self.said = role_label("", "", wrap=True)
        self.confirm.go_back_to(self.body)
        self.next_step = NextStep(self._session.today)
        self.edit_link = link_button(self.tr("Edit this template…"), self.edit_template)
        self.copy_button = text_button(self.tr("Copy"), self.copy)
        self.mail_button = text_button(self.tr("Open in mail program"), self.mail)
        self.sent_button = QPushButton(self.tr("Mark as sent"))
        self.sent_button.setProperty("role", "primary")
        for button in (self.copy_button, self.mail_button):
            button.setAutoDefault(False)
        self.sent_button.setDefault(True)

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(sizes().tight)
        self.deal_row = FormRow(self.tr("Deal"), self.deal)
        left.addWidget(FormRow(self.tr("Purpose"), self.purpose))
        left.addWidget(FormRow(self.tr("Template"), self.template))
        left.addWidget(self.edit_link, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.deal_row)
        for widget in (self.language, self.waiting, self.missing, self.name_hint, self.problem, self.warning):
            left.addWidget(widget)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(sizes().tight)
        self.subject_row = FormRow(self.tr("Subject"), self.subject)
        right.addWidget(self.subject_row)
        label = role_label(self.tr("Text"), "small")
        label.setBuddy(self.body)
        self.body.setAccessibleName(self.tr("Text"))
        right.addWidget(label)
        right.addWidget(self.body, 1)
        top = QHBoxLayout()
        top.setSpacing(sizes().gap)
        top.addWidget(side)
        top.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        cancel = text_button(self.tr("Cancel"), self.reject)
        cancel.setAutoDefault(False)
        for button in (cancel, self.copy_button, self.mail_button):
            foot.addWidget(button)
        foot.addWidget(role_label(self.tr("Ctrl ↵"), "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.sent_button)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addLayout(top, 1)
        column.addWidget(self.next_step)
        column.addWidget(self.confirm)
        column.addLayout(foot)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._refresh)
        model.texts_written.connect(self._show_texts)
        model.sent.connect(lambda: self.done(QDialog.DialogCode.Accepted))
        model.refused.connect(lambda sentence: self._say(sentence, Tone.BAD))
        for box, choose in (
            (self.purpose, model.choose_purpose),
            (self.template, model.choose_template),
            (self.deal, model.choose_deal),
        ):
            box.activated.connect(
                lambda _row, box=box, choose=choose: self._instead(choose, box.currentData())
            )
        self.subject.textEdited.connect(self._on_edited)
        self.body.textChanged.connect(self._on_edited)
        self.missing.filled.connect(model.fill_in)
        self.sent_button.clicked.connect(self.accept)
        FocusedButtonKey(self)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.accept)

    def _on_first_read(self) -> None:
        facts = self.model.facts
        if facts is None:
            return
        self.setWindowTitle(self.tr("Write to {name}").format(name=facts.person.name))
        self.waiting.setText(words.waiting_text(facts))
        self.waiting.setVisible(bool(self.waiting.text()))
        self.language.setText(words.language_text(facts))
        self.language.setVisible(bool(self.language.text()))
        for deal_id in (*(item.deal.id for item in facts.deals), None):
            self.deal.addItem(words.deal_label(facts, deal_id), deal_id)
        self.deal_row.setVisible(bool(facts.deals))
        self.next_step.say_planned(*words.planned_texts(facts))
        way = "email" if facts.person.email else "message"
        self.next_step.offer(way, self.model.next_day, wanted=not facts.keeps_plan)
        self._refresh()
        self.body.setFocus()

    def _on_template_saved(self, row_id: int) -> None:
        """Go on with the template that was saved, under the purpose it has now."""
        purpose = self.model.purpose
        self.model.read(lambda: self._instead(self.model.choose_template, f"{purpose}/own/{row_id}"))

    def _instead(self, choose: Callable[[Any], None], key: object) -> None:
        """Write another letter in place of this one; words typed by hand are replaced only when that is wanted."""
        if not self.model.edited:
            choose(key)
            return
        self._refresh()
        self.confirm.ask(
            self.tr("What you wrote would be replaced by the text of the template."),
            self.tr("Replace it"),
            self.tr("Keep what I wrote"),
            lambda: choose(key),
        )

    def _on_edited(self) -> None:
        self.model.edit(Letter(self.subject.text(), self.body.toPlainText()))

    def _show_texts(self) -> None:
        letter = self.model.letter
        with QSignalBlocker(self.subject), QSignalBlocker(self.body):
            if self.subject.text() != letter.subject:
                self.subject.setText(letter.subject)
            if self.body.toPlainText() != letter.body:
                # Through a cursor and not setPlainText: Ctrl+Z brings back what was edited by hand.
                cursor = QTextCursor(self.body.document())
                cursor.select(QTextCursor.SelectionType.Document)
                cursor.insertText(letter.body)
                self.body.moveCursor(QTextCursor.MoveOperation.Start)

    def _refresh(self) -> None:
        model = self.model
        self.purpose.setCurrentIndex(self.purpose.findData(model.purpose))
        self.template.clear()
        for template in model.templates:
            self.template.addItem(template_label(template), template.key)
        self.template.setCurrentIndex(self.template.findData(model.template.key if model.template else None))
        self.deal.setCurrentIndex(self.deal.findData(model.deal_id))
        self.edit_link.setEnabled(model.template is not None)
        missing = model.missing
        self.missing.show_missing(missing)
        in_subject = any("subject" in parts for parts in missing.values())
        self.subject_row.set_problem(self.tr("Fields are missing here.") if in_subject else "")
        told = (model.problem, model.warning, model.name_hint)
        for label, text in zip((self.problem, self.warning, self.name_hint), told, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        for button in (self.copy_button, self.mail_button, self.sent_button):
            button.setEnabled(model.can_go)
        self.sent_button.setToolTip(self._what_lacks() or self.tr("Ctrl+Enter"))
        self._say("")

    def _what_lacks(self) -> str:
        if self.model.can_go:
            return ""
        if self.model.missing:
            return self.tr("Fields are still missing; fill them in on the left.")
        return self.model.problem or self.tr("The letter is empty; write something first.")

    def _go_to_missing(self) -> None:
        for row in self.missing.rows.values():
            row.editor.setFocus(Qt.FocusReason.TabFocusReason)
            return

    def _say(self, sentence: str, tone: Tone | None = None) -> None:
        self.said.setText(sentence)
        self.said.setProperty("tone", None if tone is None else str(tone))
        self.said.style().polish(self.said)


def write_letter(
    parent: QWidget, session: Session, influencer_id: int, deal_id: int | None = None
) -> LetterDialog:
    """Open the dialog over a page; it logs the letter itself and deletes itself when it is closed."""
    dialog = LetterDialog(session, influencer_id, deal_id, parent)
    dialog.open()
    return dialog
