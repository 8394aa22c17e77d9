"""Whole numbers among the words of a command, each with its bounds: ids of rows, numbers of days, of rows.

Declared once and given to the parser as the type of a word, so that none reaches a query, a date or SQLite unchecked.
"""

import re
from dataclasses import dataclass

from socialroi_desktop.errors import UsageError

# The largest number SQLite holds, and the most digits that are read at all.
_MOST_ID = 2**63 - 1
_WHOLE = re.compile(r"[+\-\u2212]?\d{1,19}")


@dataclass(frozen=True)
class Whole:
    """A whole number from `least` to `most`; `meant` says in the sentence what it is of. Calling it reads one."""

    meant: str
    least: int
    most: int

    def __call__(self, text: str) -> int:
        """Return the number; UsageError, one sentence, for other words and for one out of bounds."""
        number = _read(text)
        if number is None or not self.least <= number <= self.most:
            raise UsageError(
                "“{text}” is no {meant}; write a whole number from {least} to {most}.",
                text=text,
                meant=self.meant,
                least=self.least,
                most=self.most,
            )
        return number


def row_id(text: str) -> int:
    """Return the id of a row; UsageError for what can be none."""
    number = _read(text)
    if number is None or not 1 <= number <= _MOST_ID:
        raise UsageError(
            "“{text}” is no id; the ids of rows stand first in what “socialroi list” prints.", text=text
        )
    return number


def row_ids(text: str) -> list[int]:
    """Return the ids written with commas between them; UsageError where one is none."""
    return [row_id(word) for word in text.split(",")]


ROWS = Whole("number of rows", 0, 1_000_000_000)
# A hundred years, and as many weeks as they have.
DAYS = Whole("number of days", 1, 36_500)
WEEKS = Whole("number of weeks", 0, 5_200)
# Further from now a piece of the library is not followed.
DAYS_BESIDE = Whole("number of days", 1, 366)
# Of what is counted by hand, or of minutes: more than that is a slip of the pen.
MORE = Whole("number to count", -1_000_000, 1_000_000)
MINUTES = Whole("number of minutes", 0, 1_000_000)


def _read(text: str) -> int | None:
    text = text.strip()
    return int(text.replace("\u2212", "-")) if _WHOLE.fullmatch(text) else None
