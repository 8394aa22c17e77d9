"""Invented shops by a seed: an export of orders, a list of refunds, and what the seller tells of them."""

import csv
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from io import StringIO
from random import Random
from zoneinfo import ZoneInfo

from oracle_calculator import NOBODY, CostLine, Told, to_unit
from oracle_lists import PLAIN
from oracle_reach import some_posts, some_visits

HEADERS = (
    "Name", "Financial Status", "Created at", "Currency", "Subtotal", "Shipping", "Taxes", "Total", "Discount Code",
    "Discount Amount", "Lineitem quantity", "Lineitem name", "Lineitem price", "Lineitem sku", "Note Attributes",
    "Cancelled at", "Refunded Amount",
)  # fmt: skip
CODES = {"JO10": ("instagram", "Summer", "Jo Marsh"), "MAI15": ("youtube", "Winter", "Mai Lind")}
LINKS = {"summer": "Summer", "winter": "Winter"}
RATES = {"USD": "0.9137", "JPY": "0.0061", "KWD": "2.987", "EUR": "1.0945", "GBP": "1.1733"}
FIRST = "2025-01-01"


@dataclass(frozen=True)
class Shop:
    """The files of a shop and what is told of it."""

    told: Told
    orders: str
    plain: str
    refunds: str
    ads: str
    posts: str
    visits: str


def a_shop(seed: int) -> Shop:
    """Return the shop of a seed."""
    chance = Random(seed)
    base = chance.choice(("EUR", "USD", "JPY", "KWD"))
    others = [name for name in RATES if name != base]
    scale = {"JPY": Decimal(160)}.get(base, Decimal(1))
    rates = {
        name: [
            (FIRST, Decimal(RATES[name]) * scale),
            ("2026-04-01", Decimal(RATES[name]) * scale + Decimal("0.0005")),
        ]
        for name in others
    }
    costs = tuple(_cost(chance, paid) for paid in chance.choices([base, others[0]], k=chance.randint(0, 6)))
    told = Told(base, "Europe/Warsaw", Decimal("0.4"), CODES, LINKS, rates,
                {"M": to_unit(Decimal("4.33"), base)} if chance.random() < 0.5 else {}, costs)  # fmt: skip
    rows: list[tuple[object, ...]] = []
    refunds = [("Order", "Refund date", "Refund amount", "Currency", "Reason")]
    top = chance.random() < 0.5
    for number in range(1001, 1001 + chance.randint(3, 25)):
        rows += _order(f"#{number}", chance, chance.choice([base, base, *others[:3]]), refunds, top)
    ads = _ads(chance, base)
    posts, visits = some_posts(chance), some_visits(chance, LINKS)
    plain = _plain(chance, [base, base, others[0]], refunds)
    return Shop(told, _text([HEADERS, *rows]), plain, _text(refunds), ads, posts, visits)


def _plain(chance: Random, currencies: list[str], refunds: list[tuple[str, ...]]) -> str:
    """Return a list of orders without states and refunds, which some shops have beside their export."""
    rows: list[tuple[object, ...]] = [PLAIN]
    for number in range(5001, 5001 + chance.choice((0, 0, 1, 4, 12))):
        currency = chance.choice(currencies)
        total = to_unit(Decimal(chance.randint(1_000, 90_000)) / 1000, currency) or Decimal(1)
        day = f"2026-{chance.choice(('03-30', '04-04', '04-21', '05-02', '05-19'))}"
        rows.append((number, day, total, currency, chance.choice(("", "JO10"))))
        if chance.random() < 0.1:
            refunds.append(
                (f"{number}", "2026-06-12", f"{-to_unit(total / 2, currency)}", currency, "Broken")
            )
    return _text(rows)


