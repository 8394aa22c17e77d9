"""What is due of the plan: the profile that is to be looked at again, the campaign whose post-mortem is open."""

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.queries.due.source import TODAY, DueSource, Stage, by_query

STRATEGY: tuple[DueSource, ...] = (
    DueSource(
        "account_check", "plan", "account", by_query(Query("account"), day="check_on", what="name"),
        N_("Look at the profile of {what} as a customer does"),
        day_field="check_on", owner="owner",
        stage=Stage.INFLUENCE, brief=N_("Look at your profile {what}"), why=N_("as a customer does"),
    ),
    DueSource(
        "campaign_review", "plan", "campaign",
        by_query(Query("campaign", terms=(Term("closed_on", "=", None),)), day="end", ahead=-1, what="name"),
        N_("Say what worked in “{what}”, which has ended"), done={"closed_on": TODAY},
        stage=Stage.SELL, brief=N_("Say what worked: {what}"), why=N_("campaign that has ended"),
    ),
)  # fmt: skip
