"""Asks where to save a table or a sheet. Writes nothing."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.widgets.folders import Looks, folder_to_save, saved_to


def ask_where(parent: QWidget, title: str, name: str, looks: Looks, ending: str = "csv") -> Path | None:
    """Ask for the CSV or PDF file to write, `name` without its ending; None when the seller changed their mind."""
    kinds = {
        "csv": translate("SaveDialog", "CSV files (*.csv)"),
        "pdf": translate("SaveDialog", "PDF files (*.pdf)"),
    }[ending]
    start = folder_to_save(looks) / f"{name}.{ending}"
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    saved_to(looks, path)
    return path if path.suffix else path.with_suffix(f".{ending}")
