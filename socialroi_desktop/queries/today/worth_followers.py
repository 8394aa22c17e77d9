"""Accounts that gained or lost followers as they never do."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.worth import KIND, Worth
from socialroi_desktop.metrics.methods.trend import usual_range
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.own_accounts import follower_rows
from socialroi_desktop.store.rows.own_channels import channels_of

# So many days back is news; what is usual is told by so many days before.
_NEWS, _BEFORE = 14, 180
# Fewer followers more or less are nothing to look at.
_LEAST = 10
_GAINED = N_("{what}: {gained} followers more by {day}")
_LOST = N_("{what}: {gained} followers fewer by {day}")
_USUAL = N_("{channel}, usually between {low} and {high} a day")


def follower_jumps(workspace: Workspace, today: date) -> Iterator[Worth]:
    """Give accounts whose last count changed by more or less a day than all before make usual."""
    first, last = (today - timedelta(days=_BEFORE)).isoformat(), today.isoformat()
    for channel in channels_of(workspace):
        counted: dict[str, list[tuple[date, int, int]]] = defaultdict(list)
        for account, day, count, row_id in follower_rows(workspace, channel.id, first, last):
            counted[account.casefold()].append((date.fromisoformat(day), count, row_id))
        for account, counts in counted.items():
            worth = _jump(account or channel.name, channel.name, counts, today)
            if worth is not None:
                yield worth


def _jump(name: str, channel: str, counts: Sequence[tuple[date, int, int]], today: date) -> Worth | None:
    days = sorted({day: (day, count, row_id) for day, count, row_id in counts}.values())
    pairs = list(pairwise(days))
    if not pairs or pairs[-1][1][0] < today - timedelta(days=_NEWS):
        return None
    gains = [Decimal(after[1] - before[1]) / (after[0] - before[0]).days for before, after in pairs]
    usual = usual_range(gains[:-1])
    before, after = pairs[-1]
    gained = after[1] - before[1]
    if usual is None or not usual.side(gains[-1]) or abs(gained) < _LEAST:
        return None
    return Worth(
        f"{KIND}followers",
        after[2],
        after[0],
        Problem(
            _GAINED if gained > 0 else _LOST,
            {"what": name, "gained": abs(gained), "day": after[0].isoformat()},
        ),
        Problem(_USUAL, {"channel": channel, "low": round(usual.low), "high": round(usual.high)}),
        "account_day",
        (before[2], after[2]),
    )
