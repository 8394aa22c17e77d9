"""The one way to words above Qt: `self.tr` inside a QObject, `translate(context, text)` everywhere else.

Both take the text itself, never a variable: `packaging/dev.py words` finds them by reading the source.
"""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
