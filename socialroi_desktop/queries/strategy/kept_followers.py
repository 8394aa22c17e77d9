"""How many followers giveaways and contests gained and kept, by the counts of their account or of all of their channel. Reads."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Account, Activity
from socialroi_desktop.domain.records.campaigns import DRAWS_FOLLOWERS
from socialroi_desktop.domain.telling import short
from socialroi_desktop.metrics.methods.kept_followers import MARKS, Counted, Gained, Kept, KeptFollowers
from socialroi_desktop.metrics.methods.kept_followers import kept_followers as kept
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.own_accounts import follower_rows

_NO_CHANNEL = "Choose its channel: followers are counted on the accounts of it."
_OTHER_CHANNEL = "“{account}” is no account of its channel; choose one that is, or leave the account empty."


@dataclass(frozen=True, slots=True)
class ActivityKept:
    """An activity with what it gained and kept."""

    activity: Activity
    found: KeptFollowers


def all_kept(workspace: Workspace, today: date) -> tuple[ActivityKept, ...]:
    """Return what each giveaway and contest gained and kept as of `today`."""
    found = (
        (activity, kept_of(workspace, activity, today)) for activity in reading.listing(workspace, Activity)
    )
    return tuple(ActivityKept(activity, told) for activity, told in found if told is not None)


def kept_of(workspace: Workspace, activity: Activity, today: date) -> KeptFollowers | None:
    """Return what an activity gained and kept as of `today`; None where it is of a kind that draws no followers."""
    if activity.kind not in DRAWS_FOLLOWERS:
        return None
    start, end = _day(activity.start), _day(activity.end)
    account = reading.get(workspace, Account, activity.account_id) if activity.account_id else None
    channel = activity.channel or (account.channel if account else None)
    if not channel:
        return _untold(Problem(_NO_CHANNEL))
    if account and account.channel != channel:
        return _untold(Problem(_OTHER_CHANNEL, {"account": short(account.name)}))
    accounts: dict[str, list[Counted]] = defaultdict(list)
    if start and end:
        until = end + timedelta(days=MARKS[-1] + 7)
        for name, day, count, row_id in follower_rows(
            workspace, channel, (start - timedelta(days=7)).isoformat(), until.isoformat()
        ):
            if account is None or fold(name) == fold(account.name):
                accounts[fold(name)].append(Counted(date.fromisoformat(day), count, row_id))
    return kept(accounts, start, end, today)


def _untold(reason: Problem) -> KeptFollowers:
    return KeptFollowers(Gained(reason=reason), tuple(Kept(days, None, reason=reason) for days in MARKS))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
