"""The money figures of a shop worked out anew from its files in plain Python; nothing of the app is used here."""

import csv
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from io import StringIO
from zoneinfo import ZoneInfo

DECIMALS = {"JPY": 0, "KRW": 0, "KWD": 3, "TND": 3}
ZERO = Decimal(0)
ADDED = (
    "gross_sales", "discounts", "refunds", "taxes", "net_sales", "shipping_income", "product_cost", "contribution", "orders",
    "units", "total_cost",
)  # fmt: skip
BREAKDOWNS = ("", "channel", "campaign", "influencer", "day", "week", "month")
Figures = dict[str, dict[str, Decimal]]


@dataclass(frozen=True)
class Told:
    """What a seller says of a shop: its settings, codes (channel, campaign, person), rates by currency, unit costs, costs."""

    base: str
    zone: str
    margin: Decimal
    codes: dict[str, tuple[str, str, str]]
    links: dict[str, str]
    rates: dict[str, list[tuple[str, Decimal]]]
    unit_costs: dict[str, Decimal]
    costs: tuple[tuple[str, Decimal, str, str], ...]


def to_unit(value: Decimal, currency: str) -> Decimal:
    """Round an amount to what a currency can pay, half up."""
    return value.quantize(Decimal(1).scaleb(-DECIMALS.get(currency, 2)), ROUND_HALF_UP)


def worth(told: Told, amount: Decimal, currency: str, day: str) -> Decimal:
    """Convert by the last rate up to the day, and round once."""
    if currency == told.base:
        return amount
    return to_unit(amount * [rate for since, rate in told.rates[currency] if since <= day][-1], told.base)


def _amount(text: str) -> Decimal:
    return Decimal(text or "0")


def _order(
    told: Told, rows: list[dict[str, str]], listed: Decimal
) -> tuple[dict[str, str], dict[str, Decimal]]:
    row, currency = rows[0], rows[0]["Currency"]
    day = datetime.fromisoformat(row["Created at"]).astimezone(ZoneInfo(told.zone)).date()
    goods, discount, tax = _amount(row["Subtotal"]), _amount(row["Discount Amount"]), _amount(row["Taxes"])
    on_top = _amount(row["Total"]) - goods - _amount(row["Shipping"]) == tax
    pieces = sum(int(line["Lineitem quantity"]) for line in rows)
    back = max(_amount(row["Refunded Amount"]), listed)
    if on_top and tax:
        back = to_unit(back * goods / (goods + tax), currency)
    back = min(back, goods)
    kept = goods - back
    contained = ZERO if on_top or not goods else to_unit(tax * kept / goods, currency)
    cancelled = bool(row["Cancelled at"])
    net = ZERO if cancelled else kept - contained
    known = [told.unit_costs.get(line["Lineitem sku"]) for line in rows]
    if cancelled:
        cost = ZERO
    elif currency == told.base and all(one is not None for one in known):
        whole = sum(
            (one or ZERO) * int(line["Lineitem quantity"]) for one, line in zip(known, rows, strict=True)
        )
        cost = to_unit(whole * kept / goods, currency) if back else Decimal(whole)
    else:
        cost = to_unit(max(net, ZERO) * (1 - told.margin), currency)
    parts = {
        "gross_sales": goods + discount, "discounts": discount, "taxes": tax if cancelled and not on_top else contained,
        "refunds": back, "product_cost": cost, "shipping_income": _amount(row["Shipping"]),
    }  # fmt: skip
    sums = {name: worth(told, value, currency, day.isoformat()) for name, value in parts.items()}
    if cancelled:
        sums["refunds"] = sums["gross_sales"] - sums["discounts"] - sums["taxes"]
    sums["net_sales"] = sums["gross_sales"] - sums["discounts"] - sums["refunds"] - sums["taxes"]
    sums["contribution"] = sums["net_sales"] - sums["product_cost"]
    sums |= {"orders": Decimal(not cancelled), "units": Decimal(0 if cancelled else pieces)}
    return _keys(told, row, day), sums


def _keys(told: Told, row: dict[str, str], day: date) -> dict[str, str]:
    tags = dict(line.split(": ") for line in row["Note Attributes"].splitlines())
    nobody = "unattributed"
    channel, campaign, person = told.codes.get(row["Discount Code"], (nobody, nobody, nobody))
    if channel == nobody and tags:
        channel, campaign = tags["utm_source"], told.links[tags["utm_campaign"]]
    return {"": "", "channel": channel, "campaign": campaign, "influencer": person} | times(day)


def times(day: date) -> dict[str, str]:
    """Return the day, the Monday of its week and its month."""
    monday = day - timedelta(days=day.weekday())
    return {"day": day.isoformat(), "week": monday.isoformat(), "month": f"{day:%Y-%m}-01"}


def calculated(told: Told, orders: str, refunds: str) -> dict[str, Figures]:
    """Return by breakdown, group and metric what the files say, in units of the base currency."""
    found: dict[str, Figures] = {by: defaultdict(lambda: defaultdict(Decimal)) for by in BREAKDOWNS}
    listed: dict[str, Decimal] = defaultdict(Decimal)
    for refund in csv.DictReader(StringIO(refunds)):
        listed[refund["Order"]] += abs(Decimal(refund["Refund amount"]))
    rows: dict[str, list[dict[str, str]]] = {}
    for line in csv.DictReader(StringIO(orders)):
        rows.setdefault(line["Name"], []).append(line)
    for number, lines in rows.items():
        _add(
            found,
            *_order(told, [lines[0] | {k: v for k, v in one.items() if v} for one in lines], listed[number]),
        )
    for day, amount, currency, channel in told.costs:
        keys = {"": "", "channel": channel, "campaign": "unattributed", "influencer": "unattributed"}
        _add(found, keys | times(date.fromisoformat(day)), {"total_cost": worth(told, amount, currency, day)})
    for groups in found.values():
        for sums in groups.values():
            sums["profit"] = sums["contribution"] - sums["total_cost"]
            if sums["orders"]:
                sums["aov"] = to_unit(sums["net_sales"] / sums["orders"], told.base)
    return found


def _add(found: dict[str, Figures], keys: dict[str, str], sums: dict[str, Decimal]) -> None:
    for by, key in keys.items():
        for name, value in sums.items():
            found[by][key][name] += value


def whole_of(groups: Iterable[dict[str, Decimal]], metric: str) -> Decimal:
    """Add a metric up over groups."""
    return sum((sums.get(metric, ZERO) for sums in groups), ZERO)
