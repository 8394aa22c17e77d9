"""What stands above a post: the pieces in it with their rights, what keeps it from being ready, and the ways out. No widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.posting.checks import in_the_way
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.domain.records import Post
from socialroi_desktop.domain.records.reach import PLANNED_STATES, READY
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.library.uses import uses_in_post
from socialroi_desktop.queries.posting import checks_before, good_day_before
from socialroi_desktop.viewmodels.shared.piece_in_post import PieceLine, piece_line
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of

_SPOKEN_OF = frozenset(
    {
        "ugc_item", "usage_right", "standing_consent", "deal_right", "usage", "deal",
        "goal", "offer", "activity", "campaign", "call_to_action", "brand", "account", "post", "post_text",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AboutPost:
    """All that stands above a post. `problems` keep it from being ready; `good_day` is one on which it could be.

    `advice` is what may be mended before it comes out, also in which countries alone it may be seen.
    """

    pieces: tuple[PieceLine, ...]
    planned: bool
    problems: tuple[str, ...] = ()
    overridden: bool = False
    may_be_ready: bool = False
    good_day: date | None = None
    advice: tuple[str, ...] = ()


class PostPlan(QObject):
    """`stale` comes when what was told may be another now, `refused` carries why something was not done."""

    stale = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.changed.connect(self._on_changed)

    @property
    def editable(self) -> bool:
        """Whether anything can be changed."""
        return not self._session.reading_only

    def about(self, post: Post) -> AboutPost:
        """Return what is to be said of a post."""
        workspace, today = self._session.workspace, self._session.today
        pieces = tuple(piece_line(each) for each in uses_in_post(workspace, post.id or 0, today))
        if post.state not in PLANNED_STATES:
            return AboutPost(pieces, planned=False)
        told = [check for check in checks_before(workspace, post, today) if not check.ok]
        wrong = [check for check in told if check.blocking or check.let_through]
        overridden = bool(wrong) and not in_the_way(wrong)
        return AboutPost(
            pieces,
            planned=True,
            problems=tuple(problem_text(check.says) for check in wrong),
            overridden=overridden,
            may_be_ready=post.state != READY and (overridden or not wrong),
            good_day=good_day_before(workspace, post, today),
            advice=tuple(problem_text(check.says) for check in told if check not in wrong),
        )

    def make_ready(self, post: Post) -> None:
        """Say that a post is ready."""
        self._edit(post, {"state": READY})

    def make_ready_all_the_same(self, post: Post, reason: str) -> None:
        """Say that a post is ready, and why, although a check says no."""
        if says_something(reason):
            self._edit(post, {"override_reason": reason.strip(), "state": READY})
        else:
            self.refused.emit(self.tr("Write down first why it comes out all the same."))

    def move_to(self, post: Post, day: date) -> None:
        """Plan a post for another day, at the same time."""
        clock = (post.scheduled_at or "T12:00").partition("T")[2]
        self._edit(post, {"scheduled_at": f"{day.isoformat()}T{clock}"})

    def _edit(self, post: Post, changes: Mapping[str, Any]) -> None:
        self._session.perform(
            self.tr("Plan a post"),
            lambda workspace, _progress: edit_record(
                workspace, entity=Post.entity, row_id=post.id or 0, changes=changes
            ),
            failed=lambda error: self.refused.emit(sentence_of(error)),
        )

    def _on_changed(self, changed: Changed) -> None:
        if changed.entities & _SPOKEN_OF:
            self.stale.emit()
