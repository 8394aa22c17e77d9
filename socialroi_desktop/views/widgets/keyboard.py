"""Who takes the keyboard when something is shown. Knows no page: each says it of itself.

What has a `keys_to` hands the keyboard on to that, a stack to what it shows; both may hand it on again.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

# What is typed there is no key of the page.
TYPING = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)


def give_keyboard(shown: QWidget) -> None:
    """Give the keyboard to what takes it: what is named, else the first that has a use for keys, else `shown` itself."""
    taker = _named(shown)
    if not _takes_keys(taker):
        taker = next(filter(_takes_keys, taker.findChildren(QWidget)), taker)
    taker.setFocus(Qt.FocusReason.OtherFocusReason)


def has_keyboard(shown: QWidget) -> bool:
    """Tell whether the keyboard is somewhere in it, or would be were its window the active one."""
    focus = shown.window().focusWidget()
    return focus is not None and (focus is shown or shown.isAncestorOf(focus))


def follow_click(clicked: QWidget, shown: QWidget) -> None:
    """Give the keyboard to what was shown by a click on `clicked`, so that its keys work at once.

    It stays where arrows go through `clicked`.
    """
    if has_keyboard(clicked) and not getattr(clicked, "by_arrows", False):
        give_keyboard(shown)


def _named(shown: QWidget) -> QWidget:
    while True:
        named = getattr(shown, "keys_to", None)
        if named is None and isinstance(shown, QStackedWidget):
            named = shown.currentWidget()
        # A table may give way to what is said while it has no rows.
        if not isinstance(named, QWidget) or not named.isVisible():
            return shown
        shown = named


def _takes_keys(widget: QWidget) -> bool:
    by_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    own = by_keys or widget.focusPolicy() == Qt.FocusPolicy.ClickFocus
    return own and widget.isVisible() and widget.isEnabled() and not isinstance(widget, TYPING)
