"""The first and the last days of which the rows of a kind tell. Reads days; knows no figures."""

from collections.abc import Sequence
from datetime import date

from socialroi_desktop.store.file.codec import column as named
from socialroi_desktop.store.file.codec import quoted
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.reading import DAY_COLUMN

# Nobody types these in one by one on the day they come: they tell of as many days as the last export did.
_EXPORTED = frozenset({"order", "web_sessions", "page_time", "ad_cost", "post", "account_day", "link_clicks"})
# So many of the last days with a row tell how far apart they come.
_LATEST = 15


def latest_days(workspace: Workspace, entity: str) -> Sequence[date]:
    """Return the last days with a row of a kind, the latest first; none where the rows are written down as they happen.

    Of contacts, deals and leads that are typed, a day without one was a day without one.
    """
    if entity not in DAY_COLUMN:
        return ()
    connection, column = workspace.connection(), named(DAY_COLUMN[entity])
    if entity not in _EXPORTED:
        imported = f"SELECT 1 FROM {quoted(entity)} WHERE batch_id IS NOT NULL LIMIT 1"
        if connection.execute(imported).fetchone() is None:
            return ()
    found = connection.execute(
        f"SELECT DISTINCT {column} FROM {quoted(entity)} t WHERE {column} IS NOT NULL ORDER BY 1 DESC LIMIT {_LATEST}"
    )
    return [date.fromisoformat(row[0]) for row in found]


def first_day(workspace: Workspace, entity: str) -> date | None:
    """Return the first day with a row of a kind, None without any or where rows of the kind have no day."""
    if entity not in DAY_COLUMN:
        return None
    column = named(DAY_COLUMN[entity])
    found = workspace.connection().execute(f"SELECT MIN({column}) FROM {quoted(entity)} t").fetchone()
    return None if found is None or found[0] is None else date.fromisoformat(found[0])
