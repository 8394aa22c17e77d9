"""What stands below a film that is played: play and rest, where it is and how long it is, and that it has no sound here."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStyle, QStyleOptionSlider, QWidget

from socialroi_desktop.viewmodels.library.film_player import FilmPlayer
from socialroi_desktop.viewmodels.library.piece_words import film_time
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.labels import role_label

# Seconds that a key goes back or on.
LEAP = 5.0
_HUNDREDTHS = 100


class FilmBar(QWidget):
    """The controls of one player."""

    def __init__(self, player: FilmPlayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.player = player
        self.button = text_button("", player.toggle)
        self.button.setToolTip(self.tr("K, or a click on the film"))
        self.button.setAutoDefault(False)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.place = PlaceSlider()
        self.place.setAccessibleName(self.tr("Where the film is"))
        self.place.setToolTip(self.tr("J goes five seconds back, L five seconds on"))
        self.time = role_label("", "muted")
        self.silent = role_label("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes().gap)
        row.addWidget(self.button)
        row.addWidget(self.place, 1)
        row.addWidget(self.time)
        row.addWidget(self.silent)
        player.changed.connect(self._refresh)
        player.moved.connect(self._show_moment)
        self.place.wanted.connect(lambda place: player.seek(place / _HUNDREDTHS))
        self._refresh()

    def leap(self, seconds: float) -> None:
        """Go back or on by some seconds."""
        self.player.seek(self.player.position + seconds)

    def _refresh(self) -> None:
        player = self.player
        self.button.setText(self.tr("Pause") if player.playing else self.tr("Play"))
        self.setEnabled(player.head is not None)
        sound = player.head is not None and player.head.sound
        self.silent.setText(self.tr("muted; open a copy for its sound") if sound else self.tr("no sound"))
        self.silent.setVisible(player.head is not None)
        self._show_moment(player.position)

    def _show_moment(self, moment: float) -> None:
        length = self.player.length
        with QSignalBlocker(self.place):
            self.place.setRange(0, round(length * _HUNDREDTHS))
            if not self.place.isSliderDown():
                self.place.setValue(round(moment * _HUNDREDTHS))
        told = self.tr("{at} / {length}") if length else "{at}"
        self.time.setText(told.format(at=film_time(moment), length=film_time(length)))


class PlaceSlider(QSlider):
    """A slider that goes where it is pressed; `wanted` carries each place that somebody asks for."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(80)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _go(self, event: QMouseEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, option, self)
        at, room = round(event.position().x()) - handle // 2, self.width() - handle
        value = QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, max(room, 1))
        if value != self.value():
            with QSignalBlocker(self):
                self.setValue(value)
            self.wanted.emit(value)
