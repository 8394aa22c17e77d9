"""Twenty goals of every measure in a workspace of many orders: a tree of goals, with posts, parts and signals."""

from dataclasses import replace
from datetime import date, timedelta

from socialroi_desktop.domain.records import Campaign, Goal, GoalSignal, GoalTarget
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace

TODAY = date(2026, 8, 11)
_CHANNELS = ("instagram", "facebook", "tiktok")
_CAMPAIGN = Campaign(name="instagram", start="2026-07-01", end="2026-09-30")
_SUM = Goal(
    kind="sales", target="200000", start="2026-07-01", end="2026-09-30", baseline_source="typed", baseline="150000",
    baseline_start="2026-04-01", baseline_end="2026-06-30",
)  # fmt: skip


def add_posts(workspace: Workspace, count: int) -> None:
    """Add posts of a year until TODAY, with what they reached."""
    columns = (
        "channel", "external_id", "state", "published_at", "published_on", "reach", "impressions", "engagements", "likes",
        "link_clicks", "campaign_id", "goal_id",
    )  # fmt: skip
    (campaign,), (goal,) = (
        workspace.connection().execute(f"SELECT min(id) FROM {table}").fetchone()
        for table in ("campaign", "goal")
    )
    rows = []
    for place in range(count):
        day = (TODAY - timedelta(days=place * 365 // count)).isoformat()
        reach = 500 + place * 37 % 900
        serves = (campaign, goal) if place % 10 == 0 else (None, None)
        counts = (reach, reach * 2, reach // 20, reach // 25, reach // 50)
        post = (_CHANNELS[place % 3], f"p{place}", "published", f"{day}T10:00:00Z", day)
        rows.append((*post, *counts, *serves))
    with change(workspace, "Posts") as writer:
        writer.insert_rows("post", columns, rows)


def add_goals(workspace: Workspace) -> list[int]:
    """Add twenty goals: a big one, three events and sixteen metrics; return the ids of the metrics."""
    campaign = add_record(workspace, record=_CAMPAIGN).ids[0]
    big = _add(
        workspace,
        replace(_SUM, name="A name in skating", level="big_goal", kind="own", own_kind="Name", target=None),
    )
    events = [
        _add(
            workspace,
            replace(
                _SUM,
                name=f"Event {n}",
                level="event",
                parent_id=big,
                kind="own",
                own_kind="Event",
                target=None,
            ),
        )
        for n in range(3)
    ]
    found = []
    for place, goal in enumerate(_metrics(campaign)):
        found.append(_add(workspace, replace(goal, parent_id=events[place % 3])))
    for channel in _CHANNELS[:2]:
        add_record(workspace, record=GoalTarget(goal_id=found[0], channel=channel, target="30000"))
    for metric in ("reach", "net_sales"):
        add_record(workspace, record=GoalSignal(goal_id=found[0], metric=metric))
    return found


def _metrics(campaign: int) -> list[Goal]:
    orders = replace(_SUM, metric="orders", target_kind="total")
    sales = replace(_SUM, metric="net_sales", target="900000000", currency="USD")
    units = replace(_SUM, metric="units")
    of_posts = replace(_SUM, kind="awareness", metric="reach", target="900000")
    return [
        replace(orders, name="Orders"),
        *(replace(orders, name=f"Orders of {channel}", channels=channel) for channel in _CHANNELS),
        replace(orders, name="Orders of the campaign", campaign_id=campaign),
        replace(sales, name="Sales"),
        *(replace(sales, name=f"Sales of {channel}", channels=channel) for channel in _CHANNELS),
        replace(sales, name="Sales of the campaign", campaign_id=campaign),
        replace(units, name="Decks", product_line="Deck 1"),
        replace(units, name="Decks of a channel", product_line="Deck 2", channels="instagram"),
        replace(of_posts, name="Reach"),
        replace(of_posts, name="Reach of the campaign", campaign_id=campaign),
        replace(of_posts, name="Impressions", metric="impressions"),
        replace(of_posts, name="Engagements", metric="engagements", channels="tiktok"),
    ]  # fmt: skip


def _add(workspace: Workspace, goal: Goal) -> int:
    return add_record(workspace, record=goal).ids[0]
