"""Pictures and films come into the library: looked at, kept by what they are, and written down as one change.

The bytes are kept first and told of last, so that a crash leaves nothing that a sweep does not take away. How a file is
looked at is given: what strangers sent is not decoded here.
"""

import os
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.likeness import LikenessIndex
from socialroi_desktop.domain.media import safe_name
from socialroi_desktop.domain.media_facts import Looked, MediaFacts
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.library.linking import linked
from socialroi_desktop.operations.library.walking import GivenFile, given_files
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.media_use import away, hashes_in_use, must_have_folder
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.media import Media, Stored, sha256_of
from socialroi_desktop.store.file.thumbnails import EDGES, Thumbnails
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.pieces import keeps_bytes, known_looks, pieces_by_hash, title_of

# Its picture has a longer side of `EDGES[0]`, in which it is kept.
Look = Callable[[Path], Looked]
# More than there are cores: half of the time of a file is waiting for the disk.
_SIDE_BY_SIDE = max(2, min(6, 2 * (os.cpu_count() or 1)))


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """What became of one file: `new`, `same` as a piece that is there, `near` one (and kept all the same), or `rejected`.

    `item_id` is the piece it became or is the same as; `message` says why where it is not simply new.
    """

    path: Path
    verdict: str
    item_id: int | None = None
    message: Problem | None = None


@dataclass(frozen=True, slots=True)
class _Seen:
    """A file that was looked at: its hash, with facts and bytes where it is new; or what is wrong with it.

    `sound` tells whether the bytes that were kept before are there and whole.
    """

    path: Path
    sha256: str = ""
    facts: MediaFacts | None = None
    size: int = 0
    wrong: Problem | None = None
    sound: bool = True


def add_files(
    workspace: Workspace,
    *,
    paths: Sequence[Path],
    look: Look,
    link: bool = False,
    progress: Progress = no_progress,
) -> tuple[Changed, list[FileVerdict]]:
    """Take in what is new of some files and folders; return the change and a verdict for each file, in order.

    With `link` they stay where they lie: their place and hash are kept, no copy.
    UserError when nothing may be written; what is wrong with one file is told of it, and the others go on.
    """
    taken = take_in(workspace, paths=paths, look=look, link=link, progress=progress)
    try:
        return taken.write()
    except BaseException:
        taken.give_back()
        raise


def take_in(
    workspace: Workspace,
    *,
    paths: Sequence[Path],
    look: Look,
    link: bool = False,
    progress: Progress = no_progress,
) -> "TakenFiles":
    """Keep the bytes of what is new of some files and folders, which takes long; no row tells of them before `write`.

    UserError when nothing may be written.
    """
    if not workspace.writable:
        raise UserError(
            "“{file}” is open for reading only; close the other window to change it.",
            file=workspace.path.name,
        )
    if not link:
        must_have_folder(workspace)
    files = list(given_files(paths))
    taking = TakenFiles(workspace, look, link=link)
    try:
        with closing(taking.seen(files)) as coming:
            for count, seen in enumerate(coming):
                progress(count, len(files))
                taking.take(seen)
        taking.get_ready()
    except BaseException:
        taking.give_back()
        raise
    return taking


def _no_file(path: Path) -> Problem | None:
    """Return why something that is there cannot be read as a file is; a pipe or a device would never end."""
    if path.is_dir():
        return Problem("“{file}” is a link to a folder; add the folder itself.", {"file": path.name})
    if path.exists() and not path.is_file():
        return Problem("“{file}” was not added: it is a pipe or a device, no file.", {"file": path.name})
    if path.exists() and not path.stat().st_size:
        return Problem("“{file}” was not added: it is empty.", {"file": path.name})
    return None


