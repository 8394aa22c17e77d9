"""The local day of a UTC time, kept beside it in the workspace's zone."""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.file.codec import quoted

# Columns the store fills in itself: the local day of a UTC time.
DAY_OF: Mapping[str, tuple[str, str]] = {
    record.entity: (record.day_field, record.time_field) for record in RECORDS.values() if record.time_field
}


def local_day(zone: str) -> Callable[[str], str]:
    """Return a function from a stored UTC time to the ISO date it was in `zone`; quick over many rows.

    Within an hour the local date is one and the same unless the zone is off by part of an hour around midnight;
    only such hours are worked out time by time.
    """
    tz = ZoneInfo(zone)
    known: dict[str, str | None] = {}

    def exact(moment: str) -> str:
        return datetime.fromisoformat(moment).astimezone(tz).date().isoformat()

    def day(moment: str) -> str:
        hour = moment[:13]
        if hour not in known:
            first, last = exact(f"{hour}:00:00+00:00"), exact(f"{hour}:59:59+00:00")
            known[hour] = first if first == last else None
        return known[hour] or exact(moment)

    return day


def place_days(connection: sqlite3.Connection) -> None:
    """Bring the local days of all rows up to date with the workspace's zone."""
    zone = connection.execute("SELECT timezone FROM settings").fetchone()[0]
    connection.create_function("local_day", 1, local_day(zone), deterministic=True)
    for entity, (day, moment) in DAY_OF.items():
        connection.execute(
            f"UPDATE {quoted(entity)} SET {day} = local_day({moment})"
            f" WHERE {moment} IS NOT NULL AND {day} IS NOT local_day({moment})"
        )


def _run(connection: sqlite3.Connection, _touched: Touched) -> None:
    place_days(connection)


LOCAL_DAYS = Rule({"settings": ("timezone",)}, _run)
