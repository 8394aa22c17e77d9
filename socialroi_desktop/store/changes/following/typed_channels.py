"""A channel that the seller typed is noted as such, so that no rule moves it; a file that brings one takes the note off."""

from socialroi_desktop.store.changes.following.following import Following
from socialroi_desktop.store.derived.said_sources import WORDS

_BY_HAND = (
    "SELECT t.id, t.channel FROM {entity} t WHERE t.id BETWEEN :first AND :last"
    " AND t.batch_id IS NULL AND t.channel IS NOT NULL AND t.channel_typed IS NULL"
)


def follow_typed_channels(change: Following) -> None:
    """Note which channels were typed in this change."""
    for entity in WORDS:
        if not change.touched.concerns(entity, ("channel",)):
            continue
        if entity in change.touched.moved:
            for row in change.rows(_BY_HAND.format(entity=entity), entity):
                if change.came(entity, row["id"]):
                    change.writes.update(entity, row["id"], {"channel_typed": 1})
        if "channel" in change.touched.columns[entity]:
            _note_edited(change, entity)


def _note_edited(change: Following, entity: str) -> None:
    for row_id, before in change.before(entity).items():
        if "channel" not in before or change.came(entity, row_id):
            continue
        found = change.connection.execute(f"SELECT channel FROM {entity} WHERE id = ?", (row_id,)).fetchone()
        if found is not None:
            typed = found["channel"] is not None and "batch_id" not in before
            change.writes.update(entity, row_id, {"channel_typed": 1 if typed else None})
