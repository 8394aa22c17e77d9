"""Mentions that somebody waits on, with their clocks; the next to run out first.

Read for the inbox and for what is due alike. Knows no words of either.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from socialroi_desktop.domain.listening.clocks import Clocks, clocks_of
from socialroi_desktop.domain.listening.standing import WAITING_STATES
from socialroi_desktop.domain.query import Clause, Query, Term
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import cells

_FIELDS = (
    "mentioned_at",
    "acknowledged_at",
    "solved_at",
    "state",
    "kind",
    "sentiment",
    "channel",
    "author",
    "source",
    "url",
    "text",
    "order_number",
    "routed_to",
)
# So much of a text is told in a list.
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Said:
    """A mention as lists tell it: who, where, what, how it stands and its clocks; texts are "" where nothing is known."""

    id: int
    name: str
    channel: str | None
    kind: str | None
    sentiment: str | None
    text: str
    state: str | None
    clocks: Clocks
    order_number: str
    routed_to: str


def waiting(workspace: Workspace) -> list[Said]:
    """Return whoever is not answered or not solved yet, by the time left."""
    states = Clause(tuple(Term("state", "=", state) for state in WAITING_STATES))
    found = read_said(workspace, Query(Mention.entity, clauses=(states,)))
    return sorted(found, key=lambda said: ((said.clocks.running or said.clocks.solve).due_at, said.id))


def read_said(workspace: Workspace, query: Query) -> Iterator[Said]:
    """Give the mentions of a query as lists tell them, in its order."""
    for row_id, said_at, answered, solved, *told in cells(workspace, query, _FIELDS):
        state, kind, sentiment, channel, author, source, url, text, number, routed = told
        words = " ".join((text or "")[: 2 * _LONGEST].split())
        yield Said(
            row_id,
            author or source or url or "",
            channel,
            kind,
            sentiment,
            words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…",
            state,
            clocks_of(said_at, answered, solved),
            number or "",
            routed or "",
        )
