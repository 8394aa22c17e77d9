"""The command of customers: who buys and buys again by channel, how long ago and how often, and which months came back."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.printing import print_json, print_rows
from socialroi_desktop.domain.listening.buyers import FREQUENCY, RECENCY
from socialroi_desktop.domain.period import Period, last_days
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.listening.customers import Buyers, buyers
from socialroi_desktop.store.file.workspace import open_workspace

# As long as a year, where no day is told.
_DAYS = 365


def run_customers(arguments: argparse.Namespace) -> int:
    """Print what is told of customers."""
    first, last = words.day(arguments.start, "--from"), words.day(arguments.end, "--to")
    with open_workspace(Path(arguments.file), read_only=True) as workspace:
        today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
        end = last or today
        start = first or last_days(end, _DAYS).start
        if start > end:
            raise UsageError("--to lies before --from.")
        found = buyers(workspace, Period(start, end))
    if found is None:
        raise UserError("There are no orders yet; import your shop’s export of them first.")
    told = _told(found)
    if arguments.json:
        print_json(told)
        return 0
    print_rows([{name: cell["value"] for name, cell in told["figures"].items()}], as_json=False)
    for part in ("channels", "rhythm", "cohorts"):
        print_rows(told[part], as_json=False)
    return 0


def _told(found: Buyers) -> dict[str, Any]:
    return {
        "from": found.period.start.isoformat(), "to": found.period.end.isoformat(), "as_of": found.day.isoformat(),
        "orders": found.orders, "without_customer": found.unnamed,
        "figures": {name: _figure(figure) for name, figure in found.figures.items()},
        "channels": [
            {"channel": key, **{name: _value(figure) for name, figure in told.items()}} for key, told in found.channels
        ],
        "first_products": [{"product": name, "ltv_first_year": _value(figure)} for name, figure in found.products],
        "rhythm": [
            {"days_up_to": end, **{_often(n): count for n, count in enumerate(row)}}
            for end, row in zip(RECENCY, found.rhythm.cells, strict=True)
        ],
        "cohorts": [
            {"month": cohort.month.isoformat()[:7], "customers": cohort.customers, "bought": list(cohort.kept)}
            for cohort in found.cohorts
        ],
    }  # fmt: skip


def _often(place: int) -> str:
    end = FREQUENCY[place]
    return f"orders_up_to_{end}" if end is not None else "orders_more"


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "value": _value(figure), "low": _text(figure.low), "high": _text(figure.high), "unit": figure.unit, "note": figure.note,
    }  # fmt: skip


def _value(figure: Figure) -> str | None:
    return _text(figure.value)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
