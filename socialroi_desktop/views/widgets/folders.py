"""Where a file dialog starts: in a folder that is there."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def existing_folder(kind: QStandardPaths.StandardLocation, used_last: Path | None = None) -> Path:
    """Return the folder used last, else the usual one of a kind, else the user's own; the first that exists."""
    usual = QStandardPaths.writableLocation(kind)
    wanted = (used_last, Path(usual) if usual else None)
    return next((folder for folder in wanted if folder is not None and folder.is_dir()), Path.home())
