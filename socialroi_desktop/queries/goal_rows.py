"""The rows behind a goal that is counted from steps with partners, with the person of each, and the log of those people.

Also the rows behind the metric of any goal on other days.

Reads; what a row is called is said elsewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.parts import owner_entity
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import RECORDS, Contact, Deal, Deliverable, Goal, Influencer, Order
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.goals import period_of
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.goal_products import BY_PRODUCT
from socialroi_desktop.queries.goals import OUTREACH_SUMS, GoalState, measure, scope_of
from socialroi_desktop.queries.needs import sum_ids
from socialroi_desktop.queries.proof import ALL_ROWS, ROWS_SHOWN, ProofTable, prove
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.evidence import SourceRow, State, source_rows
from socialroi_desktop.store.sums.product_lines import orders_of_line, sold_of_line


@dataclass(frozen=True, slots=True)
class CountedRow:
    """A record with its day (ISO) and the person it is about; None for what it does not tell.

    `of_no_product` is set where a goal asks for a product and the record could name one and does not: it is counted anyway.
    """

    record: Record
    day: str | None
    person: Influencer | None
    of_no_product: bool = False


@dataclass(frozen=True, slots=True)
class GoalRows:
    """What was counted in the days of a goal so far, and every contact in them with the people who were counted.

    `days` are those of what was counted where they are not the goal's, `total` is how many rows were counted where not all
    are there.
    """

    goal: Goal
    counted: tuple[CountedRow, ...]
    log: tuple[CountedRow, ...] = ()
    days: Period | None = None
    total: int | None = None


def is_of_steps(goal: Goal) -> bool:
    """Tell whether a goal is counted from steps with partners alone."""
    return goal.metric in METRICS and sum_ids([goal.metric]) <= OUTREACH_SUMS


def goal_rows(workspace: Workspace, state: GoalState) -> GoalRows:
    """Return the rows behind where a goal stands, the earliest first."""
    period = Period(state.figure.start, state.figure.end)
    found = [
        _counted(workspace, record, row.day, state.goal)
        for table in rows_behind(workspace, state.goal, state.figure, ALL_ROWS)
        for row in table.rows
        if (record := reading.get(workspace, RECORDS[row.entity], row.row_id)) is not None
    ]
    people = {row.person.id: row.person for row in found if row.person is not None}
    days = (period.start.isoformat(), period.end.isoformat())
    log = [
        CountedRow(contact, contact.happened_on, person)
        for row_id, person in people.items()
        for contact in reading.referring(workspace, Contact, "influencer_id", row_id or 0)
        if days[0] <= (contact.happened_on or "") <= days[1]
    ]
    return GoalRows(state.goal, _in_order(found), _in_order(log))


def earlier_rows(workspace: Workspace, goal: Goal, figure: Figure) -> GoalRows:
    """Return the first `ROWS_SHOWN` rows of each kind behind what `measure` told of a goal's metric on some days."""
    tables = rows_behind(workspace, goal, figure)
    found = [
        CountedRow(record, row.day, None)
        for table in tables
        for row in table.rows
        if (record := reading.get(workspace, RECORDS[row.entity], row.row_id)) is not None
    ]
    days = Period(figure.start, figure.end)
    return GoalRows(goal, _in_order(found), days=days, total=sum(table.total for table in tables))


def rows_of_days(workspace: Workspace, goal: Goal, period: Period) -> tuple[Figure, tuple[ProofTable, ...]]:
    """Return what a goal counts on some days, with the first `ROWS_SHOWN` rows of each kind behind it."""
    figure = measure(workspace, goal, period)
    return figure, rows_behind(workspace, goal, figure)


def rows_behind(
    workspace: Workspace, goal: Goal, figure: Figure, limit: int = ROWS_SHOWN
) -> tuple[ProofTable, ...]:
    """Return the first rows of each kind behind what `measure` told of a goal's metric on some days."""
    period = Period(figure.start, figure.end)
    scope = scope_of(goal, period)
    if goal.product_line and goal.metric in BY_PRODUCT:
        state: State = "any" if goal.metric == "gross_sales" else "kept"
        ids = orders_of_line(workspace, period, goal.product_line, scope.channels, state)
        sold = sold_of_line(workspace, period, goal.product_line, scope.channels)
        rows = (_of_line(row, goal, sold) for row in source_rows(workspace, Order.entity, ids[:limit]))
        return (ProofTable(Order.entity, len(ids), tuple(rows)),)
    asked = scope.of("campaign") if "campaign" in figure.group else scope
    tables = prove(workspace, figure, asked, limit).tables
    if goal.metric == "units":
        return tables
    return tuple(
        replace(table, rows=tuple(replace(row, units=None) for row in table.rows)) for table in tables
    )


def _of_line(row: SourceRow, goal: Goal, sold: Mapping[int, tuple[int, int]]) -> SourceRow:
    """Return an order with what the product of a goal is of it."""
    units, value = sold.get(row.row_id, (0, 0))
    return replace(
        row,
        units=units if goal.metric == "units" else None,
        amount=value if goal.metric == "gross_sales" else row.amount,
    )


def baseline_count(workspace: Workspace, goal: Goal) -> int:
    """Return how many rows the baseline of a goal is measured by; 0 of one that is not measured."""
    figure = _baseline(workspace, goal)
    return 0 if figure is None or goal.baseline_source != "measured" else figure.rows


def baseline_rows(workspace: Workspace, goal: Goal) -> GoalRows:
    """Return the first rows behind the baseline of a goal, none where it has no days."""
    figure = _baseline(workspace, goal)
    return GoalRows(goal, ()) if figure is None else earlier_rows(workspace, goal, figure)


def _baseline(workspace: Workspace, goal: Goal) -> Figure | None:
    period = period_of(goal.baseline_start, goal.baseline_end)
    return None if period is None or goal.metric not in METRICS else measure(workspace, goal, period)


def _in_order(rows: list[CountedRow]) -> tuple[CountedRow, ...]:
    return tuple(sorted(rows, key=lambda row: row.day or ""))


def _counted(workspace: Workspace, record: Record, day: str | None, goal: Goal) -> CountedRow:
    deal = record
    if isinstance(record, Deliverable):
        deal = reading.get(workspace, Deal, record.deal_id or 0) or record
    nameless = bool(goal.product_line) and isinstance(deal, Deal) and deal.product_id is None
    return CountedRow(record, day or _own_day(record, goal.metric), _person(workspace, record), nameless)


def _own_day(record: Record, metric: str) -> str | None:
    """Return the day of a record that has several, or none of its own."""
    if isinstance(record, Deal):
        signed = record.signed_on if metric.startswith("signed") else None
        return signed or record.agreed_on
    return record.live_from if isinstance(record, Deliverable) else None


def _person(workspace: Workspace, record: Record) -> Influencer | None:
    """Return whom a record is about: the record it is a part of, at any depth."""
    found: Record | None = record
    while found is not None and not isinstance(found, Influencer):
        kind, owner = type(found), getattr(found, type(found).part_of, None) if type(found).part_of else None
        found = reading.get(workspace, RECORDS[owner_entity(kind)], owner) if owner else None
    return found
