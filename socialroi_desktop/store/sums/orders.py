"""Sums of orders by how they came about, and the contributions behind a range.

Adds up; credits and divides nothing.
"""

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import partial

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.derived.order_cells import COUNTS, MONEY, SPREAD, cells_in_base, summed_cells
from socialroi_desktop.store.derived.order_days import ORDER_DAYS, kept_cells
from socialroi_desktop.store.file.codec import quoted
from socialroi_desktop.store.file.connecting import one_moment
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.rates import OldRate, Rates, load_rates
from socialroi_desktop.store.rows.worth import with_money
from socialroi_desktop.store.sums.group_names import GroupNames

_IN_PERIOD = "ordered_on BETWEEN :start AND :end"
_DAYS = "SELECT value FROM json_each(:days)"
_ON_DAYS = f" AND ordered_on IN ({_DAYS})"
_OF_LINE = (
    "FROM product p WHERE p.id = :product"
    " OR p.line = (SELECT q.line FROM product q WHERE q.id = :product AND q.line <> '') COLLATE NOCASE"
)
HOLDING = (
    f" AND id IN (SELECT l.order_id FROM order_line l WHERE l.sku COLLATE NOCASE IN (SELECT p.sku {_OF_LINE})"
    f" OR l.name IN (SELECT p.name {_OF_LINE}))"
)


# So many questions of a workspace are answered again without a look at the orders.
_LATELY = 8
# More groups, as of many ways and years of days, would only take memory.
_MOST_GROUPS = 20_000


@dataclass(frozen=True, slots=True)
class TouchInfo:
    """How an order came about: what its link and its code say, campaigns and people by the names of their groups.

    `more_codes` are (channel, campaign, person) of the codes typed before the last one.
    """

    link_channel: str | None = None
    link_campaign: str | None = None
    link_influencer: str | None = None
    code_channel: str | None = None
    code_campaign: str | None = None
    code_influencer: str | None = None
    more_codes: tuple[tuple[str, str | None, str | None], ...] = ()

    def channels_alone(self) -> "TouchInfo":
        """Return what this says of channels, without campaigns and people."""
        codes = tuple((channel, None, None) for channel, _, _ in self.more_codes)
        return TouchInfo(self.link_channel, code_channel=self.code_channel, more_codes=codes)


@dataclass(frozen=True, slots=True)
class OrderGroup:
    """Sums over the orders that came about alike (on one day, when asked), money in minor units of the base currency.

    `spread` tells what single orders gained and lost and how far they spread (see `spread_of`). A sum that no order of the
    group tells is missing from `sums`; `without_value` counts the orders that tell no amount.
    """

    touch: TouchInfo | None
    day: str | None
    sums: Mapping[str, int]
    spread: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OrdersApart:
    """Orders whose gross sales, in minor units of `currency`, no rate converts on their day."""

    touch: TouchInfo | None
    day: str
    currency: str
    amount: int


@dataclass(frozen=True, slots=True)
class OldlyConverted:
    """Orders of a day whose amounts only a much older rate converts."""

    touch: TouchInfo | None
    day: str
    rate: OldRate


@dataclass(frozen=True, slots=True)
class OrderSums:
    """All groups of a period, the orders that stay apart, and those that an old rate converts."""

    groups: tuple[OrderGroup, ...]
    apart: tuple[OrdersApart, ...] = ()
    old: tuple[OldlyConverted, ...] = ()


