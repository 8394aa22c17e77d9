"""What an area tells of what is due in it: which rows ask for something by which day, in which words, and how each is done.

Knows no area.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from socialroi_desktop.domain.due import REASON, TODAY, Due, Stage
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.due_rows import DueRow, due_rows
from socialroi_desktop.store.rows.ordering import cells

__all__ = ["REASON", "TODAY", "DueSource", "Finding", "Stage", "by_query", "by_sql"]

# Of the workspace, as of a day, until another.
Finding = Callable[[Workspace, date, date], Iterable[DueRow]]


def by_query(*queries: Query, day: str = "", ahead: int = 0, **words: str) -> Finding:
    """Return the rows of any of some queries by the day in a field of theirs, `ahead` days before it; without one as of today.

    Where `ahead` is below nothing, it is so many days after the one in the field.
    Each word is the field that tells it, or one of what the row refers to: `influencer_id.name`.
    """
    before = timedelta(days=ahead)

    def found(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
        last_day = until + min(before, date.max - until)
        reached = (Term(day, "<=", last_day.isoformat()),) if day else ()
        for query in queries:
            asked = replace(query, terms=(*reached, *query.terms))
            for row_id, last, *told in cells(workspace, asked, (day or "id", *words.values())):
                texts = {word: str(value or "") for word, value in zip(words, told, strict=True)}
                yield DueRow(row_id, last if day else today.isoformat(), texts)

    def earlier(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
        for row in found(workspace, today, until):
            yield replace(row, day=(date.fromisoformat(row.day) - before).isoformat())

    return earlier if ahead else found


def by_sql(sql: str) -> Finding:
    """Return the rows a statement finds."""
    return lambda workspace, today, until: due_rows(workspace, sql, today.isoformat(), until.isoformat())


@dataclass(frozen=True, slots=True)
class DueSource:
    """One sort of thing that is due.

    `rows` finds them as of a day and until another (`id`, `day`, words); `says` is their sentence, filled with the words,
    `says_bare` that of rows whose `what` is empty. `day_field` is the field of the record that moves with it, where it has one
    of its own; `done` and `dropped` the fields that change when it is done or dropped, `TODAY` and `REASON` standing for the day
    and the reason. Without them that it was is noted beside it. Where `touches` says so, doing it is turning to a person
    and logged as such, where `counts`, what is left of its day, week or number is counted, where `publishes`, its post has
    come out; `asks` is the field that must be filled in to do it. `owner` is the field that tells who
    is in charge, or one of what the row refers to; `owned_by` the setting that does where that is empty.

    `stage` is its part of the day's work, `why` the few words below its sentence; a row may have either of its own. `brief` is
    the sentence in few words, for a list that has `why` below it.
    """

    kind: str
    area: str
    entity: str
    rows: Finding
    says: str
    says_bare: str = ""
    day_field: str = ""
    done: Mapping[str, str | None] = field(default_factory=dict)
    dropped: Mapping[str, str | None] = field(default_factory=dict)
    touches: bool = False
    counts: bool = False
    publishes: bool = False
    asks: str = ""
    owner: str = ""
    owned_by: str = ""
    stage: Stage = field(kw_only=True)
    why: str = field(kw_only=True)
    brief: str = field(default="", kw_only=True)

    def due(self, workspace: Workspace, today: date, until: date) -> list[Due]:
        """Return what it finds by `until`."""
        found = []
        rows = list(self.rows(workspace, today, until))
        owners = self._owners(workspace, {row.id for row in rows}) if rows else {}
        for row in rows:
            bare = bool(self.says_bare) and not row.words.get("what")
            day = date.fromisoformat(row.day)
            since = date.fromisoformat(row.since) if row.since else day
            says = Problem(self.says_bare if bare else self.says, row.words)
            found.append(
                Due(
                    self.kind,
                    self.area,
                    self.entity,
                    row.id,
                    day,
                    since,
                    says,
                    self.done,
                    self.day_field,
                    self.dropped,
                    touches=self.touches,
                    counts=self.counts,
                    publishes=self.publishes,
                    asks=self.asks,
                    owner=owners.get(row.id, ""),
                    stage=row.stage or self.stage,
                    why=row.why or Problem(self.why, row.words),
                    brief=Problem(self.brief, row.words) if self.brief else says,
                    time=row.time,
                    minutes=row.minutes,
                    others=row.others,
                )
            )
        return found

    def _owners(self, workspace: Workspace, ids: set[int]) -> dict[int, str]:
        """Return who is in charge of rows, as far as that is told."""
        if not self.owner and not self.owned_by:
            return {}
        general = str(getattr(workspace.settings(), self.owned_by) or "") if self.owned_by else ""
        told: dict[int, str] = {}
        if self.owner:
            query = Query(self.entity, among=frozenset(ids))
            told = {row_id: str(name or "") for row_id, name in cells(workspace, query, (self.owner,))}
        return {row_id: told.get(row_id) or general for row_id in ids}