def _cost(chance: Random, paid: str) -> CostLine:
    day = f"2026-{chance.randint(3, 5):02d}-{chance.randint(1, 28):02d}"
    amount = to_unit(Decimal(chance.randint(1, 9999)) / 7, paid)
    channel = chance.choice(("instagram", "facebook", "paid_search", NOBODY))
    campaign = chance.choice((*LINKS.values(), NOBODY))
    if chance.random() < 0.5:
        return CostLine(
            day, amount, paid, "influencer_fees", channel, campaign, chance.choice(list(CODES.values()))[2]
        )
    return CostLine(day, amount, paid, chance.choice(("tools", "other_cost")), channel, campaign, NOBODY)


def _ads(chance: Random, base: str) -> str:
    rows: list[tuple[object, ...]] = [
        ("Day", "Campaign name", "Amount spent", "Currency", "Impressions", "Clicks (all)")
    ]
    for day in range(chance.choice((0, 0, 9))):
        for campaign in LINKS.values():
            spent = to_unit(Decimal(chance.randint(0, 9_000)) / 97, base)
            shown, clicks = (
                chance.choice((chance.randint(50, 900), "")),
                chance.choice((chance.randint(0, 40), "")),
            )
            rows.append((f"2026-04-{day + 11}", campaign, spent, base, shown, clicks))
    return _text(rows)


def _order(
    number: str, chance: Random, currency: str, refunds: list[tuple[str, ...]], top: bool
) -> list[tuple[object, ...]]:
    lines = []
    for sku, name in chance.sample((("M", "Mug"), ("T", "Tea"), ("B", "Board")), chance.randint(1, 3)):
        lines.append(
            (
                chance.randint(1, 3),
                name,
                to_unit(Decimal(chance.randint(1, 90_000)) / 1000, currency) or 1,
                sku,
            )
        )
    gross = sum((Decimal(price) * pieces for pieces, _, price, _ in lines), Decimal(0))
    kind = chance.choice(("paid", "paid", "paid", "refunded", "listed", "cancelled", "free"))
    discount = gross if kind == "free" else to_unit(gross * chance.choice((0, 0, 10, 15)) / 100, currency)
    goods = gross - discount
    rate = Decimal(chance.choice((0, 8, 23)))
    tax = to_unit(goods * rate / 100 if top else goods * rate / (100 + rate), currency)
    shipping = Decimal(0) if tax else to_unit(Decimal(chance.randint(0, 900)) / 100, currency)
    total = goods + shipping + (tax if top else 0)
    paid_back = to_unit((total - shipping) * chance.choice((30, 50, 100)) / 100, currency)
    if kind == "listed" and paid_back and goods:
        refunds.append((number, "2026-06-10", f"{-paid_back}", currency, "Broken"))
    own = paid_back if kind == "refunded" else Decimal(0)
    # Around the night in which clocks go forward, and the ends of days and months.
    when = datetime(2026, 3, 28, 21, 0, tzinfo=ZoneInfo("UTC")) + chance.choice((
        timedelta(minutes=chance.randint(0, 360)), timedelta(days=chance.randint(0, 60), minutes=chance.randint(0, 1439)),
    ))  # fmt: skip
    told = f"{when:%Y-%m-%d %H:%M:%S} +0000"
    source = chance.choice(("", "instagram", "facebook", "tiktok", "google"))
    medium = "\nutm_medium: cpc" if source == "google" else ""
    note = f"utm_source: {source}{medium}\nutm_campaign: {chance.choice(sorted(LINKS))}" if source else ""
    code = chance.choice(("JO10", "MAI15")) if discount else ""
    status = "refunded" if own and own == total else "partially_refunded" if own else "paid"
    head = (
        number,
        "voided" if kind == "cancelled" else status,
        told,
        currency,
        goods,
        shipping,
        tax,
        total,
        code,
        discount,
    )
    rest = (note, told if kind == "cancelled" else "", own)
    blank = (number, *[""] * 9)
    return [
        ((*head, *line, *rest) if not at else (*blank, *line, "", "", "")) for at, line in enumerate(lines)
    ]


def _text(rows: list[tuple[object, ...]]) -> str:
    out = StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()
