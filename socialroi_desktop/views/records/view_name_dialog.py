"""Asks what a saved view is called. Knows no view; writes nothing."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.text_line import TextLine


class ViewNameDialog(QDialog):
    """`told` carries the name, once it holds; `problem` says what is wrong with one, "" for nothing."""

    told = Signal(str)

    def __init__(
        self, title: str, name: str, problem: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(380)
        self._problem = problem
        self.line = TextLine()
        self.line.setText(name)
        self.line.selectAll()
        self.row = FormRow(self.tr("Name"), self.line)
        column = QVBoxLayout(self)
        column.addWidget(self.row)
        column.addLayout(dialog_buttons(self, self.tr("Save")))
        self.line.textChanged.connect(lambda _text: self.row.set_problem(""))

    def accept(self) -> None:
        """Tell the name; one that does not hold is said at the line."""
        wrong = self._problem(self.line.text())
        self.row.set_problem(wrong)
        if not wrong:
            super().accept()
            self.told.emit(self.line.text())
