"""The money figures of a shop worked out anew from its files in plain Python; nothing of the app is used here."""

import csv
from collections import defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from io import StringIO
from math import floor
from zoneinfo import ZoneInfo

from oracle_lists import counted, day_of, refunded_days, refunded_lists

DECIMALS = {"JPY": 0, "KRW": 0, "KWD": 3, "TND": 3}
ZERO = Decimal(0)
ADDED = (
    "gross_sales", "discounts", "refunds", "taxes", "net_sales", "shipping_income", "product_cost", "contribution", "orders",
    "units", "cancelled_orders", "cancelled_sales", "refunded_orders", "total_cost", "ad_spend", "influencer_fees", "tools",
    "other_cost", "ad_impressions", "ad_clicks",
)  # fmt: skip
CREDITED = {"attributed": ("orders", "net_sales", "contribution"), "social": ("orders", "net_sales")}
NOBODY = "unattributed"
NOT_SOCIAL = ("unattributed", "paid_search")
BREAKDOWNS = ("", "channel", "campaign", "influencer", "day", "week", "month")
Figures = dict[str, dict[str, Decimal]]
Touch = tuple[str, str, str]


@dataclass(frozen=True)
class CostLine:
    """A cost the seller typed, with what it was for."""

    day: str
    amount: Decimal
    currency: str
    kind: str
    channel: str
    campaign: str
    person: str


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
    costs: tuple[CostLine, ...]


def to_unit(value: Decimal, currency: str) -> Decimal:
    """Round an amount to what a currency can pay, half up."""
    return value.quantize(smallest(currency), ROUND_HALF_UP)


def smallest(currency: str) -> Decimal:
    """Return the smallest amount a currency can pay."""
    return Decimal(1).scaleb(-DECIMALS.get(currency, 2))


def worth(told: Told, amount: Decimal, currency: str, day: str) -> Decimal:
    """Convert by the last rate up to the day, and round once."""
    if currency == told.base:
        return amount
    return to_unit(amount * [rate for since, rate in told.rates[currency] if since <= day][-1], told.base)


def _amount(text: str) -> Decimal:
    return Decimal(text or "0")


def _order(told: Told, rows: list[dict[str, str]], listed: Decimal) -> tuple[date, dict[str, Decimal]]:
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
        sums["cancelled_sales"] = sums["refunds"]
    sums["net_sales"] = sums["gross_sales"] - sums["discounts"] - sums["refunds"] - sums["taxes"]
    sums["contribution"] = sums["net_sales"] - sums["product_cost"]
    sums |= {"orders": Decimal(not cancelled), "units": Decimal(0 if cancelled else pieces)}
    sums |= {"cancelled_orders": Decimal(cancelled), "refunded_orders": Decimal(bool(back) and not cancelled)}
    return day, sums


def credit(touches: list[Touch], model: str) -> list[tuple[Touch, Decimal]]:
    """Return the share of each touch of an order; what no touch led to is nobody's."""
    if not touches:
        return [((NOBODY,) * 3, Decimal(1))]
    if model == "linear":
        return [(touch, Decimal(1) / len(touches)) for touch in touches]
    return [(touches[0 if model == "first_touch" else -1], Decimal(1))]


def _credited(sums: dict[str, Decimal], channel: str, share: Decimal) -> dict[str, Decimal]:
    found = {name: value * share for name, value in sums.items()}
    for word, names in CREDITED.items():
        if channel not in (NOT_SOCIAL if word == "social" else NOT_SOCIAL[:1]):
            found |= {f"{word}_{name}": found[name] for name in names}
    return found


def touches_of(told: Told, row: dict[str, str]) -> list[Touch]:
    """Return channel, campaign and person of what led to an order: the link that was followed, then the code that was typed."""
    tags = dict(line.split(": ") for line in row["Note Attributes"].splitlines())
    found = []
    if tags:
        source = "paid_search" if tags["utm_source"] == "google" else tags["utm_source"]
        found.append((source, told.links[tags["utm_campaign"]], NOBODY))
    if row["Discount Code"]:
        found.append(told.codes[row["Discount Code"]])
    return found


def times(day: date) -> dict[str, str]:
    """Return the day, the Monday of its week and its month."""
    monday = day - timedelta(days=day.weekday())
    return {"day": day.isoformat(), "week": monday.isoformat(), "month": f"{day:%Y-%m}-01"}


