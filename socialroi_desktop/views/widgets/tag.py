"""The pill: a word or two on a tint of its tone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.theme import repolish


class Tag(QLabel):
    """A short text on a tinted ground. The text says what the colour means."""

    def __init__(self, text: str, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("role", "tag")
        self.setProperty("tone", str(tone))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_tag(self, text: str, tone: Tone) -> None:
        """Change text and tone."""
        self.setText(text)
        repolish(self, tone=str(tone))
