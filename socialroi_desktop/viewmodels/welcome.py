"""What the welcome page offers: the workspaces opened last, and where a new one goes. Knows no widgets."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QStandardPaths, Qt

from socialroi_desktop.store.file.workspace import SUFFIX
from socialroi_desktop.viewmodels.shared.roles import Role

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RecentFiles(QAbstractListModel):
    """The workspaces opened last, newest first. Role.KEY is the path, Role.SUBTEXT the folder."""

    def __init__(self, paths: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = tuple(paths)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._paths)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        path = self._paths[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return path.name.removesuffix(SUFFIX)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(path)
        if role == Role.SUBTEXT:
            return str(path.parent)
        return path if role == Role.KEY else None


def is_workspace_name(path: Path) -> bool:
    """Tell whether a file has the ending of workspaces."""
    return path.name.casefold().endswith(SUFFIX)


def usual_folder() -> Path:
    """Return the folder new workspaces go to: the user's documents, else the home folder."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def file_for(name: str, folder: Path) -> Path:
    """Return a free file name for a workspace of that name."""
    kept = "".join(
        letter if letter.isalnum() or letter in "-_" else "-" for letter in name.strip().casefold()
    )
    stem = "-".join(part for part in kept.split("-") if part) or "workspace"
    number, path = 1, folder / f"{stem}{SUFFIX}"
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{SUFFIX}"
    return path


def with_suffix(text: str) -> Path:
    """Return a typed file name with the ending of workspaces."""
    path = Path(text.strip()).expanduser()
    return path if path.name.endswith(SUFFIX) else path.with_name(f"{path.name}{SUFFIX}")
