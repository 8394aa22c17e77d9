"""One piece as large as the window: arrows go on to the next, Enter opens a copy outside, Space and Esc close.

It is rated, shortlisted and tagged there by the keys of its tile. A film plays at once, without sound; a picture can be
seen nearer.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.viewmodels.library.film_player import FilmPlayer
from socialroi_desktop.viewmodels.library.large_picture import NEARER, LargePicture
from socialroi_desktop.viewmodels.library.piece_words import film_time
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.library.culling import CullingKeys, hint, marks
from socialroi_desktop.views.library.film_bar import LEAP, FilmBar
from socialroi_desktop.views.library.shown_picture import STEP, ShownPicture
from socialroi_desktop.views.records.files_card import open_outside
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label

_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp})
_ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown})
_LEAST = QSize(480, 360)
_SHARE = 0.86
# Films that are passed by are not begun, in milliseconds.
_STAY = 120


class PreviewDialog(QDialog):
    """Walks over the rows of a table of pieces, beginning at one; `moved` is told each row that is shown."""

    def __init__(
        self,
        session: Session,
        table: RecordTable,
        row: int,
        moved: Callable[[int], object],
        *,
        culling: CullingKeys | None = None,
        opener: Callable[[Path], None] = open_outside,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table, self.row, self._moved, self._culling = table, row, moved, culling
        self._id: int | None = None
        # Whether the piece that is shown was asked for with more dots.
        self._nearer = False
        self.model = LargePicture(session, self)
        self.picture = ShownPicture()
        self.player = FilmPlayer(session, self)
        self.film = FilmBar(self.player)
        self.title = ElidedLabel("", "strong")
        self.marks, self.place = role_label("", "strong"), role_label("", "muted")
        self.words = role_label("", "muted", wrap=True)
        self.back = text_button(self.tr("Previous"), lambda: self.go(-1), tip=self.tr("Arrow left"))
        self.on = text_button(self.tr("Next"), lambda: self.go(1), tip=self.tr("Arrow right"))
        self.open_button = text_button(self.tr("Open a copy"), self.open_copy, tip=self.tr("Enter"))
        self.keys = ElidedLabel("", "muted")
        self.size_button = text_button("", self.picture.toggle_actual)
        self.size_button.setToolTip(self.tr("Z shows it dot for dot or whole; + and - or the wheel zoom"))
        self.close_button = text_button(self.tr("Close"), self.accept, tip=self.tr("Space or Esc"))
        self._lay_out()
        self._begin = QTimer(self, singleShot=True, interval=_STAY)
        self._begin.timeout.connect(self._play)
        self._connect_film()
        self.model.arrived.connect(self._on_arrived)
        self.model.failed.connect(self._say)
        self.model.refused.connect(self._say)
        self.model.handed_out.connect(opener)
        table.reloaded.connect(self._follow)
        if culling is not None:
            culling.choosing.refused.connect(self._say)
            for keys, act in (
                ("Ctrl+Z", session.undo),
                ("Ctrl+Shift+Z", session.redo),
                ("Ctrl+Y", session.redo),
            ):
                QShortcut(QKeySequence(keys), self).activated.connect(act)
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
        if act := self._acts.get(key):
            act()
        elif key in _BACK or key in _ON:
            self.go(1 if key in _ON else -1)
        elif key == Qt.Key.Key_Space:
            self.accept()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_copy()
        elif (
            self._culling is not None and self.item is not None and self._culling.press(key, self.item, self)
        ):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        item = self.item
        if item is None:
            return
        self._nearer = False
        self.setWindowTitle(item.title)
        self._id = item.id
        self._tell_place(item)
        self.open_button.setEnabled(bool(item.sha256))
        self.picture.waiting = self.tr("Reading the picture…") if item.sha256 else ""
        self.picture.show_image(None)
        self._stop_film()
        self.film.setVisible(self._is_film)
        of_film = self.tr("K plays and pauses, J and L go 5 seconds back and on")
        of_picture = self.tr("Z shows it dot for dot, + and - zoom, drag to move")
        own = of_film if self._is_film else of_picture if item.sha256 else ""
        self.keys.set_text(beside((hint() if self._culling is not None else "", own)))
        self._tell(item.caption or "")
        if item.sha256:
            self.model.ask(item)
        if self._is_film:
            self._begin.start()

    def _tell_place(self, item: UgcItem) -> None:
        self.title.set_text(item.title)
        self.marks.setText(marks(item))
        several = self.tr("{number} of {count}")
        self.place.setText(
            several.format(
                number=formatting.number(self.row + 1), count=formatting.number(self._table.rowCount())
            )
        )
        self.back.setEnabled(self.row > 0)
        self.on.setEnabled(self.row + 1 < self._table.rowCount())

    def _follow(self) -> None:
        """Say what became of the piece; the next one takes the place of one that is not asked for any more."""
        count, row = self._table.rowCount(), None if self._id is None else self._table.row_of(self._id)
        if not count:
            self.accept()
            return
        self.row = min(self.row, count - 1) if row is None else row
        if row is None:
            self._moved(self.row)
            self._show()
        elif self.item is not None:
            self._tell_place(self.item)

    @property
    def _is_film(self) -> bool:
        item = self.item
        return item is not None and bool(item.sha256) and (item.media_type or "").startswith("video/")

    def _play(self) -> None:
        if self.item is not None and self.isVisible():
            side = max(self.picture.width(), self.picture.height())
            self.player.open(self.item, round(side * self.devicePixelRatioF()))

    def _stop_film(self) -> None:
        self._begin.stop()
        self.player.close()

    def hideEvent(self, event: QHideEvent) -> None:
        self._stop_film()
        super().hideEvent(event)

    def _on_arrived(self, image: QImage) -> None:
        item = self.item
        if self.picture.image is None:
            known = item is not None and item.width and item.height
            self.picture.show_image(
                image, QSize(item.width or 0, item.height or 0) if known and item else None
            )
        elif not self._is_film:
            self.picture.put_image(image)

    def _on_frame(self, image: QImage) -> None:
        if self.picture.image is None:
            self._on_arrived(image)
        self.picture.put_image(image)

    def _on_zoomed(self) -> None:
        there = self.picture.image is not None
        self.size_button.setText(formatting.percent(self.picture.scale) if there else "")
        self.size_button.setVisible(there)
        if self.picture.lacks_dots and not self.picture.is_whole and not self._is_film and not self._nearer:
            self._nearer = True
            if self.item is not None:
                self.model.ask(self.item, NEARER)

    def _on_failed(self, sentence: str) -> None:
        self.film.hide()
        self._say(sentence)

    def _on_broken_off(self, at: float) -> None:
        told = self.tr("The film is damaged: it breaks off at {at}. Keep a sound copy of it.")
        self._say(told.format(at=film_time(at)))

    def _say(self, sentence: str) -> None:
        self.picture.waiting = ""
        self.picture.update()
        self._tell(sentence, Tone.BAD)

    def _tell(self, text: str, tone: str = "") -> None:
        self.words.setText(text)
        self.words.setProperty("tone", str(tone))
        self.words.setVisible(bool(text))

    def _connect_film(self) -> None:
        self.player.shown.connect(self._on_frame)
        self.player.failed.connect(self._on_failed)
        self.player.broke_off.connect(self._on_broken_off)
        self.picture.clicked.connect(self.player.toggle)
        self.picture.zoomed.connect(self._on_zoomed)
        self._acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_K: self.player.toggle,
            Qt.Key.Key_J: partial(self.film.leap, -LEAP),
            Qt.Key.Key_L: partial(self.film.leap, LEAP),
            Qt.Key.Key_Z: self.picture.toggle_actual,
            Qt.Key.Key_Plus: partial(self.picture.zoom, STEP),
            Qt.Key.Key_Equal: partial(self.picture.zoom, STEP),
            Qt.Key.Key_Minus: partial(self.picture.zoom, 1 / STEP),
        }

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.title, 1)
        for label in (self.marks, self.place):
            top.addWidget(label)
        for button in (self.back, self.on, self.size_button, self.open_button, self.close_button):
            # The keys of the window are its own; a button is pressed by the mouse, or by Tab and Space.
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for button in (self.back, self.on):
            foot.addWidget(button)
        self.keys.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot.addWidget(self.keys, 1)
        for button in (self.size_button, self.open_button, self.close_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addLayout(top)
        column.addWidget(self.picture, 1)
        column.addWidget(self.film)
        column.addWidget(self.words)
        column.addLayout(foot)
        self.picture.setFocus()
