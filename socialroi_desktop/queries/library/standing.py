"""All that is to be said of one piece as of a day: how each use stands, and where it is used."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.library.permission import Rights
from socialroi_desktop.domain.library.standing import UseStanding, standings
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.queries.library.permission import rights_of
from socialroi_desktop.queries.library.uses import PlaceCover, uses_of
from socialroi_desktop.store.file.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PieceStanding:
    """What is said of the use of one piece, how each use stands by its id, and the places, those that must end first."""

    rights: Rights
    uses: Mapping[str, UseStanding]
    places: tuple[PlaceCover, ...] = ()


def standing_of(workspace: Workspace, item: UgcItem, day: date) -> PieceStanding:
    """Return how a piece stands on a day."""
    rights = rights_of(workspace, item)
    return PieceStanding(rights, standings(rights, day), tuple(uses_of(workspace, item.id or 0, day)))
