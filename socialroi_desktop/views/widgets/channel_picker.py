"""The popover that chooses channels: a list to tick, each with its colour."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from socialroi_desktop.views.theme import active_theme
from socialroi_desktop.views.widgets.channel_option import ChannelOption
from socialroi_desktop.views.widgets.color_dot import dot_icon
from socialroi_desktop.views.widgets.framed_delegate import FramedDelegate
from socialroi_desktop.views.widgets.popover import Popover

_ID = Qt.ItemDataRole.UserRole


class ChannelPicker(Popover):
    """Emits `channels_chosen` at every tick: a frozenset of ids, or None when all are ticked."""

    channels_chosen = Signal(object)

    def __init__(self, options: Sequence[ChannelOption], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Choose channels"))
        self._list = QListWidget()
        self._list.setProperty("role", "popover-list")
        self._list.setItemDelegate(FramedDelegate(self._list))
        self._list.setAccessibleName(self.tr("Channels"))
        self._list.setIconSize(QSize(10, 10))
        self._fill(options)
        self._list.itemChanged.connect(self._announce)
        self.body.addWidget(self._list)
        row_of_buttons = QHBoxLayout()
        for text, state in (
            (self.tr("All"), Qt.CheckState.Checked),
            (self.tr("None"), Qt.CheckState.Unchecked),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, to=state: self._tick_all(to))
            row_of_buttons.addWidget(button)
        self.body.addLayout(row_of_buttons)
        active_theme().changed.connect(self._color)
        self._color()

    @property
    def channels(self) -> frozenset[str] | None:
        """Ids that are ticked; None when all are."""
        rows = [self._list.item(number) for number in range(self._list.count())]
        ticked = frozenset(row.data(_ID) for row in rows if row.checkState() == Qt.CheckState.Checked)
        return None if len(ticked) == len(rows) else ticked

    def set_options(self, options: Sequence[ChannelOption]) -> None:
        """Offer other channels, all of them ticked, without announcing it."""
        self._list.blockSignals(True)
        self._list.clear()
        self._fill(options)
        self._list.blockSignals(False)
        self._color()

    def _fill(self, options: Sequence[ChannelOption]) -> None:
        for option in options:
            row = QListWidgetItem(option.name, self._list)
            row.setData(_ID, option.id)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked)
        self._list.setMinimumSize(220, min(24 * len(options) + 8, 380))

    def set_channels(self, channels: frozenset[str] | None) -> None:
        """Tick these channels (None: all) without announcing it."""
        self._list.blockSignals(True)
        for number in range(self._list.count()):
            row = self._list.item(number)
            on = channels is None or row.data(_ID) in channels
            row.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)
        self._list.viewport().update()

    def _tick_all(self, state: Qt.CheckState) -> None:
        self.set_channels(None if state == Qt.CheckState.Checked else frozenset())
        self._announce()

    def _announce(self) -> None:
        self.channels_chosen.emit(self.channels)

    def _color(self) -> None:
        self._list.blockSignals(True)
        for number in range(self._list.count()):
            row = self._list.item(number)
            row.setIcon(dot_icon(active_theme().channel_color(row.data(_ID))))
        self._list.blockSignals(False)
