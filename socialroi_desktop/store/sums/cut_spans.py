"""Which rows of several days lie only partly in some days, so that their figures there are a share of what they tell."""

from typing import NamedTuple

from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.codec import quoted
from socialroi_desktop.store.file.workspace import Workspace


class Span(NamedTuple):
    """The first and last day that rows of a channel cover, in ISO."""

    channel: str | None
    start: str
    end: str


def long_spans(workspace: Workspace, entity: str, period: Period) -> list[Span]:
    """Return each span of several days, by channel, that rows of a kind of record cover and that touches a period."""
    found = workspace.connection().execute(
        f"SELECT DISTINCT channel, period_start, period_end FROM {quoted(entity)}"
        " WHERE period_start < period_end AND period_start <= ? AND period_end >= ?",
        (period.end.isoformat(), period.start.isoformat()),
    )
    return [Span(*row) for row in found]