def order_sums(
    workspace: Workspace,
    period: Period,
    *,
    by_day: bool = False,
    channels_only: bool = False,
    people_by: str = "",
    product_id: int | None = None,
    days: Collection[str] | None = None,
) -> OrderSums:
    """Sum the orders of a period by how they came about, and by day when asked.

    With `channels_only` the touches tell no campaign and no influencer: fewer groups where nobody asks for
    them. With `people_by` (stage, tier, kind) they name people by this. With a product only orders count that
    hold a piece of it, or of the product line it belongs to; with `days` (ISO) only those of these days.
    """
    ORDER_DAYS.bring_up_to_date(workspace)
    read = partial(
        _read, workspace, period, by_day=by_day, channels_only=channels_only, people_by=people_by, product_id=product_id,
        days=days,
    )  # fmt: skip
    if product_id is not None or days is not None:
        return read()
    # Goals and charts ask the same again and again: of a channel each, all of them of the same orders.
    lately, asked = workspace.kept(_nothing_yet), (period, by_day, channels_only, people_by)
    if asked not in lately:
        found = read()
        if len(found.groups) > _MOST_GROUPS:
            return found
        if len(lately) >= _LATELY:
            lately.pop(next(iter(lately)))
        lately[asked] = found
    return lately[asked]


def _nothing_yet(_workspace: Workspace) -> dict[tuple[Period, bool, bool, str], OrderSums]:
    return {}


def _read(
    workspace: Workspace,
    period: Period,
    *,
    by_day: bool,
    channels_only: bool,
    people_by: str,
    product_id: int | None,
    days: Collection[str] | None,
) -> OrderSums:
    connection = with_money(workspace)
    settings = workspace.settings()
    values = {
        "start": period.start.isoformat(), "end": period.end.isoformat(), "margin": settings.gross_margin,
        "discounts_are_cost": settings.code_discounts_are_cost, "base": settings.currency, "by_day": int(by_day),
        "product": product_id, "days": None if days is None else json.dumps(sorted(days)),
    }  # fmt: skip
    wanted = _IN_PERIOD + ("" if product_id is None else HOLDING) + ("" if days is None else _ON_DAYS)
    keys = _keys(channels_only)
    with one_moment(connection):
        cells = cells_in_base(wanted)
        if product_id is None and ORDER_DAYS.serve(connection):
            single = by_day or days is not None
            cells = kept_cells(connection, period, settings.currency, by_day=single)
            if days is not None:
                cells = f"SELECT * FROM ({cells}) WHERE day IN ({_DAYS})"
        rows = connection.execute(_grouped(cells, keys), values).fetchall()
    gathering = _Groups(load_rates(workspace), settings.gross_margin is not None, by_day=by_day)
    touches = known_touches(workspace, people_by, several_codes=channels_only)
    for row in rows:
        touch = touches.get(row["k1"])
        if channels_only:
            plain = TouchInfo(row["k2"], code_channel=row["k3"])
            touch = touch.channels_alone() if touch is not None else plain
        gathering.take(row, touch)
    return OrderSums(tuple(gathering.groups), tuple(gathering.apart), tuple(gathering.old))


class _Groups:
    """Turns summed rows into groups in the base currency."""

    def __init__(self, rates: Rates, margin_known: bool, *, by_day: bool) -> None:
        self._rates, self._margin_known, self._by_day = rates, margin_known, by_day
        self.groups: list[OrderGroup] = []
        self.apart: list[OrdersApart] = []
        self.old: list[OldlyConverted] = []

    def take(self, row: sqlite3.Row, touch: TouchInfo | None) -> None:
        factor = self._rates.factor(row["currency"], row["day"] or "")
        if factor is None:
            self.apart.append(OrdersApart(touch, row["day"], row["currency"], row["gross_sales"] or 0))
            # They are orders all the same: counted, and adding no money.
            counts = {name: row[name] for name in COUNTS} | {
                "without_value": row["orders"],
                "valued_orders": 0,
                "cancelled_orders": row["voided_orders"],
            }
            self.groups.append(OrderGroup(touch, row["day"] if self._by_day else None, counts))
            return
        rate = self._rates.too_old(row["currency"], row["day"] or "")
        if rate is not None:
            self.old.append(OldlyConverted(touch, row["day"], rate))
        sums = {name: row[name] for name in COUNTS}
        sums["valued_orders"] = row["orders"] - row["without_value"]
        sums["cancelled_orders"] = row["voided_orders"]
        for name in MONEY:
            if row[name] is not None:
                sums[name] = row[name]
        if not self._margin_known and row["without_goods_cost"]:
            sums.pop("product_cost", None)
            sums.pop("contribution", None)
        sums["code_discounts"] = sums.pop("live_discounts") if touch is not None and touch.code_channel else 0
        day = row["day"] if self._by_day else None
        self.groups.append(OrderGroup(touch, day, sums, spread_of(row)))


