"""Brings leads, mentions and the figures of accounts into the groups of a question."""

from collections import defaultdict
from collections.abc import Iterable

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.sums import SOCIAL
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.kinds import LEAD_METRICS, MENTION_METRICS
from socialroi_desktop.queries.scope import TIMES, Scope, social_channels
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import accounts as account_sums
from socialroi_desktop.store.sums import people as people_sums
from socialroi_desktop.store.sums.accounts import Account, AccountRow
from socialroi_desktop.store.sums.people import Grouping, PeopleRow

# What each kind of row can be broken down by, besides time and channel.
_OF_LEADS = frozenset({"", "channel", "campaign", "post", *TIMES})
_OF_MENTIONS = frozenset({"", "channel", *TIMES})
_OF_ACCOUNTS = _OF_MENTIONS
_MANY_DAYS = "Reach of {count} days and accounts added up: whoever came back on another day is counted again."
_MANY_ACCOUNTS = "Followers of {count} accounts added up: whoever follows two of them is counted twice."
_ONE_WITHOUT_OPINION = "One of these mentions has no sentiment; it is in none of the three."
_NO_OPINION = "{count} of these mentions have no sentiment; they are in none of the three."


def add_leads(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the leads of the scope to their groups."""
    if scope.by in _OF_LEADS:
        gathered.known(LEAD_METRICS)
        _add_people(
            people_sums.lead_rows(workspace, scope.period, _grouping(scope, gathered)), scope, gathered
        )


def add_mentions(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the mentions of the scope to their groups; those without a sentiment are said."""
    if scope.by not in _OF_MENTIONS:
        return
    gathered.known(MENTION_METRICS)
    rows = list(people_sums.mention_rows(workspace, scope.period, _grouping(scope, gathered)))
    _add_people(rows, scope, gathered)
    open_ones: dict[str, int] = defaultdict(int)
    for row in rows:
        key = _key(row, scope)
        if key is not None and not {"positive", "negative", "neutral"} & set(row.sums):
            open_ones[key] += row.count
    for key, count in open_ones.items():
        for name in ("positive", "negative", "neutral"):
            template = _ONE_WITHOUT_OPINION if count == 1 else _NO_OPINION
            gathered[key].remarks[name] = Problem(template, {"count": count})


def _grouping(scope: Scope, gathered: Gathered) -> Grouping:
    return Grouping(scope.by in TIMES, scope.by == "campaign", scope.by == "post", gathered.proving)


def _add_people(rows: Iterable[PeopleRow], scope: Scope, gathered: Gathered) -> None:
    for row in rows:
        key = _key(row, scope)
        if key is None:
            continue
        group, parts = gathered[key], _parts(row.channel)
        for part in parts:
            group.add(part, dict.fromkeys(row.sums, row.count))
        held = [(part, name) for part in parts for name in row.sums]
        if row.row_id is None:
            group.alike[row.entity, frozenset(held)] += row.count
            continue
        for pair in held:
            group.ids[pair].add((row.entity, row.row_id))


def _parts(channel: str | None) -> tuple[str, ...]:
    return (WHOLE, SOCIAL) if channel in social_channels() else (WHOLE,)


def _key(row: PeopleRow, scope: Scope) -> str | None:
    if scope.channels is not None and row.channel not in scope.channels:
        return None
    if scope.by == "channel":
        return row.channel or UNATTRIBUTED
    if scope.by == "campaign":
        return row.campaign or UNATTRIBUTED
    if scope.by == "post":
        return UNATTRIBUTED if row.post_id is None else str(row.post_id)
    return scope.bucket(row.day) if scope.by in TIMES else WHOLE


def add_accounts(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the figures of accounts; followers are the last count of each account in a group, never a sum over days."""
    if scope.by not in _OF_ACCOUNTS:
        return
    rows: dict[str, list[AccountRow]] = defaultdict(list)
    for row in account_sums.account_rows(workspace, scope.period):
        channel = row.account[0]
        if scope.channels is None or channel in scope.channels:
            key = channel if scope.by == "channel" else scope.bucket(row.day) if scope.by in TIMES else WHOLE
            rows[key].append(row)
    first = account_sums.followers_before(workspace, scope.period.start.isoformat())
    before = {account: count for account, count in first.items() if scope.includes(account[0])}
    for key in sorted(rows):
        _add_days(rows[key], key, gathered)
        held = (
            before
            if scope.by != "channel"
            else {one: count for one, count in before.items() if one[0] == key}
        )
        _add_levels(rows[key], key, held, gathered)
        if scope.by in TIMES:
            # The next bucket starts where this one ended.
            before = before | _last_counts(rows[key])


def _add_days(rows: list[AccountRow], key: str, gathered: Gathered) -> None:
    reached = 0
    for row in rows:
        reached += "account_reach" in row.sums
        for part in _parts(row.account[0]):
            gathered[key].add(part, row.sums)
            for name in row.sums:
                gathered[key].ids[part, name].add(("account_day", row.row_id))
    if reached > 1:
        gathered[key].remarks["account_reach"] = Problem(_MANY_DAYS, {"count": reached})


def _last_counts(rows: list[AccountRow]) -> dict[Account, tuple[int, int]]:
    return {row.account: (row.followers, row.row_id) for row in rows if row.followers is not None}


def _add_levels(
    rows: list[AccountRow], key: str, before: dict[Account, tuple[int, int]], gathered: Gathered
) -> None:
    """Add followers at the end, at the start and between; growth only of accounts counted at both ends."""
    last = _last_counts(rows)
    _add_level("followers", last, key, gathered)
    start = {account: count for account, count in before.items() if account in last}
    if not start:
        # Without a count from before, the first one of the days themselves is where growth starts.
        counted = _last_counts(rows[::-1])
        start = {account: count for account, count in counted.items() if count[1] != last[account][1]}
    _add_level("followers_at_start", start, key, gathered)
    for account, (count, row_id) in start.items():
        gathered[key].add(WHOLE, {"net_new_followers": last[account][0] - count})
        gathered[key].ids[WHOLE, "net_new_followers"] |= {
            ("account_day", row_id),
            ("account_day", last[account][1]),
        }


def _add_level(name: str, counts: dict[Account, tuple[int, int]], key: str, gathered: Gathered) -> None:
    group = gathered[key]
    for count, row_id in counts.values():
        group.add(WHOLE, {name: count})
        group.ids[WHOLE, name].add(("account_day", row_id))
    if len(counts) > 1:
        group.remarks[name] = Problem(_MANY_ACCOUNTS, {"count": len(counts)})
