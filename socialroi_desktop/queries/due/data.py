"""What is due on the Data tab: the next steps of leads, and the weekly check-in."""

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.queries.due.source import DueSource, by_sql
from socialroi_desktop.store.rows import due_rows as rows

_AREA = "data"
DATA: tuple[DueSource, ...] = (
    DueSource(
        "lead_step", _AREA, "lead", by_sql(rows.LEAD_STEP), N_("Lead {name}: {what}"), N_("Lead {name}: next step"),
        day_field="next_step_on", done={"next_step": None, "next_step_on": None},
    ),
    DueSource("check_in", _AREA, "account_day", by_sql(rows.CHECK_IN), N_("Weekly check-in: type what your accounts count")),
)  # fmt: skip
