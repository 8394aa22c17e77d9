"""Which collections there are, and pieces put into them or taken out. Knows no widgets."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.asking.tokens import written
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import Campaign, Collection, UgcItem
from socialroi_desktop.operations.library.collecting import put_together, take_out
from socialroi_desktop.queries.library.collections import Filled, collections_filled, holding, pieces_of
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import collected_pieces
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of

# What a list of collections is read from.
COLLECTIONS = frozenset({"collection", "collected", "ugc_item"})


class Collecting(QObject):
    """`refused` carries a sentence for what was not done."""

    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def found(self) -> list[Filled]:
        """Return all collections, by name."""
        return collections_filled(self.session.workspace)

    def offered(self) -> list[str]:
        """Return the names of all collections: first those whose campaign runs, then the one that was filled last."""
        workspace, today = self.session.workspace, self.session.today.isoformat()
        running = {
            campaign.id
            for campaign in reading.listing(workspace, Campaign)
            if campaign.start and campaign.start <= today <= (campaign.end or today)
        }
        of_these = {one.id for one in reading.listing(workspace, Collection) if one.campaign_id in running}
        last = {collection: place for place, (collection, _piece) in enumerate(collected_pieces(workspace))}
        found = sorted(self.found(), key=lambda one: (one.id not in of_these, -last.get(one.id, -1)))
        return [one.name for one in found]

    def holding(self, ids: Sequence[int]) -> list[Filled]:
        """Return the collections that hold any of some pieces."""
        return holding(self.found(), ids)

    def pieces_of(self, collection_id: int) -> tuple[int, ...]:
        """Return the pieces of a collection."""
        return pieces_of(self.session.workspace, collection_id)

    def piece(self, item_id: int) -> UgcItem | None:
        """Return a piece, None where it is gone."""
        return reading.get(self.session.workspace, UgcItem, item_id)

    def line_of(self, name: str) -> str:
        """Return the line that asks for the pieces of a collection alone; "" where another name has this one in it."""
        wanted = fold(name)
        having = [one for one in self.found() if wanted in fold(one.name)]
        return written("collection", [name]) if len(having) == 1 else ""

    def put(self, ids: Sequence[int], name: str, done: Callable[[], object] | None = None) -> None:
        """Put pieces into a collection, made in the same step where there is none of the name."""
        self.session.perform(
            self.tr("Put into a collection"),
            lambda workspace, _progress: put_together(workspace, ids=ids, name=name),
            done=lambda changed: self._on_put(name, said=changed is not None, done=done),
            failed=self._tell,
        )

    def take_out(self, ids: Sequence[int], collection_id: int) -> None:
        """Take pieces out of a collection."""
        self.session.perform(
            self.tr("Take out of a collection"),
            lambda workspace, _progress: take_out(workspace, ids=ids, collection_id=collection_id),
            failed=self._tell,
        )

    def _on_put(self, name: str, *, said: bool, done: Callable[[], object] | None) -> None:
        if not said:
            template = self.tr("All of them are in “{name}” already.")
            self.session.said.emit(template.format(name=name.strip()), False)
        if done is not None:
            done()

    def _tell(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))
