"""What of the pieces of somebody who is to be erased is seen elsewhere, and rests on their word. Reads; changes nothing."""

from collections.abc import Mapping
from datetime import date

from socialroi_desktop.domain.library.permission import Rights
from socialroi_desktop.domain.library.standing import cover_of_place, standings
from socialroi_desktop.domain.outreach.shown_places import LostRight, ShownPlace
from socialroi_desktop.domain.records.library import GRANTED
from socialroi_desktop.domain.records.reach import PUBLISHED
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.piece_rights import Piece, Place, pieces_by, places_from, rights_of_pieces


def shown_and_lost(
    workspace: Workspace, person_id: int, today: date, *, with_pieces: bool
) -> tuple[tuple[ShownPlace, ...], tuple[LostRight, ...]]:
    """Return the places that are to come down, and the rights that go.

    That is every place that shows a piece where the pieces go, too, else each that a right covers now and none will then; those
    that none covers are to be taken down anyway.
    """
    pieces = {piece.id: piece for piece in pieces_by(workspace, person_id)}
    before = rights_of_pieces(workspace, pieces.values())
    after = {item_id: _without_maker(rights) for item_id, rights in before.items()}
    shown = (
        place
        for place in places_from(workspace, today.isoformat())
        if place.piece.id in pieces and _is_seen(place, today)
    )
    places = tuple(
        _told(place)
        for place in shown
        if with_pieces or (_is_covered(place, before, today) and not _is_covered(place, after, today))
    )
    return places, () if with_pieces else tuple(_lost(pieces, before, after, today))


def _without_maker(rights: Rights) -> Rights:
    """Return what is left of what is said of a piece once nobody is known to have made it."""
    return Rights(rights.own, tuple(right for right in rights.of_deal if right.state not in GRANTED), ())


def _is_seen(place: Place, today: date) -> bool:
    begun = (place.usage.from_on or "") <= today.isoformat()
    return begun and (place.post is None or place.post.state == PUBLISHED)


def _is_covered(place: Place, rights: Mapping[int, Rights], today: date) -> bool:
    post = place.post and (place.post.state, place.post.day)
    return not cover_of_place(rights[place.piece.id], place.usage, today, post).to_take_down


def _lost(
    pieces: Mapping[int, Piece], before: Mapping[int, Rights], after: Mapping[int, Rights], today: date
) -> list[LostRight]:
    return [
        LostRight(piece.title, use)
        for item_id, piece in pieces.items()
        for use, stands in standings(before[item_id], today).items()
        if stands.allowed and not standings(after[item_id], today)[use].allowed
    ]


def _told(place: Place) -> ShownPlace:
    used, post = place.usage, place.post
    called = used.what or (post.text if post is not None else "")
    channel = post.channel if post is not None else ""
    return ShownPlace(place.piece.title, used.where, called, channel, used.from_on or "", used.url or "")
