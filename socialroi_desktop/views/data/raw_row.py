"""The selected row field by field beside its cells in the file: what stands there, what it becomes, what it replaces."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.data.import_file import Plan
from socialroi_desktop.viewmodels.data.row_fields import BECOMES, RowDetail, RowFields
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label


class RawRow(QWidget):
    """A line of words and the fields of a row; keeps its height so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = RowFields(self)
        self.title = role_label("", "small", wrap=True)
        self.view = DataTable(self.tr("The row field by field"), stretch_column=BECOMES, widest=260)
        self.view.setModel(self.fields)
        self.view.setMinimumHeight(2 * sizes().row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, sizes().tight, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.view, 1)
        self.clear()

    def clear(self) -> None:
        """Show no row."""
        self.fields.clear()
        self.title.setText(self.tr("Select a row to see its cells beside what they become."))

    def show_row(self, plan: Plan, detail: RowDetail, naming: Naming, *, remark: str = "") -> None:
        """Show a row; a remark (what changes, what is wrong) stands above it in full."""
        plain = self.tr("Line {line} of the file beside what it becomes; grey lines are not read.")
        told = self.tr("Line {line}: {remark}")
        self.title.setText((told if remark else plain).format(line=detail.row.line, remark=remark))
        self.fields.show_row(plan, detail, naming)
