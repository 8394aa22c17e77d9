"""A box to choose from that the wheel leaves alone: who scrolls past it means the page, and would change what it says unseen."""

from PySide6.QtCore import QElapsedTimer, QEvent
from PySide6.QtGui import QHelpEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QStyleOptionComboBox, QToolTip, QWidget


class ChoiceBox(QComboBox):
    """Chosen by keys or by opening its list; the wheel goes to what it stands in. What is cut is told whole on hover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = QElapsedTimer()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.currentText() if self._is_cut() else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text == " " and not self.isEditable() and self._is_being_typed():
            self._search_on(text)
        else:
            super().keyPressEvent(event)
        if (text.isprintable() and text.strip()) or self._is_being_typed():
            self._typed.start()

    def _is_being_typed(self) -> bool:
        """Tell whether a letter of a name came just now: a gap then belongs to the name, and opens no list."""
        return self._typed.isValid() and self._typed.elapsed() < QApplication.keyboardInputInterval()

    def _search_on(self, text: str) -> None:
        before, view = self.currentIndex(), self.view()
        view.setCurrentIndex(self.model().index(before, self.modelColumn()))
        view.keyboardSearch(text)
        row = view.currentIndex().row()
        if row not in (before, -1):
            self.setCurrentIndex(row)
            self.activated.emit(row)

    def _is_cut(self) -> bool:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        return self.fontMetrics().horizontalAdvance(self.currentText()) > place.width()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
