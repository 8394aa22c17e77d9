"""What is known before a piece is shared: the text, and whether a right allows it on the day."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.library.permission import may_use
from socialroi_desktop.domain.posting.post_rights import PieceInPost, right_problem
from socialroi_desktop.domain.posting.sharing import share_text
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Influencer, UgcItem, Usage
from socialroi_desktop.domain.records.library import GRANTED
from socialroi_desktop.domain.territories import is_everywhere
from socialroi_desktop.queries.library.permission import deal_of, rights_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

_NO_DAY = "Choose a day; then it is said whether a right covers it."
_COVERED = "A right covers it on that day."
_COVERED_THERE = "A right covers it on that day in {territory}, nowhere else."


@dataclass(frozen=True, slots=True)
class Sharing:
    """The text of a post that shows a piece, and why it may not be on its day, with what to do; None where it may.

    `has_day` tells whether a day was asked for, `only_in` names the countries to which the right is limited, "" for none.
    """

    text: str
    problem: Problem | None
    has_day: bool = True
    only_in: str = ""

    @property
    def said(self) -> Problem:
        """What is to be said of the right in one sentence."""
        if self.problem is not None:
            return self.problem
        if not self.has_day:
            return Problem(_NO_DAY)
        return Problem(_COVERED_THERE, {"territory": self.only_in}) if self.only_in else Problem(_COVERED)


def sharing_of(workspace: Workspace, item: UgcItem, planned_at: str | None, today: date) -> Sharing:
    """Return what is to be known before a piece is shared at a time (None: any)."""
    rights, deal = rights_of(workspace, item), deal_of(workspace, item)
    piece = PieceInPost(item.title, Usage(ugc_item_id=item.id, where="post"), rights, deal)
    day = max(today, date.fromisoformat(planned_at[:10])) if planned_at else today
    right = may_use(rights, "repost", first=day).right
    maker = reading.get(workspace, Influencer, item.influencer_id) if item.influencer_id else None
    told = right.territory if right is not None and right.state in GRANTED else None
    return Sharing(
        share_text(item, right, deal, maker),
        right_problem(piece, planned_at, today),
        planned_at is not None,
        "" if told is None or is_everywhere(told) else told,
    )
