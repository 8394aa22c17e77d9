"""A single choice among many, in two rows of chips: groups above, what is in the current group below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter


@dataclass(frozen=True, slots=True)
class SegmentGroup:
    """Chips that belong together under a name; one alone stands for the group."""

    key: str
    label: str
    segments: tuple[Segment, ...]


class GroupedFilter(QWidget):
    """Choosing a group goes to the chip of it that was on last; `current_changed` tells the key of a chip."""

    current_changed = Signal(str)

    def __init__(self, name: str, groups: Sequence[SegmentGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of_key: Mapping[str, SegmentGroup] = {
            segment.key: group for group in groups for segment in group.segments
        }
        self._last = {group.key: group.segments[0].key for group in groups}
        self.groups = SegmentedFilter(name, [Segment(group.key, group.label) for group in groups])
        self.chips = SegmentedFilter(self.tr("{name}: in this group").format(name=name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.groups)
        column.addWidget(self.chips)
        self.groups.current_changed.connect(self._on_group)
        self.chips.current_changed.connect(self._on_chip)
        self.set_current(groups[0].segments[0].key)

    @property
    def current(self) -> str:
        """Key of the chip that is on."""
        return self._last[self.groups.current]

    def set_current(self, key: str) -> None:
        """Turn a chip on without announcing it; KeyError when there is none of that key."""
        group = self._of_key[key]
        self._last[group.key] = key
        self.groups.set_current(group.key)
        self._show_group(group)

    def _show_group(self, group: SegmentGroup) -> None:
        self.chips.set_segments(group.segments)
        self.chips.set_current(self._last[group.key])
        self.chips.setVisible(len(group.segments) > 1)

    def _on_group(self, key: str) -> None:
        self._show_group(self._of_key[self._last[key]])
        self.current_changed.emit(self.current)

    def _on_chip(self, key: str) -> None:
        self._last[self.groups.current] = key
        self.current_changed.emit(key)
