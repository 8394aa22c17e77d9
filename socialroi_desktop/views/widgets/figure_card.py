"""The figure card: one number, how it moved, and a click to its proof."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialroi_desktop.viewmodels.shared.figure_card import FigureText
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.views.theme import repolish
from socialroi_desktop.views.widgets.card import ClickableCard
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label

_ARROWS = {"up": "\N{BLACK UP-POINTING TRIANGLE}", "down": "\N{BLACK DOWN-POINTING TRIANGLE}"}


class FigureCard(ClickableCard):
    """Label, value and one line below; emits `opened` with the key of the figure."""

    opened = Signal(str)

    def __init__(self, figure: FigureText, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._figure = figure
        self._label = role_label("", "small", wrap=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._value = role_label("", "figure")
        self._delta = role_label("", "small")
        self._hint = ElidedLabel(role="small")
        self.body.setSpacing(3)
        # In a row of cards a label of two lines stands above values of one height.
        self.body.addWidget(self._label, 1)
        self.body.addWidget(self._value)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._delta)
        line.addWidget(self._hint, 1)
        self.body.addLayout(line)
        self.clicked.connect(lambda: self.opened.emit(self._figure.key))
        self.set_figure(figure)

    @property
    def figure(self) -> FigureText:
        """What is shown."""
        return self._figure

    def set_figure(self, figure: FigureText) -> None:
        """Show another figure."""
        self._figure = figure
        self._label.setText(figure.label)
        self._value.setText(figure.value)
        arrow = _ARROWS.get(figure.direction, "")
        self._delta.setText(f"{arrow} {figure.delta}".strip())
        self._delta.setVisible(bool(figure.delta))
        repolish(self._delta, tone=str(figure.tone))
        self._hint.set_text(figure.hint)
        self.setToolTip(figure.reason or self.tr("Show how this figure was worked out"))
        self.setAccessibleName(self._spoken())

    def _spoken(self) -> str:
        figure = self._figure
        change = {
            "up": self.tr("up {delta}"),
            "down": self.tr("down {delta}"),
        }.get(figure.direction, "{delta}")
        parts = (figure.label, figure.value, change.format(delta=figure.delta) if figure.delta else "")
        return listed(part for part in (*parts, figure.hint, figure.reason) if part)
