"""One person as their page shows them, and the way to the people before and after. Reads; changes nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.operations.outreach.erasing import ERASED
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.outreach.person import PersonFacts, person_facts
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel


class PersonModel(VisibleModel, QObject):
    """`shown` comes whenever the person was read: `facts` are None where they are gone.

    Cards of the page emit `record_wanted` for another record to be opened where it lives, `returns_wanted` for the returns by a
    breakdown, and `refused` with the
    sentence why something was not done.
    """

    shown = Signal()
    refused = Signal(str)
    record_wanted = Signal(str, int)
    returns_wanted = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.facts: PersonFacts | None = None
        self.person_id: int | None = None
        self._siblings: tuple[int, ...] = ()
        self.list_stage = ""
        # Whether the one who was shown is gone for good.
        self.is_erased = False
        session.changed.connect(self._on_changed)
        self.follow(
            session,
            {
                "influencer",
                "handle",
                "contact",
                "stage_change",
                "follower_count",
                "deal",
                "tag",
                "tagged",
                "settings",
            },
        )

    def show_person(self, influencer_id: int, siblings: Sequence[int] = ()) -> None:
        """Read one person; without `siblings` one walks among those of their stage."""
        if influencer_id != self.person_id:
            self.facts = None
            self.is_erased = False
        self.person_id, self._siblings, self.list_stage = influencer_id, tuple(siblings), ""
        self.refresh()

    @property
    def place(self) -> tuple[int, int]:
        """The number of the person among those one walks, from 1, and how many these are; (0, n) when not among them."""
        if self.person_id not in self._siblings:
            return 0, len(self._siblings)
        return self._siblings.index(self.person_id) + 1, len(self._siblings)

    @property
    def moved(self) -> bool:
        """Whether the person has left the stage of those one walks."""
        return self.facts is not None and self.facts.person.stage != self.list_stage

    def neighbour(self, step: int) -> int | None:
        """Return who stands so many places after the person, or before for a negative step; None past an end."""
        at = self.place[0] - 1 + step
        return self._siblings[at] if self.place[0] and 0 <= at < len(self._siblings) else None

    def walk(self, step: int) -> None:
        """Go to a neighbour, if there is one; whoever was moved from the stage is walked past from then on."""
        found = self.neighbour(step)
        if found is not None:
            if self.moved:
                self._siblings = tuple(row_id for row_id in self._siblings if row_id != self.person_id)
            self.person_id, self.facts, self.is_erased = found, None, False
            self.refresh()

    def read_anew(self) -> None:
        """Read the person."""
        asked, siblings = self.person_id, self._siblings
        if asked is None:
            return
        self.session.read(
            self.tr("Read a person"),
            lambda workspace, _progress: person_facts(workspace, asked, siblings),
            lambda facts: self._take(asked, facts),
            key=f"person {id(self)}",
        )

    def _on_changed(self, changed: Changed) -> None:
        gone = changed.rows.get(Influencer.entity)
        if changed.template == ERASED and gone is not None:
            self.is_erased |= any(self.person_id in ids for ids in gone.deleted)

    def _take(self, asked: int, facts: PersonFacts | None) -> None:
        if asked != self.person_id:
            return
        self.facts = facts
        if facts is not None:
            self._siblings = facts.siblings
            self.list_stage = self.list_stage or facts.person.stage
        self.shown.emit()
