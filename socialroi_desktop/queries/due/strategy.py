"""What is due of own accounts: the profile that is to be looked at again."""

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.query import Query
from socialroi_desktop.queries.due.source import DueSource, by_query

STRATEGY: tuple[DueSource, ...] = (
    DueSource(
        "account_check", "plan", "account", by_query(Query("account"), day="check_on", what="name"),
        N_("Look at the profile of {what} as a customer does"),
        day_field="check_on", owner="owner",
    ),
)  # fmt: skip
