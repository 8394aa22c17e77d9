"""Outside figures to hold own ones against, each with source, year, statistic and denominator.

Knows no file: rows are handed in as read from `resources/benchmarks.toml` or from the workspace.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Literal

from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.table import METRICS

Age = Literal["current", "old", "unknown"]
OLD_AFTER_YEARS = 2
UNKNOWN = "unknown"
_REQUIRED = ("id", "statistic", "denominator", "source", "confidence")


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One outside figure. `value` and `high` are ratios; both None where the source says "not available".

    `metric` is the own figure with the same denominator; "" where there is none.
    """

    id: str
    metric: str
    statistic: str
    denominator: str
    source: str
    confidence: str
    channel: str | None = None
    paid: bool | None = None
    value: Decimal | None = None
    high: Decimal | None = None
    data_year: int | None = None
    note: str = ""

    def age(self, year: int) -> Age:
        """Say whether the data is older than two years in `year`, or of unknown age."""
        if self.data_year is None:
            return "unknown"
        return "old" if year - self.data_year > OLD_AFTER_YEARS else "current"

    def comparable(self, metric_id: str) -> bool:
        """Tell whether an own figure may be held against this row: same metric, same known denominator."""
        return self.metric == metric_id and self.denominator != UNKNOWN and self.value is not None

    @property
    def may_judge(self) -> bool:
        """Tell whether it may turn a figure good or bad; rows of low confidence never do."""
        return self.confidence != "low" and self.denominator != UNKNOWN


def parse(rows: Iterable[Mapping[str, object]]) -> tuple[Benchmark, ...]:
    """Build benchmarks from table rows; UserError names the row and what is wrong with it."""
    return tuple(_row(number, row) for number, row in enumerate(rows, 1))


def comparable_with(
    benchmarks: Iterable[Benchmark], metric_id: str, channel: str | None = None
) -> tuple[Benchmark, ...]:
    """Return the rows an own figure may stand beside: same denominator, and its channel or none."""
    return tuple(row for row in benchmarks if row.comparable(metric_id) and row.channel in (None, channel))


def _row(number: int, row: Mapping[str, object]) -> Benchmark:
    name = str(row.get("id", number))
    for field in _REQUIRED:
        if not row.get(field):
            raise UserError("Benchmark {row} has no {field}; add it.", row=name, field=field)
    metric_id, paid, year, channel = (
        str(row.get("metric") or ""),
        row.get("paid"),
        row.get("data_year"),
        row.get("channel"),
    )
    if metric_id and metric_id not in METRICS:
        raise UserError("Benchmark {row}: there is no metric “{metric}”.", row=name, metric=metric_id)
    return Benchmark(
        id=name,
        metric=metric_id,
        statistic=str(row["statistic"]),
        denominator=str(row["denominator"]),
        source=str(row["source"]),
        confidence=str(row["confidence"]),
        channel=None if channel is None else str(channel),
        paid=None if paid is None else bool(paid),
        value=_number(name, row.get("value")),
        high=_number(name, row.get("high")),
        data_year=int(str(year)) if year is not None else None,
        note=str(row.get("note", "")),
    )


def _number(name: str, text: object) -> Decimal | None:
    if text is None:
        return None
    try:
        return Decimal(str(text))
    except InvalidOperation:
        raise UserError(
            "Benchmark {row}: “{value}” is not a number; write 0.0047 for 0.47 %.", row=name, value=text
        ) from None
