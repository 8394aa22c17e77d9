"""Files that were dropped, by their paths. What was dragged out of the app itself is none: it is here already."""

from pathlib import Path

from PySide6.QtCore import QMimeData

# Among the formats of what the app itself hands to other programs.
OWN = "application/x-socialroi-own"


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the local files of what is dragged or dropped, in order."""
    if data.hasFormat(OWN):
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
