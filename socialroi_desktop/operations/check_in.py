"""The weekly check-in: counts that no platform exports back in time, written down for one day. One change, one undo."""

from collections.abc import Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.records import AccountDay
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import account_counts


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted of one account; None for what was not."""

    channel: str
    account: str | None
    followers: int | None = None
    members: int | None = None


def save_check_in(workspace: Workspace, *, day: str, counts: Sequence[Counted]) -> Changed | None:
    """Write the counts of a day (ISO); what the day's row told otherwise stays. None when nothing was counted.

    UserError when a count does not hold or an account is given twice.
    """
    wanted = [count for count in counts if count.followers is not None or count.members is not None]
    seen = {(count.channel, count.account) for count in wanted}
    if len(seen) < len(wanted):
        raise UserError("One account stands there twice; take one of the two lines out.")
    with change(workspace, "Check-in of {day}", day=day, records="account_day") as writer:
        for count in wanted:
            values = {
                name: getattr(count, name)
                for name in ("followers", "members")
                if getattr(count, name) is not None
            }
            record = AccountDay(channel=count.channel, account=count.account, day=day, **values)
            problems = check_record(record)
            if problems:
                raise UserError(problems[0].template, **problems[0].values)
            held = account_counts.account_day_id(workspace, count.channel, count.account, day)
            if held is None:
                writer.insert("account_day", codec.values_of(record))
            else:
                writer.update("account_day", held, values)
    if not writer.entities:
        return None
    return Changed("Check-in of {day}", {"day": day}, writer.rows)
