"""The head of one of the three steps: its number or a tick, its name, and how it stands."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialroi_desktop.viewmodels.listening.panel_words import StepWords
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.tag import Tag


class StepHead(QWidget):
    """Shows `StepWords` of the step called `name`."""

    def __init__(self, number: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = str(number)
        self.sign, self.when = Tag(self._number), role_label("", "small", wrap=True)
        self.name = role_label(name, "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes().tight)
        row.addWidget(self.sign)
        row.addWidget(self.name)
        row.addStretch(1)
        row.addWidget(self.when)

    def show_words(self, words: StepWords) -> None:
        """Show how the step stands."""
        late = words.tone is Tone.BAD and not words.done
        self.sign.set_tag(
            "✓" if words.done else self._number,
            Tone.GOOD if words.done else Tone.BAD if late else Tone.NEUTRAL,
        )
        self.when.setText(words.when)
        repolish(self.when, tone="" if words.tone is Tone.MUTED else str(words.tone))
        self.setAccessibleName(f"{self.name.text()}: {words.when}")
