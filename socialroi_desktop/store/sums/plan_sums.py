"""What the plan counts of rows that name its records: costs of activities, orders with the code of an offer. Adds up only."""

from dataclasses import dataclass

from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.worth import with_money


@dataclass(frozen=True, slots=True)
class ActivityWorth:
    """What an activity cost in minor units of the base currency, own time included; `unknown` rows have no known worth."""

    worth: int
    unknown: int


def worth_by_activity(workspace: Workspace) -> dict[int, ActivityWorth]:
    """Return by id of the activity what the costs that name it come to."""
    rows = with_money(workspace).execute(
        "SELECT activity_id, coalesce(sum(worth), 0), sum(worth IS NULL) FROM (SELECT t.activity_id,"
        " CASE WHEN t.amount IS NULL THEN worth_of_time(t.minutes, :hourly)"
        " ELSE worth(t.amount, t.currency, t.spent_on) END AS worth"
        " FROM cost t WHERE t.activity_id IS NOT NULL AND (t.amount IS NOT NULL OR t.minutes > 0)) GROUP BY activity_id",
        {"hourly": workspace.settings().hourly_rate},
    )
    return {row[0]: ActivityWorth(row[1], row[2]) for row in rows}


def orders_with_code(workspace: Workspace, code: str) -> int:
    """Return how many orders that were not cancelled name a code."""
    row = (
        workspace.connection()
        .execute(
            "SELECT count(*) FROM \"order\" WHERE discount_code = ? COLLATE NOCASE AND status IS NOT 'voided'",
            (code,),
        )
        .fetchone()
    )
    return int(row[0])
