"""How promises to people who ask are kept, as sums and rates: ids, labels and meanings. Declares only; computes nothing.

Answers within 12 hours and solutions within 24, both from the message, day and night; see `domain.listening.clocks`.
"""

from socialroi_desktop.metrics.metric import Metric, rate, total

_WAITING = (
    "Who is still waiting in time is not counted yet; who was left with a reason is not counted at all."
)
_ANSWERED = "Seconds from the message to the first answer, of those that have one; nights and weekends count."
_SOLVED = "Seconds from the message to the solution, of those that have one; nights and weekends count."


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
    total(
        "first_response_time", "Time to the first answer", "listening", "seconds", "down", additive=False,
        formula="median time from the message to the first answer", about=_ANSWERED,
    ),
    total(
        "first_response_time_p90", "First answer, 9 in 10 within", "listening", "seconds", "down", additive=False,
        formula="time within which 9 in 10 had the first answer", about=_ANSWERED,
    ),
    total(
        "first_response_time_worst", "First answer, the longest", "listening", "seconds", "down", additive=False,
        formula="longest time from the message to the first answer", about=_ANSWERED,
    ),
    total(
        "resolution_time", "Time to the solution", "listening", "seconds", "down", additive=False,
        formula="median time from the message to the solution", about=_SOLVED,
    ),
    total(
        "resolution_time_p90", "Solution, 9 in 10 within", "listening", "seconds", "down", additive=False,
        formula="time within which 9 in 10 were solved", about=_SOLVED,
    ),
    total(
        "resolution_time_worst", "Solution, the longest", "listening", "seconds", "down", additive=False,
        formula="longest time from the message to the solution", about=_SOLVED,
    ),
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
