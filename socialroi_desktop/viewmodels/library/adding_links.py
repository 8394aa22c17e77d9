"""Addresses that are pasted or dropped on the library become pieces at once. No widgets."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.library.addresses import TextLink, addresses_in, links_in_text
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.operations.library.adding_links import AddedLinks, UnknownMaker, add_links, add_makers
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.library.adding import Outcome
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of

__all__ = ["AddingLinks", "TextLink", "addresses_in", "links_in_text", "names_of"]


class AddingLinks(QObject):
    """`added` carries an `Outcome`, `refused` a sentence where nothing could be done."""

    added = Signal(object)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def add(self, links: Sequence[TextLink]) -> None:
        """Add a piece for each address; one that a piece has already is shown. What has none is said."""
        if self._session.reading_only:
            self.refused.emit(self._session.reading_only)
            return
        if not links:
            self.refused.emit(
                self.tr("There is no link in what was copied; copy an address such as https://example.org.")
            )
            return
        done: list[AddedLinks] = []

        def work(workspace: Workspace, _progress: Progress) -> Changed | None:
            done.append(add_links(workspace, links=links))
            return done[-1].changed

        self._session.perform(
            self.tr("Add links to the library"),
            work,
            done=lambda _changed: self.added.emit(self._outcome(done[-1])),
            failed=lambda error: self.refused.emit(sentence_of(error)),
        )

    def add_makers(self, makers: Sequence[UnknownMaker]) -> None:
        """Add people by their handles as the creators of pieces that came by links."""

        def done(changed: Changed | None) -> None:
            words = self.tr("Added as creator: {names}").format(names=names_of(makers))
            self.added.emit(Outcome(words, "", (), () if changed is None else changed.ids, ()))

        self._session.perform(
            self.tr("Add creators"),
            lambda workspace, _progress: add_makers(workspace, makers=makers),
            done=done,
            failed=lambda error: self.refused.emit(sentence_of(error)),
        )

    def _outcome(self, found: AddedLinks) -> Outcome:
        came = () if found.changed is None else found.changed.ids
        new, same = len(came), len(found.there)
        several = self.tr("%Ln links added", "", new)
        words = either(new, self.tr("1 link added"), several) if new else ""
        there = self.tr("%Ln there already", "", same) if same else ""
        return Outcome(listed((words, there)), "", (), came, found.there, makers=found.unknown)


def names_of(makers: Sequence[UnknownMaker]) -> str:
    """Return the handles of people as they are written."""
    return listed(f"@{maker.handle}" for maker in makers)
