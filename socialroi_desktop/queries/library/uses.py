"""Where pieces are used and whether their rights cover it: of one piece, or all that is to be taken down."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.library.permission import Rights
from socialroi_desktop.domain.library.standing import UsageCover, cover_of_place
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.domain.records.reach import DROPPED, PLANNED_STATES
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.piece_rights import (
    Place,
    places_from,
    places_in_post,
    places_of,
    places_to_come,
    rights_of_pieces,
)


@dataclass(frozen=True, slots=True)
class PlaceCover:
    """A place where a piece is used, and whether a right covers it as of a day."""

    place: Place
    cover: UsageCover

    @property
    def planned(self) -> bool:
        """Whether it is in a post that is still to come: there is nothing to take down yet."""
        return self.place.post is not None and self.place.post.state in PLANNED_STATES

    @property
    def dropped(self) -> bool:
        """Whether it is in a post that was dropped: nobody saw it there."""
        return self.place.post is not None and self.place.post.state == DROPPED

    @property
    def not_ready(self) -> bool:
        """Whether it is in a post that is still to come and cannot be ready with it."""
        return self.planned and self.cover.to_take_down and not self.all_the_same

    @property
    def all_the_same(self) -> str:
        """Why it is in a post to come that no right covers all the same; "" where nobody said so, or none is needed."""
        post = self.place.post
        if post is None or not self.planned or not self.cover.to_take_down:
            return ""
        return post.all_the_same if says_something(post.all_the_same) else ""


def uses_of_pieces(
    workspace: Workspace, rights: Mapping[int, Rights], day: date
) -> Mapping[int, tuple[PlaceCover, ...]]:
    """Return every place where pieces are or were used, those that must end first, given what is said of each piece.

    Pieces that were never used are left out.
    """
    found: defaultdict[int, list[PlaceCover]] = defaultdict(list)
    for place in places_of(workspace, rights):
        found[place.piece.id].append(_with_cover(place, rights[place.piece.id], day))
    return {item_id: tuple(sorted(places, key=_those_to_end_first)) for item_id, places in found.items()}


def uses_in_post(workspace: Workspace, post_id: int, day: date) -> list[PlaceCover]:
    """Return the pieces that are used in a post, in the order they were put there."""
    return _covered(workspace, places_in_post(workspace, post_id), day)


def to_take_down(workspace: Workspace, day: date) -> list[PlaceCover]:
    """Return every place not taken down that, on a day or later, shows a piece without a right; the longest first.

    A place without an end is among them once its right was withdrawn for a day ahead: by then it has to come down.
    """
    found = (one for one in uses_from(workspace, day) if one.cover.to_come_down)
    return sorted(found, key=lambda one: (one.cover.since or date.min, one.place.usage.id or 0))


def uses_from(workspace: Workspace, day: date) -> list[PlaceCover]:
    """Return every place that is used on a day or will be, in order of their ids."""
    return _covered(workspace, places_from(workspace, day.isoformat()), day)


def uses_to_come(workspace: Workspace, day: date) -> list[PlaceCover]:
    """Return those of them that are in a post which is still to come."""
    return _covered(workspace, places_to_come(workspace, day.isoformat()), day)


def _covered(workspace: Workspace, places: list[Place], day: date) -> list[PlaceCover]:
    rights = rights_of_pieces(workspace, (place.piece for place in places))
    return [_with_cover(place, rights[place.piece.id], day) for place in places]


def _with_cover(place: Place, rights: Rights, day: date) -> PlaceCover:
    post = place.post and (place.post.state, place.post.day)
    return PlaceCover(place, cover_of_place(rights, place.usage, day, post))


def _those_to_end_first(one: PlaceCover) -> tuple[bool, int]:
    return not one.cover.to_take_down, one.place.usage.id or 0
