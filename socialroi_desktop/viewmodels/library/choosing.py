"""What is done to several pieces at once: rated, put on the shortlist, given the same values. Knows no widgets."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.operations.library import editing
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.joining import join_additions
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of


class Choosing(QObject):
    """`refused` carries a sentence for what was not done."""

    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def rate(self, ids: Sequence[int], rating: int) -> None:
        """Rate pieces from 0 to 5."""
        if self.may(ids):
            self._session.perform(
                self.tr("Rate"),
                lambda workspace, _progress: editing.rate(workspace, ids=ids, rating=rating),
                failed=self._tell,
            )

    def shortlist(self, ids: Sequence[int]) -> None:
        """Put pieces on the shortlist, or take them off where all are on it."""
        if self.may(ids):
            self._session.perform(
                self.tr("Shortlist"),
                lambda workspace, _progress: editing.shortlist(workspace, ids=ids),
                failed=self._tell,
            )

    def edit(
        self,
        ids: Sequence[int],
        values: Mapping[str, Any],
        tags: str,
        made: Collection[tuple[str, int]] = (),
    ) -> None:
        """Give pieces the same values, and tags beside those they have.

        What was `made` to be named there, by kind and id, is one step with it.
        """
        wrong: list[str] = []

        def work(workspace: Workspace, _progress: object) -> Changed | None:
            changed, left = editing.edit_together(workspace, ids=ids, values=values, tags=tags)
            if changed is not None:
                named = {
                    (spec.refers_to, values[spec.name]) for spec in specs(UgcItem) if spec.name in values
                }
                join_additions(workspace, named.intersection(made))
            wrong.extend(problem_text(row.problem) for row in left)
            return changed

        def done(_changed: Changed | None) -> None:
            if wrong:
                self.refused.emit("\n".join(dict.fromkeys(wrong)))

        if self.may(ids):
            self._session.perform(self.tr("Edit together"), work, done=done, failed=self._tell)

    def may(self, ids: Sequence[int]) -> bool:
        """Tell whether these can be changed; why not is said by `refused`."""
        if self._session.reading_only:
            self.refused.emit(self._session.reading_only)
        elif not ids:
            self.refused.emit(self.tr("Choose one or more pieces first."))
        return bool(ids) and not self._session.reading_only

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))
