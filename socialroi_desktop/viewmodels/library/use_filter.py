"""Which pieces are looked at by what no field of theirs tells: usable, used, line. Read in the background. Knows no widgets."""

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.records.library import USE
from socialroi_desktop.queries.library.narrowing import Asked, pieces_meeting, product_lines
from socialroi_desktop.viewmodels.library.piece_words import use_label
from socialroi_desktop.viewmodels.library.standings import SPOKEN_OF
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel


class UseFilter(VisibleModel, QObject):
    """`found` carries the ids of the pieces that meet what is `asked`, None for all of them."""

    found = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.asked = Asked()
        self.follow(session, SPOKEN_OF | {"product"})

    @property
    def words(self) -> str:
        """What is asked in words, "" for nothing."""
        used = {None: "", True: self.tr("used"), False: self.tr("not used")}[self.asked.used]
        return beside((use_label(self.asked.use) if self.asked.use else "", used, self.asked.line))

    def uses(self) -> list[tuple[str, str]]:
        """Return the uses with their names."""
        return [(use.id, use_label(use.id)) for use in USE]

    def lines(self) -> list[str]:
        """Return the product lines there are."""
        return product_lines(self._session.workspace)

    def ask(self, asked: Asked) -> None:
        """Look at other pieces."""
        if asked != self.asked:
            self.asked = asked
            self.refresh()

    def read_anew(self) -> None:
        """Look for the pieces that meet what is asked."""
        asked, today = self.asked, self._session.today
        self._session.read(
            self.tr("Looking for pieces"),
            lambda workspace, _progress: pieces_meeting(workspace, asked, today),
            self._take,
            key=f"pieces {id(self)}",
        )

    def _take(self, ids: frozenset[int] | None) -> None:
        self.found.emit(ids)
