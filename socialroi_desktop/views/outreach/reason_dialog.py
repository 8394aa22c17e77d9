"""Asks why people step aside, before they are moved there. Knows no person; writes nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.text_line import TextLine


class ReasonDialog(QDialog):
    """`told` carries the reason, once there is one."""

    told = Signal(str)

    def __init__(self, stage: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Move to: {stage}").format(stage=stage))
        self.setMinimumWidth(420)
        self.line = TextLine()
        self.row = FormRow(self.tr("Reason; it stays with the stages of the person"), self.line)
        column = QVBoxLayout(self)
        column.addWidget(self.row)
        column.addLayout(dialog_buttons(self, self.tr("Move")))
        self.line.textChanged.connect(lambda _text: self.row.set_problem(""))

    def accept(self) -> None:
        """Tell the reason; without one nothing is moved."""
        reason = self.line.text().strip()
        if not says_something(reason):
            self.row.set_problem(self.tr("Say in a few words why, such as “no answer after two letters”."))
            return
        super().accept()
        self.told.emit(reason)
