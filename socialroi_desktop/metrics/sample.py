"""What a range has to know of orders: how many, and sums of their values and squares. Knows no metrics."""

from dataclasses import dataclass

MONEY_MEASURES = ("contribution", "net_sales")
MEASURES = (*MONEY_MEASURES, "orders")


@dataclass(frozen=True, slots=True)
class Moments:
    """Values that are all at least 0: their sum, the sum of their squares, the largest of them."""

    total: float = 0.0
    squares: float = 0.0
    largest: float = 0.0

    @classmethod
    def of(cls, *values: float) -> "Moments":
        """Add up single values."""
        return cls(sum(values), sum(value * value for value in values), max(values, default=0.0))


NOTHING = Moments()


@dataclass(frozen=True, slots=True)
class Tail:
    """How the values of all orders of a shop spread, lent to groups that have few of them."""

    orders: float
    gains: Moments
    losses: Moments = NOTHING


@dataclass(frozen=True, slots=True)
class Sample:
    """The orders behind a sum, what they gained and what they lost apart, in major units.

    An order that is shared counts with its share: `shares` adds them up, `share_squares` their squares. `bursts` is by how much
    the number of orders spreads beyond orders that come one by one, as a variance.
    """

    shares: float
    share_squares: float
    gains: Moments
    losses: Moments
    tail: Tail
    bursts: float = 0.0

    @property
    def total(self) -> float:
        """What the orders add up to."""
        return self.gains.total - self.losses.total

    @classmethod
    def of(cls, *values: float, tail: "Tail | None" = None, bursts: float = 0.0) -> "Sample":
        """Build a sample of whole orders from single values; without a tail from these alone."""
        gains = Moments.of(*(value for value in values if value > 0))
        losses = Moments.of(*(-value for value in values if value < 0))
        count = float(len(values))
        return cls(count, count, gains, losses, tail or Tail(count, gains, losses), bursts)
