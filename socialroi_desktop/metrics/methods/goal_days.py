"""Whether what was told as a day of a goal is one. Pure."""

from datetime import date

from socialroi_desktop.domain.problem import Problem


def day_problem(text: str | None, missing: Problem) -> list[Problem]:
    """Return `missing` where no day was told, or that what was told is none; nothing where it is an ISO date."""
    if not text:
        return [missing]
    return [] if is_day(text) else [not_a_day(text, missing.column or "")]


def not_a_day(text: str, column: str) -> Problem:
    """Return that what was told as a day is none."""
    template = "“{text}” is not a date; write one such as 2026-08-31."
    return Problem(template, {"text": text}, column=column)


def is_day(text: str) -> bool:
    """Tell whether a text is an ISO date as goals keep it."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
