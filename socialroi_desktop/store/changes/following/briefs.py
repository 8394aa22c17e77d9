"""A brief without a day is of today, and what is new serves the newest one: goals and stages that name none."""

from socialroi_desktop.store.changes.following.following import Following

_UNDATED = "SELECT id FROM brief WHERE id BETWEEN :first AND :last AND dated_on IS NULL"
_NEWEST = "SELECT id FROM brief ORDER BY dated_on DESC, id DESC LIMIT 1"
_BRIEFS = "SELECT count(*) FROM brief"
_SERVING = ("goal", "stage_plan")


def follow_briefs(change: Following) -> None:
    """Date the briefs that tell no day; what came before the first brief serves it."""
    if not change.touched.concerns("brief", ("dated_on",)):
        return
    today = change.local_day(change.now)
    for brief in change.rows(_UNDATED, "brief"):
        change.writes.update("brief", brief["id"], {"dated_on": today})
    newest = change.connection.execute(_NEWEST).fetchone()
    first = newest is not None and change.connection.execute(_BRIEFS).fetchone()[0] == 1
    if first and change.came("brief", newest["id"]):
        for entity in _SERVING:
            found = change.connection.execute(f"SELECT id FROM {entity} WHERE brief_id IS NULL").fetchall()
            _serve(change, entity, [row["id"] for row in found], newest["id"])


def follow_serving(change: Following) -> None:
    """Let goals and stages that are new, and name no brief, serve the newest one."""
    for entity in _SERVING:
        if entity not in change.touched.moved:
            continue
        unserving = f"SELECT id FROM {entity} WHERE id BETWEEN :first AND :last AND brief_id IS NULL"
        new = [row["id"] for row in change.rows(unserving, entity) if change.came(entity, row["id"])]
        newest = change.connection.execute(_NEWEST).fetchone() if new else None
        if newest is not None:
            _serve(change, entity, new, newest["id"])


def _serve(change: Following, entity: str, ids: list[int], brief_id: int) -> None:
    for row_id in ids:
        change.writes.update(entity, row_id, {"brief_id": brief_id})
