"""What the welcome page offers: the workspaces opened last, and where a new one goes. Knows no widgets."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt

from socialroi_desktop.store.file.workspace import SUFFIX
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.row_model import Answers, Column, RowModel

__all__ = [
    "SUFFIX",
    "file_for",
    "is_workspace_name",
    "recent_files",
    "usual_folder",
    "with_suffix",
]


def recent_files(paths: Sequence[Path], parent: QObject | None = None) -> RowModel[Path]:
    """Return the workspaces opened last, newest first. Role.KEY is the path, Role.SUBTEXT the folder."""
    name: Column[Path] = Column("", lambda path: path.name.removesuffix(SUFFIX))
    answers: Answers[Path] = {
        Role.KEY: lambda path: path,
        Role.SUBTEXT: lambda path: str(path.parent),
        Qt.ItemDataRole.ToolTipRole: str,
    }
    return RowModel([name], parent, rows=tuple(paths), answers=answers)


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
