"""Whether somebody is in the middle of typing, so that the keyboard is not taken away from them."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def is_typing_in(page: QWidget) -> bool:
    """Tell whether the keyboard is in a field of a page in which something stands."""
    focused = page.window().focusWidget()
    if focused is None or not page.isAncestorOf(focused):
        return False
    if isinstance(focused, QLineEdit):
        return bool(focused.text())
    return isinstance(focused, QPlainTextEdit) and bool(focused.toPlainText())
