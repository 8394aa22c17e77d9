"""What was said for a piece is the answer of whoever made it: of another maker it is asked anew.

Each right keeps whose word it is, the id of a person, which stays when they are deleted. However a piece and that word come
apart (an edit, a list, a merge, a right that is put beside another piece, a maker who is named after the former one was
deleted), it is seen here; so is whose a piece was last, once nobody is said to have made it. What was granted is an answer
then on which is to be decided, what was asked of somebody else was not asked, and how the former maker is named beside the
piece goes. Where two people turn out to be one, their word does, too; of a maker who was deleted or erased the piece stays
theirs, with all that is noted of it, until somebody else is said to have made it, and no other piece is.
"""

import sqlite3
from collections.abc import Iterator
from typing import Any

from socialroi_desktop.domain.library.whose_word import ERASED, is_of_another, maker_of
from socialroi_desktop.domain.records.library import GRANTED, WAITING
from socialroi_desktop.store.changes.following.following import Following
from socialroi_desktop.store.rows.piece_makers import RIGHT_OF_MAKER

_OF_RIGHTS = f"{RIGHT_OF_MAKER} WHERE r.id BETWEEN :first AND :last ORDER BY r.id"
_OF_PIECE = f"{RIGHT_OF_MAKER} WHERE r.ugc_item_id = ? ORDER BY r.id"
_NOT_ASKED = {"state": "none", "asked_on": None, "channel": None, "wording": None}


def follow_makers(change: Following) -> None:
    """Note whose word each right is, and open what one person said for a piece that another one has made."""
    pieces = "influencer_id" in change.touched.columns["ugc_item"]
    if not pieces and not change.touched.concerns("usage_right", ("state", "ugc_item_id", "said_by")):
        return
    if pieces:
        _keep_former(change)
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


def _keep_former(change: Following) -> None:
    """Keep of pieces of nobody who was said to have made them last, and of no other ones."""
    for piece, before in change.before("ugc_item").items():
        row = _piece(change, piece) if "influencer_id" in before else None
        if row is None or (row["influencer_id"] is None and "made_by" in before):
            continue
        former = before["influencer_id"] if row["influencer_id"] is None else None
        if row["made_by"] != former:
            change.writes.update("ugc_item", piece, {"made_by": former})


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
    return {"said_by": row["maker"]} if row["state"] in GRANTED | WAITING else None


def _known(row: sqlite3.Row) -> dict[str, Any]:
    """Let a right of which nobody knew whose word it is be that of the maker who is known now."""
    unknown = row["said_by"] is None and row["state"] in GRANTED | WAITING
    return {"said_by": row["maker"]} if unknown else {}


def _is_of_another(change: Following, row: sqlite3.Row, before: dict[str, Any]) -> bool:
    # Nobody knows of two pieces of somebody erased, or of nobody known, whether they are of one.
    if row["said_by"] in (None, ERASED) and _came_from_another_piece(change, before):
        return True
    return is_of_another(row["said_by"], row["maker"])


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
    gone = {row["id"] for row in change.gone("influencer")}
    found = set()
    for piece, before in change.before("ugc_item").items():
        maker = _maker_before(change, before) if "influencer_id" in before else None
        row = None if maker is None or maker in gone else _piece(change, piece)
        if row is not None and row["influencer_id"] != maker:
            found.add(piece)
    return found


def _maker_before(change: Following, before: dict[str, Any]) -> int | None:
    former = before.get("made_by")
    found = change.connection.execute("SELECT 1 FROM influencer WHERE id = ?", (former,)).fetchone()
    return maker_of(before["influencer_id"], former, known=found is not None)


def _piece(change: Following, piece: int) -> sqlite3.Row | None:
    sql = "SELECT influencer_id, made_by FROM ugc_item WHERE id = ?"
    found: sqlite3.Row | None = change.connection.execute(sql, (piece,)).fetchone()
    return found
