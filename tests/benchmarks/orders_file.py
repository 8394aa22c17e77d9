"""Makes a large orders file with the columns of a shop's export; deterministic, invented rows."""

import csv
import random
from datetime import datetime, timedelta
from pathlib import Path

HEADER = (
    "Name", "Email", "Financial Status", "Paid at", "Fulfillment Status", "Fulfilled at", "Accepts Marketing", "Currency",
    "Subtotal", "Shipping", "Taxes", "Total", "Discount Code", "Discount Amount", "Shipping Method", "Created at",
    "Lineitem quantity", "Lineitem name", "Lineitem price", "Lineitem sku", "Note Attributes", "Cancelled at",
    "Payment Method", "Refunded Amount", "Vendor", "Id", "Tags", "Source", "Lineitem discount", "Tax 1 Name", "Tax 1 Value",
)  # fmt: skip
FIRST_DAY = datetime(2025, 11, 1)


def write_orders(path: Path, count: int) -> None:
    """Write `count` single-line orders, oldest first, about one every half minute."""
    chance = random.Random(7)
    with path.open("w", newline="", encoding="utf-8") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(HEADER)
        for number in range(count):
            writer.writerow(_order(number, count, chance))


def _order(number: int, count: int, chance: random.Random) -> list[str]:
    when = FIRST_DAY + timedelta(seconds=number * 31_536_000 // count)
    stamp = when.strftime("%Y-%m-%d %H:%M:%S +0000")
    price = chance.randrange(900, 25_000)
    quantity = chance.choice((1, 1, 1, 2, 3))
    goods = price * quantity
    discount = goods // 10 if chance.random() < 0.1 else 0
    subtotal, shipping = goods - discount, 499
    code = chance.choice(("JO10", "MAI10")) if discount else ""
    utm = chance.choice(("", "", "utm_source: instagram", "utm_source: facebook", "utm_source: tiktok"))
    refund = subtotal if chance.random() < 0.03 else 0

    def money(minor: int) -> str:
        return f"{minor // 100}.{minor % 100:02d}"

    return [
        f"#{number + 1}", f"buyer{number % 400_000}@example.com", "refunded" if refund else "paid", stamp, "fulfilled", stamp,
        "no", "USD", money(subtotal), money(shipping), "0.00", money(subtotal + shipping), code, money(discount), "Standard",
        stamp, str(quantity), f"Deck {number % 40}", money(price), f"DECK-{number % 40}", utm, "", "Card", money(refund),
        "Skate", str(10**9 + number), "", "web", "0.00", "", "",
    ]  # fmt: skip
