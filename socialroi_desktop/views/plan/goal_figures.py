"""The figures of a goal in a row of cards, in two rows where there is less room; each can be reached and is read out whole."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from socialroi_desktop.viewmodels.plan.goal_figures import GoalFigure
from socialroi_desktop.viewmodels.plan.goal_proofs import GoalProof, figure_title
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.card import ClickableCard
from socialroi_desktop.views.widgets.focus_tip import explain
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label

# Px a card needs for a figure with what stands beside it.
_LEAST = 158
_MOST = 5


class GoalFigures(QWidget):
    """Cards side by side; `opened` carries what a figure is called, and its GoalProof."""

    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(sizes().gap)
        # Made with the page: what is made later comes later by Tab, too.
        self._boxes = [FigureBox(self) for _ in range(_MOST)]
        for box in self._boxes:
            box.hide()
            box.opened.connect(self.opened)
        self.cards: list[FigureBox] = []
        self._across = 0

    def show_figures(self, figures: Sequence[GoalFigure], proofs: Mapping[str, GoalProof]) -> None:
        """Show other figures, with how they are worked out by their keys."""
        if len(figures) != len(self.cards):
            self.cards = self._boxes[: len(figures)]
            for box in self._boxes:
                self._grid.removeWidget(box)
                box.setVisible(box in self.cards)
            self._across = 0
        for card, figure in zip(self.cards, figures, strict=True):
            card.show_figure(figure, proofs.get(figure.key))
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


class FigureBox(ClickableCard):
    """A label, a figure and a line below it; takes the keyboard, so that all of it is read out. `opened` asks for its rows."""

    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._figure: GoalFigure | None = None
        self._proof: GoalProof | None = None
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
        self.clicked.connect(self._open)

    def show_figure(self, figure: GoalFigure, proof: GoalProof | None = None) -> None:
        """Show a figure; how it is worked out, or why it is not known, stands on hover and beside the keyboard."""
        self._figure, self._proof = figure, proof
        self.set_clickable(proof is not None and proof.period is not None)
        self._label.set_text(figure.label)
        self.value.setText(figure.value)
        repolish(self.value, tone=str(figure.tone))
        self._beside.setText(figure.beside)
        words, tone = figure.sign
        self._sign.setText(words)
        self._sign.setVisible(bool(words))
        repolish(self._sign, tone=str(tone))
        self._note.setText("· " + figure.note if words and figure.note else figure.note)
        explain(self, "\n".join(filter(None, (figure.reason, proof.words if proof else ""))))
        told = (figure.label, figure.value, figure.beside, words, figure.note, figure.reason)
        self.setAccessibleName(listed(part for part in told if part))

    def _open(self) -> None:
        if self._figure is not None and self._proof is not None:
            self.opened.emit(figure_title(self._figure.label, self._figure.value), self._proof)
