"""Pieces of the library handed to other programs to be looked at."""

import shutil
from pathlib import Path

from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import NotThere, UserError
from socialroi_desktop.operations.outside import copy_outside
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import lies_at, not_where_it_lay


def copy_of_piece(workspace: Workspace, *, item_id: int, progress: Progress = no_progress) -> Path:
    """Return a copy of the file of a piece that may only be read; UserError where it has none or it could run."""
    item = reading.get(workspace, UgcItem, item_id)
    if item is None:
        raise NotThere("There is no piece {id}; choose another one.", entity=UgcItem.entity, id=item_id)
    if not item.sha256:
        raise UserError("“{title}” has no file; its link leads to it.", title=item.title)
    path, media, name = lies_at(workspace, item), Media(workspace.path), item.file_name or item.title

    if path is None and item.path:
        raise not_where_it_lay(Path(item.path).name)

    def write(target: Path) -> None:
        if path is None or media.path_of(item.sha256 or "") is not None:
            media.copy_out(item.sha256 or "", target, name=name, progress=progress)
        else:
            _copied(path, target)

    return copy_outside(path, name, write)


def _copied(path: Path, target: Path) -> None:
    try:
        shutil.copyfile(path, target)
    except OSError as error:
        raise UserError("“{file}” cannot be read: {reason}.", file=path.name, reason=error.strerror) from None
