"""What is due of mentions: to reply and to follow, as somebody put down, and to thank for praise."""

from collections.abc import Iterator
from datetime import date, timedelta

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.domain.records.listening import MENTION_TASK
from socialroi_desktop.queries.due.source import TODAY, DueSource, Finding, Stage, by_query
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.due_rows import MENTION_WAITS, DueRow

_AREA = "data"
_TASKS = {choice.id: choice.label for choice in MENTION_TASK}
_OPEN = (Term("to_do", "!=", None), Term("done_on", "=", None))
_PRAISE = (Term("kind", "=", "praise"), Term("thanked_on", "=", None), Term("to_do", "=", None))
# So much of a mention is told beside its author.
_LONGEST = 60


def _found(*terms: Term, day: str) -> Finding:
    asked = Query(Mention.entity, terms=terms)
    return by_query(asked, day=day, author="author", source="source", text="text", task="to_do")


def _told(found: Finding, *, since_days: int | None = None) -> Finding:
    """Return rows of mentions by who wrote them; those that are older than so many days are let go of."""

    def rows(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
        first = (today - timedelta(days=since_days)).isoformat() if since_days is not None else ""
        for row in found(workspace, today, until):
            if row.day < first:
                continue
            told = row.words
            text = " ".join(str(told["text"]).split())
            words = {
                "name": told["author"] or told["source"] or text[:_LONGEST],
                "what": text[:_LONGEST],
                "field": _TASKS.get(str(told["task"]), ""),
            }
            yield DueRow(row.id, row.day, words)

    return rows


def _to_do(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
    """Give what is to be done on its day, without one today."""
    yield from _found(*_OPEN, Term("to_do_on", "!=", None), day="to_do_on")(workspace, today, until)
    yield from _found(*_OPEN, Term("to_do_on", "=", None), day="")(workspace, today, until)


MENTIONS: tuple[DueSource, ...] = (
    DueSource(
        "mention_task", _AREA, Mention.entity, _told(_to_do), N_("{field}: {name}, {what}"), N_("{field}: {name}"),
        day_field="to_do_on", done={"done_on": TODAY},
        stage=Stage.LISTEN, brief=N_("{field}: {name}"), why=N_("mentioned you: {what}"),
    ),
    DueSource(
        "mention_thank", _AREA, Mention.entity,
        _told(_found(*_PRAISE, day="mentioned_on"), since_days=MENTION_WAITS),
        N_("Thank {name}: {what}"), N_("Thank {name}"), done={"thanked_on": TODAY},
        stage=Stage.LISTEN, brief=N_("Thank {name}"), why=N_("praised you: {what}"),
    ),
)  # fmt: skip
