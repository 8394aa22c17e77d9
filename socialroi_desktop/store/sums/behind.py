"""The rows behind a figure, counted in all and read page by page. Knows declared rows; which sums a figure needs is told."""

from collections.abc import Collection
from dataclasses import dataclass, field

from socialroi_desktop.domain.channels import OWN
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.worth import with_money
from socialroi_desktop.store.sums.group_names import GroupNames
from socialroi_desktop.store.sums.told import Rows, asked_of

# Channels of rows; None among them are rows tied to no channel. None alone means all rows.
Channels = frozenset[str | None] | None


@dataclass(frozen=True, slots=True)
class Behind:
    """Rows of some days and one group that tell one of some sums, each of its channels; `ids` are some beside them.

    `group` is (breakdown, key), with None for what belongs to none.
    """

    period: Period
    channels: Channels
    sums: Collection[tuple[str, Channels]]
    group: tuple[str, str | None] | None = None
    ids: Collection[int] = field(default=())


def count_behind(workspace: Workspace, rows: Rows, asked: Behind) -> int:
    """Return how many rows there are."""
    sql, values = _from(workspace, rows, asked)
    return int(with_money(workspace).execute(f"SELECT count(*) {sql}", values).fetchone()[0])


def ids_behind(workspace: Workspace, rows: Rows, asked: Behind, limit: int) -> list[int]:
    """Return the ids of the first of them."""
    sql, values = _from(workspace, rows, asked)
    found = with_money(workspace).execute(
        f"SELECT t.id {sql} ORDER BY {rows.order} LIMIT :limit", values | {"limit": limit}
    )
    return [row[0] for row in found]


def _from(workspace: Workspace, rows: Rows, asked: Behind) -> tuple[str, dict[str, object]]:
    values = asked_of(workspace, rows, asked.period)
    tells = [
        f"({rows.tells[name].when} AND {_of_channels(rows.channel, channels, values)}{_converted(rows, name)})"
        for name, channels in asked.sums
        if name in rows.tells
    ]
    parts = [
        rows.within,
        _of_channels(rows.channel, asked.channels, values),
        f"({' OR '.join(tells) or '0'})",
    ]
    if asked.group is not None:
        parts.append(_of_group(workspace, rows, asked.group, values))
    beside = ", ".join(str(int(row_id)) for row_id in asked.ids)
    known = f" OR t.id IN ({beside})" if beside else ""
    return f"FROM {rows.source} WHERE ({' AND '.join(parts)}){known}", values


def _converted(rows: Rows, name: str) -> str:
    """Rows whose money no rate converts stand behind nothing."""
    return f" AND {rows.apart} IS NULL" if rows.tells[name].unconverted else ""


def _of_channels(cell: str, channels: Channels, values: dict[str, object]) -> str:
    if channels is None:
        return "1"
    names = sorted(name for name in channels if name is not None and name != OWN)
    places = []
    for name in names:
        places.append(f":c{len(values)}")
        values[places[-1][1:]] = name
    nowhere = f" OR {cell} IS NULL" if None in channels else ""
    own = f" OR {cell} GLOB '{OWN}*'" if OWN in channels else ""
    return f"({cell} IN ({', '.join(places)}){own}{nowhere})"


def _of_group(
    workspace: Workspace, rows: Rows, group: tuple[str, str | None], values: dict[str, object]
) -> str:
    by, key = group
    if by not in rows.named:
        values["group"] = key
        return f"{rows.channel if by == 'channel' else rows.key(by)} IS :group"
    values["group"], values["words"] = GroupNames(workspace.connection(), by).meant(key)
    return f"{rows.key(by)} IS :group AND {rows.words(by)} IS :words"
