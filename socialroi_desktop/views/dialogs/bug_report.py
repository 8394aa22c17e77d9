"""Shown after something went wrong that should not have: what it means and the report, to be copied."""

import platform
import traceback

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop import __version__
from socialroi_desktop.viewmodels.shared.session import sentence_of
from socialroi_desktop.views.widgets.labels import role_label


class BugReportDialog(QDialog):
    """Shows one error that is a bug. Nothing is sent anywhere; the user copies the report."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(600, 380)
        self.report = report_of(error)
        self._text = QPlainTextEdit(self.report)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy_button = QPushButton(self.tr("Copy report"))
        self.copy_button.setProperty("role", "primary")
        self.copy_button.clicked.connect(self._on_copy)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        note = self.tr(
            "The report names the place in the app and the versions. Read it before you pass it on:"
            " it may hold a file name."
        )
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        shown = error if isinstance(error, Exception) else RuntimeError()
        column.addWidget(role_label(sentence_of(shown), "strong", wrap=True))
        column.addWidget(role_label(note, "muted", wrap=True))
        column.addWidget(self._text, 1)
        column.addLayout(foot)
        self.copy_button.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self.copy_button.setText(self.tr("Copied"))


def report_of(error: BaseException) -> str:
    """Return versions, system and traceback as text to be copied."""
    lines = traceback.format_exception(error)
    versions = f"SocialROI Desktop {__version__}, Qt {qVersion()}, Python {platform.python_version()}"
    head = f"{versions}, {platform.platform()}"
    return f"{head}\n\n{''.join(lines)}"
