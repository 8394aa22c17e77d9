"""The steps with partners as sums and rates: ids, labels and meanings. Declares only; computes nothing."""

from socialroi_desktop.metrics.metric import Metric, rate, total

_STEP = "people who took this step for the first time"
_PAID = "A fee, a commission, or terms that name one; a free product alone is unpaid."

COUNTS: tuple[Metric, ...] = (
    total(
        "contacted", "People contacted", "outreach", "people", formula="people written to for the first time",
        about="Told by the contact log, else by the stage Letter; a follow or a comment is no message.",
    ),
    total(
        "replied", "People who replied", "outreach", "people", formula="people who wrote for the first time",
        about="Told by the contact log, else by the stage Negotiate.",
    ),
    total("negotiating", "People in talks", "outreach", "people", formula=_STEP, about="First day in the stage Negotiate."),
    total(
        "agreed", "Deals agreed", "outreach", formula="deals by the day they were agreed",
        about="Of people without an agreed deal the first day in the stage Track.",
    ),
    total(
        "signed", "Deals signed", "outreach", formula="deals by the day they were signed",
        about="Of people without any deal the first day in the stage Track.",
    ),
    total("agreed_paid", "Paid deals agreed", "outreach", about=_PAID),
    total("agreed_unpaid", "Unpaid deals agreed", "outreach", about=_PAID),
    total("signed_paid", "Paid deals signed", "outreach", about=_PAID),
    total("signed_unpaid", "Unpaid deals signed", "outreach", about=_PAID),
    total(
        "posted", "Deals that went live", "outreach", formula="deals by the day of their first deliverable that went live",
    ),
    total("posted_paid", "Paid deals that went live", "outreach", about=_PAID),
    total("posted_unpaid", "Unpaid deals that went live", "outreach", about=_PAID),
    total(
        "stage_entered", "Came into a stage", "outreach", better="none",
        formula="first entries into a stage at least 14 days before the end",
        about="Only who had the time to move counts.",
    ),
    total("stage_moved", "Went on from a stage", "outreach", formula="of those, who reached a later stage since"),
    total(
        "days_to_move", "Days until they went on from a stage", "outreach", "days", "down", additive=False,
        formula="days from coming into a stage to reaching a later one, the median of those who went on",
        about="Of those who came into it at least 14 days before the end.",
    ),
    total(
        "orders_since_live", "Orders since going live", "outreach",
        formula="orders by code or link of a partner, up to 30 days after something of theirs went live",
        about="Each counts from the last live day before it.",
    ),
    total("spike_orders", "Orders in the spike", "outreach", formula="of them, those on the live day and the two after"),
    total("lasting_orders", "Orders after the spike", "outreach", formula="of them, those of the 28 days after"),
    total("partnerships", "Partnerships", "outreach"),
    total("inbound_links", "Inbound links", "outreach"),
    total("earned_mentions", "Earned mentions", "outreach"),
)  # fmt: skip
RATES: tuple[Metric, ...] = (
    rate(
        "reply_rate", "Reply rate by people contacted", "replied", "contacted",
        "people who wrote for the first time ÷ people written to for the first time", stage="outreach",
        about="Of the same days: who was written to shortly before the end may still answer.",
    ),
    rate(
        "lasting_share", "Lasting share by orders since going live", "lasting_orders", "orders_since_live",
        "orders after the spike ÷ orders since going live", stage="outreach", share=True,
        about="A big spike fades; what lasts tells small partners from large ones.",
    ),
    rate(
        "stage_conversion", "Stage conversion by entries", "stage_moved", "stage_entered",
        "went on to a later stage ÷ came into the stage at least 14 days before the end", stage="outreach", share=True,
        about="By stage it tells where people stay behind.",
    ),
)  # fmt: skip
