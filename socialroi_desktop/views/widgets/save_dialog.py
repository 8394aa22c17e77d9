"""Asks where to save a table. Writes nothing."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.widgets.folders import existing_folder


def ask_where(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask for the CSV file to write, `name` without its ending; None when the seller changed their mind."""
    folder = existing_folder(QStandardPaths.StandardLocation.DocumentsLocation)
    kinds = translate("SaveDialog", "CSV files (*.csv)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(folder / f"{name}.csv"), kinds)
    return Path(chosen) if chosen else None
