"""Keys of a page that are single letters or arrows: they act only while nothing else on it has a use for them.

Knows no page and nothing of what the keys do.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from socialroi_desktop.views.widgets.keyboard import TYPING


class PageKeys(QObject):
    """`add` gives the page a key; while a text is typed on it none acts, arrows not in a list either."""

    def __init__(self, page: QWidget, *, from_all_over: bool = False) -> None:
        """`from_all_over` lets keys act wherever in the window the keyboard is, as long as the page is seen."""
        super().__init__(page)
        self._page = page
        contexts = Qt.ShortcutContext
        self._context = contexts.WindowShortcut if from_all_over else contexts.WidgetWithChildrenShortcut
        self._keys: list[QShortcut] = []
        self._arrows: list[QShortcut] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def add(self, key: str, call: Callable[[], object], *, arrow: bool = False) -> QShortcut:
        """Let a key call something; return its shortcut."""
        shortcut = QShortcut(QKeySequence(key), self._page)
        shortcut.setContext(self._context)
        shortcut.activated.connect(call)
        (self._arrows if arrow else self._keys).append(shortcut)
        return shortcut

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        typing = isinstance(now, TYPING)
        for shortcut in self._keys:
            shortcut.setEnabled(not typing)
        for shortcut in self._arrows:
            shortcut.setEnabled(not typing and not isinstance(now, QAbstractItemView))
