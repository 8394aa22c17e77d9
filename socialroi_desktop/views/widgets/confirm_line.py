"""A question with two answers where it comes up: do it all the same, or leave things as they are. Knows no question."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.labels import role_label

# Px below which the answers stand under the question.
_NARROW = 460


class ConfirmLine(QWidget):
    """Hidden until something is asked; Esc leaves things as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._do: Callable[[], object] | None = None
        self._back: QWidget | None = None
        self.question = role_label("", "", tone=Tone.WARN, wrap=True)
        self.yes, self.no = QPushButton(), QPushButton()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(sizes().tight)
        self._row.addWidget(self.question, 1)
        answers = QHBoxLayout()
        answers.setSpacing(sizes().tight)
        answers.addStretch(1)
        for button in (self.no, self.yes):
            button.setAutoDefault(False)
            answers.addWidget(button)
        self._row.addLayout(answers)
        self.yes.clicked.connect(self.agree)
        self.no.clicked.connect(self.leave)
        self.hide()

    def ask(
        self, question: str, yes: str, no: str, do: Callable[[], object], *, takes_keys: bool = True
    ) -> None:
        """Ask; `do` is called once it is agreed to. The keyboard is on what changes nothing, unless it stays where it is."""
        self._do = do
        self.question.setText(question)
        self.yes.setText(yes)
        self.no.setText(no)
        self.show()
        if takes_keys:
            self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def agree(self) -> None:
        """Do what was asked about."""
        do = self._do
        self.leave()
        if do is not None:
            do()

    def leave(self) -> None:
        """Ask no more; the keyboard goes back to where the question came from."""
        self._do = None
        self.hide()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if self.width() < _NARROW else ways.LeftToRight)

    def go_back_to(self, widget: QWidget) -> None:
        """Give the keyboard to a widget once the question is answered."""
        self._back = widget

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
