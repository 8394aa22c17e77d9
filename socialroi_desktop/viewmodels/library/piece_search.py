"""The line of pieces asked in the background while it is typed: what is found and what is wrong. Knows no widgets."""

import time
from array import array
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.asking.spans import Today
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.library.asked import asked
from socialroi_desktop.queries.library.found_rights import FOLLOWS_FROM, FoundRights
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import ordered_ids
from socialroi_desktop.viewmodels.records.alike import alike
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

# What a condition of the line may follow from besides the pieces themselves.
_ELSEWHERE = frozenset(
    {"usage", "post", "collected", "collection", "product", "campaign", "handle", "tag", "tagged", "settings"}
)


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a line: its query, the ids in order, and the seconds it took."""

    line: str
    query: Query
    ids: "array[int]"
    seconds: float


class PieceSearch(VisibleModel, QObject):
    """`found` carries each `Found`; `wrong` the sentence of what cannot be read, while the last answer stays, "" when all can."""

    found = Signal(object)
    wrong = Signal(str)

    def __init__(
        self, session: Session, order: Callable[[], tuple[str, bool]], parent: QObject | None = None
    ) -> None:
        """`order` says by which field, and whether downwards, answers are put in order."""
        super().__init__(parent)
        self._order = order
        self._session = session
        self._rights = FoundRights()
        self._under_way = False
        self._depends = False
        self.line = ""
        # Before what is shown is asked anew.
        session.changed.connect(self._forget_rights)
        self.follow(session, FOLLOWS_FROM | _ELSEWHERE)

    def ask(self, line: str) -> None:
        """Ask for the pieces of another line."""
        if line != self.line:
            self.line = line
            self.refresh()

    def forget(self) -> None:
        """Ask for everything; whoever shows the pieces shows them all already."""
        self.line, self._depends = "", False
        self.wrong.emit("")

    def read_anew(self) -> None:
        """Ask the line again."""
        session, line, (sort, descending) = self._session, self.line, self._order()
        today, own = Today(session.today, session.settings.timezone), session.settings.own_names
        known = session.channels
        self._under_way = True

        def work(workspace: Workspace, _progress: object) -> Found:
            began = time.perf_counter()
            query = replace(asked(workspace, line, today, self._rights), sort=sort, descending=descending)
            query = replace(query, alike=alike(UgcItem, query.text, known, own))
            return Found(line, query, ordered_ids(workspace, query), time.perf_counter() - began)

        session.read(self.tr("Looking for pieces"), work, self._take, self._tell, key=f"pieces {id(self)}")

    def take_change(self, changed: Changed) -> None:
        # What words and fields of a piece ask, its table takes from the change itself, row by row.
        if self._under_way or self._depends:
            self.refresh()

    def _take(self, found: Found) -> None:
        self._under_way = False
        if found.line != self.line:
            return
        self._depends = bool(found.query.clauses)
        self.wrong.emit("")
        self.found.emit(found)

    def _tell(self, error: Exception) -> None:
        self._under_way = False
        if isinstance(error, UserError):
            self.wrong.emit(sentence_of(error))
        else:
            self._session.failed.emit(error)

    def _forget_rights(self, changed: Changed) -> None:
        pieces = changed.rows.get(UgcItem.entity)
        others = changed.entities & FOLLOWS_FROM - {UgcItem.entity}
        if others or (pieces is not None and pieces.touches(("influencer_id", "deal_id"))):
            self._rights.forget()