def calculated(
    told: Told, orders: str, refunds: str, ads: str = "", model: str = "last_touch"
) -> dict[str, Figures]:
    """Return by breakdown, group and metric what the files say, in units of the base currency."""
    found: dict[str, Figures] = {by: defaultdict(lambda: defaultdict(Decimal)) for by in BREAKDOWNS}
    listed: dict[str, Decimal] = defaultdict(Decimal)
    for refund in csv.DictReader(StringIO(refunds)):
        listed[refund["Order"]] += abs(Decimal(refund["Refund amount"]))
    rows = orders_of(orders)
    span = refunded_days(refunds, {number: day_of(first, told.zone) for number, (first, *_) in rows.items()})
    named = refunded_lists(refunds, {number: first for number, (first, *_) in rows.items()})
    for number, lines in rows.items():
        whole = [lines[0] | {k: v for k, v in one.items() if v} for one in lines]
        day, sums = _order(told, whole, listed[number])
        sums |= counted(whole[0], day, named, span, sums["orders"])
        for touch, share in credit(touches_of(told, whole[0]), model):
            keys = dict(zip(("channel", "campaign", "influencer"), touch, strict=True))
            _add(found, {"": ""} | keys | times(day), _credited(sums, touch[0], share))
    for line in told.costs:
        amount = worth(told, line.amount, line.currency, line.day)
        keys = {"": "", "channel": line.channel, "campaign": line.campaign, "influencer": line.person}
        _add(found, keys | times(date.fromisoformat(line.day)), {"total_cost": amount, line.kind: amount})
    for row in csv.DictReader(StringIO(ads)):
        spent = Decimal(row["Amount spent"])
        keys = {"": "", "channel": "facebook", "campaign": row["Campaign name"], "influencer": "unattributed"}
        shown, clicked = row["Impressions"], row["Clicks (all)"]
        # What is told by one side only is no part of a rate: spend of rows that tell no clicks buys none.
        sums = {
            "total_cost": spent, "ad_spend": spent, "ad_impressions": _amount(shown), "ad_clicks": _amount(clicked),
            "shown_spend": spent if shown else ZERO, "clicked_spend": spent if clicked else ZERO,
            "shown_clicks": _amount(clicked) if shown else ZERO, "clicked_impressions": _amount(shown) if clicked else ZERO,
        }  # fmt: skip
        _add(found, keys | times(date.fromisoformat(row["Day"])), sums)
    for groups in found.values():
        for sums in groups.values():
            sums["profit"] = sums["contribution"] - sums["total_cost"]
            for credited in CREDITED["attributed"][:2]:
                sums[f"unattributed_{credited}"] = sums[credited] - sums[f"attributed_{credited}"]
    return found


def orders_of(orders: str) -> dict[str, list[dict[str, str]]]:
    """Return the lines of each order of an export by its number."""
    rows: dict[str, list[dict[str, str]]] = {}
    for line in csv.DictReader(StringIO(orders)):
        rows.setdefault(line["Name"], []).append(line)
    return rows


def days_covered(orders: str, zone: str) -> list[date]:
    """Return the days from the first order of an export to its last."""
    when = [datetime.fromisoformat(first["Created at"]) for first, *_ in orders_of(orders).values()]
    first, last = (one.astimezone(ZoneInfo(zone)).date() for one in (min(when), max(when)))
    return [first + timedelta(days=after) for after in range((last - first).days + 1)]


def on_days(orders: str, zone: str, days: Container[str]) -> str:
    """Return the export with the orders of some days (ISO) alone."""
    rows = orders_of(orders)
    kept = {
        number for number, (first, *_) in rows.items()
        if datetime.fromisoformat(first["Created at"]).astimezone(ZoneInfo(zone)).date().isoformat() in days
    }  # fmt: skip
    out = StringIO()
    writer = csv.DictWriter(out, csv.DictReader(StringIO(orders)).fieldnames or ())
    writer.writeheader()
    writer.writerows(line for number in rows if number in kept for line in rows[number])
    return out.getvalue()


def products_of(told: Told, orders: str) -> Figures:
    """Return by product orders, units and goods: lines share what their order is worth, and add up to it."""
    found: Figures = defaultdict(lambda: defaultdict(Decimal))
    for lines in orders_of(orders).values():
        first = lines[0]
        day = datetime.fromisoformat(first["Created at"]).astimezone(ZoneInfo(told.zone)).date().isoformat()
        values = [Decimal(one["Lineitem price"]) * int(one["Lineitem quantity"]) for one in lines]
        parts = shares(worth(told, sum(values, ZERO), first["Currency"], day), values, told.base)
        kept = not first["Cancelled at"]
        for line, part in zip(lines, parts, strict=True):
            sums = found[line["Lineitem name"]]
            sums["gross_sales"] += part
            sums["orders"] += kept
            sums["units"] += int(line["Lineitem quantity"]) * kept
    return found


def shares(whole: Decimal, values: list[Decimal], base: str) -> list[Decimal]:
    """Split an amount in proportion to the cent; what rounding down leaves goes to the largest remainders."""
    unit, total = smallest(base), sum(values, ZERO)
    if not total:
        return [ZERO] * len(values)
    exact = [Fraction(whole) * Fraction(value) / Fraction(total * unit) for value in values]
    parts = [floor(share) for share in exact]
    left = int(whole / unit) - sum(parts)
    for at in sorted(range(len(parts)), key=lambda at: parts[at] - exact[at])[:left]:
        parts[at] += 1
    return [part * unit for part in parts]


def _add(found: dict[str, Figures], keys: dict[str, str], sums: dict[str, Decimal]) -> None:
    for by, key in keys.items():
        for name, value in sums.items():
            found[by][key][name] += value


def whole_of(groups: Iterable[dict[str, Decimal]], metric: str) -> Decimal:
    """Add a metric up over groups."""
    return sum((sums.get(metric, ZERO) for sums in groups), ZERO)
