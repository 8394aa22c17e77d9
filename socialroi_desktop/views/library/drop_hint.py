"""What is said above the pieces while something is held over them that may be dropped."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from socialroi_desktop.views.widgets.labels import role_label


def drop_hint(words: str) -> QFrame:
    """Return the words in a frame that is hidden as yet."""
    hint = QFrame()
    hint.setProperty("role", "drop")
    QVBoxLayout(hint).addWidget(role_label(words, "strong"))
    hint.hide()
    return hint
