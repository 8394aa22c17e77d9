"""One post as it stands beside the calendar: what it is, and the checks it does not pass. Knows no widgets."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.posting.checks import CONTENT
from socialroi_desktop.domain.records import Campaign, Goal, Post
from socialroi_desktop.domain.records.reach import PLANNED_STATES
from socialroi_desktop.queries.posting import checks_before
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.post_names import first_words
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_label


@dataclass(frozen=True, slots=True)
class Wrong:
    """A check that is not passed, in words, and whether the post waits for it."""

    words: str
    blocking: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A post in words: title, three lines below it, and what is wrong, that which blocks first."""

    title: str
    lines: tuple[str, str, str]
    wrong: tuple[Wrong, ...]
    planned: bool


class PostInShort(VisibleModel, QObject):
    """`reloaded` comes after each reading; `shown` is None where no post is chosen or it is gone."""

    reloaded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.post_id: int | None = None
        self.shown: Shown | None = None
        self.follow(session, {"post", "campaign", "goal", *Post.follows_from})

    def show(self, post_id: int | None) -> None:
        """Show another post."""
        if post_id != self.post_id:
            self.post_id = post_id
            self.refresh()

    def read_anew(self) -> None:
        """Read the post."""
        post_id, today = self.post_id, self._session.today
        if post_id is None:
            self._take((None, None))
            return

        def work(workspace: Workspace, _progress: object) -> tuple[int | None, Shown | None]:
            post = reading.get(workspace, Post, post_id)
            return post_id, None if post is None else _shown(workspace, post, today)

        self._session.read(self.tr("Reading the post"), work, self._take, key=f"post in short {id(self)}")

    def _take(self, found: tuple[int | None, Shown | None]) -> None:
        if found[0] == self.post_id:
            self.shown = found[1]
            self.reloaded.emit()


def _shown(workspace: Workspace, post: Post, today: date) -> Shown:
    planned, at = post.state in PLANNED_STATES, post.scheduled_at or ""
    day = date.fromisoformat(post.day) if post.day else None
    when = formatting.day(day) if day else translate("Calendar", "no day yet")
    checks = checks_before(workspace, post, today) if planned else ()
    failed = [check for check in checks if not check.ok and check.check != CONTENT]
    goal = reading.get(workspace, Goal, post.goal_id) if post.goal_id else None
    campaign = reading.get(workspace, Campaign, post.campaign_id) if post.campaign_id else None
    return Shown(
        post.title or first_words(post.text or "") or translate("Calendar", "No title"),
        (
            beside(filter(None, (channel_name(post.channel), post.account or ""))),
            beside(filter(None, (when, at[11:16], choice_label(Post, "state", post.state)))),
            beside(one.name for one in (campaign, goal) if one is not None),
        ),
        tuple(
            Wrong(problem_text(check.says), check.blocking)
            for check in sorted(failed, key=lambda check: not check.blocking)
        ),
        planned,
    )
