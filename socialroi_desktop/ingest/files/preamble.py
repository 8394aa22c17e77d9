"""The lines of comment above tables: which days and which site they speak of.

Matched by shape, not by words, because they come in every language. Pure.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from socialroi_desktop.domain.period import Period

_DATE = re.compile(r"[:：]\s*(\d{4})-?(\d{2})-?(\d{2})\s*$")
_SPAN = re.compile(r"(\d{4})(\d{2})(\d{2})-(\d{4})(\d{2})(\d{2})\s*$")
_NAMED = re.compile(r"^[^:：]{1,40}[:：]\s*(.+)$")
_RULE = re.compile(r"^-{5,}$")


@dataclass(slots=True)
class Preamble:
    """What the comments said so far. The two dates before a table are its first and last day."""

    mark: str
    period: Period | None = None
    property: str | None = None
    _dates: list[date] = field(default_factory=list)
    _rules: int = 0
    _named: str | None = None

    def feed(self, cells: Sequence[str]) -> None:
        """Take one comment line."""
        text = ",".join(cells).lstrip(self.mark).strip().rstrip(",").strip()
        if _RULE.match(text):
            self._rules += 1
            if self._rules == 2:
                # The last named line between the two rules is the site; account and report title stand
                # above it.
                self.property = self._named
            return
        if found := _SPAN.search(text):
            self._take(found.groups()[:3])
            self._take(found.groups()[3:])
        elif found := _DATE.search(text):
            self._take(found.groups())
        elif self._rules == 1 and (found := _NAMED.match(text)):
            self._named = found[1].strip()

    def _take(self, parts: Sequence[str]) -> None:
        try:
            self._dates.append(date(*(int(part) for part in parts)))
        except ValueError:
            return
        if len(self._dates) >= 2 and self._dates[-2] <= self._dates[-1]:
            self.period = Period(self._dates[-2], self._dates[-1])

    def table_begins(self) -> None:
        """Forget single dates; a table without dates of its own covers the days stated last."""
        self._dates.clear()
