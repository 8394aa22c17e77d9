"""The bar on top: which workspace, find anything, and the filters all tabs share."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.filter_state import Comparison, FilterState
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.channel_option import ChannelOption
from socialroi_desktop.views.widgets.dropdown_button import DropdownButton
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label

if TYPE_CHECKING:
    from socialroi_desktop.views.widgets.channel_picker import ChannelPicker
    from socialroi_desktop.views.widgets.period_picker import PeriodPicker


class SearchField(QPushButton):
    """Looks like the box to type into; pressing it opens the command palette, where the typing happens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = self.tr("Find anything, run any command")
        self.setProperty("role", "search")
        self.setAccessibleName(self._words)
        self.setToolTip(self.tr("Find anything, run any command (Ctrl+K)"))
        self.setMinimumWidth(150)
        self.setMaximumWidth(340)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.addStretch(1)
        self._key = role_label(self.tr("Ctrl K"), "key")
        self._key.setFixedHeight(18)
        row.addWidget(self._key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._key.sizeHint().width() - 36
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))


class TopBar(QFrame):
    """Shows and changes a FilterState; `search_requested` opens the command palette."""

    search_requested = Signal()

    def __init__(
        self,
        state: FilterState,
        channels: Sequence[ChannelOption],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(sizes().top_bar)
        self._state, self._today, self._channels = state, today, tuple(channels)
        self._channel_names = {option.id: option.name for option in channels}
        self._name = role_label("", "card-title")
        self._file = ElidedLabel()
        self.search = SearchField()
        self.search.clicked.connect(self.search_requested)
        self.period = DropdownButton(self.tr("Period"))
        self.period.set_popover_maker(lambda: self.period_picker)
        self.compare = DropdownButton(self.tr("Compare"))
        self.compare.setMenu(self._compare_menu())
        self.channels = DropdownButton(self.tr("Channels"))
        self.channels.set_popover_maker(lambda: self.channel_picker)
        self._lay_out()
        state.changed.connect(self._show_state)
        self._show_state()

    # The pickers are made when they are first opened: the window shows sooner.

    @cached_property
    def period_picker(self) -> "PeriodPicker":
        """The popover that chooses days."""
        from socialroi_desktop.views.widgets.period_picker import PeriodPicker

        picker = PeriodPicker(self._today, self.period)
        picker.set_period(self._state.period)
        picker.period_chosen.connect(self._state.set_period)
        return picker

    @cached_property
    def channel_picker(self) -> "ChannelPicker":
        """The popover that chooses channels."""
        from socialroi_desktop.views.widgets.channel_picker import ChannelPicker

        picker = ChannelPicker(self._channels, self.channels)
        picker.set_channels(self._state.channels)
        picker.channels_chosen.connect(self._state.set_channels)
        return picker

    def set_channels(self, channels: Sequence[ChannelOption]) -> None:
        """Offer other channels; what is chosen stays."""
        if self._channels == tuple(channels):
            return
        self._channels = tuple(channels)
        self._channel_names = {option.id: option.name for option in channels}
        if "channel_picker" in self.__dict__:
            self.channel_picker.set_options(self._channels)
        self._show_state()

    def set_workspace(self, name: str, file_name: str) -> None:
        """Say which workspace is open."""
        self._name.setText(name)
        self._file.set_text(file_name)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(self._name)
        row.addWidget(self._file, 2)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        row.addWidget(self.period)
        row.addWidget(self.compare)
        row.addWidget(self.channels)

    def _compare_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._comparisons: dict[Comparison, QAction] = {}
        names: dict[Comparison, str] = {
            "none": self.tr("Nothing"),
            "previous": self.tr("Period before"),
            "last_year": self.tr("Same period last year"),
        }
        for comparison, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, to=comparison: self._state.set_comparison(to))
            group.addAction(action)
            self._comparisons[comparison] = action
        return menu

    def _show_state(self) -> None:
        state = self._state
        if "period_picker" in self.__dict__:
            self.period_picker.set_period(state.period)
        if "channel_picker" in self.__dict__:
            self.channel_picker.set_channels(state.channels)
        self.period.set_value(formatting.period(state.period))
        self._comparisons[state.comparison].setChecked(True)
        self.compare.set_value(
            {
                "none": self.tr("nothing"),
                "previous": self.tr("period before"),
                "last_year": self.tr("same period last year"),
            }[state.comparison]
        )
        self.compare.setEnabled(state.period is not None)
        self.channels.set_value(self._channel_text(state.channels))

    def _channel_text(self, chosen: frozenset[str] | None) -> str:
        if chosen is None:
            return self.tr("all %Ln", "", len(self._channel_names))
        if not chosen:
            return self.tr("none")
        if len(chosen) == 1:
            only = next(iter(chosen))
            return self._channel_names.get(only, only)
        return self.tr("{count} of {all}").format(count=len(chosen), all=len(self._channel_names))
