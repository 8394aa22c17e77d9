"""What was said for a piece is the answer of whoever made it: of another maker it is asked anew.

What was granted is an answer then on which is to be decided, and how the former maker is named beside the piece goes. Where
the former maker goes with the change, the piece is still theirs: two people were one, or their record was deleted. Of one
that was erased it stays theirs until somebody else is said to have made it.
"""

from socialroi_desktop.domain.records.library import GRANTED
from socialroi_desktop.store.changes.following.following import Following

_ERASED = "SELECT id FROM ugc_item WHERE id BETWEEN :first AND :last AND maker_erased = 1"
_SAID = "SELECT id, state, credit FROM usage_right WHERE ugc_item_id = ? ORDER BY id"


def follow_makers(change: Following) -> None:
    """Open what one person granted for pieces that another one has made now."""
    for piece in sorted(of_another_maker(change)):
        for right in change.connection.execute(_SAID, (piece,)).fetchall():
            if change.came("usage_right", right["id"]):
                continue
            values: dict[str, str | None] = {} if right["credit"] is None else {"credit": None}
            if right["state"] in GRANTED:
                values["state"] = "replied"
            if values:
                change.writes.update("usage_right", right["id"], values)


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
