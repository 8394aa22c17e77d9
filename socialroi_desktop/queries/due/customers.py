"""What is due of customers and of the groups in which they meet: the next step with each, on its day."""

from collections.abc import Iterator
from datetime import date

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import Community, Customer
from socialroi_desktop.queries.due.source import DueSource, Stage, by_query
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.due_rows import DueRow

_AREA = "listening"
_MARKED = by_query(
    Query(Customer.entity), day="next_step_on", name="name", key="customer_key", what="next_step"
)


def _steps(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
    """Give customers by their name, else by the key of their orders."""
    for row in _MARKED(workspace, today, until):
        told = row.words
        yield DueRow(row.id, row.day, {"name": told["name"] or told["key"], "what": told["what"]})


CUSTOMERS: tuple[DueSource, ...] = (
    DueSource(
        "customer_step", _AREA, Customer.entity, _steps, N_("Customer {name}: {what}"), N_("Customer {name}: next step"),
        day_field="next_step_on", done={"next_step": None, "next_step_on": None},
        stage=Stage.NETWORK, why=N_("next step with a customer"),
    ),
    DueSource(
        "community_step", _AREA, Community.entity,
        by_query(Query(Community.entity), day="next_step_on", name="name", what="next_step"),
        N_("{name}: {what}"), N_("{name}: next activity"), day_field="next_step_on",
        done={"next_step": None, "next_step_on": None}, stage=Stage.NETWORK, why=N_("next activity of a community"),
    ),
)  # fmt: skip
