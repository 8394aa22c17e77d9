"""Rolls the orders of the demo shop, as rows of a Shopify export. Part of make_demo_files.py."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import accumulate
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

HEADER = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,"
    "Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
    "Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,"
    "Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,"
    "Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,"
    "Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,"
    "Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,"
    "Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,"
    "Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,"
    "Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due At,Payment References"
)
COLUMNS = HEADER.split(",")
ZONE = ZoneInfo("Europe/Warsaw")
VAT = 23
TIKTOK_FROM = date(2026, 5, 4)
# Who types which code: channel, code, per cent off, from which day, how often.
CODES = (
    ("instagram", "JO10", 10, "2025-06-01", 0.17),
    ("instagram", "ANNA10", 10, "2026-04-20", 0.09),
    ("youtube", "MAI15", 15, "2026-06-03", 0.4),
    ("", "YU10", 10, "2026-05-22", 0.04),
    ("email", "WELCOME10", 10, "2025-01-01", 0.25),
)
# Codes that buyers type in the days of a deal: channel, code, per cent off, first and last day, every how many orders.
DEALS = (
    ("instagram", "JO10", 10, "2026-03-24", "2026-05-31", 2),
    ("instagram", "ANNA10", 10, "2026-04-20", "2026-06-30", 3),
    ("", "YU10", 10, "2026-05-22", "2026-07-31", 8),
    ("youtube", "MAI15", 15, "2026-06-03", "2026-08-31", 2),
    ("instagram", "MARTA10", 10, "2026-08-20", "2026-09-15", 2),
    ("instagram", "PATCH10", 10, "2026-09-20", "2026-10-20", 3),
)
# Posts of the shop with a tagged link of their own: channel, number of the post, days in which buyers come by it, every how
# many of the orders of this channel without a code.
LINKS = (
    ("instagram", "demo-own-1", "2026-08-10", "2026-08-18", 2),
    ("facebook", "demo-own-9", "2026-08-14", "2026-08-25", 2),
    ("instagram", "demo-own-2", "2026-08-19", "2026-08-30", 2),
    ("facebook", "demo-own-3", "2026-08-26", "2026-09-12", 2),
    ("instagram", "demo-own-4", "2026-09-07", "2026-09-20", 2),
    ("facebook", "demo-own-5", "2026-09-24", "2026-10-10", 2),
    ("instagram", "demo-own-10", "2026-09-28", "2026-10-12", 2),
    ("pinterest", "demo-own-7", "2026-10-08", "2026-11-10", 1),
    ("instagram", "demo-own-8", "2026-10-16", "2026-10-21", 2),
    ("instagram", "demo-own-6", "2026-10-22", "2026-11-06", 2),
)
# From when on so many of every five visits that buy begin on the home page; buyers stand in its gallery since September.
HOME = (("2026-09-01", 2), ("2026-07-01", 1))


@dataclass(frozen=True)
class Rolled:
    """One order: its day and its rows of the export, the first of which carries the totals."""

    day: date
    rows: tuple[tuple[object, ...], ...]


def pick(rng: Random, weights: Mapping[str, float]) -> str:
    """Return a key, each as likely as its weight."""
    edges = list(accumulate(weights.values()))
    mark = rng.random() * edges[-1]
    return next(key for key, edge in zip(weights, edges, strict=True) if mark < edge)


def roll_orders(
    shop: Mapping[str, Any], plot: Mapping[str, Any], days: Sequence[date], rng: Random
) -> list[Rolled]:
    """Return the orders of all days, oldest first."""
    shares = [plot["season"][day.month - 1] * (plot["growth"] if day.year == 2026 else 1) for day in days]
    upto = list(accumulate(shares))
    moments = []
    for n in range(plot["orders"]):
        mark = (n + rng.random()) / plot["orders"] * upto[-1]
        day = next(day for day, edge in zip(days, upto, strict=True) if mark < edge)
        moments.append(
            datetime(day.year, day.month, day.day, 7, tzinfo=ZONE)
            + timedelta(minutes=int(rng.random() * 960))
        )
    roll = _Roll(shop, plot, rng)
    return [roll.order(1001 + n, moment) for n, moment in enumerate(sorted(moments))]


class _Roll:
    def __init__(self, shop: Mapping[str, Any], plot: Mapping[str, Any], rng: Random) -> None:
        self._shop, self._plot, self._rng = shop, plot, rng
        self._products = {product["sku"]: product for product in shop["product"]}
        self._asked: Counter[str] = Counter()

    def order(self, number: int, moment: datetime) -> Rolled:
        rng, day = self._rng, moment.date()
        weights = {
            channel["id"]: float(channel["share"][day.year - 2025]) for channel in self._plot["channel"]
        }
        if day < TIKTOK_FROM:
            weights["tiktok"] = 0.0
        name = pick(rng, weights)
        channel = next(item for item in self._plot["channel"] if item["id"] == name)
        campaign = self._campaign(channel, day)
        lines = self._lines(campaign, channel["id"])
        code, percent = self._code(channel["id"], day)
        by_code = bool(code)
        if not by_code:
            code, percent = self._deal_code(channel["id"], day)
        cells = self._money(lines, percent, day) | {
            "Name": f"#{number}",
            "Email": f"buyer{int(rng.random() ** 1.6 * 820):04d}@example.com",
            "Created at": moment.strftime("%Y-%m-%d %H:%M:%S %z"),
            "Discount Code": code,
            "Note Attributes": self._origin(channel, campaign, lines, day, code)
            if not by_code or rng.random() < 0.5
            else "",
            "Currency": "USD",
            "Accepts Marketing": "yes" if rng.random() < 0.4 else "no",
            "Id": 5600000000000 + number * 37,
            "Source": "web",
            "Vendor": "Skate & Skin",
        }
        if cells["Financial Status"] == "voided":
            cells["Cancelled at"] = (moment + timedelta(hours=2)).strftime("%Y-%m-%d %H:%M:%S %z")
        return Rolled(day, tuple(self._rows(cells, lines)))

    def _campaign(self, channel: Mapping[str, Any], day: date) -> Mapping[str, Any] | None:
        running = [
            item for item in self._shop["campaign"]
            if item["start"] <= day.isoformat() <= item["end"] and channel["id"] in item["channels"]
        ]  # fmt: skip
        if not running or self._rng.random() >= channel["campaign"]:
            return None
        chosen: Mapping[str, Any] = running[int(self._rng.random() * len(running))]
        return chosen

    def _lines(self, campaign: Mapping[str, Any] | None, channel: str) -> list[tuple[Mapping[str, Any], int]]:
        rng, weights = self._rng, {sku: float(weight) for sku, weight in self._plot["line_weights"].items()}
        if campaign is not None and campaign.get("product_line") and rng.random() < 0.75:
            weights = {
                sku: w
                for sku, w in weights.items()
                if self._products[sku]["line"] == campaign["product_line"]
            }
        if channel == "tiktok":
            weights = {"SK-SOCKS": 3, "SK-WAX": 2, "SK-CURB": 4, "SN-BALM": 3}
        first = pick(rng, weights)
        lines = [(self._products[first], 2 if rng.random() < 0.09 else 1)]
        if rng.random() < 0.42:
            second = pick(rng, {"SK-SOCKS": 5, "SK-WAX": 2, "SN-BALM": 4, "SN-WASH": 3, "SN-NIGHT": 2})
            if second != first:
                lines.append((self._products[second], 1))
        return lines

    def _code(self, channel: str, day: date) -> tuple[str, int]:
        for where, code, percent, since, often in CODES:
            if where == channel and day.isoformat() >= since and self._rng.random() < often:
                return code, percent
        return "", 0

    def _deal_code(self, channel: str, day: date) -> tuple[str, int]:
        """Return the code of a deal that runs; counted, not rolled, so that no other order changes by it."""
        for where, code, percent, first, last, every in DEALS:
            if where == channel and first <= day.isoformat() <= last:
                self._asked[code] += 1
                if self._asked[code] % every == 0:
                    return code, percent
        return "", 0

    def _money(
        self, lines: Sequence[tuple[Mapping[str, Any], int]], percent: int, day: date
    ) -> dict[str, object]:
        """Return the totals; one order in six goes to the EU, where prices contain VAT."""
        rng = self._rng
        goods = sum(round(float(product["price"]) * 100) * count for product, count in lines)
        discount = goods * percent // 100
        subtotal = goods - discount
        shipping = 0 if subtotal >= 7500 else 590
        taxed = rng.random() < 0.16
        taxes = round(subtotal * VAT / (100 + VAT)) if taxed else 0
        dice = rng.random()
        status, refunded = "paid", 0
        if dice < 0.012:
            status = "voided"
        elif dice < 0.042:
            status, refunded = "refunded", subtotal
        elif dice < 0.066:
            status, refunded = "partially_refunded", subtotal // 3
        elif dice < 0.075 and day >= date(2026, 11, 10):
            status = "pending"
        return {
            "Financial Status": status, "Subtotal": _amount(subtotal), "Shipping": _amount(shipping), "Taxes": _amount(taxes),
            "Total": _amount(subtotal + shipping), "Discount Amount": _amount(discount), "Refunded Amount": _amount(refunded),
            "Tax 1 Name": f"VAT {VAT}%" if taxed else "", "Tax 1 Value": _amount(taxes) if taxed else "",
            "Shipping Country": "PL" if taxed else "US",
        }  # fmt: skip

    def _origin(
        self,
        channel: Mapping[str, Any],
        campaign: Mapping[str, Any] | None,
        lines: Sequence[tuple[Mapping[str, Any], int]],
        day: date,
        code: str,
    ) -> str:
        if not channel["id"]:
            return ""
        told = [f"utm_source: {channel['source']}", f"utm_medium: {channel['medium']}"]
        if campaign is not None:
            told.append(f"utm_campaign: {campaign['link_names'][0]}")
        page = f"/collections/{lines[0][0]['line'].lower().replace(' ', '-')}"
        return "\n".join([*told, f"landing_page: {self._landing(channel, page, day, code)}"])

    def _landing(self, channel: Mapping[str, Any], page: str, day: date, code: str) -> str:
        """Return where a visit began; counted, not rolled, as above."""
        for where, post, first, last, every in LINKS if not code else ():
            if where == channel["id"] and first <= day.isoformat() <= last:
                self._asked[post] += 1
                if self._asked[post] % every == 0:
                    tags = f"utm_source={where}&utm_medium={channel['medium']}&utm_content={post}"
                    return f"{page}?{tags}"
        of_five = next((count for since, count in HOME if day.isoformat() >= since), 0)
        self._asked["/"] += 1
        return "/" if self._asked["/"] % 5 < of_five else page

    def _rows(
        self, cells: Mapping[str, object], lines: Sequence[tuple[Mapping[str, Any], int]]
    ) -> Sequence[tuple[object, ...]]:
        rows = []
        for n, (product, count) in enumerate(lines):
            line = {
                "Lineitem quantity": count, "Lineitem name": product["name"], "Lineitem price": product["price"],
                "Lineitem sku": product["sku"], "Lineitem discount": "0.00",
            }  # fmt: skip
            whole = {**cells, **line} if n == 0 else {"Name": cells["Name"], "Email": cells["Email"], **line}
            rows.append(tuple(whole.get(name, "") for name in COLUMNS))
        return rows


def _amount(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"
