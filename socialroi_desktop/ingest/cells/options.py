"""What the user can say about a file beforehand, and what is asked when the file itself does not tell.

Pure data; the ids of questions are the names of options, so that an answer is a changed option.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from socialroi_desktop.domain.period import Period

_WORDS = ("format_id", "entity", "currency", "timezone", "account", "decimal", "encoding", "network")
_TABLES = ("mapping", "defaults", "columns")
ALL_LINES = 0
# The id of a question about one column of a known export is this and its header; it tells the states of orders, or nothing.
COLUMN = "column "
STATES, NO_STATES = "status", "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Answers given by the user or on the command line; None means not said.

    `mapping` is header -> field name (a blank name leaves the column out); `decimal` is "." or ",";
    `encoding` is a codec or its usual name, for a file that does not prove its own; `defaults` gives a value
    for a field that no column holds. `network` is the channel that the other files of one drop are of, for a file that
    names none. `columns` says of single columns of a known export, by their headers, that they tell the states of orders
    (`status`) or are to be left out (`nothing`). `second` are lines of rows whose doubtful cells are read the second way, 0
    among them stands for all. `own_channels` are the platforms of the seller's own that are in use in the workspace; nobody says
    them, so they are no text.
    """

    format_id: str | None = None
    entity: str | None = None
    mapping: Mapping[str, str] | None = None
    defaults: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    currency: str | None = None
    timezone: str | None = None
    period: Period | None = None
    account: str | None = None
    decimal: str | None = None
    encoding: str | None = None
    network: str | None = None
    day_first: bool | None = None
    second: frozenset[int] = frozenset()
    own_channels: tuple[str, ...] = ()

    def is_second(self, line: int) -> bool:
        """Tell whether doubtful cells of a row are read the second way."""
        return bool(self.second) and (line in self.second or ALL_LINES in self.second)

    def said_of(self, question: str) -> str | None:
        """Return the answer to a question about a column, or about a field without one; None where there is none."""
        header = header_in(question)
        return self.defaults.get(question) if header is None else self.columns.get(header)

    def saying(self, question: str, answer: str) -> "Options":
        """Return options with the answer to a question about a column, or about a field without one."""
        header = header_in(question)
        if header is None:
            return replace(self, defaults={**self.defaults, question: answer})
        return replace(self, columns={**self.columns, header: answer})

    def as_text(self) -> Mapping[str, str]:
        """Return what was said, as text; what was not said is left out."""
        said: dict[str, str] = {name: value for name in _WORDS if (value := getattr(self, name)) is not None}
        if self.period is not None:
            said["period"] = f"{self.period.start.isoformat()}..{self.period.end.isoformat()}"
        if self.day_first is not None:
            said["day_first"] = "1" if self.day_first else "0"
        if self.second:
            said["second"] = ",".join(map(str, sorted(self.second)))
        if self.mapping is not None:
            said["mapping"] = json.dumps(dict(self.mapping), ensure_ascii=False)
        for name in ("defaults", "columns"):
            if told := getattr(self, name):
                said[name] = json.dumps(dict(told), ensure_ascii=False)
        return said

    @classmethod
    def from_text(cls, said: Mapping[str, str]) -> "Options":
        """Return the options that `as_text` wrote; words it does not know are passed over."""
        found: dict[str, Any] = {name: said[name] for name in _WORDS if name in said}
        if "period" in said:
            start, _, end = said["period"].partition("..")
            found["period"] = Period(date.fromisoformat(start), date.fromisoformat(end))
        if "day_first" in said:
            found["day_first"] = said["day_first"] == "1"
        if "second" in said:
            found["second"] = frozenset(map(int, said["second"].split(",")))
        return cls(**found, **{name: json.loads(said[name]) for name in _TABLES if name in said})


def header_in(question: str) -> str | None:
    """Return the header of the column that a question is about; None for any other question."""
    return question.removeprefix(COLUMN) if question.startswith(COLUMN) else None


@dataclass(frozen=True, slots=True)
class Question:
    """Something the file does not say. `id` is the option that answers it.

    `suggested` is what is used until it is answered; where it is None, rows that need it are rejected.
    Values of `choices` are (value, label) pairs; none means free entry.
    """

    id: str
    template: str
    values: Mapping[str, object] = field(default_factory=dict)
    choices: tuple[tuple[str, str], ...] = ()
    suggested: str | None = None

    @property
    def text(self) -> str:
        """The question in English."""
        return self.template.format(**self.values)
