"""What posts of each topic brought, which posts are off the map, and how many topics a month had beside its rate. Reads only."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.calendar.topic_map import in_branches
from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Post, Topic
from socialroi_desktop.domain.records.reach import DROPPED, PUBLISHED
from socialroi_desktop.metrics.figure import Figure, figures
from socialroi_desktop.queries.figures import gather
from socialroi_desktop.queries.post_ranges import RATE, by_posts, group_names, posts_of_groups
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import cells

# What is told of each topic; the rate is of totals, with its range.
METRICS = ("posts", "engagements", "reach", "link_clicks", RATE)


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic with the posts of a period and what they brought; `topic` None is what is off the map.

    `ids` are its posts that came out in the period.
    """

    topic: Topic | None
    depth: int
    told: dict[str, Figure]
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month: its posts, how many topics those that are on the map have, how many posts the most used one has, the rate."""

    start: date
    posts: int
    topics: int
    on_most: int
    rate: Figure


@dataclass(frozen=True, slots=True)
class TopicMap:
    """`off` are all posts without a topic that were not dropped, planned ones and those of other days included."""

    period: Period
    rows: tuple[TopicRow, ...]
    months: tuple[MonthRow, ...]
    off: tuple[int, ...]


def topic_map(workspace: Workspace, period: Period) -> TopicMap:
    """Return the map with what came of it on the days of a period."""
    posts = list(_published(workspace, period))
    ids: dict[int | None, tuple[int, ...]] = {}
    for post_id, _, topic_id in posts:
        ids[topic_id] = (*ids.get(topic_id, ()), post_id)
    scope = Scope(period, "topic")
    gathered = gather(workspace, scope, METRICS)
    spread = posts_of_groups(workspace, scope, group_names(workspace, "topic"))

    def row(topic: Topic | None, depth: int) -> TopicRow:
        key = topic.name if topic is not None else UNATTRIBUTED
        found = figures(METRICS, gathered.sums(key), {scope.by: key}, period)
        told = {figure.metric: figure for figure in found}
        told[RATE] = by_posts(told[RATE], spread.get(key, []))
        return TopicRow(topic, depth, told, ids.get(topic.id if topic is not None else None, ()))

    branches = in_branches(reading.listing(workspace, Topic))
    rows = (*(row(branch.topic, branch.depth) for branch in branches), row(None, 0))
    return TopicMap(period, rows, _months(workspace, period, posts), _off(workspace))


def _published(workspace: Workspace, period: Period) -> list[tuple[int, str, int | None]]:
    out = (
        Term("state", "=", PUBLISHED),
        Term("published_on", ">=", period.start.isoformat()),
        Term("published_on", "<=", period.end.isoformat()),
    )
    return [
        (row_id, day, topic)
        for row_id, day, topic in cells(workspace, Query(Post.entity, terms=out), ("published_on", "topic_id"))
    ]  # fmt: skip


def _off(workspace: Workspace) -> tuple[int, ...]:
    asked = Query(Post.entity, terms=(Term("topic_id", "=", None), Term("state", "!=", DROPPED)))
    return tuple(row_id for (row_id,) in cells(workspace, asked, ()))


def _months(
    workspace: Workspace, period: Period, posts: list[tuple[int, str, int | None]]
) -> tuple[MonthRow, ...]:
    """Return the months in which posts came out, the first one first."""
    scope = Scope(period, "month")
    gathered = gather(workspace, scope, (RATE,))
    spread = posts_of_groups(workspace, scope, {row_id: scope.bucket(day) for row_id, day, _ in posts})
    used: dict[str, list[int | None]] = {}
    for _, day, topic in posts:
        used.setdefault(scope.bucket(day), []).append(topic)
    found = []
    for key in sorted(used):
        topics = Counter(topic for topic in used[key] if topic is not None)
        (rate,) = figures((RATE,), gathered.sums(key), {scope.by: key}, scope.period_of(key))
        rate = by_posts(rate, spread.get(key, []))
        most = max(topics.values(), default=0)
        found.append(MonthRow(date.fromisoformat(key), len(used[key]), len(topics), most, rate))
    return tuple(found)
