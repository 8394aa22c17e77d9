"""What an area tells of what is due in it: which rows ask for something by which day, in which words, and how each is done.

Knows no area.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from socialroi_desktop.domain.due import REASON, TODAY, Due
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.due_rows import DueRow, due_rows

__all__ = ["REASON", "TODAY", "DueSource", "by_sql"]


def by_sql(sql: str) -> Callable[[Workspace, date, date], Iterable[DueRow]]:
    """Return the rows a statement finds."""
    return lambda workspace, today, until: due_rows(workspace, sql, today.isoformat(), until.isoformat())


@dataclass(frozen=True, slots=True)
class DueSource:
    """One sort of thing that is due.

    `rows` finds them as of a day and until another (`id`, `day`, words); `says` is their sentence, filled with the words,
    `says_bare` that of rows whose `what` is empty. `day_field` is the field of the record that moves with it, where it has one
    of its own; `done` and `dropped` the fields that change when it is done or dropped, `TODAY` and `REASON` standing for the day
    and the reason. Without them that it was is noted beside it. Where `touches` says so, doing it is turning to a person
    and logged as such.
    """

    kind: str
    area: str
    entity: str
    rows: Callable[[Workspace, date, date], Iterable[DueRow]]
    says: str
    says_bare: str = ""
    day_field: str = ""
    done: Mapping[str, str | None] = field(default_factory=dict)
    dropped: Mapping[str, str | None] = field(default_factory=dict)
    touches: bool = False

    def due(self, workspace: Workspace, today: date, until: date) -> list[Due]:
        """Return what it finds by `until`."""
        found = []
        for row in self.rows(workspace, today, until):
            bare = bool(self.says_bare) and not row.words.get("what")
            day = date.fromisoformat(row.day)
            says = Problem(self.says_bare if bare else self.says, row.words)
            found.append(
                Due(
                    self.kind,
                    self.area,
                    self.entity,
                    row.id,
                    day,
                    day,
                    says,
                    self.done,
                    self.day_field,
                    self.dropped,
                    touches=self.touches,
                )
            )
        return found
