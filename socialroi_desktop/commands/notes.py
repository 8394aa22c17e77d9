"""What was assumed about a file because nobody said it, as sentences: on the command line nothing is asked.

Knows the questions a plan leaves open; a rule that the format itself declares leaves none.
"""

from collections.abc import Sequence

from socialroi_desktop import ingest
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


def assumptions(plan: ingest.Plan) -> list[Problem]:
    """Return one sentence for every open question that was answered with its suggestion."""
    return [
        Problem(_ASSUMED[question.id], {**question.values, "answer": _answer(question)})
        for question in plan.questions
        if question.suggested is not None and question.id in _ASSUMED
    ]


def _answer(question: ingest.Question) -> str:
    labels = dict(question.choices)
    return labels.get(question.suggested or "", question.suggested or "")


def about(plan: ingest.Plan) -> Sequence[Problem]:
    """Return what is to be told of a file as a whole, before its rows."""
    return [*plan.problems, *assumptions(plan)]
