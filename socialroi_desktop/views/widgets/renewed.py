"""What is filled anew whenever the piece it is about changes, without losing the keyboard. Knows no piece."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.return_key import FocusedButtonKey
from socialroi_desktop.views.widgets.tab_order import tab_as_laid_out


class Renewed(QWidget):
    """Subclasses ask by `tells`, begin anew by `renew` and end by `keep_focus`; what can have the keyboard has an object name."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._focused = ""
        self._told: object = None
        self._inside = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._inside)
        FocusedButtonKey(self)

    def tells(self, *told: object) -> bool:
        """Tell whether it was filled with just this the last time it was asked, so that all of it may stay."""
        before, self._told = self._told, told
        return before == told

    def renew(self, beside: QWidget | None = None) -> QVBoxLayout:
        """Return an empty column below the title, in place of what stood there; `beside` stands at the end of the title."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if self._title:
            column.addLayout(_line(self._title, beside))
        # Of the window, also while a dialog is before it: the keyboard comes back there.
        focused = self.window().focusWidget()
        self._focused = focused.objectName() if focused and self._inside.isAncestorOf(focused) else ""
        self._column.replaceWidget(self._inside, inside)
        # A key pressed in what stood here may be what changed it: it must outlive that key.
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside
        return column

    def keep_focus(self) -> None:
        """Show what was filled in; the keyboard is where it was, else on what stands there first."""
        self._inside.show()
        tab_as_laid_out(self.parentWidget() or self)
        if not self._focused:
            return
        # What had it may be done with; else it would go to another part of the window.
        again = self._inside.findChild(QWidget, self._focused) or self._inside.findChild(QPushButton)
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)


def _line(title: str, beside: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(role_label(title, "card-title"), 1)
    if beside is not None:
        row.addWidget(beside)
    return row
