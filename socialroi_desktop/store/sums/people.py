"""Leads and mentions counted by where they came from. Adds up; divides nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One lead or mention: where it belongs, and the sums it counts in."""

    entity: str
    row_id: int
    day: str
    channel: str | None
    campaign: str | None
    post_id: int | None
    counts: tuple[str, ...]


_SENTIMENTS = frozenset({"positive", "negative", "neutral"})
_KINDS = {"question": "questions", "complaint": "complaints", "suggestion": "suggestions"}


def lead_rows(workspace: Workspace, period: Period) -> Iterator[PersonRow]:
    """Give the leads that came in a period; one that names no channel came by that of its post."""
    rows = workspace.connection().execute(
        "SELECT l.id, l.created_on, coalesce(l.channel, p.channel), coalesce(m.name, l.campaign), l.post_id"
        " FROM lead l LEFT JOIN campaign m ON m.id = l.campaign_id LEFT JOIN post p ON p.id = l.post_id"
        " WHERE l.created_on BETWEEN ? AND ?",
        (period.start.isoformat(), period.end.isoformat()),
    )
    for row_id, day, channel, campaign, post_id in map(tuple, rows):
        yield PersonRow("lead", row_id, day, channel, campaign, post_id, ("leads",))


def mention_rows(workspace: Workspace, period: Period) -> Iterator[PersonRow]:
    """Give the mentions of a period."""
    rows = workspace.connection().execute(
        "SELECT id, mentioned_on, channel, sentiment, kind FROM mention WHERE mentioned_on BETWEEN ? AND ?",
        (period.start.isoformat(), period.end.isoformat()),
    )
    for row_id, day, channel, sentiment, kind in map(tuple, rows):
        counts = ["mentions"]
        if sentiment in _SENTIMENTS:
            counts.append(sentiment)
        if kind in _KINDS:
            counts.append(_KINDS[kind])
        yield PersonRow("mention", row_id, day, channel, None, None, tuple(counts))
