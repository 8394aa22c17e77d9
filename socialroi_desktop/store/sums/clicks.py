"""How clicks on tracked links are added up. Clicks counted over several days are spread over them evenly."""

from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.buckets import next_bucket
from socialroi_desktop.store.sums.told import TIMES, Rows, Tell
from socialroi_desktop.store.sums.visits import CAMPAIGN, teach_campaigns

_SUMS = {"tracked_clicks": "clicks"}


def click_rows(workspace: Workspace, by: str, week_start: int) -> Rows:
    """Return the clicks of some days, by time with a row for each bucket that their days fall into."""
    teach_campaigns(workspace)
    if by not in TIMES:
        return _rows("link_clicks t", ":start", ":end")
    after = next_bucket("first", by, week_start)
    spans = (
        "WITH RECURSIVE span(id, first, till) AS ("
        "SELECT id, max(period_start, :start), min(period_end, :end) FROM link_clicks"
        " WHERE period_start <= :end AND period_end >= :start"
        f" UNION ALL SELECT id, {after}, till FROM span WHERE {after} <= till)"
        f" SELECT id, first, min(date({after}, '-1 day'), till) AS last FROM span"
    )
    return _rows(f"({spans}) d JOIN link_clicks t ON t.id = d.id", "d.first", "d.last")


def _rows(source: str, first: str, last: str) -> Rows:
    def part(cell: str) -> str:
        inside = f"t.period_start >= {first} AND t.period_end <= {last}"
        return f"CASE WHEN {inside} THEN {cell} ELSE share({cell}, t.period_start, t.period_end, {first}, {last}) END"

    return Rows(
        "link_clicks",
        source,
        first,
        "t.channel",
        {
            name: Tell(f"t.{column} IS NOT NULL", f"sum({part(f't.{column}')})")
            for name, column in _SUMS.items()
        },
        named={"campaign": CAMPAIGN},
        cut_by=tuple(f"t.{column} IS NULL" for column in _SUMS.values()),
        inside="t.period_start <= :end AND t.period_end >= :start",
    )


CLICK_SUMS = frozenset(_SUMS)
CLICK_BREAKDOWNS = frozenset({"", "channel", "campaign", *TIMES})
