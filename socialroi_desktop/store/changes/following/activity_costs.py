"""What an activity costs is a cost of its campaign: both are told by one row, so nothing is counted twice."""

from socialroi_desktop.store.changes.following.following import Following

_ASTRAY = (
    "SELECT c.id, a.campaign_id FROM cost c JOIN activity a ON a.id = c.activity_id"
    " WHERE {touched}.id BETWEEN :first AND :last AND c.campaign_id IS NOT a.campaign_id"
)


def follow_activity_costs(change: Following) -> None:
    """Tie costs of activities to the campaign of their activity."""
    for entity, alias in (("cost", "c"), ("activity", "a")):
        if not change.touched.concerns(entity, ("activity_id", "campaign_id")):
            continue
        for row in change.rows(_ASTRAY.format(touched=alias), entity):
            change.writes.update("cost", row["id"], {"campaign_id": row["campaign_id"]})
