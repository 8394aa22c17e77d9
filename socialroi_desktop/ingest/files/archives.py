"""ZIP archives of exports: what is in one, unpacked within bounds into a private folder that goes with its last user.

Knows archives and files; nothing of tables. Names in an archive are shown, never trusted.
"""

import lzma
import re
import shutil
import stat
import tempfile
import weakref
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.files.encoding import TextCheck
from socialroi_desktop.ingest.files.file_names import readable, shown_name
from socialroi_desktop.ingest.files.old_encodings import guess

# Bounds that no archive of exports comes near; what is beyond is an attack or a mistake.
MOST_MEMBERS = 500
LARGEST_UNPACKED = 2_000_000_000
LARGEST_RATIO = 500
_SMALL = 50_000_000
_READ = 1 << 20
_WORKBOOK = frozenset({"xl/workbook.xml", "xl/workbook.bin", "content.xml", "[Content_Types].xml"})
_JUNK = frozenset({"thumbs.db", "desktop.ini", "icon\r"})
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_UNSAFE = re.compile(r"[^\w .()-]")
_UTF8_FLAG = 0x800


class Folder:
    """A private folder that is removed when nobody holds it any more, at the latest when the program ends."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="socialroi-unpacked-"))
        weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive: its name there, and where it was unpacked or why it was not."""

    name: str
    path: Path | None = None
    refused: Problem | None = None


def is_archive(path: Path) -> bool:
    """Tell whether a file is a ZIP that is no workbook; a damaged one is left to those who read workbooks."""
    try:
        # Opening a pipe would wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            if not file.read(4).startswith(_ZIP):
                return False
        with zipfile.ZipFile(path) as archive:
            return not _WORKBOOK.intersection(archive.namelist())
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
        return False


def unpacked(path: Path, folder: Folder, progress: Progress) -> Iterator[Member]:
    """Unpack the files of an archive one after the other, without those that systems add by themselves.

    UserError when the archive is beyond the bounds or there is no room for it.
    """
    with zipfile.ZipFile(path) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir() and not _is_junk(entry)]
        if len(entries) > MOST_MEMBERS:
            raise UserError(
                "{file} holds {count:,} files, more than {most}; unpack it and import the exports in it.",
                file=shown_name(path), count=len(entries), most=MOST_MEMBERS,
            )  # fmt: skip
        room = _Room(path)
        room.check(sum(entry.file_size for entry in entries))
        for number, entry in enumerate(entries):
            name = _name_of(entry)
            target = folder.path / str(number) / _safe(name)
            yield Member(name, *_unpack(archive, entry, target, room))
            progress(number + 1, len(entries))


def _unpack(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, room: "_Room"
) -> tuple[Path | None, Problem | None]:
    if entry.flag_bits & 1:
        return None, Problem("It is protected by a password; unpack the archive and import the file itself.")
    try:
        target.parent.mkdir()
        with archive.open(entry) as packed, target.open("wb") as file:
            while block := packed.read(_READ):
                room.take(len(block))
                file.write(block)
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, ValueError, NotImplementedError):
        return None, Problem(
            "It is damaged or packed in a way that is not known; download the archive again."
        )
    except OSError as error:
        raise UserError(
            "There is no room to unpack {file} ({reason}); make room on the disk and import it again.",
            file=room.name,
            reason=error.strerror or str(error),
        ) from error
    return target, None


class _Room:
    """What may still be unpacked of one archive; sizes stated in it are not believed."""

    def __init__(self, path: Path) -> None:
        self.name = shown_name(path)
        self._packed = path.stat().st_size or 1
        self._taken = 0

    def take(self, size: int) -> None:
        self._taken += size
        self.check(self._taken)

    def check(self, size: int) -> None:
        if size > LARGEST_UNPACKED or (size > _SMALL and size / self._packed > LARGEST_RATIO):
            raise UserError(
                "{file} would unpack to {size:,} bytes or more and was not opened; unpack it and import the "
                "exports in it.",
                file=self.name,
                size=size,
            )


def _is_junk(entry: zipfile.ZipInfo) -> bool:
    parts = PurePosixPath(entry.filename.replace("\\", "/")).parts
    return not parts or "__MACOSX" in parts or parts[-1].startswith(".") or parts[-1].casefold() in _JUNK


def _name_of(entry: zipfile.ZipInfo) -> str:
    """Return the name without its folders; names that are not marked as UTF-8 are in an older encoding."""
    name = entry.filename
    if not entry.flag_bits & _UTF8_FLAG and not name.isascii():
        try:
            raw = name.encode("cp437")
        except UnicodeEncodeError:
            raw = name.encode("utf-8", "surrogateescape")
        check = TextCheck()
        check.feed(raw, final=True)
        name = raw.decode("utf-8" if check.utf8 else guess(raw), "replace")
    last = readable(PurePosixPath(name.replace("\\", "/")).name)
    return "".join(letter for letter in last if letter.isprintable())[:200] or "?"


def _safe(name: str) -> str:
    """Return a file name that every system takes."""
    stem, _, ending = _UNSAFE.sub("_", name).rpartition(".")
    return f"{(stem or 'file')[:60].strip(' .') or 'file'}_.{ending[:8].strip() or 'txt'}"
