"""What was said for a piece is the answer of whoever made it: of another maker it is asked anew.

What was granted is an answer then on which is to be decided, and how the former maker is named beside the piece goes. Where
the former maker goes with the change, the piece is still theirs: two people were one, or their record was deleted.
"""

from socialroi_desktop.domain.records.library import GRANTED
from socialroi_desktop.store.changes.following.following import Following

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
    was = {
        row_id: before["influencer_id"]
        for row_id, before in change.before("ugc_item").items()
        if before.get("influencer_id") is not None
    }
    gone = {row["id"] for row in change.gone("influencer")}
    return {row_id for row_id, maker in was.items() if maker not in gone and _maker(change, row_id) != maker}


def _maker(change: Following, piece: int) -> int | None:
    row = change.connection.execute("SELECT influencer_id FROM ugc_item WHERE id = ?", (piece,)).fetchone()
    return None if row is None else row["influencer_id"]
