"""The inbox: who waits, whom to thank, who was solved this week; and one mention with what is around it."""

from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.listening.standing import WAITS_DAYS, is_praise
from socialroi_desktop.domain.query import Clause, Query, Term
from socialroi_desktop.domain.records import Mention, Order
from socialroi_desktop.domain.records.listening import SOLVED
from socialroi_desktop.queries.listening.waiting import Said, read_said, waiting
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import count, ordered_ids

_WEEK = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Inbox:
    """Who waits by the time left, whom to thank and who was solved since `since`, each the newest first."""

    waiting: tuple[Said, ...]
    to_thank: tuple[Said, ...]
    solved: tuple[Said, ...]
    since: date

    @property
    def is_blank(self) -> bool:
        """Whether nothing is in it."""
        return not (self.waiting or self.to_thank or self.solved)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A mention with how many others are by the same author, of them those that wait, and the id of the order it names."""

    mention: Mention
    by_author: int
    order_id: int | None


def inbox(workspace: Workspace, today: date) -> Inbox:
    """Read the inbox of a day."""
    since = today - _WEEK
    solved = Query(
        Mention.entity,
        terms=(Term("state", "=", SOLVED), Term("solved_at", ">=", since.isoformat())),
        sort="solved_at",
        descending=True,
    )
    return Inbox(
        tuple(waiting(workspace)), to_thank(workspace, today), tuple(read_said(workspace, solved)), since
    )


def to_thank(workspace: Workspace, today: date) -> tuple[Said, ...]:
    """Return whoever praised in the last two weeks and was not thanked, the newest first."""
    query = Query(
        Mention.entity,
        terms=(
            Term("mentioned_on", ">=", (today - timedelta(days=WAITS_DAYS)).isoformat()),
            Term("mentioned_on", "<=", today.isoformat()),
            Term("thanked_on", "=", None),
            Term("to_do", "=", None),
            Term("state", "=", None),
        ),
        clauses=(Clause((Term("kind", "=", "praise"), Term("sentiment", "=", "positive"))),),
        sort="mentioned_at",
        descending=True,
    )
    return tuple(said for said in read_said(workspace, query) if is_praise(said.kind, said.sentiment))


def sheet(workspace: Workspace, mention_id: int) -> Sheet | None:
    """Return one mention with what is around it, None where it is gone."""
    mention = reading.get(workspace, Mention, mention_id)
    if mention is None:
        return None
    others = 0
    if mention.author:
        same = (Term("author", "=", mention.author), Term("channel", "=", mention.channel))
        others = count(workspace, Query(Mention.entity, terms=same)) - 1
    return Sheet(mention, max(others, 0), _order(workspace, mention.order_number))


def _order(workspace: Workspace, number: str | None) -> int | None:
    if not number:
        return None
    named = tuple(Term("number", "=", text) for text in (number, f"#{number}", number.lstrip("#")))
    found = ordered_ids(workspace, Query(Order.entity, clauses=(Clause(named),), limit=1))
    return found[0] if found else None
