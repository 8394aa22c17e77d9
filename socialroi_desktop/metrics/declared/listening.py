"""How promises to people who ask are kept, as sums and rates: ids, labels and meanings. Declares only; computes nothing.

Answers within 12 hours and solutions within 24, both from the message, day and night; see `domain.listening.clocks`.
"""

from socialroi_desktop.metrics.metric import Metric, rate, total

_WAITING = (
    "Who is still waiting in time is not counted yet; who was left with a reason is not counted at all."
)
_FROM = (
    "Seconds from the message to {step}, of those that have one; hours of the night and of weekends count."
)


def _times(step: str, before: str, words: str) -> tuple[Metric, ...]:
    """Declare how long a step took: half of them, nine in ten, the longest."""
    about = _FROM.format(step=step)
    return tuple(
        total(
            f"{before}{end}",
            label,
            "listening",
            "seconds",
            "down",
            additive=False,
            about=about,
            formula=formula,
        )
        for end, label, formula in (
            ("", f"{words}, median", f"median time from the message to {step}"),
            ("_p90", f"{words}, 9 in 10 within", f"time within which 9 in 10 had {step}"),
            ("_worst", f"{words}, longest", f"longest time from the message to {step}"),
        )
    )


COUNTS: tuple[Metric, ...] = (
    total(
        "answers_due", "Answers due", "listening", better="none",
        formula="mentions that ask and are answered, or over 12 hours old", about=_WAITING,
    ),
    total("answers_in_time", "Answers within 12 hours", "listening", formula="of them, answered within 12 hours"),
    total(
        "solutions_due", "Solutions due", "listening", better="none",
        formula="mentions that ask and are solved, or over 24 hours old", about=_WAITING,
    ),
    total("solutions_in_time", "Solved within 24 hours", "listening", formula="of them, solved within 24 hours"),
    total("solved", "Solved", "listening", formula="mentions that were solved and tell whether money went back"),
    total("solved_without_refund", "Solved without a refund", "listening", formula="of them, those without a refund"),
    total(
        "left_unanswered", "Left unanswered", "listening", better="down", formula="mentions left unanswered with a reason",
    ),
    total("scam_questions", "Questions whether the shop is real", "listening", better="down"),
    total("spam", "Spam", "listening", better="down"),
    total("incidents", "Incidents", "listening", better="down"),
    *_times("the first answer", "first_response_time", "Time to the first answer"),
    *_times("the solution", "resolution_time", "Time to the solution"),
)  # fmt: skip
RATES: tuple[Metric, ...] = (
    rate(
        "first_response_sla", "Share of answers within 12 hours", "answers_in_time", "answers_due",
        "answers within 12 hours ÷ answers due", stage="listening", share=True, about="Open and overdue count as missed.",
    ),
    rate(
        "resolution_sla", "Share of solutions within 24 hours", "solutions_in_time", "solutions_due",
        "solved within 24 hours ÷ solutions due", stage="listening", share=True, about="Open and overdue count as missed.",
    ),
    rate(
        "solved_without_refund_share", "Share of solved without a refund", "solved_without_refund", "solved",
        "solved without a refund ÷ solved", stage="listening", share=True,
    ),
)  # fmt: skip
