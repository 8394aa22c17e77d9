"""Asks small workspaces for figures, for tests."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Record
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace

JULY = Period(date(2026, 7, 1), date(2026, 7, 31))


def add(workspace: Workspace, *records: Record) -> list[int]:
    """Add records by hand and return their ids."""
    return [add_record(workspace, record=record).ids[0] for record in records]


def ask(
    workspace: Workspace, metric: str, by: str = "", period: Period = JULY, **scope: Any
) -> dict[str, Figure]:
    """Return the figures of one metric by group; "" is the whole."""
    found = figures_of(workspace, Scope(period, by, **scope), [metric])  # type: ignore[arg-type]  # a word of By
    return {figure.group.get(by, ""): figure for figure in found}


def values(workspace: Workspace, metric: str, by: str = "", **scope: Any) -> dict[str, Decimal | None]:
    """Return the values of one metric by group."""
    return {key: figure.value for key, figure in ask(workspace, metric, by, **scope).items()}


def one(workspace: Workspace, metric: str, **scope: Any) -> Figure:
    """Return one figure over everything in the scope."""
    return ask(workspace, metric, **scope)[""]


def total(found: Iterable[Decimal | None]) -> Decimal:
    """Add up what is known."""
    return sum((value for value in found if value is not None), Decimal(0))
