"""What is said of the use of pieces, and where they are used: read for one piece, or for many by one statement a table.

Reads; whether a piece may be used is answered by `domain.library`.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.library.permission import Rights
from socialroi_desktop.domain.library.whose_word import is_of_another
from socialroi_desktop.domain.records import DealRight, StandingConsent, UgcItem, Usage, UsageRight
from socialroi_desktop.domain.records.deals import BINDING
from socialroi_desktop.domain.records.library import GRANTED
from socialroi_desktop.domain.records.reach import PLANNED_STATES
from socialroi_desktop.store.file.codec import column, quoted, record_of, texts
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.piece_makers import RIGHT_OF_MAKER
from socialroi_desktop.store.rows.post_labels import PostLabel, label_cells

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece as far as its rights lean on it; of one that is `erased` nobody is left who made it."""

    id: int
    title: str
    influencer_id: int | None
    deal_id: int | None
    added_on: str | None = None
    erased: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """One place where a piece is used, with the piece and the post it is in, where it is one."""

    usage: Usage
    piece: Piece
    post: PostLabel | None


def piece_of(item: UgcItem) -> Piece:
    """Return what the rights of a piece lean on."""
    return Piece(item.id or 0, item.title, item.influencer_id, item.deal_id, item.added_on, item.maker_erased)


def rights_of_pieces(workspace: Workspace, pieces: Iterable[Piece]) -> Mapping[int, Rights]:
    """Return by id what is said of the use of each of some pieces, by four statements however many they are, five at most."""
    return rights_by_piece(workspace.connection(), pieces)


def rights_by_piece(connection: sqlite3.Connection, pieces: Iterable[Piece]) -> Mapping[int, Rights]:
    """Return the same as a connection sees it, in the midst of a change as well.

    A deal speaks for the pieces of the one it was made with, once it is agreed; where nobody knows who made
    one, it grants nothing, and refuses what it refuses.
    """
    known = {piece.id: piece for piece in pieces}
    own = _by(connection, UsageRight, "ugc_item_id", known)
    of_others = _of_others(connection, own, known)
    of_deal = _by(connection, DealRight, "deal_id", (piece.deal_id for piece in known.values()))
    partners = _partners(connection, of_deal)
    standing = _by(
        connection, StandingConsent, "influencer_id", (piece.influencer_id for piece in known.values())
    )
    return {
        piece.id: Rights(
            own.get(piece.id, ()),
            _of_deal(of_deal.get(piece.deal_id or 0, ()), partners, piece),
            standing.get(piece.influencer_id or 0, ()),
            of_others.get(piece.id, frozenset()),
        )
        for piece in known.values()
    }


def _of_others(
    connection: sqlite3.Connection, own: Mapping[int, tuple[UsageRight, ...]], known: Mapping[int, Piece]
) -> Mapping[int, frozenset[int]]:
    """Return by pieces the rights that are not their maker's word; of most pieces they are, and nothing more is read."""
    apart = [
        right.id
        for piece_id, rights in own.items()
        for right in rights
        if right.said_by is not None and right.said_by != known[piece_id].influencer_id
    ]
    if not apart:
        return {}
    sql = f"{RIGHT_OF_MAKER} WHERE r.id IN (SELECT value FROM json_each(?))"
    found: defaultdict[int, set[int]] = defaultdict(set)
    for row in connection.execute(sql, (json.dumps(apart),)):
        if is_of_another(row["said_by"], row["maker"]):
            found[row["ugc_item_id"]].add(row["id"])
    return {piece_id: frozenset(ids) for piece_id, ids in found.items()}


def _partners(connection: sqlite3.Connection, deal_ids: Iterable[int]) -> Mapping[int, int | None]:
    """Return with whom each of some deals was made, of those that are agreed."""
    rows = connection.execute(
        f"SELECT id, influencer_id FROM deal WHERE state IN {texts(sorted(BINDING))}"
        " AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(deal_ids)),),
    )
    return {row["id"]: row["influencer_id"] for row in rows}


