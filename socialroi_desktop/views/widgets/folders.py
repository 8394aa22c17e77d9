"""Where a file dialog starts: in the folder used last, when it is there.

What was used last is kept among the looks of the session, which outlive the window.
"""

from collections.abc import MutableMapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_OPENED, _SAVED = "folder/opened", "folder/saved"
Looks = MutableMapping[str, str]


def folder_to_open(looks: Looks) -> Path:
    """Return where to look for files: the folder used last, else Downloads, else the user's own."""
    return existing_folder(QStandardPaths.StandardLocation.DownloadLocation, looks.get(_OPENED, ""))


def folder_to_save(looks: Looks) -> Path:
    """Return where to save: the folder used last, else Documents, else the user's own."""
    return existing_folder(QStandardPaths.StandardLocation.DocumentsLocation, looks.get(_SAVED, ""))


def opened_from(looks: Looks, file: Path) -> None:
    """Remember where a file was found."""
    looks[_OPENED] = str(file.parent)


def saved_to(looks: Looks, file: Path) -> None:
    """Remember where a file was saved."""
    looks[_SAVED] = str(file.parent)


def existing_folder(kind: QStandardPaths.StandardLocation, used_last: str = "") -> Path:
    """Return the folder used last, else the usual one of a kind, else the user's own; the first that exists."""
    wanted = (used_last, QStandardPaths.writableLocation(kind))
    return next((Path(name) for name in wanted if name and Path(name).is_dir()), Path.home())
