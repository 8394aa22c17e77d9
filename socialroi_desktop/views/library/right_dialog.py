"""What dialogs about a right have in common: what its maker said word for word, and what cannot be noted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from socialroi_desktop.viewmodels.library.answering import AnsweringModel
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.dialogs.buttons import grow_where_it_must, keep_room
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.widgets.labels import role_label

# Px of the dialog, of what was said, and to which that gives way where something is wrong.
_WIDTH, _LINES, _LEAST = 460, 72, 30
# Lines that are kept free for why nothing is noted.
_SAID = 2


class RightDialog(FormDialog):
    """Closes once `model` has noted what it was asked to; subclasses place `text`, `said` and `confirm`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.model = AnsweringModel(session, self)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_LEAST)
        self.text.setMaximumHeight(_LINES)
        self.said = role_label("", "", tone=Tone.BAD, wrap=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.said.setMinimumHeight(_SAID * self.said.fontMetrics().lineSpacing())
        self.said.hide()
        keep_room(self.said)
        self.model.done.connect(lambda: self.done(QDialog.DialogCode.Accepted))
        self.model.refused.connect(self.say)

    def say(self, sentence: str) -> None:
        """Say why nothing is noted."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        grow_where_it_must(self)

    def say_nothing(self) -> None:
        """Take back what was said, once it is being mended."""
        self.say("")