def _of_deal(
    rights: tuple[DealRight, ...], partners: Mapping[int, int | None], piece: Piece
) -> tuple[DealRight, ...]:
    if piece.deal_id is None or piece.deal_id not in partners:
        return ()
    if piece.influencer_id is None:
        return tuple(right for right in rights if right.state not in GRANTED)
    return rights if partners[piece.deal_id] == piece.influencer_id else ()


def standing_of_people(workspace: Workspace, ids: Iterable[int]) -> Mapping[int, Rights]:
    """Return by id what some people let the shop do with all they make."""
    known = set(ids)
    found = _by(workspace.connection(), StandingConsent, "influencer_id", known)
    return {person: Rights(standing=found.get(person, ())) for person in known}


def pieces_named(workspace: Workspace, ids: Iterable[int]) -> list[Piece]:
    """Return what the rights of some pieces lean on; those that are gone are left out."""
    sql = f"SELECT {PIECE} FROM ugc_item i WHERE i.id IN (SELECT value FROM json_each(?)) ORDER BY i.id"
    return [Piece(*row) for row in workspace.connection().execute(sql, (json.dumps(sorted(set(ids))),))]


def pieces_by(workspace: Workspace, influencer_id: int) -> list[Piece]:
    """Return the pieces somebody made."""
    sql = f"SELECT {PIECE} FROM ugc_item i WHERE i.influencer_id = ? ORDER BY i.id"
    return [Piece(*row) for row in workspace.connection().execute(sql, (influencer_id,))]


def places_from(workspace: Workspace, day: str) -> list[Place]:
    """Return the places that were not taken down and do not end before a day."""
    return _places(workspace, _STILL, day)


def places_to_come(workspace: Workspace, day: str) -> list[Place]:
    """Return those of them that are in a post which is still to come."""
    return _places(workspace, f"{_STILL} AND p.state IN {texts(sorted(PLANNED_STATES))}", day)


def places_of(workspace: Workspace, item_ids: Iterable[int]) -> list[Place]:
    """Return the places where any of some pieces is or was used."""
    told = json.dumps(sorted(set(item_ids)))
    return _places(workspace, "u.ugc_item_id IN (SELECT value FROM json_each(?))", told)


def places_in_post(workspace: Workspace, post_id: int) -> list[Place]:
    """Return the pieces that are used in a post, as places."""
    return _places(workspace, "u.post_id = ?", post_id)


_STILL = "u.taken_down_on IS NULL AND (u.to_on IS NULL OR u.to_on >= ?)"
PIECE = "i.id, i.title, i.influencer_id, i.deal_id, i.added_on, i.maker_erased"
# Those of a piece, then those of a post.
_OF_BOTH = len(PIECE.split(",")) + len(PostLabel._fields)
_POST = label_cells("p")


def _places(workspace: Workspace, condition: str, value: str | int) -> list[Place]:
    rows = workspace.connection().execute(
        f"SELECT u.*, {PIECE}, {_POST} FROM usage u JOIN ugc_item i ON i.id = u.ugc_item_id"
        f" LEFT JOIN post p ON p.id = u.post_id WHERE {condition} ORDER BY u.id",
        (value,),
    )
    found = []
    for row in rows:
        told = tuple(row)[-_OF_BOTH:]
        piece, post = told[: -len(PostLabel._fields)], told[-len(PostLabel._fields) :]
        label = None if post[0] is None else PostLabel(*post)
        found.append(Place(record_of(Usage, row), Piece(*piece), label))
    return found


def _by(
    connection: sqlite3.Connection, record: type[R], name: str, ids: Iterable[int | None]
) -> dict[int, tuple[R, ...]]:
    """Return the rows of a table by the record they name, in order."""
    told = json.dumps(sorted({row_id for row_id in ids if row_id is not None}))
    rows = connection.execute(
        f"SELECT * FROM {quoted(record.entity)} t"
        f" WHERE {column(name)} IN (SELECT value FROM json_each(?)) ORDER BY t.id",
        (told,),
    )
    found: defaultdict[int, list[R]] = defaultdict(list)
    for row in rows:
        found[row[name]].append(record_of(record, row))
    return {key: tuple(several) for key, several in found.items()}
