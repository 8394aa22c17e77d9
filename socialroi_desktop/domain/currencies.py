"""Which codes are currencies in truth, beyond their form. Knows no amounts and no rates."""

from functools import cache

from socialroi_desktop.domain.money import is_currency

# ISO 4217 keeps them for no currency and for tests.
_NO_MONEY = frozenset({"XXX", "XTS"})

# What currencies are written as beside amounts and in headers, folded; marks that several share stand for the usual one.
CURRENCY_MARKS = {
    "€": "EUR", "£": "GBP", "₫": "VND", "đ": "VND", "₴": "UAH", "₹": "INR", "zł": "PLN", "zl": "PLN", "₩": "KRW",
    "₽": "RUB", "₺": "TRY", "r$": "BRL", "us$": "USD", "a$": "AUD", "c$": "CAD", "ca$": "CAD", "nt$": "TWD",
    "hk$": "HKD", "s$": "SGD", "mx$": "MXN", "rp": "IDR", "฿": "THB", "₪": "ILS", "kč": "CZK", "ft": "HUF",
    "元": "CNY", "cn¥": "CNY", "rmb": "CNY", "rm": "MYR", "₱": "PHP", "lei": "RON", "₸": "KZT", "₦": "NGN", "грн": "UAH",
    "руб": "RUB", "лв": "BGN", "tl": "TRY", "円": "JPY", "원": "KRW", "บาท": "THB",
    "vnđ": "VND", "kc": "CZK", "lek": "ALL", "lekë": "ALL", "тг": "KZT",
    "₾": "GEL", "₼": "AZN", "֏": "AMD", "₡": "CRC", "₲": "PYG", "৳": "BDT", "₮": "MNT", "₵": "GHS", "₭": "LAK", "៛": "KHR",
    "sfr": "CHF", "fr": "CHF", "ksh": "KES", "s/": "PEN", "din": "RSD", "дин": "RSD", "ден": "MKD", "km": "BAM",
}  # fmt: skip
SHARED_MARKS = {"$": "USD", "¥": "JPY", "￥": "CNY", "kr": "SEK", "kr.": "DKK", "rs": "INR", "₨": "PKR"}


def is_known_currency(code: str) -> bool:
    """Tell whether `code` is a currency that is, or was, paid with."""
    return is_currency(code) and code in _known()


@cache
def _known() -> frozenset[str]:
    # Loaded when it is asked for: it reads the names of all of them.
    from babel.numbers import list_currencies

    return frozenset(list_currencies()) - _NO_MONEY