def spread_of(row: sqlite3.Row) -> dict[str, float]:
    """Return what orders of summed cells gained and lost and how far they spread, in the minor units of the cells."""
    told = {name: row[name] for name in (*SPREAD, "net_sales")}
    if row["gains"] is not None:
        told["losses"] = row["gains"] - row["contribution"]
    return {name: float(amount) for name, amount in told.items() if amount is not None}


def _keys(channels_only: bool) -> str:
    # Whether a rate is known, and how old it is, is told of a day; own amounts need days only when asked.
    day = "CASE WHEN :by_day OR c.currency <> :base THEN c.day END AS day"
    if channels_only:
        apart = "CASE WHEN c.currency <> :base OR t.more_codes IS NOT NULL THEN c.touch_id END AS k1"
        touch = f"{apart}, t.link_channel AS k2, t.code_channel AS k3"
    else:
        touch = "c.touch_id AS k1, NULL AS k2, NULL AS k3"
    return f"{touch}, c.currency AS currency, {day}"


def _grouped(cells: str, keys: str) -> str:
    return f"SELECT {keys}, {summed_cells('c.')} FROM ({cells}) c LEFT JOIN touch t ON t.id = c.touch_id GROUP BY 1, 2, 3, 4, 5"


class _InCommon:
    """Names people by what they have in common; whom no record is known for has nothing."""

    def __init__(self, connection: sqlite3.Connection, column: str) -> None:
        self._values: Mapping[int, str | None] = dict(
            map(tuple, connection.execute(f"SELECT id, {quoted(column)} FROM influencer"))
        )

    def of(self, row_id: int | None, _words: str | None = None) -> str | None:
        """Return the name of the group of a person."""
        return None if row_id is None else self._values.get(row_id)


def known_paths(workspace: Workspace) -> list[TouchInfo]:
    """Return by which channels orders came about, each way once."""
    rows = workspace.connection().execute("SELECT DISTINCT link_channel, code_channel, more_codes FROM touch")
    found = {
        TouchInfo(
            row["link_channel"],
            code_channel=row["code_channel"],
            more_codes=tuple((channel, None, None) for channel, *_ in json.loads(row["more_codes"] or "[]")),
        )
        for row in rows
    }
    return list(found)


def known_touches(
    workspace: Workspace, people_by: str = "", *, several_codes: bool = False
) -> dict[int, TouchInfo]:
    """Return every way an order of this workspace came about, by id; people are named by a fact of theirs when asked.

    With `several_codes` only the ways with several codes that credit somebody.
    """
    connection = workspace.connection()
    # Found by id, called by name: two people of one name are two.
    campaigns = GroupNames(connection, "campaign")
    people = _InCommon(connection, people_by) if people_by else GroupNames(connection, "influencer")
    return {
        row["id"]: TouchInfo(
            row["link_channel"],
            campaigns.of(row["link_campaign_id"], row["link_campaign"]),
            people.of(row["link_influencer_id"], row["link_influencer"]),
            row["code_channel"],
            campaigns.of(row["code_campaign_id"]),
            people.of(row["code_influencer_id"]),
            tuple(
                (channel, campaigns.of(campaign), people.of(person))
                for channel, campaign, person in json.loads(row["more_codes"] or "[]")
            ),
        )
        for row in connection.execute(
            f"SELECT * FROM touch{' WHERE more_codes IS NOT NULL' if several_codes else ''}"
        )
    }
