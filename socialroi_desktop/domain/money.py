"""Money as integer minor units with an ISO 4217 code; never a float. Knows no rates and no locale."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from socialroi_desktop.errors import UserError

# ISO 4217: currencies whose minor unit is not a hundredth.
_EXPONENTS: dict[str, int] = dict.fromkeys(
    [
        "BIF",
        "CLP",
        "DJF",
        "GNF",
        "ISK",
        "JPY",
        "KMF",
        "KRW",
        "PYG",
        "RWF",
        "UGX",
        "UYI",
        "VND",
        "VUV",
        "XAF",
        "XOF",
        "XPF",
    ],
    0,
) | dict.fromkeys(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], 3)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in minor units with its currency, as a value of a sentence; as text it is plain: “350.00 USD”."""

    minor: int
    currency: str

    def __str__(self) -> str:
        return f"{from_minor(self.minor, self.currency)} {self.currency}"


def exponent(currency: str) -> int:
    """Return how many decimal digits the currency has (2 for USD, 0 for VND, 3 for KWD)."""
    return _EXPONENTS.get(currency, 2)


def currencies_by_exponent() -> dict[int, list[str]]:
    """Return the currencies whose number of decimal digits is not 2, by that number."""
    found: dict[int, list[str]] = {}
    for currency, digits in _EXPONENTS.items():
        found.setdefault(digits, []).append(currency)
    return found


def is_currency(code: str) -> bool:
    """Tell whether `code` has the form of an ISO 4217 code."""
    return len(code) == 3 and code.isascii() and code.isalpha() and code.isupper()


def to_minor(amount: Decimal, currency: str) -> int:
    """Return `amount` in minor units, half a unit rounded away from zero."""
    return int(amount.scaleb(exponent(currency)).quantize(Decimal(1), ROUND_HALF_UP))


# Parts of a minor unit in which amounts finer than that are kept.
RESTS = 10**6


def rest_of(amount: Decimal, currency: str) -> int:
    """Return what `to_minor` leaves of an amount, in millionths of a minor unit: negative where it was rounded up."""
    left = amount.scaleb(exponent(currency)) - to_minor(amount, currency)
    return int((left * RESTS).quantize(Decimal(1), ROUND_HALF_UP))


def with_carry(minor: int, rest: int) -> tuple[int, int]:
    """Return an amount and its rest where so many added up rests may be a coin or more: as `to_minor` and `rest_of` do."""
    exact = minor * RESTS + rest
    whole = int((Decimal(exact) / RESTS).quantize(Decimal(1), ROUND_HALF_UP))
    return whole, exact - whole * RESTS


def exact_minor(amount: Decimal, currency: str) -> int | None:
    """Return `amount` in minor units; None where the currency has no unit as small."""
    minor = to_minor(amount, currency)
    return minor if from_minor(minor, currency) == amount else None


def typed_minor(amount: Decimal, currency: str, text: str) -> int:
    """Return an amount typed as `text` in minor units.

    UserError where the currency has no unit as small: rounded, it would be an amount that nobody typed.
    """
    minor = exact_minor(amount, currency)
    if minor is None:
        raise UserError(
            "“{text}” is finer than any amount in {currency}; write a rounded one.",
            text=text,
            currency=currency,
        )
    return minor


def carried(minor: int, old: str, new: str) -> int | None:
    """Return the same number in another currency, 12.00 USD as 12 JPY; None where that has no unit as small."""
    return exact_minor(from_minor(minor, old), new)


def from_minor(minor: int, currency: str) -> Decimal:
    """Return minor units as a decimal amount with the currency's number of digits."""
    return Decimal(minor).scaleb(-exponent(currency))


def worth_of_time(minutes: int, hourly_rate: int) -> int:
    """Return what working time costs at a rate for the hour, in minor units, half a unit rounded up."""
    return (minutes * hourly_rate + 30) // 60


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An amount of one currency. Adding two currencies is an error, never a silent sum."""

    minor: int
    currency: str

    @classmethod
    def of(cls, amount: Decimal | int | str, currency: str) -> "Money":
        """Build from a decimal amount: `Money.of("12.50", "USD")` is 1250 minor units."""
        return cls(to_minor(Decimal(amount), currency), currency)

    @property
    def amount(self) -> Decimal:
        """The amount as a decimal."""
        return from_minor(self.minor, self.currency)

    def __add__(self, other: "Money") -> "Money":
        if self.currency != other.currency:
            raise UserError(
                "{first} and {second} cannot be added; enter an exchange rate first.",
                first=self.currency,
                second=other.currency,
            )
        return Money(self.minor + other.minor, self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return self + -other


def share_of_days(minor: int, days: int, first: int, last: int) -> int:
    """Return the part of an amount spread evenly over `days` that falls on days `first`..`last` (0-based).

    Parts of neighbouring ranges add up to the whole to the last minor unit.
    """

    def until(day: int) -> int:
        return minor * day // days

    return until(min(last + 1, days)) - until(max(first, 0))
