"""Goals that nothing is done for, and what is done for no goal."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Goal, Post, Tactic
from socialroi_desktop.domain.records.reach import PLANNED_STATES, PUBLISHED
from socialroi_desktop.domain.records.tactics import DROPPED, RUNNING
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import selected

# Posts older than this are what they are: nobody ties them to a goal any more.
LOOKED_BACK = 28
MEASURED_LEVEL = "metric"


@dataclass(frozen=True, slots=True)
class Unserved:
    """Goals that are not over and have no tactic, tactics under way without a goal, posts of late or to come without one."""

    goals_without_tactics: tuple[Goal, ...]
    tactics_without_goal: tuple[Tactic, ...]
    posts_without_goal: tuple[Post, ...]


def unserved(workspace: Workspace, today: date) -> Unserved:
    """Return what stands alone as of a day.

    Goals that only hold others are reached by what is done for those. A tactic that was dropped serves nobody. A post serves
    the goal it names, that of its campaign or of a tactic that names either, and any goal that names its channel, on the days
    of that goal.
    """
    tactics, goals = reading.listing(workspace, Tactic), reading.listing(workspace, Goal)
    live = [tactic for tactic in tactics if tactic.state != DROPPED]
    served = {tactic.goal_id for tactic in live}
    bare = [
        goal
        for goal in goals
        if goal.level == MEASURED_LEVEL
        and goal.id not in served
        and (not goal.end or goal.end >= today.isoformat())
    ]
    alone = [tactic for tactic in live if tactic.goal_id is None and tactic.state == RUNNING]
    serving = [tactic for tactic in live if tactic.goal_id is not None]
    posts = [post for post in _posts(workspace, today) if not _serves(post, goals, serving)]
    return Unserved(tuple(bare), tuple(alone), tuple(posts))


def day_of(post: Post) -> str:
    """Return the day a post came out or is planned for, "" where neither is told."""
    return post.published_on or (post.scheduled_at or "")[:10]


def _posts(workspace: Workspace, today: date) -> Iterator[Post]:
    since = (today - timedelta(days=LOOKED_BACK - 1)).isoformat()
    for query in (
        Query("post", terms=(Term("state", "=", PUBLISHED), Term("published_on", ">=", since))),
        *(Query("post", terms=(Term("state", "=", state),)) for state in sorted(PLANNED_STATES)),
    ):
        yield from (post for post in selected(workspace, query) if isinstance(post, Post))


def _serves(post: Post, goals: Sequence[Goal], tactics: Sequence[Tactic]) -> bool:
    if post.goal_id is not None:
        return True
    campaigns = {goal.campaign_id for goal in goals} | {tactic.campaign_id for tactic in tactics}
    if (post.campaign_id is not None and post.campaign_id in campaigns) or post.id in {
        tactic.post_id for tactic in tactics
    }:
        return True
    day = day_of(post)
    return any(
        post.channel in (goal.channels or "").split() and goal.start <= day <= goal.end
        for goal in goals
        if day
    )
