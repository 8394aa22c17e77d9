"""One piece as large as the window: arrows go on to the next, Enter opens a copy outside, Space and Esc close."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.viewmodels.library.large_picture import LargePicture
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.library.picture_box import PictureBox
from socialroi_desktop.views.records.files_card import open_outside
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label

_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp})
_ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown})
_LEAST = QSize(480, 360)
_SHARE = 0.86


class PreviewDialog(QDialog):
    """Walks over the rows of a table of pieces, beginning at one; `moved` is told each row that is shown."""

    def __init__(
        self,
        session: Session,
        table: RecordTable,
        row: int,
        moved: Callable[[int], object],
        *,
        opener: Callable[[Path], None] = open_outside,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table, self.row, self._moved = table, row, moved
        self.model = LargePicture(session, self)
        self.picture = PictureBox()
        self.title = ElidedLabel("", "strong")
        self.place = role_label("", "muted")
        self.words = role_label("", "muted", wrap=True)
        self.back = text_button(self.tr("Previous"), lambda: self.go(-1), tip=self.tr("Arrow left"))
        self.on = text_button(self.tr("Next"), lambda: self.go(1), tip=self.tr("Arrow right"))
        self.open_button = text_button(self.tr("Open a copy"), self.open_copy, tip=self.tr("Enter"))
        self.close_button = text_button(self.tr("Close"), self.accept, tip=self.tr("Space or Esc"))
        self._lay_out()
        self.model.arrived.connect(self._on_arrived)
        self.model.failed.connect(self._say)
        self.model.refused.connect(self._say)
        self.model.handed_out.connect(opener)
        if parent is not None:
            self.resize((parent.window().size() * _SHARE).expandedTo(_LEAST))
        self._show()

    @property
    def item(self) -> UgcItem | None:
        """The piece that is shown; None when it is gone."""
        record = self._table.record(self.row)
        return record if isinstance(record, UgcItem) else None

    def go(self, step: int) -> None:
        """Show the next piece or the one before, as far as there is one."""
        row = self.row + step
        if 0 <= row < self._table.rowCount():
            self.row = row
            self._moved(row)
            self._show()

    def open_copy(self) -> None:
        """Let the desktop show a copy with the program it has for it."""
        if self.item is not None:
            self.model.open_copy(self.item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _BACK or key in _ON:
            self.go(1 if key in _ON else -1)
        elif key == Qt.Key.Key_Space:
            self.accept()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_copy()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        item = self.item
        if item is None:
            return
        self.setWindowTitle(item.title)
        self.title.set_text(item.title)
        several = self.tr("{number} of {count}")
        self.place.setText(
            several.format(
                number=formatting.number(self.row + 1), count=formatting.number(self._table.rowCount())
            )
        )
        self.back.setEnabled(self.row > 0)
        self.on.setEnabled(self.row + 1 < self._table.rowCount())
        self.open_button.setEnabled(bool(item.sha256))
        self.picture.waiting = self.tr("Reading the picture…") if item.sha256 else ""
        self.picture.show_image(None)
        film = (item.media_type or "").startswith("video/")
        told = self.tr("A film is played outside: Enter opens a copy.") if film else ""
        self.words.setText(beside((told, item.caption or "")))
        self.words.setProperty("tone", "")
        self.words.setVisible(bool(self.words.text()))
        if item.sha256:
            self.model.ask(item)

    def _on_arrived(self, image: QImage) -> None:
        self.picture.show_image(image)

    def _say(self, sentence: str) -> None:
        self.picture.waiting = ""
        self.picture.update()
        self.words.setText(sentence)
        self.words.setProperty("tone", str(Tone.BAD))
        self.words.show()

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.place)
        for button in (self.back, self.on, self.open_button, self.close_button):
            # The keys of the window are its own; a button is pressed by the mouse, or by Tab and Space.
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for button in (self.back, self.on):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self.open_button, self.close_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addLayout(top)
        column.addWidget(self.picture, 1)
        column.addWidget(self.words)
        column.addLayout(foot)
        self.picture.setFocus()
