"""The deals with the person a page shows, and the one that is looked at. Reads; changes nothing."""

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.records import Deal
from socialroi_desktop.queries.outreach.deals import DealFacts, deal_facts
from socialroi_desktop.queries.outreach.terms import sheet_facts
from socialroi_desktop.queries.owners import owner_of
from socialroi_desktop.viewmodels.outreach.terms_words import sheet_text
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

# What the card tells of follows from these; orders and products move break-even and chance.
_CONCERNS = (
    "influencer", "deal", "proposal", "cost", "order", "product", "discount_code", "exchange_rate", "settings",
)  # fmt: skip


class DealsModel(VisibleModel, QObject):
    """`shown` comes whenever the deals were read: `facts` are None where the person is gone.

    `refused` carries why something was not done, `record_wanted` a record to be opened where it lives, `sheet_read`
    the terms sheet that was asked for.
    """

    shown = Signal()
    refused = Signal(str)
    record_wanted = Signal(str, int)
    sheet_read = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.facts: DealFacts | None = None
        self.begins = False
        self.wanted: tuple[str, int] | None = None
        self._person_id: int | None = None
        self._deal_id: int | None = None
        self.follow(session, _CONCERNS)

    @property
    def writable(self) -> bool:
        """Whether anything can be changed here."""
        return self.facts is not None and self.session.workspace.writable

    @property
    def number(self) -> int:
        """The number of the deal that is looked at among those with the person, from 1; the next one for a new deal."""
        facts = self.facts
        if facts is None:
            return 1
        if facts.deal is None or self.begins:
            return len(facts.deals) + 1
        return facts.deals.index(facts.deal) + 1

    def show_person(self, person_id: int) -> None:
        """Read the deals with somebody; the last one is looked at, or the same one where it is the same person."""
        if person_id != self._person_id:
            self.facts, self._deal_id, self.begins = None, None, False
        self._person_id = person_id
        self.refresh()

    def choose(self, deal_id: int) -> None:
        """Look at another deal with the person."""
        self._deal_id, self.begins = deal_id, False
        self.refresh()

    def choose_part(self, entity: str, row_id: int) -> None:
        """Look at the deal a part belongs to, or at the deal itself; `wanted` names the part until somebody shows it."""
        deal_id = row_id
        if entity != Deal.entity:
            owner = owner_of(self.session.workspace, entity, row_id)
            if owner is None or owner[0] != Deal.entity:
                return
            deal_id = owner[1]
        self.wanted = (entity, row_id)
        self.choose(deal_id)

    def begin(self) -> None:
        """Look at a deal that is not there yet: it comes with its purpose."""
        self.begins = True
        self.shown.emit()

    def read_sheet(self) -> None:
        """Write the terms sheet of the deal that is looked at."""
        deal = None if self.facts is None or self.begins else self.facts.deal
        if deal is None or deal.id is None:
            return
        deal_id = deal.id
        self.session.read(
            self.tr("Write the terms sheet"),
            lambda workspace, _progress: sheet_facts(workspace, deal_id),
            lambda facts: self.sheet_read.emit(sheet_text(facts)),
            key=f"sheet {id(self)}",
        )

    def read_anew(self) -> None:
        """Read the deals."""
        asked, deal = self._person_id, self._deal_id
        if asked is None:
            return
        today = self.session.today
        self.session.read(
            self.tr("Read deals"),
            lambda workspace, _progress: deal_facts(workspace, asked, deal, today),
            lambda facts: self._take(asked, facts),
            key=f"deals {id(self)}",
        )

    def _take(self, asked: int, facts: DealFacts | None) -> None:
        if asked != self._person_id:
            return
        self.facts = facts
        if facts is not None and facts.deal is not None:
            self._deal_id = facts.deal.id
        self.shown.emit()
