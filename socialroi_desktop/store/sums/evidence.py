"""The rows behind a figure, each with the import, file and line it came from.

Finds rows; the figure itself is worked out elsewhere.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal
from zoneinfo import available_timezones

from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.derived.order_cells import order_cells
from socialroi_desktop.store.file.chunks import chunks
from socialroi_desktop.store.file.codec import column, quoted
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.worth import with_money
from socialroi_desktop.store.sums.told_refunds import REFUNDS_ARE_TOLD


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row behind a figure.

    `amount` is in minor units of `currency` where the row has one: of an order it is gross sales, and `net` what is left
    of them; of own time, in `minutes`, what it is worth at the
    own rate, `hourly`, in minor units. `counted` is what an amount of another currency counts, in the base currency.
    `origin` is the link, site or code an order came by, `page` where
    the visit landed, `units` the pieces of it that count. `file` is None for rows typed by hand.
    """

    entity: str
    row_id: int
    day: str | None
    label: str
    amount: int | None
    currency: str | None
    file: str | None
    sha256: str | None
    line: int | None
    batch_id: int | None
    minutes: int | None = None
    hourly: int | None = None
    counted: int | None = None
    base: str | None = None
    net: int | None = None
    origin: str | None = None
    page: str | None = None
    units: int | None = None


State = Literal["any", "kept", "cancelled", "discounted", "refunds_told"]
STATES: Mapping[State, str] = {
    "any": "1", "kept": "status IS NOT 'voided'", "cancelled": "status IS 'voided'",
    "discounted": "discounts > 0 AND status IS NOT 'voided'", "refunds_told": REFUNDS_ARE_TOLD,
}  # fmt: skip


def time_field(record: type[Record]) -> str:
    """Return the field that tells the own time a record took; "" for records that take none."""
    return next((spec.name for spec in specs(record) if spec.kind is Kind.MINUTES), "")


def _shown(record: type[Record]) -> tuple[str, str, str, str, str]:
    """Return what names a row and what it is worth, as SQL: day, label, amount, currency, and what it was worked out from."""
    label = ", ".join(column(name) for name in record.told_by)
    amount, currency, minutes, hourly, counted = "NULL", "NULL", "NULL", "NULL", "NULL"
    day = column(record.day_field) if record.day_field else "NULL"
    if record.worth_field:
        amount, currency = column(record.worth_field), column("currency")
        if record.day_field and record.entity != "order":
            counted = f"CASE WHEN {currency} <> :base THEN worth({amount}, {currency}, {day}) END"
    if time := time_field(record):
        minutes = column(time)
        hourly = f"CASE WHEN {amount} IS NULL AND {minutes} IS NOT NULL THEN :hourly END"
        currency = f"CASE WHEN {amount} IS NULL THEN :base ELSE {currency} END"
        amount = f"coalesce({amount}, worth_of_time({minutes}, :hourly))"
    return day, f"coalesce({label}, '')", amount, currency, f"{minutes}, {hourly}, {counted}, :base"


def order_ids(
    workspace: Workspace,
    period: Period,
    touch_ids: Collection[int | None] | None,
    limit: int,
    state: State = "any",
    *,
    days: Collection[str] | None = None,
) -> list[int]:
    """Return ids of the orders of a period that came about by one of the touches (None in them: by none known).

    Those that are `discounted`, or have their `refunds_told`, were not cancelled, as those that were `kept`; with
    `days` (ISO) only those of these days.
    """
    sql, values = _orders(period, touch_ids, state, days)
    rows = workspace.connection().execute(
        f"SELECT id {sql} ORDER BY ordered_on, id LIMIT ?", (*values, limit)
    )
    return [row[0] for row in rows]


def count_orders(
    workspace: Workspace,
    period: Period,
    touch_ids: Collection[int | None] | None,
    state: State = "any",
    days: Collection[str] | None = None,
) -> int:
    """Return how many orders `order_ids` would find."""
    sql, values = _orders(period, touch_ids, state, days)
    return int(workspace.connection().execute(f"SELECT count(*) {sql}", values).fetchone()[0])


def _orders(
    period: Period, touch_ids: Collection[int | None] | None, state: State, days: Collection[str] | None
) -> tuple[str, list[object]]:
    values: list[object] = [period.start.isoformat(), period.end.isoformat()]
    sql = f'FROM "order" WHERE ordered_on BETWEEN ? AND ? AND {STATES[state]}'
    if days is not None:
        sql += " AND ordered_on IN (SELECT value FROM json_each(?))"
        values.append(json.dumps(sorted(days)))
    if touch_ids is not None:
        known = ", ".join(
            str(int(touch)) for touch in sorted(touch for touch in touch_ids if touch is not None)
        )
        unknown = " OR touch_id IS NULL" if None in touch_ids else ""
        sql += f" AND (touch_id IN ({known}){unknown})"
    return sql, values


def source_rows(workspace: Workspace, entity: str, ids: Sequence[int]) -> list[SourceRow]:
    """Return rows of a table by id, in the order asked, with where they came from."""
    day, label, amount, currency, minutes = _shown(RECORDS[entity])
    found: dict[int, SourceRow] = {}
    settings = workspace.settings()
    values = {
        "margin": None, "discounts_are_cost": settings.code_discounts_are_cost,
        "base": settings.currency, "hourly": settings.hourly_rate,
    }  # fmt: skip
    for part in chunks(ids):
        listed = ", ".join(str(int(row_id)) for row_id in part)
        path, worth = "", ""
        if entity == "order":
            path = ", c.net_sales, coalesce(t.utm_source, t.referrer, t.discount_code, t.creator), t.landing_page, c.units"
            worth = f" JOIN ({order_cells(f'id IN ({listed})')}) c ON c.id = t.id"
        rows = with_money(workspace).execute(
            f"SELECT t.id, {day}, {label}, {amount}, {currency}, b.file, b.sha256, t.source_line, b.id, {minutes}{path}"
            f" FROM {quoted(entity)} t LEFT JOIN import_batch b ON b.id = t.batch_id{worth} WHERE t.id IN ({listed})",
            values,
        )
        for row in map(tuple, rows):
            found[row[0]] = SourceRow(entity, *row)
    return [found[row_id] for row_id in ids if row_id in found]


def integrity_problems(workspace: Workspace) -> list[str]:
    """Return what SQLite finds wrong with the file: damage and dangling references; empty when sound."""
    connection = workspace.connection()
    found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    found += [f"{row[0]} {row[1]} -> {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    found += [f"no table {entity}" for entity in sorted({*RECORDS, "settings"} - tables)]
    if "settings" in tables:
        row = connection.execute("SELECT timezone FROM settings").fetchone()
        if row is None or row[0] not in available_timezones():
            found.append("no settings that hold")
    return found
