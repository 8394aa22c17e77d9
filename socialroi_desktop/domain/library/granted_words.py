"""What is said of a use that is granted: until when, where alone, and whether it was taken back for a day ahead. Pure."""

from datetime import date, timedelta

from socialroi_desktop.domain.problem import Problem


def granted_until(ends_on: str | None, territory: str | None) -> Problem:
    """Return the sentence on a grant until a day (ISO; None: without an end) in some countries (None: everywhere)."""
    if ends_on is None and territory is None:
        return Problem("Granted without an end.")
    if ends_on is None:
        return Problem("Granted without an end, in {territory}.", {"territory": territory})
    if territory is None:
        return Problem("Granted until {day}.", {"day": ends_on})
    return Problem("Granted until {day}, in {territory}.", {"day": ends_on, "territory": territory})


def until_taken_back(granted: Problem, back: str) -> Problem:
    """Return the same sentence, with the day (ISO) from which on it was taken back where that is why it ends."""
    told = granted.values
    last = date.fromisoformat(back) - timedelta(1)
    if told.get("day") != last.isoformat():
        return granted
    values = {**told, "back": back}
    if "territory" in told:
        return Problem("Granted until {day}, in {territory}; withdrawn from {back} on.", values)
    return Problem("Granted until {day}; withdrawn from {back} on.", values)
