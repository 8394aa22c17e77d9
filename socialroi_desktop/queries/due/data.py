"""What is due on the Data tab: the next steps of leads, the weekly check-in."""

from collections.abc import Iterable
from datetime import date

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.query import Query
from socialroi_desktop.queries.due.source import DueSource, Stage, by_query, by_sql
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import due_rows as rows
from socialroi_desktop.store.rows.due_rows import DueRow

_AREA = "data"
_LEADS = by_query(
    Query("lead"), day="next_step_on", name="name", email="email", phone="phone", what="next_step"
)


def _steps(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
    """Give leads by the first of what they are known by."""
    for row in _LEADS(workspace, today, until):
        told = row.words
        name = told["name"] or told["email"] or told["phone"]
        yield DueRow(row.id, row.day, {"name": name, "what": told["what"]})


DATA: tuple[DueSource, ...] = (
    DueSource(
        "lead_step", _AREA, "lead", _steps, N_("Lead {name}: {what}"), N_("Lead {name}: next step"),
        day_field="next_step_on", done={"next_step": None, "next_step_on": None},
        stage=Stage.SELL, why=N_("next step of a lead"),
    ),
    DueSource(
        "check_in", _AREA, "account_day", by_sql(rows.CHECK_IN), N_("Weekly check-in: type what your accounts count"),
        stage=Stage.LISTEN, brief=N_("Weekly check-in"), why=N_("type what your accounts count"),
    ),
)  # fmt: skip
