"""Pieces that look alike side by side, large: one is kept and the others go into it, or all are kept for good."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.library.look_alikes import LookAlikes
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.library.alike_card import AlikeCard
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label

_LEAST = QSize(760, 560)
_SHARE = 0.9
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class AlikeDialog(QDialog):
    """Arrows choose, Enter keeps the chosen one, B keeps all, N and P go to the next group and back, Ctrl+Z takes back."""

    def __init__(self, model: LookAlikes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pieces that look alike"))
        self.model = model
        model.setParent(self)
        self.cards: list[AlikeCard] = []
        self.words = role_label(self.tr("Looking for what looks alike…"), "", wrap=True)
        self.place = role_label("", "muted")
        self.wrong = role_label("", "", tone=Tone.BAD, wrap=True)
        self.wrong.hide()
        self._row = QHBoxLayout()
        self._row.setSpacing(sizes().gap)
        self.keep = text_button(self.tr("Keep this one"), model.keep_chosen, tip=self.tr("Enter"))
        self.both = text_button(
            self.tr("Keep both, do not ask again"), model.keep_all, tip=self.tr("B: they only look alike")
        )
        self.next = text_button(self.tr("Next"), lambda: model.go(1), tip=self.tr("N"))
        self.close_button = text_button(self.tr("Close"), self.accept, tip=self.tr("Esc"))
        self.keep.setProperty("role", "primary")
        self._lay_out()
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(model.undo)
        model.changed.connect(self._show)
        model.refused.connect(self._say)
        if parent is not None:
            self.resize((parent.window().size() * _SHARE).expandedTo(_LEAST))
        model.read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER:
            self.model.keep_chosen()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.model.choose(1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_B:
            self.model.keep_all()
        elif key in (Qt.Key.Key_N, Qt.Key.Key_P):
            self.model.go(1 if key == Qt.Key.Key_N else -1)
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        """Show the group that is looked at; of the same one only which is chosen."""
        self.wrong.hide()
        shown = self.model.shown
        if [card.seen.item for card in self.cards] != shown:
            self._fill()
        for place, card in enumerate(self.cards):
            card.set_chosen(place == self.model.chosen)
        several = self.tr(
            "These look alike. Which one stays? The others go into it, with their places and the stricter rights."
        )
        self.words.setText(several if shown else self.tr("No pieces look alike any more."))
        self.place.setText(self.model.place_words if shown else "")
        both = self.tr("Keep both, do not ask again")
        self.both.setText(either(len(shown) - 1, both, self.tr("Keep all, do not ask again")))
        for button in (self.keep, self.both, self.next):
            button.setVisible(bool(shown))
        self.next.setEnabled(len(self.model.groups or ()) > 1)
        self.setFocus()

    def _fill(self) -> None:
        empty(self._row)
        self.cards = []
        for place, seen in enumerate(self.model.seen()):
            card = AlikeCard(self.model.session, seen)
            card.chosen.connect(lambda place=place: self.model.choose_at(place))
            self._row.addWidget(card, 1)
            self.cards.append(card)

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        for button in (self.keep, self.both, self.next, self.close_button):
            # The keys of the window are its own; a button is pressed by the mouse, or by Tab and Space.
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for button in (self.keep, self.both):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.next, self.close_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addLayout(top)
        column.addLayout(self._row, 1)
        column.addWidget(self.wrong)
        column.addLayout(foot)
        for button in (self.keep, self.both, self.next):
            button.hide()

    def _say(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.show()
