"""One of several pieces that look alike: its picture large, and what tells it from the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.library.large_picture import LargePicture
from socialroi_desktop.viewmodels.library.look_alikes import Seen
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.library.picture_box import PictureBox
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label
from socialroi_desktop.views.widgets.tag import Tag

_LABEL = 92


class AlikeCard(QFrame):
    """A click chooses it, which emits `chosen`."""

    chosen = Signal()

    def __init__(self, session: Session, seen: Seen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = seen
        self.setProperty("role", "card")
        self.setAccessibleName(seen.item.title)
        self.picture = PictureBox()
        self.picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title = ElidedLabel(seen.item.title, "strong")
        self._lay_out()
        self._large = LargePicture(session, self)
        self._large.arrived.connect(self._on_arrived)
        self._large.failed.connect(self._say)
        if seen.item.sha256:
            self.picture.waiting = self.tr("Reading the picture…")
            self._large.ask(seen.item)

    def set_chosen(self, chosen: bool) -> None:
        """Mark it as the one that stays, or not."""
        repolish(self, accented=chosen)
        self.setAccessibleDescription(self.tr("chosen") if chosen else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()
        event.accept()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(Tag(*self.seen.tag))
        grid = QGridLayout()
        grid.setHorizontalSpacing(sizes().gap)
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, _LABEL)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(self.seen.lines):
            grid.addWidget(role_label(label, "muted"), row, 0)
            # Cut and not wrapped: pictures of one height are compared best.
            grid.addWidget(ElidedLabel(value, ""), row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes().gap, sizes().gap, sizes().gap, sizes().gap)
        column.setSpacing(sizes().tight)
        column.addWidget(self.picture, 1)
        column.addLayout(head)
        column.addLayout(grid)
        self.setToolTip(beside((self.seen.item.title, self.seen.item.file_name or "")))

    def _on_arrived(self, image: QImage) -> None:
        self.picture.show_image(image)

    def _say(self, sentence: str) -> None:
        self.picture.waiting = sentence
        self.picture.update()
