"""Which pieces meet what no field tells: what they may be used for, whether they are used, the line of their product."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.library.permission import may_use
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.piece_rights import every_piece, rights_of_pieces
from socialroi_desktop.store.rows.pieces import pieces_of_line, used_pieces


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked: usable on the day for a `use` ("" for any piece), `used` anywhere ever or nowhere, of a product `line`."""

    use: str = ""
    used: bool | None = None
    line: str = ""


def pieces_meeting(workspace: Workspace, asked: Asked, day: date) -> frozenset[int] | None:
    """Return the pieces that meet all that is asked; None where nothing is."""
    if asked == Asked():
        return None
    pieces = every_piece(workspace)
    found = {piece.id for piece in pieces}
    if asked.line:
        found &= pieces_of_line(workspace, asked.line)
    if asked.used is not None:
        used = used_pieces(workspace)
        found = found & used if asked.used else found - used
    if asked.use:
        rights = rights_of_pieces(workspace, (piece for piece in pieces if piece.id in found))
        found = {row_id for row_id, told in rights.items() if may_use(told, asked.use, first=day).allowed}
    return frozenset(found)


def product_lines(workspace: Workspace) -> list[str]:
    """Return the lines that products have."""
    return reading.distinct(workspace, "product", "line")
