"""What one person allows is not what another one does: a consent or an agreed deal put down to somebody else is asked anew.

Where the former person goes with the change, as when two people turn out to be one, it stays as it was.
"""

from collections.abc import Iterator

from socialroi_desktop.domain.records.deals import BINDING
from socialroi_desktop.domain.records.library import GRANTED
from socialroi_desktop.store.changes.following.following import Following

_PERSON = "influencer_id"


def follow_consents(change: Following) -> None:
    """Open what was granted by somebody else than those it is put down to now."""
    was = change.before("standing_consent")
    for row_id in _handed_over(change, "standing_consent"):
        if "state" not in was[row_id]:
            _open(change, "standing_consent", f"id = {row_id}")
    for deal_id in _handed_over(change, "deal"):
        found = change.connection.execute("SELECT state FROM deal WHERE id = ?", (deal_id,)).fetchone()
        if found is not None and found["state"] in BINDING:
            _open(change, "deal_right", f"deal_id = {deal_id}")


def _handed_over(change: Following, entity: str) -> Iterator[int]:
    """Give the rows that are put down to another person now, while the former one is still there."""
    if _PERSON not in change.touched.columns[entity]:
        return
    for row_id, before in change.before(entity).items():
        former = before.get(_PERSON)
        there = change.connection.execute("SELECT 1 FROM influencer WHERE id = ?", (former,)).fetchone()
        now = change.connection.execute(f"SELECT {_PERSON} FROM {entity} WHERE id = ?", (row_id,)).fetchone()
        if there is not None and now is not None and now[_PERSON] != former:
            yield row_id


def _open(change: Following, entity: str, which: str) -> None:
    rows = change.connection.execute(f"SELECT id, state FROM {entity} WHERE {which} ORDER BY id").fetchall()
    for row in rows:
        if row["state"] in GRANTED and not change.came(entity, row["id"]):
            change.writes.update(entity, row["id"], {"state": "replied", "credit": None})
