"""Who has the keyboard after another section is shown. Knows no section from inside."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.views.widgets.keyboard import give_keyboard, has_keyboard
from socialroi_desktop.views.widgets.segmented_filter import SegmentedFilter


class SectionKeys:
    """Hands the keyboard on to a section, once more when that was read: its table may have stood behind other words."""

    def __init__(self, chips: SegmentedFilter) -> None:
        self._chips = chips
        self._unread: QWidget | None = None

    def give(self, view: QWidget) -> None:
        """Give the keyboard to a section."""
        give_keyboard(view)
        focus = view.window().focusWidget()
        there = focus is not None and view.isAncestorOf(focus) and focus.isVisible()
        self._unread = None if there else view

    def follow_click(self, view: QWidget) -> None:
        """Give it to a section that a click on its chip has shown."""
        self._unread = None
        if has_keyboard(self._chips) and not self._chips.by_arrows:
            self.give(view)

    def on_read(self, view: QWidget) -> None:
        """Give it to a section that waited for its rows, unless it went elsewhere meanwhile."""
        if view is self._unread and view.isVisible():
            self._unread = None
            if has_keyboard(self._chips) or has_keyboard(view):
                give_keyboard(view)
