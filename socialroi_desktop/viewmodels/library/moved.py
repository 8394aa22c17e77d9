"""Linked files that were moved, looked for in a folder in the background. Knows no widgets."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.operations.library.linking import Sought, look_for_moved, write_found
from socialroi_desktop.operations.library.walking import files_below
from socialroi_desktop.viewmodels.library.adding import Outcome
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate


class MovedFiles(QObject):
    """`told` carries an `Outcome` of what was found again, `refused` a sentence where nothing could be done."""

    told = Signal(object)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def find(self, folder: Path) -> None:
        """Look below a folder for linked files that do not lie where they did."""
        if self._session.reading_only:
            self.refused.emit(self._session.reading_only)
            return
        self._session.read(
            self.tr("Looking for moved files"),
            lambda workspace, progress: look_for_moved(
                workspace, files=files_below([folder]), progress=progress
            ),
            self._write,
            self._tell,
            lane="files",
        )

    def _write(self, sought: list[Sought]) -> None:
        if not any(one.found for one in sought):
            self.told.emit(outcome_of(sought))
            return
        self._session.perform(
            self.tr("Find moved files"),
            lambda workspace, _progress: write_found(workspace, sought=sought),
            done=lambda _changed: self.told.emit(outcome_of(sought)),
            failed=self._tell,
        )

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def outcome_of(sought: list[Sought]) -> Outcome:
    """Return in words what was found again and what was not."""
    found = [one for one in sought if one.found is not None]
    missing = [one for one in sought if one.found is None]
    if not sought:
        words = translate("MovedFiles", "No linked file is missing: all lie where they did")
        return Outcome(words, "", (), (), ())
    again = either(
        len(found),
        translate("MovedFiles", "1 linked file found again"),
        translate("MovedFiles", "%Ln linked files found again", "", len(found)),
    )
    still = either(
        len(missing),
        translate("MovedFiles", "1 still missing"),
        translate("MovedFiles", "%Ln still missing", "", len(missing)),
    )
    template = translate("MovedFiles", "{title}: it lay at {path}")
    told = tuple(template.format(title=one.file.name, path=one.file.path) for one in missing)
    return Outcome(
        listed((again, still if missing else "")), "", told, tuple(one.file.id for one in found), ()
    )
