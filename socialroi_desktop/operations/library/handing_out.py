"""Writes chosen pieces into a folder for others: copies that tell no place and no device, with the sheet of credits and rights.

Whether a piece may go was answered before (`queries.library.handing_out`); one that may not goes only with a reason, which
the sheet keeps. What is wrong with one piece is told of it, and the others go on.
"""

import os
import shutil
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from socialroi_desktop.catalogue import file_kinds
from socialroi_desktop.domain.library.file_names import USUAL_RULE, name_of, rule_problem
from socialroi_desktop.domain.library.handing_out import HEADER, SHEET, Chosen, line_of
from socialroi_desktop.domain.media import free_name
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.errors import UserError, not_written
from socialroi_desktop.operations.csv_files import write_csv
from socialroi_desktop.operations.whole import must_have_a_place, whole_folder
from socialroi_desktop.store.file.media import Media, sha256_of
from socialroi_desktop.store.file.own_files import must_not_be_ours
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.pieces import lies_at, not_where_it_lay

# Writes a copy of the first path at the second that tells nothing of place and device.
Clean = Callable[[Path, Path], None]
_TEXT = ("txt",)
_FOR_OTHERS = 0o644


@dataclass(frozen=True, slots=True)
class HandedOut:
    """What came of it: the file of each piece that went, and why others stayed; `folder` holds nothing when none went."""

    folder: Path
    files: Sequence[tuple[Chosen, str]]
    left_out: Sequence[tuple[Chosen, Problem]]
    # How many of those left out might have gone, but for what is wrong with their files.
    failed: int = 0

    @property
    def without_right(self) -> int:
        """How many went that may not be used so."""
        return sum(not one.answer.allowed for one, _ in self.files)


def hand_out(
    workspace: Workspace,
    *,
    chosen: Sequence[Chosen],
    folder: Path,
    clean: Clean,
    override: str = "",
    overridden: Collection[int] | None = None,
    keep_data: bool = False,
    rule: str = USUAL_RULE,
    progress: Progress = no_progress,
) -> HandedOut:
    """Write what may go of the chosen pieces into a new or empty folder, with the sheet, whole or not at all.

    `override` is the reason by which those go, too, that may not be used so: the pieces with the ids in `overridden`, else
    all of them, as it stands in the sheet beside each; `keep_data` leaves in each copy what it tells
    of place and device where the record does so, too; `rule` names the files (`domain.library.file_names`). UserError for
    a rule that cannot, and where the folder holds something already or cannot be written.
    """
    must_be_free(folder)
    wrong = rule_problem(rule)
    if wrong is not None:
        raise UserError(wrong.template, **wrong.values)
    with whole_folder(folder) as unfinished:
        going = _Going(workspace, unfinished, clean, keep_data, rule)
        for number, one in enumerate(chosen, start=1):
            progress(number - 1, len(chosen))
            meant = overridden is None or one.item.id in overridden
            if one.answer.allowed or (meant and says_something(override)):
                going.send(one, number, len(chosen))
            else:
                going.left_out.append((one, one.answer.reason))
        if going.files:
            lines = [line_of(one, file, override.strip()) for one, file in going.files]
            write_csv(unfinished / SHEET, HEADER, lines)
    return HandedOut(folder, going.files, going.left_out, going.failed)


def must_be_free(folder: Path) -> None:
    """UserError where pieces cannot be written into a new or empty folder of that name."""
    must_not_be_ours(folder)
    if not folder.name:
        raise UserError("The name of the folder is missing; write the name of a new one.")
    if folder.is_symlink() or (os.path.lexists(folder) and not folder.is_dir()):
        raise UserError(
            "“{folder}” exists already and is no folder; choose another name.", folder=folder.name
        )
    must_have_a_place(folder, folders_made=True)
    try:
        taken = folder.is_dir() and any(folder.iterdir())
    except OSError as error:
        raise not_written(folder.name, error) from None
    if taken:
        raise UserError(
            "“{folder}” exists already and is not empty; choose another name.", folder=folder.name
        )


class _Going:
    """Pieces on their way into a folder, one by one."""

    def __init__(self, workspace: Workspace, folder: Path, clean: Clean, keep_data: bool, rule: str) -> None:
        self._workspace, self._folder, self._rule = workspace, folder, rule
        self._clean, self._keep_data = clean, keep_data
        self.files: list[tuple[Chosen, str]] = []
        self.left_out: list[tuple[Chosen, Problem]] = []
        self.failed = 0

    def send(self, one: Chosen, number: int, count: int) -> None:
        """Write one piece; what cannot be written stays out with the reason, and leaves nothing half written."""
        kind = file_kinds().get(one.item.media_type or "")
        endings = (kind.extensions if kind else ()) if one.item.sha256 else _TEXT
        name = free_name(
            name_of(one, number, count, endings, self._rule), {SHEET, *(file for _, file in self.files)}
        )
        target = self._folder / name
        try:
            self._write(one, target)
        except UserError as error:
            # Kept files are called by their hash, which tells nobody which one it is.
            called = {"file": one.item.file_name or one.item.title} if "file" in error.values else {}
            self.left_out.append((one, Problem(error.template, {**error.values, **called})))
        except OSError as error:
            wrong = Problem("It cannot be written there: {reason}.", {"reason": error.strerror})
            self.left_out.append((one, wrong))
        else:
            # It is for others to read; what is written aside first is not.
            target.chmod(_FOR_OTHERS)
            self.files.append((one, name))
            return
        self.failed += 1
        target.unlink(missing_ok=True)

    def _write(self, one: Chosen, target: Path) -> None:
        item = one.item
        if not item.sha256:
            if not item.caption:
                raise UserError("There is neither a file nor a text of it, only what leads there.")
            target.write_text(item.caption, encoding="utf-8")
            return
        source = lies_at(self._workspace, item)
        if source is None and item.path:
            raise not_where_it_lay(Path(item.path).name)
        if source is None:
            raise UserError(
                "Its file is missing; put the folder “{folder}” back beside the workspace.",
                folder=Media(self._workspace.path).folder.name,
            )
        if sha256_of(source) != item.sha256:
            raise UserError("Its file is damaged or another one by now: it is not what was kept.")
        # The file may not tell what the record does not, and never of a maker who is erased.
        if self._keep_data and not item.maker_erased and (item.place or item.device):
            shutil.copyfile(source, target)
        else:
            self._clean(source, target)
