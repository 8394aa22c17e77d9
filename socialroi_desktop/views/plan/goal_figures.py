"""The figures of a goal in a row of cards, in two rows where there is less room; each can be reached and is read out whole."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from socialroi_desktop.viewmodels.plan.goal_figures import GoalFigure
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label

# Px a card needs for a figure with what stands beside it.
_LEAST = 158


class GoalFigures(QWidget):
    """Cards side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(sizes().gap)
        self.cards: list[FigureBox] = []
        self._across = 0

    def show_figures(self, figures: Sequence[GoalFigure]) -> None:
        """Show other figures."""
        if len(figures) != len(self.cards):
            empty(self._grid)
            self.cards = [FigureBox() for _ in figures]
            self._across = 0
        for card, figure in zip(self.cards, figures, strict=True):
            card.show_figure(figure)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        count = len(self.cards)
        fits = (self.width() + sizes().gap) // (_LEAST + sizes().gap)
        across = count if fits >= count else max((count + 1) // 2, 1)
        if across == self._across:
            return
        self._across = across
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // across, number % across)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < across))


class FigureBox(Card):
    """A label, a figure and a line below it; takes the keyboard, so that all of it is read out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._label = ElidedLabel(role="small")
        self.value = role_label("", "figure")
        self._beside = role_label("", "small", wrap=True)
        self._sign = role_label("", "small")
        self._note = role_label("", "small", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.value, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._beside, 1, Qt.AlignmentFlag.AlignBottom)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._note, 1)
        self.body.setSpacing(3)
        self.body.addWidget(self._label)
        self.body.addLayout(row)
        self.body.addLayout(below)
        self.body.addStretch(1)

    def show_figure(self, figure: GoalFigure) -> None:
        """Show a figure; why it is not known stands on hover."""
        self._label.set_text(figure.label)
        self.value.setText(figure.value)
        repolish(self.value, tone=str(figure.tone))
        self._beside.setText(figure.beside)
        words, tone = figure.sign
        self._sign.setText(words)
        self._sign.setVisible(bool(words))
        repolish(self._sign, tone=str(tone))
        self._note.setText("· " + figure.note if words and figure.note else figure.note)
        self.setToolTip(figure.reason)
        told = (figure.label, figure.value, figure.beside, words, figure.note, figure.reason)
        self.setAccessibleName(listed(part for part in told if part))
