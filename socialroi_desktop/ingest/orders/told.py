"""One order of a shop export as it is told to the store: its values, its lines, what is doubtful. Pure data."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.problem import Problem

COLUMNS = (
    "source", "number", "ordered_at", "status", "currency", "gross_sales", "discounts", "refunds", "taxes",
    "shipping_taxes", "shipping_income", "fees", "total", "units", "customer", "country", "discount_code",
    "utm_source", "utm_medium", "utm_campaign", "referrer", "landing_page", "creator", "reference", "states_told",
    "refunds_told",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """One order: its values in the order of `COLUMNS`, its lines with file lines, what is doubtful; rows that are copies."""

    values: tuple[Value, ...]
    lines: Sequence[tuple[int, tuple[Value, ...]]]
    doubt: Problem | None = None
    copies: Sequence[Problem] = ()

    @property
    def currency(self) -> Value:
        """The currency of its amounts."""
        return self.values[COLUMNS.index("currency")]

    @property
    def refunds(self) -> Value:
        """What the rows of the order themselves say was paid back, in minor units."""
        return self.values[COLUMNS.index("refunds")]

    def with_fees(self, fees: int) -> "Told":
        """Return the order with other fees, in minor units."""
        at = COLUMNS.index("fees")
        return replace(self, values=(*self.values[:at], fees, *self.values[at + 1 :]))
