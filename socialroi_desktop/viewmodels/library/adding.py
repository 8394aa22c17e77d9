"""Files on their way into the library: bytes are kept in the background, then all are told as one change. Knows no widgets."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.operations.library.adding import FileVerdict, TakenFiles, take_in
from socialroi_desktop.operations.library.adding_links import UnknownMaker
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.thumbnails import EDGES
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate

__all__ = ["AddingFiles", "Outcome", "UnknownMaker", "outcome"]

NEW, SAME, NEAR, REJECTED = "new", "same", "near", "rejected"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of files: `words` with the counts, `told` a line for each that is not simply new, ids of what came.

    `first` is why the first of those refused was, "" where none was; where nothing came, `there` are those it is the same as.
    `alike` are those that came and look like another one, `drafts` the posts that were made to share one.
    `makers` made what came, by links, and are not known yet; `folder` is where copies were put.
    """

    words: str
    first: str
    told: tuple[str, ...]
    came: tuple[int, ...]
    there: tuple[int, ...]
    alike: tuple[int, ...] = ()
    drafts: tuple[int, ...] = ()
    makers: tuple[UnknownMaker, ...] = ()
    folder: Path | None = None

    @property
    def tells_more(self) -> bool:
        """Whether there is more to say than that something came, which is said with the way back already."""
        return bool(
            self.told or self.first or self.there or self.alike or self.drafts or self.makers or not self.came
        )


class AddingFiles(QObject):
    """`added` carries the `Outcome` of each adding, `refused` a sentence where nothing could be done."""

    added = Signal(object)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def add(self, paths: Sequence[Path], *, link: bool = False) -> None:
        """Add files and folders, or `link` them where they lie; what is there already is known again."""
        if self._session.reading_only:
            self.refused.emit(self._session.reading_only)
            return
        look = partial(self._session.pictures.decoders.seen, edge=EDGES[0])

        def work(workspace: Workspace, progress: Progress) -> TakenFiles:
            return take_in(workspace, paths=paths, look=look, link=link, progress=progress)

        self._session.read(
            self.tr("Adding files to the library"), work, self._write, self._tell, lane="files"
        )

    def _write(self, taken: TakenFiles) -> None:
        verdicts: list[FileVerdict] = []

        def work(_workspace: Workspace, _progress: Progress) -> Changed:
            changed, found = taken.write()
            verdicts.extend(found)
            return changed

        self._session.perform(
            self.tr("Add to the library"),
            work,
            done=lambda _changed: self.added.emit(outcome(verdicts)),
            failed=self._tell,
            ended=lambda: None if verdicts else self._give_back(taken),
        )

    def _give_back(self, taken: TakenFiles) -> None:
        self._session.read(
            self.tr("Tidying up"),
            lambda _workspace, _progress: taken.give_back(),
            lambda _nothing: None,
            lane="files",
        )

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def outcome(verdicts: Sequence[FileVerdict]) -> Outcome:
    """Return in words what became of files."""
    by_verdict = Counter(each.verdict for each in verdicts)
    rejected = [each for each in verdicts if each.verdict == REJECTED]
    came = tuple(each.item_id for each in verdicts if each.verdict in (NEW, NEAR) and each.item_id)
    there = dict.fromkeys(each.item_id for each in verdicts if each.verdict == SAME and each.item_id)
    return Outcome(
        listed(_counted(by_verdict)) or translate("UgcAdding", "No files there"),
        _reason(rejected[0]) if rejected else "",
        tuple(_line(each) for each in verdicts if each.verdict != NEW),
        came,
        tuple(there),
        tuple(each.item_id for each in verdicts if each.verdict == NEAR and each.item_id),
    )


def _counted(counts: Counter[str]) -> list[str]:
    new, same, near, rejected = (counts[name] for name in (NEW, SAME, NEAR, REJECTED))
    told = (
        (new, translate("UgcAdding", "%Ln new", "", new)),
        (same, translate("UgcAdding", "%Ln there already", "", same)),
        (
            near,
            either(
                near,
                translate("UgcAdding", "1 new that looks like another"),
                translate("UgcAdding", "%Ln new that look like others", "", near),
            ),
        ),
        (rejected, translate("UgcAdding", "%Ln refused", "", rejected)),
    )
    return [words for count, words in told if count]


def _line(verdict: FileVerdict) -> str:
    if verdict.message is None:
        return translate("UgcAdding", "{file}: there already").format(file=verdict.path.name)
    return _reason(verdict)


def _reason(verdict: FileVerdict) -> str:
    reason = "" if verdict.message is None else problem_text(verdict.message)
    template = translate("UgcAdding", "{file}: {reason}")
    return reason if verdict.path.name in reason else template.format(file=verdict.path.name, reason=reason)
