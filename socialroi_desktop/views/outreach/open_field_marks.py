"""Colours the marks of missing fields in a text, so that no eye slips over them. They are in brackets, too."""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from socialroi_desktop.domain.letters.writing import Letter, open_fields
from socialroi_desktop.views.theme import active_theme


class OpenFieldMarks(QSyntaxHighlighter):
    """Follows a document and the theme."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._format = QTextCharFormat()
        self._load_colors()
        active_theme().changed.connect(self._on_theme_changed)

    def highlightBlock(self, text: str) -> None:
        for field in open_fields(Letter("", text)):
            self.setFormat(field.start, field.end - field.start, self._format)

    def _load_colors(self) -> None:
        theme = active_theme()
        self._format.setForeground(theme.color("warn"))
        self._format.setBackground(theme.color("warn_tint"))
        self._format.setFontWeight(QFont.Weight.DemiBold)

    def _on_theme_changed(self) -> None:
        self._load_colors()
        self.rehighlight()
