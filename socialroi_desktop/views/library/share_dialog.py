"""Shares a piece: on which channels, when, in which words; says at once whether a right covers that day, and lets ask for it."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from socialroi_desktop.domain.library.crediting import maker_was_erased
from socialroi_desktop.queries.library.piece import about_piece
from socialroi_desktop.viewmodels.library.sharing import Sharing
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.dialogs.buttons import dialog_buttons, grow_to_fit
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.channels_field import ChannelsField
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label

_WIDTH = 560
_HEIGHT = 160
# Where was shared last, among the looks of the session.
_CHANNELS = "library/share-channels"


class ShareDialog(FormDialog):
    """What stands in the text is what the drafts say; it follows the rights until somebody edits it."""

    def __init__(self, model: Sharing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Share “{piece}”").format(piece=model.item.title))
        self.setMinimumWidth(_WIDTH)
        self.model = model
        known = model.session.channels
        self.channels, self.when = ChannelsField(self.tr("Channels"), known, with_posts=True), QLineEdit()
        self.channels.set_ids(
            [word for word in model.session.looks.get(_CHANNELS, "").split() if known.takes_posts(word)]
        )
        self.when.setPlaceholderText(self.tr("Any time, or such as tomorrow 9:00"))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_HEIGHT)
        self.text.setAccessibleName(self.tr("Text"))
        self.right = role_label("", "", wrap=True)
        self.asking = link_button(self.tr("Ask for it…"), self.ask_for_it)
        self.said = role_label("", "", wrap=True)
        self._lay_out()
        self._connect()
        model.ask()
        self.channels.setFocus()

    @property
    def is_edited(self) -> bool:
        """Whether words were typed by hand."""
        return self.model.edited

    def accept(self) -> None:
        """Make the drafts; what is missing is said instead."""
        self.channels_row.set_problem(
            "" if self.channels.ids else self.tr("Choose a channel to share it on.")
        )
        if not self.channels.ids or self.model.wrong_time:
            grow_to_fit(self)
            return
        self.model.session.looks[_CHANNELS] = " ".join(self.channels.ids)
        self.model.share(self.channels.ids)

    def ask_for_it(self) -> None:
        """Open the request for the right that is missing; what came of it is asked anew here."""
        from socialroi_desktop.views.library.ask_dialog import AskDialog

        about = about_piece(self.model.session.workspace, self.model.item)
        dialog = AskDialog(self.model.session, about, ("repost",), self)
        dialog.accepted.connect(self.model.ask)
        dialog.open()

    def _lay_out(self) -> None:
        self.channels_row = FormRow(self.tr("Channels"), self.channels)
        self.when_row = FormRow(self.tr("Planned for"), self.when)
        row = QHBoxLayout()
        row.setSpacing(sizes().gap)
        row.addWidget(self.channels_row, 1)
        row.addWidget(self.when_row, 1)
        answer = QHBoxLayout()
        answer.addWidget(self.right, 1)
        answer.addWidget(self.asking, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addLayout(row)
        column.addWidget(FormRow(self.tr("Text"), self.text), 1)
        column.addLayout(answer)
        column.addWidget(self.said)
        column.addWidget(self.confirm)
        column.addLayout(dialog_buttons(self, self.tr("Make drafts")))
        self.said.hide()

    def _connect(self) -> None:
        model = self.model
        self.when.textChanged.connect(model.plan)
        self.text.textChanged.connect(lambda: model.edit(self.text.toPlainText()))
        self.channels.edited.connect(lambda: self.channels_row.set_problem(""))
        model.told.connect(self._show)
        model.refused.connect(self._say)
        model.shared.connect(lambda _outcome: self.done(QDialog.DialogCode.Accepted))

    def _show(self) -> None:
        model = self.model
        self.when_row.set_problem(model.wrong_time)
        if self.text.toPlainText() != model.text:
            with QSignalBlocker(self.text):
                self.text.setPlainText(model.text)
        # What is wrong with the time stands below it.
        self.right.setText(model.said)
        repolish(self.right, tone=str(model.tone))
        self.asking.setVisible(bool(model.problem) and not maker_was_erased(model.item))
        grow_to_fit(self)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        repolish(self.said, tone=str(Tone.BAD))
