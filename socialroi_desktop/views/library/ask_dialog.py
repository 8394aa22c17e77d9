"""Asks somebody for the use of their piece: uses ticked, a text that is another one each time, copied and noted in one step."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from socialroi_desktop.queries.library.piece import AboutPiece, about_piece_of
from socialroi_desktop.viewmodels.library.asking import AskingModel
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import channel_name
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.library.use_boxes import UseBoxes
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.text_line import TextLine

_WIDTH, _HEIGHT = 560, 520


class AskDialog(FormDialog):
    """What stands in the text is what is copied and noted; it is written anew as long as nobody edits it."""

    def __init__(
        self,
        session: Session,
        about: AboutPiece,
        uses: Collection[str],
        parent: QWidget | None = None,
        *,
        others: Sequence[int] = (),
    ) -> None:
        """`uses` are ticked at first, `others` are pieces of the same maker that are asked for in the same breath."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        several = self.tr("Ask for %Ln pieces of one creator", "", len(others) + 1)
        one = self.tr("Ask for “{piece}”").format(piece=about.item.title)
        self.setWindowTitle(several if others else one)
        self.resize(_WIDTH, _HEIGHT)
        self._today, self._channels = session.today, session.channels
        self.model = AskingModel(session, about.item, others, self)
        self.uses = UseBoxes(uses)
        self.language, self.channel, self.text = ChoiceBox(), ChoiceBox(), QPlainTextEdit()
        self.until, self.territory = DateField(self.tr("Until"), session.today), TextLine()
        self.territory.setPlaceholderText(self.tr("Everywhere"))
        self.warned = role_label("", "", tone=Tone.WARN, wrap=True)
        self.warned.hide()
        self.text.setTabChangesFocus(True)
        self.anew = link_button(self.tr("Write it anew"), self.model.write_anew)
        self.said = role_label("", "", wrap=True)
        self._fill(about)
        self._lay_out()
        self._connect()
        self.model.ask_for(self.uses.ticked)
        self.text.setFocus()

    @property
    def is_edited(self) -> bool:
        """Whether words were typed by hand."""
        return self.model.edited

    def accept(self) -> None:
        """Copy the text and note that it was asked; what is missing is said instead."""
        if problem := self._problem():
            self._say(problem)
            return
        self.model.log(self.channel.currentData())

    def _fill(self, about: AboutPiece) -> None:
        self.language.addItem(self.tr("Language of the creator"), "")
        for code, name in self.model.languages():
            self.language.addItem(name, code)
        self.channel.addItem(self.tr("Not on a network"), None)
        for channel in self._channels:
            if channel.social:
                self.channel.addItem(channel_name(channel.id), channel.id)
        used = None if about.maker is None else about.maker.channel
        self.channel.setCurrentIndex(max(0, self.channel.findData(used)))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(sizes().gap)
        row.addWidget(FormRow(self.tr("Language"), self.language), 1)
        row.addWidget(FormRow(self.tr("Asked on"), self.channel), 1)
        label = role_label(self.tr("Text"), "small")
        label.setBuddy(self.text)
        self.text.setAccessibleName(self.tr("Text"))
        head = QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(self.anew)
        self.anew.hide()
        self.said.hide()
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addWidget(FormRow(self.tr("May we use it for"), self.uses))
        column.addLayout(row)
        limits = QHBoxLayout()
        limits.setSpacing(sizes().gap)
        self.until_row = FormRow(self.tr("Until"), self.until)
        self.where_row = FormRow(self.tr("Where"), self.territory)
        for one in (self.until_row, self.where_row):
            limits.addWidget(one, 1)
        column.addLayout(limits)
        column.addWidget(self.warned)
        text = QVBoxLayout()
        text.setSpacing(3)
        text.addLayout(head)
        text.addWidget(self.text, 1)
        column.addLayout(text, 1)
        column.addWidget(self.said)
        column.addWidget(self.confirm)
        column.addLayout(dialog_buttons(self, self.tr("Copy and log as asked")))

    def _connect(self) -> None:
        model = self.model
        self.uses.changed.connect(lambda: model.ask_for(self.uses.ticked))
        self.language.activated.connect(lambda _row: model.speak(str(self.language.currentData())))
        self.until.textChanged.connect(lambda _text: self._limit())
        self.territory.textChanged.connect(lambda _text: self._limit())
        self.text.textChanged.connect(self._on_typed)
        model.written.connect(self._show_text)
        model.logged.connect(self._on_logged)
        model.refused.connect(self._say)

    def _limit(self) -> None:
        self.until_row.set_problem("")
        self.model.limit(self.until.day(), self.territory.text().strip())

    def _on_typed(self) -> None:
        self.model.edit(self.text.toPlainText())
        self._refresh()

    def _show_text(self) -> None:
        with QSignalBlocker(self.text):
            self.text.setPlainText(self.model.text)
        self._name_language()
        self.warned.setText(self.model.doubt)
        self.warned.setVisible(bool(self.model.doubt))
        self._refresh()

    def _name_language(self) -> None:
        request = self.model.request
        if request is not None and not self.model.language:
            name = dict(self.model.languages())[request.language]
            self.language.setItemText(0, self.tr("Language of the creator: {language}").format(language=name))

    def _refresh(self) -> None:
        self.anew.setVisible(self.model.edited)
        missing = self.model.missing
        words = self.tr("Still missing: {fields}").format(fields=listed(missing)) if missing else ""
        if not self.uses.ticked and not self.model.edited:
            words = self.tr("Tick at least one use.")
        self._say(words)

    def _problem(self) -> str:
        if not self.uses.ticked:
            return self.tr("Tick at least one use.")
        if self.until.text().strip() and self.until.day() is None:
            return self.tr("That is no day; write one such as 2026-08-31.")
        if self.model.until is not None and self.model.until < self._today:
            return self.tr("The last day asked for is over; write a later one.")
        if self.model.missing:
            return self.tr("Still missing: {fields}").format(fields=listed(self.model.missing))
        return "" if self.model.text.strip() else self.tr("The text is empty; write what you ask.")

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        repolish(self.said, tone=str(Tone.BAD) if sentence else "")

    def _on_logged(self) -> None:
        QGuiApplication.clipboard().setText(self.model.text)
        self.model.tell(self.tr("Copied and logged as asked"))
        self.done(QDialog.DialogCode.Accepted)


def ask_for_use(session: Session, piece_id: int, use: str, over: QWidget) -> AskDialog:
    """Open the request for one use of a piece; it deletes itself when it is closed."""
    dialog = AskDialog(session, about_piece_of(session.workspace, piece_id), (use,), over)
    dialog.open()
    return dialog
