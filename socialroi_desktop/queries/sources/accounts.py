"""Brings the figures of accounts into the groups of a question: what happened by the day, and levels, which never add up."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import partial

from socialroi_desktop.domain.channels import is_among
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.pairs import Pair, left, side
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.methods.audience import flat_note
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.grouping import add_told, key_of
from socialroi_desktop.queries.needs import FOLLOWED
from socialroi_desktop.queries.scope import TIMES, Scope
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, kept, paged
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import accounts as account_sums
from socialroi_desktop.store.sums.accounts import ACCOUNTS, Account, Ends, Level
from socialroi_desktop.store.sums.both_sides import told_by, with_pairs
from socialroi_desktop.store.sums.reach import channels_telling
from socialroi_desktop.store.sums.told import summed

_LEVELS = ("followers", "followers_at_start", "net_new_followers")
_MANY_DAYS = "Reach of {count} days and accounts added up: whoever came back on another day is counted again."
_MANY_ACCOUNTS = "Followers of {count} accounts added up: whoever follows two of them is counted twice."


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the figures of accounts; followers are the last count of each account in a group, never a sum over days."""
    if gathered.asks(ACCOUNTS.tells):
        _add_days(workspace, scope, gathered)
    if gathered.asks(_LEVELS):
        _add_levels(workspace, scope, gathered, gathered.pairs)


def _add_days(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    pairs = told_by(ACCOUNTS, gathered.pairs)
    gathered.pair_up(pairs)
    rows = summed(workspace, with_pairs(ACCOUNTS, pairs), scope.period, scope.by)
    add_told(gathered, scope, rows)
    reached: dict[str, int] = defaultdict(int)
    for told in rows:
        key = key_of(scope, told)
        if key is not None and "account_reach" in told.sums:
            reached[key] += told.count
    for key, count in reached.items():
        if count > 1:
            gathered[key].remarks["account_reach"] = Problem(_MANY_DAYS, {"count": count})


def _add_levels(
    workspace: Workspace,
    scope: Scope,
    gathered: Gathered,
    pairs: Iterable[Pair] = (),
    whole: Period | None = None,
) -> None:
    """Add levels; channels tell engagements in the `whole` period that was asked, of which the scope may be one part."""
    telling = None
    if FOLLOWED in pairs:
        telling = channels_telling(workspace, whole or scope.period, "engagements")
        gathered.pair_up((FOLLOWED,), ("followers",))
    before = account_sums.followers_before(workspace, scope.period.start.isoformat())
    within = account_sums.followers_within(workspace, scope.period, scope.by, scope.week_start)
    for bucket, counted in within.items():
        key = scope.bucket(bucket) if scope.by in TIMES else WHOLE
        groups: dict[str, dict[Account, Ends]] = defaultdict(dict)
        for account, ends in counted.items():
            if scope.channels is None or is_among(account[0], scope.channels):
                groups[account[0] if scope.by == "channel" else key][account] = ends
        for name, own in groups.items():
            _add_group(name, own, before, gathered)
            if scope.by not in TIMES:
                _note_flat(gathered, name, scope.period.days)
            if telling is not None:
                _add_side(name, own, telling, gathered)
        if scope.by in TIMES:
            # The next bucket starts where this one ended.
            before = before | {account: ends.last for account, ends in counted.items()}


def _add_group(
    key: str, counted: Mapping[Account, Ends], before: Mapping[Account, Level], gathered: Gathered
) -> None:
    """Add followers at the end, at the start and between; growth only of accounts counted at both ends."""
    start = {account: before[account] for account in counted if account in before}
    if not start:
        # Without a count from before, the first one of the days themselves is where growth starts.
        start = {account: ends.first for account, ends in counted.items() if ends.first != ends.last}
    _add_level("followers", {account: ends.last for account, ends in counted.items()}, key, gathered)
    _add_level("followers_at_start", start, key, gathered)
    for account, first in start.items():
        last = counted[account].last
        gathered[key].add(WHOLE, {"net_new_followers": last.followers - first.followers})
        gathered[key].add_rows("account_day", (first.row_id, last.row_id), [(WHOLE, "net_new_followers")])


def _note_flat(gathered: Gathered, key: str, days: int) -> None:
    """Say of followers that hardly changed that sleeping accounts count among them."""
    sums = gathered[key].parts[WHOLE]
    before, gained = sums.get("followers_at_start"), sums.get("net_new_followers")
    if before is None or gained is None:
        return
    note = flat_note(int(before), int(before + gained), days)
    if note is not None:
        gathered[key].remarks["net_new_followers"] = note


def _add_side(
    key: str, counted: Mapping[Account, Ends], telling: Collection[str], gathered: Gathered
) -> None:
    """Add the followers of channels whose posts tell engagements; say which accounts are left out."""
    both = {account: ends.last for account, ends in counted.items() if account[0] in telling}
    _add_level(side("followers", FOLLOWED), both, key, gathered)
    for channel, _ in counted.keys() - both.keys():
        gathered[key].left_out[left("followers", FOLLOWED)]["level", channel] += 1


def _add_level(name: str, counts: Mapping[Account, Level], key: str, gathered: Gathered) -> None:
    group = gathered[key]
    for level in counts.values():
        group.add(WHOLE, {name: level.followers})
        group.add_rows("account_day", (level.row_id,), [(WHOLE, name)])
    if len(counts) > 1:
        group.remarks[name] = Problem(_MANY_ACCOUNTS, {"count": len(counts)})


def _prove(asked: Asked) -> list[ProofTable]:
    return [
        paged(
            asked,
            with_pairs(ACCOUNTS, told_by(ACCOUNTS, asked.both)),
            beside=kept(asked, partial(_add_levels, pairs=asked.both, whole=asked.whole)).get(
                "account_day", ()
            ),
        )
    ]


ACCOUNT = Source(
    "accounts",
    frozenset((*ACCOUNTS.tells, *_LEVELS)),
    ("account_day",),
    ACCOUNTS.breakdowns,
    _add,
    _prove,
    needs=N_("needs figures of accounts: import their days or do the weekly check-in on the Data tab"),
)
