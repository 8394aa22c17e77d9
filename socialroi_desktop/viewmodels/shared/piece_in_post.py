"""What is said of a piece of the library in a post: how its rights stand on the day of the post, in a word. Pure."""

from dataclasses import dataclass

from socialroi_desktop.queries.library.uses import PlaceCover
from socialroi_desktop.viewmodels.shared.limits import only_in
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import problem_text


@dataclass(frozen=True, slots=True)
class PieceLine:
    """A piece in a post: its id and title, its rights as a word with a tone, and why."""

    id: int
    title: str
    tag: tuple[str, Tone]
    why: str


def piece_line(each: PlaceCover) -> PieceLine:
    """Return what is said of a piece in a post."""
    if each.all_the_same:
        tag = (translate("PieceInPost", "ready all the same"), Tone.WARN)
    elif each.not_ready:
        tag = (translate("PieceInPost", "not ready"), Tone.BAD)
    elif each.cover.to_take_down:
        tag = (translate("PieceInPost", "no right"), Tone.BAD)
    elif each.cover.only_in:
        tag = (only_in(each.cover.only_in), Tone.WARN)
    else:
        tag = (translate("PieceInPost", "covered"), Tone.GOOD)
    piece = each.place.piece
    return PieceLine(piece.id, piece.title, tag, problem_text(each.cover.reason))
