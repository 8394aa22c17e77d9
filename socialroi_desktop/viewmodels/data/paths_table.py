"""Paths to a purchase as columns: by first source, by number of visits, and the customers behind a row. No widgets."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.metrics.methods.paths import SourcePaths, TouchPath, VisitGroup
from socialroi_desktop.operations.csv_files import write_csv
from socialroi_desktop.queries.paths import RECENT_DAYS, PathSummary, path_summary
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.reading import first_and_last_day
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.row_model import Column
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name


def read_paths(
    session: Session,
    title: str,
    period: Period | None,
    *,
    done: Callable[[PathSummary], None],
    refused: Callable[[str], None],
) -> None:
    """Sum up the touches of a period in the background; None stands for all days that any row speaks of."""
    today = session.today

    def question(workspace: Workspace, _progress: Progress) -> PathSummary:
        return path_summary(workspace, period or _everything(workspace, today))

    session.read(title, question, done, lambda error: refused(sentence_of(error)))


def source_columns() -> list[Column[SourcePaths]]:
    """Return the columns of paths with an order, by the source that began them."""
    return [
        Column(
            translate("Paths", "First visit from"),
            _source_name,
            answers={Role.CHANNEL: lambda row: row.channel or None},
        ),
        Column(translate("Paths", "Orders"), lambda row: formatting.number(len(row.paths)), right=True),
        Column(
            translate("Paths", "Visits, median"),
            lambda row: formatting.number(row.median_touches, 1),
            right=True,
        ),
        Column(
            translate("Paths", "Days, median"), lambda row: formatting.number(row.median_days, 1), right=True
        ),
    ]


def visit_columns() -> list[Column[VisitGroup]]:
    """Return the columns of visitors without an order, by how often they came lately."""
    return [
        Column(translate("Paths", "Visits without an order"), _visits),
        Column(translate("Paths", "Visitors"), lambda row: formatting.number(len(row.customers)), right=True),
    ]


def customer_columns() -> list[Column[TouchPath]]:
    """Return the columns of the customers behind a row."""
    return [
        Column(translate("Paths", "Customer key"), lambda path: path.customer),
        Column(translate("Paths", "First visit from"), lambda path: _channel(path.first_channel)),
        Column(translate("Paths", "Visits"), lambda path: formatting.number(len(path.touches)), right=True),
        Column(translate("Paths", "Days"), lambda path: formatting.number(path.days), right=True),
        Column(
            translate("Paths", "Last visit"),
            lambda path: formatting.day(date.fromisoformat(path.touches[-1].day)),
        ),
    ]


def visit_hint() -> str:
    """Say in which days visits without an order are counted."""
    return translate("Paths", "last %Ln days of the period", "", RECENT_DAYS)


def customers_of(row: SourcePaths | VisitGroup) -> Sequence[TouchPath]:
    """Return the paths behind a row of either table."""
    return row.paths if isinstance(row, SourcePaths) else row.customers


def is_empty(summary: PathSummary) -> bool:
    """Tell whether the touches tell nothing of the period."""
    return not summary.sources and not summary.visitors


def save_customers(path: Path, customers: Sequence[TouchPath]) -> int:
    """Write customers with their visits to a CSV file, for remarketing; return how many."""
    header = [column.title for column in customer_columns()]
    rows = (
        (one.customer, _channel(one.first_channel), len(one.touches), one.days, one.touches[-1].day)
        for one in customers
    )
    return write_csv(path, header, rows)


def _source_name(row: SourcePaths) -> str:
    return translate("Paths", "All sources") if row.channel == "" else _channel(row.channel)


def _channel(channel: str | None) -> str:
    return channel_name(channel) if channel else translate("Paths", "not known")


def _visits(row: VisitGroup) -> str:
    template = translate("Paths", "{count} or more") if row.or_more else "{count}"
    return template.format(count=formatting.number(row.visits))


def _everything(workspace: Workspace, today: date) -> Period:
    known = first_and_last_day(workspace)
    if known is None:
        return Period(today, today)
    return Period(date.fromisoformat(known[0]), date.fromisoformat(known[1]))
