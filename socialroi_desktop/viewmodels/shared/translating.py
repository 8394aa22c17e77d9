"""The one way to words above Qt: `self.tr` inside a QObject, `translate(context, text)` everywhere else.

Both take the text itself, never a variable: `packaging/dev.py words` finds them by reading the source. What was declared
below Qt or in `resources/` comes as a variable and goes through `declared`.
"""

from typing import Literal

from PySide6.QtCore import QCoreApplication

Declared = Literal["Fields", "Sentences", "Metrics", "Channels", "Formats", "GoalTemplates", "Playbooks"]
translate = QCoreApplication.translate


def declared(context: Declared, text: str, number: int = -1) -> str:
    """Return a declared text translated; `number` chooses its plural form, -1 where it has none."""
    # Qt gives an empty text the header of the translation.
    return QCoreApplication.translate(context, text, "", number) if text else ""


def marked_elsewhere(context: str, text: str) -> str:
    """Return a text of the app translated that data names again; where it is shown, it is marked."""
    return QCoreApplication.translate(context, text)
