"""Leads and mentions counted by where they came from. Adds up; divides nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PeopleRow:
    """Leads or mentions that belong to the same place and count in the same sums.

    What nobody groups by is not told: `day` is empty then, `campaign` and `post_id` None. `row_id` is that of the one
    row where rows are told one by one.
    """

    entity: str
    day: str
    channel: str | None
    campaign: str | None
    post_id: int | None
    sums: tuple[str, ...]
    count: int = 1
    row_id: int | None = None


@dataclass(frozen=True, slots=True)
class Grouping:
    """By what rows are told apart besides their channel; `singly` tells every row by itself."""

    day: bool = False
    campaign: bool = False
    post: bool = False
    singly: bool = False


_SENTIMENTS = frozenset({"positive", "negative", "neutral"})
_KINDS = {"question": "questions", "complaint": "complaints", "suggestion": "suggestions"}


def lead_rows(workspace: Workspace, period: Period, by: Grouping) -> Iterator[PeopleRow]:
    """Give the leads that came in a period; one that names no channel came by that of its post."""
    cells = ", ".join(
        (
            "l.created_on" if by.day else "''",
            "coalesce(l.channel, p.channel)",
            "coalesce(m.name, l.campaign)" if by.campaign else "NULL",
            "l.post_id" if by.post else "NULL",
            "l.id" if by.singly else "NULL",
        )
    )
    rows = workspace.connection().execute(
        f"SELECT {cells}, count(*) FROM lead l LEFT JOIN campaign m ON m.id = l.campaign_id"
        " LEFT JOIN post p ON p.id = l.post_id WHERE l.created_on BETWEEN ? AND ? GROUP BY 1, 2, 3, 4, 5",
        (period.start.isoformat(), period.end.isoformat()),
    )
    for day, channel, campaign, post_id, row_id, count in map(tuple, rows):
        yield PeopleRow("lead", day, channel, campaign, post_id, ("leads",), count, row_id)


def mention_rows(workspace: Workspace, period: Period, by: Grouping) -> Iterator[PeopleRow]:
    """Give the mentions of a period."""
    cells = (
        f"{'mentioned_on' if by.day else repr('')}, channel, sentiment, kind, {'id' if by.singly else 'NULL'}"
    )
    rows = workspace.connection().execute(
        f"SELECT {cells}, count(*) FROM mention WHERE mentioned_on BETWEEN ? AND ? GROUP BY 1, 2, 3, 4, 5",
        (period.start.isoformat(), period.end.isoformat()),
    )
    for day, channel, sentiment, kind, row_id, count in map(tuple, rows):
        sums = ["mentions"]
        if sentiment in _SENTIMENTS:
            sums.append(sentiment)
        if kind in _KINDS:
            sums.append(_KINDS[kind])
        yield PeopleRow("mention", day, channel, None, None, tuple(sums), count, row_id)
