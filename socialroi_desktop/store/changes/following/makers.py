"""What was said for a piece is the answer of whoever made it: of another maker it is asked anew.

Each right keeps whose word it is, the id of a person, which stays when they are deleted. However a piece and that word come
apart (an edit, a list, a merge, a right that is put beside another piece, a maker who is named after the former one was
deleted), it is seen here. What was granted is an answer then on which is to be decided, what was asked of somebody else was
not asked, and how the former maker is named beside the piece goes. Where two people turn out to be one, their word does, too;
of a maker who was deleted or erased the piece stays theirs until somebody else is said to have made it, and no other piece is.
"""

import sqlite3
from collections.abc import Iterator
from typing import Any

from socialroi_desktop.domain.library.whose_word import is_of_another
from socialroi_desktop.domain.records.library import GRANTED, WAITING
from socialroi_desktop.store.changes.following.following import Following

_ERASED = "SELECT id FROM ugc_item WHERE id BETWEEN :first AND :last AND maker_erased = 1"
_RIGHT = (
    "SELECT r.*, i.influencer_id AS maker, r.said_by IN (SELECT id FROM influencer) AS known"
    " FROM usage_right r JOIN ugc_item i ON i.id = r.ugc_item_id"
)
_OF_RIGHTS = f"{_RIGHT} WHERE r.id BETWEEN :first AND :last ORDER BY r.id"
_OF_PIECE = f"{_RIGHT} WHERE r.ugc_item_id = ? ORDER BY r.id"
_NOT_ASKED = {"state": "none", "asked_on": None, "channel": None, "wording": None}


def follow_makers(change: Following) -> None:
    """Note whose word each right is, and open what one person said for a piece that another one has made."""
    pieces = "influencer_id" in change.touched.columns["ugc_item"]
    if not pieces and not change.touched.concerns("usage_right", ("state", "ugc_item_id", "said_by")):
        return
    others = of_another_maker(change) if pieces else set[int]()
    was = change.before("usage_right")
    for row in {row["id"]: row for row in _touched(change, pieces)}.values():
        before = was.get(row["id"], {})
        values = _said_now(change, row, before)
        if values is None:
            apart = row["ugc_item_id"] in others and not change.came("usage_right", row["id"])
            values = _opened(row) if apart or _is_of_another(change, row, before) else _known(row)
        values = {name: value for name, value in values.items() if row[name] != value}
        if values:
            change.writes.update("usage_right", row["id"], values)


def _touched(change: Following, pieces: bool) -> Iterator[sqlite3.Row]:
    yield from change.rows(_OF_RIGHTS, "usage_right")
    moved = change.before("ugc_item").items() if pieces else ()
    for piece, before in moved:
        if "influencer_id" in before:
            yield from change.connection.execute(_OF_PIECE, (piece,)).fetchall()


def _said_now(change: Following, row: sqlite3.Row, before: dict[str, Any]) -> dict[str, Any] | None:
    """Return whose word a right is that was just asked for or granted; None where nothing of the kind was said."""
    came = change.came("usage_right", row["id"]) and row["said_by"] is None
    if not came and ("state" not in before or row["state"] == "replied"):
        return None
    return _word(row) if row["state"] in GRANTED | WAITING else None


def _known(row: sqlite3.Row) -> dict[str, Any]:
    """Let a right of which nobody knew whose word it is be that of the maker who is known now."""
    unknown = row["said_by"] is None and row["state"] in GRANTED | WAITING
    return _word(row) if unknown else {}


def _word(row: sqlite3.Row) -> dict[str, Any]:
    return {} if row["maker"] is None else {"said_by": row["maker"]}


def _is_of_another(change: Following, row: sqlite3.Row, before: dict[str, Any]) -> bool:
    if row["said_by"] is None:
        return _came_from_another_piece(change, before)
    # A right that was made of two pieces' keeps its word, and a piece of somebody who is gone tells no maker to compare.
    elsewhere = "ugc_item_id" in before or change.came("usage_right", row["id"])
    known = bool(row["known"]) or elsewhere
    return is_of_another(row["said_by"], row["maker"], known=known)


def _came_from_another_piece(change: Following, before: dict[str, Any]) -> bool:
    """Tell whether a right was put beside a piece from another one that is there still; what is merged is one."""
    former = before.get("ugc_item_id")
    found = change.connection.execute("SELECT 1 FROM ugc_item WHERE id = ?", (former,)).fetchone()
    return former is not None and found is not None


def _opened(row: sqlite3.Row) -> dict[str, Any]:
    values: dict[str, Any] = {"credit": None}
    if row["state"] in GRANTED:
        values["state"] = "replied"
    elif row["state"] == "asked":
        values |= _NOT_ASKED | {"said_by": None}
    return values


def of_another_maker(change: Following) -> set[int]:
    """Return the pieces whose maker is another one since the change, or is not told any more."""
    if "influencer_id" not in change.touched.columns["ugc_item"]:
        return set()
    before = change.before("ugc_item").items()
    was = {row_id: values["influencer_id"] for row_id, values in before if "influencer_id" in values}
    gone = {row["id"] for row in change.gone("influencer")}
    erased = {row["id"] for row in change.rows(_ERASED, "ugc_item")} if None in was.values() else set()
    return {
        row_id
        for row_id, maker in was.items()
        if maker not in gone and (maker is not None or row_id in erased) and _maker(change, row_id) != maker
    }


def _maker(change: Following, piece: int) -> int | None:
    row = change.connection.execute("SELECT influencer_id FROM ugc_item WHERE id = ?", (piece,)).fetchone()
    return None if row is None else row["influencer_id"]
