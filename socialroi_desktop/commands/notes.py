"""What was assumed about a file because nobody said it, as sentences: on the command line nothing is asked.

Knows the questions a plan leaves open; a rule that the format itself declares leaves none.
"""

from collections.abc import Sequence

from socialroi_desktop import ingest
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem

_ASSUMED = {
    "encoding": "The letters of this file fit several encodings; it was read as {answer}. Pass --encoding for another.",
    "currency": "“{column}” names no currency; it was read as {answer}. Pass --currency for another.",
    "timezone": "The times in “{column}” name no time zone; {answer} was taken. Pass --timezone for another.",
    "day_first": "“{value}” in “{column}” is {first} or {second}; other dates of this file do not tell which. Say it with"
    " --read dates=day-first or --read dates=month-first.",
    "decimal": "“{value}” in “{column}” is {first} or {second}: it does not show which sign separates decimals. Say it with"
    " --read decimals=point or --read decimals=comma.",
}

_AMOUNTS = N_(
    "Amounts such as {value} in “{column}” were left out: nothing says what they are. Net sales of the first {count} orders are"
    " {nothing} so; they are {tax} with --read “column {column}=tax”, {discount} with =discount, {shipping} with =shipping and"
    " {refund} with =refund."
)


def assumptions(plan: ingest.Plan) -> list[Problem]:
    """Return one sentence for every open question that was answered with its suggestion."""
    answered = [question for question in plan.questions if question.suggested is not None]
    return [
        *(
            Problem(_ASSUMED[question.id], {**question.values, "answer": _answer(question)})
            for question in answered
            if question.id in _ASSUMED
        ),
        # Of columns of amounts the sums are told, too.
        *(
            Problem(_AMOUNTS, question.values)
            for question in answered
            if ingest.MEANINGS.keys() <= question.values.keys()
        ),
    ]


def _answer(question: ingest.Question) -> str:
    labels = dict(question.choices)
    return labels.get(question.suggested or "", question.suggested or "")


def about(plan: ingest.Plan) -> Sequence[Problem]:
    """Return what is to be told of a file as a whole, before its rows."""
    return [*plan.problems, *assumptions(plan)]
