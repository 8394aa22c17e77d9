"""The pieces of the library that are used in posts, with all that a check before the post asks of them. Reads only."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from socialroi_desktop.domain.posting.post_rights import PieceInPost
from socialroi_desktop.domain.records import Deal, Post, Usage
from socialroi_desktop.domain.records.reach import PLANNED_STATES
from socialroi_desktop.store.file.codec import record_of
from socialroi_desktop.store.rows.piece_rights import PIECE, Piece, rights_by_piece

_WIDTH = len(PIECE.split(","))
_STATES = ", ".join(f"'{state}'" for state in sorted(PLANNED_STATES))


def pieces_in_posts(
    connection: sqlite3.Connection, post_ids: Iterable[int]
) -> Mapping[int, tuple[PieceInPost, ...]]:
    """Return by id the pieces in some posts, in the order they were put there; what was taken down is none of them."""
    rows = connection.execute(
        f"SELECT u.*, {PIECE} FROM usage u JOIN ugc_item i ON i.id = u.ugc_item_id"
        " WHERE u.post_id IN (SELECT value FROM json_each(?)) AND u.taken_down_on IS NULL ORDER BY u.id",
        (json.dumps(sorted(set(post_ids))),),
    ).fetchall()
    uses = [(record_of(Usage, row), Piece(*tuple(row)[-_WIDTH:])) for row in rows]
    found: defaultdict[int, list[PieceInPost]] = defaultdict(list)
    for usage, piece in with_rights(connection, uses):
        found[usage.post_id or 0].append(piece)
    return {post_id: tuple(pieces) for post_id, pieces in found.items()}


def with_rights(
    connection: sqlite3.Connection, uses: Iterable[tuple[Usage, Piece]]
) -> list[tuple[Usage, PieceInPost]]:
    """Return uses of pieces, written down or not, with what is said of each piece."""
    told = list(uses)
    rights = rights_by_piece(connection, [piece for _, piece in told])
    deals = _deals(connection, {piece.deal_id for _, piece in told if piece.deal_id})
    return [
        (usage, PieceInPost(piece.title, usage, rights[piece.id], deals.get(piece.deal_id or 0)))
        for usage, piece in told
    ]


def planned_with_pieces(connection: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return id, state, time and reason of the posts that are to come and show a piece."""
    return connection.execute(
        "SELECT p.id, p.state, p.scheduled_at, p.override_reason FROM post p"
        f" WHERE p.state IN ({_STATES}) AND p.id IN (SELECT post_id FROM usage) ORDER BY p.id"
    ).fetchall()


def posts_from(connection: sqlite3.Connection, first: date) -> list[Post]:
    """Return the posts that are to come, planned for a day or later, in the order of their times."""
    rows = connection.execute(
        f"SELECT * FROM post WHERE state IN ({_STATES}) AND scheduled_at >= ? ORDER BY scheduled_at, id",
        (first.isoformat(),),
    )
    return [record_of(Post, row) for row in rows]


def posts_with_reason(connection: sqlite3.Connection) -> list[Post]:
    """Return the posts that are to come, with a reason why they come out all the same."""
    rows = connection.execute(
        f"SELECT * FROM post WHERE state IN ({_STATES}) AND trim(coalesce(override_reason, '')) <> '' ORDER BY id"
    )
    return [record_of(Post, row) for row in rows]


def _deals(connection: sqlite3.Connection, ids: Iterable[int]) -> Mapping[int, Deal]:
    rows = connection.execute(
        "SELECT * FROM deal WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(ids)),)
    )
    return {row["id"]: record_of(Deal, row) for row in rows}
