"""The weekly check-in as lines to fill in: one an account, with what was counted last. No widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.values.numbers import number
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.check_in import Counted, save_check_in
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.account_counts import AccountCounts, last_check_in, last_counts
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.style import style
from socialroi_desktop.viewmodels.shared.translating import translate

__all__ = [
    "DUE_AFTER_DAYS",
    "CountLine",
    "Counted",
    "before_text",
    "days_since",
    "empty_line",
    "growth_text",
    "is_due",
    "lines_of",
    "save_counts",
]

DUE_AFTER_DAYS = 7


@dataclass(slots=True)
class CountLine:
    """One account of the form; `followers` and `members` are texts as they stand in the editors."""

    channel: str
    account: str
    before: AccountCounts
    followers: str = ""
    members: str = ""

    def counted(self) -> Counted:
        """Return what was typed; UserError names the account where a text is no count."""
        return Counted(
            self.channel,
            self.account.strip() or None,
            self._number(self.followers),
            self._number(self.members),
        )

    def _number(self, text: str) -> int | None:
        if not text.strip():
            return None
        try:
            value = number(text, style())
        except ValueError:
            value = None
        if value is None or value != int(value) or value < 0:
            raise UserError("“{text}” is no count; write a whole number such as 1250.", text=text.strip())
        return int(value)


def save_counts(
    session: Session,
    title: str,
    day: date,
    counts: Sequence[Counted],
    *,
    done: Callable[[bool], None],
    refused: Callable[[str], None],
) -> None:
    """Write down what was counted on a day; `done` gets whether anything was, `refused` a sentence."""

    def on_done(changed: Changed | None) -> None:
        done(changed is not None)

    session.perform(
        title,
        lambda workspace, _progress: save_check_in(workspace, day=day.isoformat(), counts=counts),
        done=on_done,
        failed=lambda error: refused(sentence_of(error)),
    )


def lines_of(workspace: Workspace, day: date) -> list[CountLine]:
    """Return a line for every account that rows speak of."""
    return [
        CountLine(item.channel, item.account or "", item) for item in last_counts(workspace, day.isoformat())
    ]


def empty_line(channel: str) -> CountLine:
    """Return the line of an account that no row speaks of yet."""
    return CountLine(channel, "", AccountCounts(channel, None))


def before_text(value: int | None, day: str | None) -> str:
    """Return what was counted last, with its day."""
    if value is None or day is None:
        return translate("CheckIn", "not counted yet")
    template = translate("CheckIn", "{count} on {day}")
    return template.format(count=formatting.number(value), day=formatting.day(date.fromisoformat(day)))


def growth_text(text: str, before: int | None) -> str:
    """Return by how much a typed count differs from the last one; "" where that cannot be told."""
    try:
        value = number(text, style()) if text.strip() else None
    except ValueError:
        return ""
    if value is None or before is None:
        return ""
    return formatting.number(int(value) - before, signed=True)


def days_since(workspace: Workspace, today: date) -> int | None:
    """Return how many days ago counts were last typed; None when they never were."""
    last = last_check_in(workspace)
    return None if last is None else (today - date.fromisoformat(last)).days


def is_due(workspace: Workspace, today: date) -> bool:
    """Tell whether it is time to count again: a week has gone by, or there are accounts never counted."""
    since = days_since(workspace, today)
    return bool(last_counts(workspace, today.isoformat())) if since is None else since >= DUE_AFTER_DAYS
