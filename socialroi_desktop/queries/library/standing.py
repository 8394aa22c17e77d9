"""All that is to be said of pieces as of a day: how each use stands, and where they are used."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.library.permission import Rights
from socialroi_desktop.domain.library.standing import UseStanding, standings
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.queries.library.uses import PlaceCover, uses_of_pieces
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.piece_rights import piece_of, rights_of_pieces


@dataclass(frozen=True, slots=True)
class PieceStanding:
    """What is said of the use of one piece, how each use stands by its id, and the places, those that must end first."""

    rights: Rights
    uses: Mapping[str, UseStanding]
    places: tuple[PlaceCover, ...] = ()


def standing_of(workspace: Workspace, item: UgcItem, day: date) -> PieceStanding:
    """Return how a piece stands on a day."""
    return standings_of(workspace, [item], day)[item.id or 0]


def standings_of(workspace: Workspace, items: Sequence[UgcItem], day: date) -> Mapping[int, PieceStanding]:
    """Return by id how pieces stand on a day, by five statements at most, however many they are."""
    rights = rights_of_pieces(workspace, map(piece_of, items))
    places = uses_of_pieces(workspace, rights, day)
    return {
        item_id: PieceStanding(said, standings(said, day), places.get(item_id, ()))
        for item_id, said in rights.items()
    }