class TakenFiles:
    """Files on their way into the library: bytes go in several at a time, rows all at once."""

    def __init__(self, workspace: Workspace, look: Look, *, link: bool = False) -> None:
        self._workspace, self._media, self._link = workspace, Media(workspace.path), link
        self._look, self._small = look, Thumbnails(workspace.path)
        self._looks = LikenessIndex()
        self._by_hash = pieces_by_hash(workspace)
        self._zone = ZoneInfo(workspace.settings().timezone)
        self._owner = workspace.settings().ugc_owner
        self._today = datetime.now(self._zone).date().isoformat()
        self._new: dict[str, UgcItem] = {}
        self._hashes: dict[Path, str] = {}
        self._brought: set[str] = set()
        self.verdicts: list[FileVerdict] = []

    def seen(self, files: Sequence[GivenFile]) -> Generator[_Seen, None, None]:
        """Look at files and keep the bytes of what is new, several at a time; give them in their order."""
        with ThreadPoolExecutor(_SIDE_BY_SIDE) as threads:
            yield from threads.map(self._seen, files)

    def _seen(self, file: GivenFile) -> _Seen:
        path = file.path
        try:
            wrong = file.left_out or _no_file(path)
            if wrong is not None:
                return _Seen(path, wrong=wrong)
            sha256 = sha256_of(path)
            if sha256 in self._by_hash:
                return _Seen(path, sha256, sound=self._link or self._media.is_sound(sha256))
            looked = self._look(path)
            stored = self._stored(path, sha256)
        except UserError as error:
            return _Seen(path, wrong=Problem(error.template, error.values))
        except OSError:
            return _Seen(path, wrong=Problem("“{file}” is not there or cannot be read.", {"file": path.name}))
        if stored.sha256 != sha256:
            changed = Problem("“{file}” changed while it was read; add it again.", {"file": path.name})
            return _Seen(path, sha256, wrong=changed)
        if looked.picture:
            self._small.keep(sha256, EDGES[0], looked.picture)
        return _Seen(path, sha256, looked.facts, stored.size)

    def _stored(self, path: Path, sha256: str) -> Stored:
        if self._link:
            return linked(path)
        was_there = self._media.path_of(sha256) is not None
        stored = self._media.take_in(path, settle=False)
        if not was_there and stored.sha256 == sha256:
            self._brought.add(sha256)
        return stored

    def take(self, seen: _Seen) -> None:
        """Note what is to be written of a file, or why it is not added."""
        self._hashes[seen.path] = seen.sha256
        if seen.wrong is not None:
            self.verdicts.append(FileVerdict(seen.path, "rejected", message=seen.wrong))
        elif seen.facts is None or seen.sha256 in self._new:
            self._mend(seen)
            self.verdicts.append(FileVerdict(seen.path, "same", self._by_hash.get(seen.sha256)))
        else:
            self._new[seen.sha256] = self._item(seen.path, seen.sha256, seen.size, seen.facts)
            self.verdicts.append(FileVerdict(seen.path, "new"))

    def get_ready(self) -> None:
        """Do what need not wait for the rows to be written: names go to the disk, looks that are known are read."""
        if self._new:
            if not self._link:
                self._media.settle(self._new)
            self._looks = LikenessIndex(known_looks(self._workspace))

    def give_back(self) -> None:
        """Take away the bytes that came, unless something else refers to them meanwhile."""
        if self._brought:
            gone = self._brought - hashes_in_use(self._workspace)
            self._media.forget(gone)
            self._small.forget(gone)

    def _mend(self, seen: _Seen) -> None:
        """Keep the bytes of a piece that is there and whose file is not, or is not whole, unless it is linked."""
        if seen.sound or self._link or not keeps_bytes(self._workspace, seen.sha256):
            return
        with suppress(UserError):
            self._media.take_in(seen.path)

    def _item(self, path: Path, sha256: str, size: int, facts: MediaFacts) -> UgcItem:
        name = safe_name(path.name)
        film = facts.seconds is not None
        return UgcItem(
            title=Path(name).stem or name,
            kind="video" if film else "photo",
            added_on=self._today,
            owner=self._owner,
            taken_at=self._moment(facts.taken_at),
            sha256=sha256,
            file_name=name,
            path=str(path.absolute()) if self._link else None,
            size=size,
            media_type=facts.kind,
            width=facts.width,
            height=facts.height,
            seconds=round(facts.seconds) if facts.seconds is not None else None,
            device=facts.device,
            place=None if facts.place is None else f"{facts.place.latitude}, {facts.place.longitude}",
            likeness=None if facts.likeness is None else f"{facts.likeness:016x}",
        )

    def _moment(self, taken: datetime | None) -> str | None:
        if taken is None:
            return None
        moment = taken if taken.tzinfo else taken.replace(tzinfo=self._zone)
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def write(self) -> tuple[Changed, list[FileVerdict]]:
        """Write the rows of all that was kept, as one change; return it and a verdict for each file.

        What came by another way meanwhile is the same as what is there.
        """
        self._by_hash = pieces_by_hash(self._workspace)
        new = {sha256: item for sha256, item in self._new.items() if sha256 not in self._by_hash}
        ids: dict[str, int] = {}
        details = {"number": len(new), "records": UgcItem.entity}
        changed = Changed("Nothing new was added to the library", {})
        # Small pictures of linked files need no folder that would hide where the one with the kept files is.
        if new and self._link and away(self._workspace) is None:
            self._media.make_room()
        if new:
            with change(self._workspace, "Add to the library ({number})", **details) as writer:
                for sha256, item in new.items():
                    ids[sha256] = writer.insert(UgcItem.entity, codec.values_of(item))
            changed = Changed("Added to the library ({number})", details, writer.rows, tuple(ids.values()))
        return changed, [self._named(verdict, ids) for verdict in self.verdicts]

    def _named(self, verdict: FileVerdict, ids: Mapping[str, int]) -> FileVerdict:
        """Name the piece a file became or is the same as; one that looks like another says which."""
        sha256 = self._hashes.get(verdict.path, "")
        item_id = verdict.item_id or ids.get(sha256)
        if verdict.verdict != "new":
            return replace(verdict, item_id=item_id or self._by_hash.get(sha256))
        if sha256 not in ids:
            return replace(verdict, verdict="same", item_id=self._by_hash.get(sha256))
        item = self._new[sha256]
        near = [] if item.likeness is None else self._looks.near(int(item.likeness, 16))
        if item.likeness is not None and item_id is not None:
            self._looks.add(item_id, int(item.likeness, 16))
        if not near:
            return replace(verdict, item_id=item_id)
        which = title_of(self._workspace, near[0])
        alike = Problem("It looks like “{which}”; merge them if they are one.", {"which": which})
        return FileVerdict(verdict.path, "near", item_id, alike)
