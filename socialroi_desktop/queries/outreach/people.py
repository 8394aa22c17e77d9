"""How many people there are, and with how many of them something is owed by a day. Knows counts, no words."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records.people import ASIDE
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import count

_ON_THEIR_WAY = tuple(Term("stage", "!=", stage) for stage in sorted(ASIDE))
_WROTE_LAST = (Term("owes_since", "!=", None),)


@dataclass(frozen=True, slots=True)
class PeopleCounts:
    """All people, and those whose next step is due or who wrote last and got no answer; none that is aside."""

    total: int
    owed: int


def people_counts(workspace: Workspace, today: date) -> PeopleCounts:
    """Return the counts as of a day."""
    due = (Term("next_action_on", "<=", today.isoformat()),)
    both = due + _WROTE_LAST
    owed = _count(workspace, due) + _count(workspace, _WROTE_LAST) - _count(workspace, both)
    return PeopleCounts(count(workspace, Query("influencer")), owed)


def _count(workspace: Workspace, terms: tuple[Term, ...]) -> int:
    return count(workspace, Query("influencer", terms=(*_ON_THEIR_WAY, *terms)))
