"""The cards of the page of a person, by column and in order: a card is its line here.

Each is built once with the session and the model of the page, and shows whoever the model tells it is.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.outreach.person import PersonModel
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.outreach.break_even_card import BreakEvenCard
from socialroi_desktop.views.outreach.deal_card import DealCard
from socialroi_desktop.views.outreach.person_identity import IdentityCard
from socialroi_desktop.views.outreach.person_log import ContactLogCard
from socialroi_desktop.views.outreach.person_pieces import PiecesCard
from socialroi_desktop.views.outreach.results_card import ResultsCard

# The columns from left to right with their shares of the width and the least px of each; one without cards is left out.
COLUMNS = {"left": (9, 316), "middle": (14, 400), "right": (9, 280)}


@runtime_checkable
class ShowsParts(Protocol):
    """A card that can choose a part of the person, as a touch that was found by its words."""

    def show_part(self, entity: str, row_id: int) -> None: ...


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A card and the column of `COLUMNS` it stands in."""

    column: str
    build: Callable[[Session, PersonModel], QWidget]


def _deal_card(session: Session, model: PersonModel) -> QWidget:
    """Return the card of the deals, which shows those of whoever the model tells."""
    card = DealCard(session)
    card.deals.record_wanted.connect(model.record_wanted)
    model.shown.connect(lambda: card.deals.show_person(model.person_id or 0))
    return card


CARDS: tuple[PersonCard, ...] = (
    PersonCard("left", IdentityCard),
    PersonCard("left", ContactLogCard),
    PersonCard("left", PiecesCard),
    PersonCard("middle", _deal_card),
    PersonCard("right", BreakEvenCard),
    PersonCard("right", ResultsCard),
)
