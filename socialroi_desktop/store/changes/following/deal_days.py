"""A deal that is agreed or signed has its day, also where only the state was told; one that is talked of again has none.

What was typed as the day stays.
"""

from socialroi_desktop.store.changes.following.following import Following

_DEALS = "SELECT id, state, agreed_on, signed_on FROM deal WHERE id BETWEEN :first AND :last"
_MADE = frozenset({"agreed", "signed", "done"})


def follow_days(change: Following) -> None:
    """Fill the days of deals whose state was told; take back those of a deal that has gone a step back."""
    if not change.touched.concerns("deal", ("state",)):
        return
    day = change.local_day(change.now)
    edited = "state" in change.touched.columns["deal"]
    for deal in change.rows(_DEALS, "deal"):
        state, told = deal["state"], {}
        if state in _MADE and deal["agreed_on"] is None:
            told["agreed_on"] = deal["signed_on"] or day
        if state == "signed" and deal["signed_on"] is None:
            told["signed_on"] = day
        if edited and state == "talks":
            told = {"agreed_on": None, "signed_on": None}
        elif edited and state == "agreed":
            told["signed_on"] = None
        if told:
            change.writes.update("deal", deal["id"], told)
