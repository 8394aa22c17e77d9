"""The bytes of kept files, in `NAME.media` beside the workspace: each under its SHA-256, written once and never changed.

A file is written aside under a name of its own, brought to the disk whole, put in place, and only then recorded by others.
Knows files and hashes; which of them records refer to is told by the caller.
"""

import errno
import hashlib
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from socialroi_desktop.domain.media import HEAD
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.errors import UserError, not_written
from socialroi_desktop.store.file.folders import bring_to_disk, deleted, entries
from socialroi_desktop.store.file.unclaimed import Unclaimed

MANIFEST = "MANIFEST"
_CHUNK = 1 << 20
_ASIDE = ".taking-"
_HASH = re.compile(r"[0-9a-f]{64}")
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class Stored:
    """Bytes that lie in the folder: their hash, how many they are, and the first of them."""

    sha256: str
    size: int
    head: bytes


class Media:
    """The folder of kept files of one workspace."""

    def __init__(self, workspace: Path) -> None:
        # Only the ending of a workspace gives way: two files that differ in another one must not share a folder.
        stem = workspace.stem if workspace.suffix == ".socialroi" else workspace.name
        self.folder = workspace.with_name(f"{stem}.media")
        self._unclaimed = Unclaimed(self.folder)

    def take_in(self, source: Path, progress: Progress = no_progress, *, settle: bool = True) -> Stored:
        """Keep a copy of a file; UserError, with nothing left behind, when it cannot be read or kept.

        Without `settle` its bytes are on the disk, its name only after `settle`, which is done once for many.
        """
        with _opened(source) as file:
            total = os.fstat(file.fileno()).st_size
            if not total:
                raise UserError("“{file}” is empty; there is nothing to keep.", file=source.name)
            try:
                self.folder.mkdir(mode=0o700, exist_ok=True)
                number, aside = tempfile.mkstemp(prefix=_ASIDE, dir=self.folder)
            except OSError as error:
                raise self._not_kept(source.name, error) from None
            try:
                with open(number, "wb") as target:  # noqa: PTH123  # a handle, no path
                    stored = self._copied(file, target, source.name, progress=progress, total=total)
                self._put_in_place(Path(aside), stored, source.name)
                if settle:
                    self.settle((stored.sha256,))
            except OSError as error:
                # What could not be written is tried once more when the file is closed.
                raise self._not_kept(source.name, error) from None
            finally:
                Path(aside).unlink(missing_ok=True)
        return stored

    def settle(self, hashes: Iterable[str]) -> None:
        """Bring the names of kept files to the disk, before anything refers to them; UserError when that fails."""
        folders = sorted({self._place(sha256).parent for sha256 in hashes})
        try:
            for folder in (*folders, self.folder, self.folder.parent):
                bring_to_disk(folder)
        except OSError as error:
            raise self._not_kept(self.folder.name, error) from None

    def make_room(self) -> None:
        """Let the folder be there, also where nothing is kept in it but small pictures of files that lie elsewhere."""
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise self._not_kept(self.folder.name, error) from None

    def path_of(self, sha256: str) -> Path | None:
        """Return where bytes lie; None when they are missing."""
        if not _HASH.fullmatch(sha256):
            return None
        for path in self._places(sha256):
            with suppress(OSError):
                if stat.S_ISREG(path.lstat().st_mode):
                    return path
        return None

    def copy_out(self, sha256: str, target: Path, *, name: str, progress: Progress = no_progress) -> None:
        """Write kept bytes to a file, whole or not at all; `name` is what people call them.

        UserError when they are missing, are not what was kept any more, or cannot be written there.
        """
        path = self.path_of(sha256)
        if path is None:
            raise UserError(
                "“{name}”: its file is missing; put the folder “{folder}” back beside the workspace.",
                name=name, folder=self.folder.name,
            )  # fmt: skip
        try:
            number, aside = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
        except OSError as error:
            raise not_written(target.name, error) from None
        try:
            with open(number, "wb") as out, _opened(path) as file:  # noqa: PTH123  # a handle, no path
                size = path.stat().st_size
                found = self._copied(
                    file, out, target.name, progress=progress, total=size, refused=not_written
                )
            if found.sha256 != sha256:
                raise UserError("“{name}” is damaged: it is not what was kept. Put back a backup.", name=name)
            Path(aside).replace(target)
        except OSError as error:
            raise not_written(target.name, error) from None
        finally:
            Path(aside).unlink(missing_ok=True)

    def is_sound(self, sha256: str) -> bool:
        """Tell whether bytes are there and are what was kept."""
        path = self.path_of(sha256)
        if path is None:
            return False
        with suppress(OSError):
            return sha256_of(path) == sha256
        return False

    def all_kept(self) -> Iterator[Path]:
        """Give the path of everything kept, referred to or not."""
        for folder in entries(self.folder):
            if folder.is_dir(follow_symlinks=False) and len(folder.name) == 2:
                yield from (
                    Path(one.path)
                    for one in entries(Path(folder.path))
                    if _HASH.fullmatch(one.name) and one.is_file(follow_symlinks=False)
                )

    def left_over(self, referred: Collection[str]) -> list[Path]:
        """Return what a crash left half written, and bytes that nothing refers to, unless they are being kept just now."""
        orphans = (path for path in self.all_kept() if path.name not in referred)
        return [*self.folder.glob(f"{_ASIDE}*"), *orphans]

    def sweep(self, referred: Collection[str], progress: Progress = no_progress) -> int:
        """Delete what is half written, put whole files that nothing refers to aside; return how many files went.

        They may be of another version of the workspace, and come back with it.
        """
        self._unclaimed.claim(referred, self._place)
        halves = deleted(self.folder.glob(f"{_ASIDE}*"), progress)
        orphans = self._unclaimed.put(path for path in self.all_kept() if path.name not in referred)
        self._unclaimed.forget_old()
        return halves + orphans

    def forget(self, hashes: Collection[str]) -> int:
        """Delete bytes that nothing refers to any more, aside as well; return how many files went."""
        known = sorted(sha256 for sha256 in hashes if _HASH.fullmatch(sha256))
        return deleted(path for sha256 in known for path in self._places(sha256) if path.is_file())

    def copy_to(self, other: "Media", progress: Progress = no_progress) -> int:
        """Let another folder hold the same bytes and a list of them; return how many files it holds.

        On one disk they are the same file under two names, which is safe, for nobody ever writes into it.
        """
        was_there, lines = other.folder.exists(), []
        try:
            for count, path in enumerate(sorted(self.all_kept())):
                progress(count, None)
                other._hold(path)
                lines.append(f"{path.name}  {path.stat().st_size}\n")
            if lines:
                (other.folder / MANIFEST).write_text("".join(lines), "utf-8", newline="\n")
        except BaseException as error:
            if not was_there:
                shutil.rmtree(other.folder, ignore_errors=True)
            if isinstance(error, OSError):
                raise other._not_kept(other.folder.name, error) from None
            raise
        return len(lines)

    def _hold(self, path: Path) -> None:
        target = self._place(path.name)
        self.folder.mkdir(mode=0o700, exist_ok=True)
        target.parent.mkdir(mode=0o700, exist_ok=True)
        if target.exists():
            return
        try:
            os.link(path, target)
        except OSError:
            self.take_in(path)

    def _places(self, sha256: str) -> tuple[Path, Path]:
        return self._place(sha256), self._unclaimed.place(sha256)

    def _place(self, sha256: str) -> Path:
        return self.folder / sha256[:2] / sha256

    def _copied(
        self,
        file: BinaryIO,
        target: BinaryIO,
        name: str,
        *,
        progress: Progress,
        total: int,
        refused: Callable[[str, OSError], UserError] | None = None,
    ) -> Stored:
        digest, size, head = hashlib.sha256(), 0, b""
        while chunk := _read(file, name):
            progress(size, total)
            digest.update(chunk)
            head = head or chunk[:HEAD]
            size += len(chunk)
            if size > total:
                raise UserError("“{file}” grew while it was read; try again when it is whole.", file=name)
            try:
                target.write(chunk)
            except OSError as error:
                raise (refused or self._not_kept)(name, error) from None
        try:
            target.flush()
            os.fsync(target.fileno())
        except OSError as error:
            raise (refused or self._not_kept)(name, error) from None
        return Stored(digest.hexdigest(), size, head)

    def _put_in_place(self, aside: Path, stored: Stored, name: str) -> None:
        place = self._place(stored.sha256)
        try:
            self._unclaimed.make_way(place.parent, place)
            place.parent.mkdir(mode=0o700, exist_ok=True)
            if self._unclaimed.place(stored.sha256).is_file():
                self._unclaimed.claim({stored.sha256}, self._place)
            if not self.is_sound(stored.sha256):
                aside.replace(place)
        except OSError as error:
            raise self._not_kept(name, error) from None

    def _not_kept(self, name: str, error: OSError) -> UserError:
        if error.errno in _FULL:
            return UserError("The disk is full: “{file}” was not kept. Make room and try again.", file=name)
        return UserError(
            "“{file}” cannot be kept in “{folder}”: {reason}.",
            file=name, folder=self.folder.name, reason=error.strerror,
        )  # fmt: skip


def sha256_of(path: Path) -> str:
    """Return the hash of a file; OSError when it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _opened(source: Path) -> BinaryIO:
    """Open a file that is one: no folder, no link, nothing that never ends."""
    try:
        mode = source.lstat().st_mode
        if stat.S_ISDIR(mode):
            raise UserError("“{file}” is a folder; choose the files in it.", file=source.name)
        if stat.S_ISLNK(mode):
            raise UserError("“{file}” is a link to another file; choose that file itself.", file=source.name)
        if not stat.S_ISREG(mode):
            raise UserError("“{file}” is no file that can be kept.", file=source.name)
        return source.open("rb")
    except FileNotFoundError:
        raise UserError("“{file}” does not exist; check its name and folder.", file=source.name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name cannot be read"
        raise UserError("“{file}” cannot be read: {reason}.", file=source.name, reason=reason) from None


def _read(file: BinaryIO, name: str) -> bytes:
    try:
        return file.read(_CHUNK)
    except OSError as error:
        raise UserError("“{file}” cannot be read: {reason}.", file=name, reason=error.strerror) from None
