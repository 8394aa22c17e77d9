"""Collects the sums of every group of a question from the store's small tables.

Knows which sum comes from which table; divides nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.sums import ATTRIBUTED, SOCIAL, Sample, Sums
from socialroi_desktop.metrics.table import METRICS

SINGLE_VALUES = 2000
WHOLE = ""
_APART = "{amounts} are left out: no exchange rate to {base} is known; add it on the Data tab."


@dataclass(slots=True)
class Group:
    """Sums of one group while they are being collected, in minor units and counts, by part."""

    parts: dict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(int)))
    unknown: dict[str, Problem] = field(default_factory=dict)
    rows: int = 0
    contributions: list[int] = field(default_factory=list)
    squares: float = 0.0
    sampled: int = 0
    single: bool = True

    def add(self, part: str, sums: Mapping[str, int]) -> None:
        """Add sums to a part of this group."""
        target = self.parts[part]
        for name, amount in sums.items():
            target[name] += amount


class Gathered:
    """All groups of a question by their key (channel id, day, ...; "" for the whole)."""

    def __init__(self, currency: str) -> None:
        self.currency = currency
        self.groups: dict[str, Group] = {}
        self.zero: set[str] = set()
        self.apart: dict[str, int] = {}

    def __getitem__(self, key: str) -> Group:
        return self.groups.setdefault(key, Group())

    def known(self, names: Iterable[str]) -> None:
        """Say that these sums are known to be nothing wherever no row adds to them."""
        self.zero.update(names)

    def set_apart(self, amounts: Mapping[str, int]) -> None:
        """Note amounts that no rate converts."""
        for currency, minor in amounts.items():
            self.apart[currency] = self.apart.get(currency, 0) + minor

    def sums(self, key: str) -> Sums:
        """Return the sums of a group in major units, as the metrics take them."""
        group = self[key]
        reasons = dict(group.unknown)
        if self.apart:
            note = self._apart_note()
            reasons |= {name: note for name in self.zero if METRICS[name].unit == "money" and name not in reasons}
        whole = self._major(group, WHOLE)
        return Sums(
            values=whole,
            currency=self.currency,
            rows=group.rows,
            reasons=reasons,
            contributions=self._sample(group),
            parts={part: self._major(group, part) for part in (ATTRIBUTED, SOCIAL)},
        )

    def _major(self, group: Group, part: str) -> dict[str, Decimal | None]:
        own = group.parts.get(part, {})
        values: dict[str, Decimal | None] = {}
        for name in self.zero | set(own):
            if name in METRICS:
                values[name] = None if name in group.unknown else self._scaled(name, own.get(name, 0))
        return values

    def _scaled(self, name: str, amount: int) -> Decimal:
        if METRICS[name].unit == "money":
            return from_minor(amount, self.currency)
        if name == "hours":
            return Decimal(amount) / 60
        return Decimal(str(amount))

    def _sample(self, group: Group) -> Sample | None:
        if not group.sampled:
            return None
        scale = from_minor(1, self.currency)
        if group.single and len(group.contributions) <= SINGLE_VALUES:
            return Sample.of(tuple(from_minor(value, self.currency) for value in group.contributions))
        total = from_minor(group.parts[ATTRIBUTED]["contribution"], self.currency)
        return Sample(group.sampled, total, Decimal(str(group.squares)) * scale * scale)

    def _apart_note(self) -> Problem:
        amounts = ", ".join(
            f"{from_minor(minor, currency)} {currency}" for currency, minor in sorted(self.apart.items())
        )
        return Problem(_APART, {"amounts": amounts, "base": self.currency})


def shown_key(key: str | int) -> str:
    """Return a group key as text; what nobody claims is `unattributed`."""
    return str(key) if key else UNATTRIBUTED
