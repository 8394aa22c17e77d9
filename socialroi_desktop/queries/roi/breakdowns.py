"""The rows of the breakdown: campaigns, channels, influencers, products or posts, and what belongs to none.

What nobody claims and what is tied to nothing always stands in rows of its own, never spread over the others.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from socialroi_desktop.domain.channels import UNATTRIBUTED, is_among
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Goal, Post
from socialroi_desktop.metrics.figure import Figure, figures
from socialroi_desktop.queries.figures import gather
from socialroi_desktop.queries.post_ranges import RATE, by_posts, group_names, posts_of_groups
from socialroi_desktop.queries.roi.choices import SPOKEN_OF
from socialroi_desktop.queries.roi.snapshot import Breakdown, Entry, Ledger, Question, Row
from socialroi_desktop.queries.scope import By, Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.group_names import GroupNames

CREDITED_METRICS = ("orders", "net_sales", "total_cost", "profit", "roi")
METRICS_OF: dict[By, tuple[str, ...]] = {
    "campaign": CREDITED_METRICS,
    "channel": CREDITED_METRICS,
    "influencer": (*CREDITED_METRICS, "cpa"),
    "tier": (*CREDITED_METRICS, "conversion_rate_by_clicks", "spike_orders", "lasting_share"),
    "product": ("orders", "units", "gross_sales"),
    "band": ("timed_visits", "engagement_time"),
    **dict.fromkeys(
        ("topic", "form"),
        ("posts", "impressions", "reach", "engagements", "engagement_rate_by_reach", "link_clicks"),
    ),
    "post": (
        "impressions", "views", "reach", "engagements", "engagement_rate_by_reach",
        "link_clicks", "leads", "lead_rate_by_clicks", "cpl",
    ),
}  # fmt: skip
# Said of posts only where one of them brought a lead.
OF_LEADS = frozenset({"leads", "lead_rate_by_clicks", "cpl"})
# What orders without a claimant have, and what a cost that serves everything has.
UNCLAIMED, UNTIED = ("orders", "net_sales"), ("total_cost",)
Found = dict[str, dict[str, Figure]]


def breakdown(
    workspace: Workspace, question: Question, period: Period, ledger: Ledger, by_channel: Sequence[Row]
) -> Breakdown:
    """Return the table of the breakdown a question asks for; the one by channel is known already."""
    by = question.by
    if by == "channel":
        return Breakdown(by, METRICS_OF[by], tuple(by_channel))
    if by in ("product", "band"):
        return Breakdown(by, METRICS_OF[by], tuple(_of_shop(workspace, question, period, ledger)))
    if by == "post":
        rows = tuple(_posts(workspace, question, period, ledger))
        told = _told(METRICS_OF[by], rows)
        return Breakdown(by, told if _has_leads(rows) else _without_leads(told), rows)
    if by in SPOKEN_OF:
        rows = tuple(_spoken_of(workspace, question, period, ledger))
        return Breakdown(by, _told(METRICS_OF[by], rows), rows)
    return Breakdown(by, METRICS_OF[by], tuple(_credited(workspace, question, period, ledger)))


def channel_rows(workspace: Workspace, question: Question, period: Period, ledger: Ledger) -> list[Row]:
    """Return a row for each chosen channel with orders or costs, social or beside it, then what no channel claims."""
    scope = question.everything(period, "channel")
    found = _figures(workspace, scope, METRICS_OF["channel"])
    rows = [
        Row(
            key,
            key,
            _cells(items, scope, ledger),
            kind="group" if is_among(key, question.channels) else "beside",
            channel=key,
        )
        for key, items in found.items()
        if is_among(key, question.channels | question.beside)
    ]
    rest = found[UNATTRIBUTED]
    claims = _cells({name: rest[name] for name in UNCLAIMED}, scope, ledger)
    ties = _cells({name: rest[name] for name in UNTIED}, scope, ledger)
    return [*rows, Row("unclaimed", "", claims, kind="unclaimed"), Row("untied", "", ties, kind="untied")]


def _credited(workspace: Workspace, question: Question, period: Period, ledger: Ledger) -> Iterator[Row]:
    scope = question.social(period, question.by)
    found = _figures(workspace, scope, METRICS_OF[question.by])
    goals = _goals(workspace) if question.by == "campaign" else {}
    people = GroupNames(workspace.connection(), "influencer") if question.by == "influencer" else None
    for key, items in found.items():
        if key != UNATTRIBUTED:
            person = people.meant(key)[0] if people is not None else None
            yield Row(key, key, _cells(items, scope, ledger), goals=goals.get(key, ()), person=person)
    rest = _cells({name: found[UNATTRIBUTED][name] for name in (*UNCLAIMED, *UNTIED)}, scope, ledger)
    yield Row("rest", "", rest, kind="rest")


def _of_shop(workspace: Workspace, question: Question, period: Period, ledger: Ledger) -> Iterator[Row]:
    """Give the rows of products or time bands, which no channel claims."""
    scope = question.everything(period, question.by)
    for key, items in _figures(workspace, scope, METRICS_OF[question.by]).items():
        if key != UNATTRIBUTED:
            yield Row(key, key, _cells(items, scope, ledger))


def _posts(workspace: Workspace, question: Question, period: Period, ledger: Ledger) -> Iterator[Row]:
    scope = question.social(period, "post")
    found = _figures(workspace, scope, METRICS_OF["post"])
    records = {post.id: post for post in reading.listing(workspace, Post)} if len(found) > 1 else {}
    for key, items in found.items():
        post = records.get(int(key)) if key.isdigit() else None
        if post is None:
            continue
        day = date.fromisoformat(post.published_on) if post.published_on else None
        name = (post.text or "").strip() or post.external_id
        yield Row(key, name, _cells(items, scope, ledger), channel=post.channel, day=day)
    loose = found[UNATTRIBUTED]["leads"]
    if loose.value:
        yield Row("rest", "", _cells({"leads": loose}, scope, ledger), kind="rest")


def _spoken_of(workspace: Workspace, question: Question, period: Period, ledger: Ledger) -> Iterator[Row]:
    """Give a row for each topic or form of posts, then what has none."""
    scope = question.social(period, question.by)
    spread = posts_of_groups(workspace, scope, group_names(workspace, question.by))
    for key, items in _figures(workspace, scope, METRICS_OF[question.by]).items():
        cells = _cells(items | {RATE: by_posts(items[RATE], spread.get(key, []))}, scope, ledger)
        if key != UNATTRIBUTED:
            yield Row(key, key, cells)
        elif items["posts"].value:
            yield Row("rest", "", cells, kind="rest")


def _figures(workspace: Workspace, scope: Scope, ids: Sequence[str]) -> Found:
    """Return the figures of every group, what belongs to none included even when it is nothing."""
    gathered = gather(workspace, scope, ids)
    keys = dict.fromkeys([*gathered.groups, UNATTRIBUTED])
    return {
        key: {item.metric: item for item in figures(ids, gathered.sums(key), {scope.by: key}, scope.period)}
        for key in keys
    }


def _cells(items: dict[str, Figure], scope: Scope, ledger: Ledger) -> dict[str, Entry]:
    return {name: ledger.add(figure, scope) for name, figure in items.items()}


def _goals(workspace: Workspace) -> dict[str, tuple[str, ...]]:
    """Return the names of the goals tied to each campaign, by the name of its group."""
    groups = GroupNames(workspace.connection(), "campaign")
    found: dict[str, tuple[str, ...]] = {}
    for goal in reading.listing(workspace, Goal):
        campaign = groups.of(goal.campaign_id)
        if campaign is not None:
            found[campaign] = (*found.get(campaign, ()), goal.name)
    return found


def _told(metrics: tuple[str, ...], rows: Sequence[Row]) -> tuple[str, ...]:
    """Leave out the metrics that no platform of these rows exports; one always stays."""
    groups = [row for row in rows if row.kind == "group"]
    told = [name for name in metrics if any(row.cells[name].figure.value is not None for row in groups)]
    # Where no cost is tied to a post, a price of nothing for every lead says nothing.
    if "cpl" in told and not any(row.cells["cpl"].figure.value for row in groups):
        told.remove("cpl")
    if "leads" not in told and any("leads" in row.cells for row in rows if row.kind == "rest"):
        told.append("leads")
    return tuple(told) or metrics[:1]


def _has_leads(rows: Sequence[Row]) -> bool:
    return any(row.cells["leads"].figure.value for row in rows)


def _without_leads(metrics: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in metrics if name not in OF_LEADS) or METRICS_OF["post"][:1]
