"""Two large figures side by side, each with a line below; what is below wraps, so that no reason is cut."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.theme import repolish
from socialroi_desktop.views.widgets.labels import role_label


class TwoFigures(QWidget):
    """The first is plain, the second is judged by its tone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self.values = [role_label("", "figure") for _ in range(2)]
        self.labels = [role_label("", "small", wrap=True) for _ in range(2)]
        for column in range(2):
            grid.addWidget(self.values[column], 0, column)
            grid.addWidget(self.labels[column], 1, column, Qt.AlignmentFlag.AlignTop)

    def set_figures(self, first: tuple[str, str], second: tuple[str, str], tone: Tone) -> None:
        """Show two pairs of value and words."""
        for place, (value, words) in enumerate((first, second)):
            self.values[place].setText(value)
            self.labels[place].setText(words)
        repolish(self.values[1], tone=str(tone))
