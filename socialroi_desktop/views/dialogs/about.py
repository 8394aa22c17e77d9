"""Says what the app is, its version, and what it is built with."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop import __version__
from socialroi_desktop.views.dialogs.buttons import close_button
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.labels import role_label


class AboutDialog(QDialog):
    """Name, version, promise; closes with its button or Escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About SocialROI Desktop"))
        self.setFixedWidth(440)
        lead = self.tr(
            "Plans, tracks and proves what social media returns. Works offline: your data stays in your"
            " workspace file, and the app never connects to a network."
        )
        rows = [
            KeyValue(self.tr("Version"), __version__),
            KeyValue(self.tr("Qt"), qVersion()),
            KeyValue(self.tr("Python"), platform.python_version()),
            KeyValue(self.tr("System"), f"{platform.system()} {platform.release()}".strip()),
        ]
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close_button(self))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(role_label(self.tr("SocialROI Desktop"), "page-title"))
        column.addWidget(role_label(lead, "muted", wrap=True))
        column.addWidget(KeyValueList(rows))
        column.addStretch(1)
        column.addLayout(foot)


def show_about(parent: QWidget | None = None) -> None:
    """Open the dialog over a window and wait until it is closed."""
    dialog = AboutDialog(parent)
    dialog.exec()
    dialog.deleteLater()
