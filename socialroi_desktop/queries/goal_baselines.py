"""The baselines a goal may take: the same days last year, the days just before, or days of one's own, each with its figure."""

from collections.abc import Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.goals import measure
from socialroi_desktop.store.file.workspace import Workspace

# Where an offer comes from; the first that has rows is taken as long as none was picked.
LAST_YEAR, BEFORE, OWN = "last_year", "before", "own"


@dataclass(frozen=True, slots=True)
class Offer:
    """A baseline a goal may take: which days (LAST_YEAR, BEFORE, or OWN where they were set by hand), and their figure."""

    id: str
    days: Period
    figure: Figure

    @property
    def has_rows(self) -> bool:
        """Whether anything was counted on these days."""
        return bool(self.figure.rows) and self.figure.value is not None


def offers(
    workspace: Workspace, goal: Goal, period: Period | None, chosen: Period | None
) -> tuple[Offer, ...]:
    """Return the baselines of the usual days before the days of a goal, and of those `chosen` by hand."""
    days = {} if period is None else {LAST_YEAR: period.same_last_year(), BEFORE: period.previous()}
    if chosen is not None:
        days[OWN] = chosen
    return tuple(Offer(name, each, measure(workspace, goal, each)) for name, each in days.items())


def first_of(found: Sequence[Offer], wanted: str) -> Offer:
    """Return the `wanted` one, else the first that has rows, else the last."""
    own = next((offer for offer in found if offer.id == wanted), None)
    return own or next((offer for offer in found if offer.has_rows), found[-1])
