"""Own accounts, the shares of platforms and the effort of roles in words and columns. Knows no widgets and no store."""

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction

from socialroi_desktop.domain.money import to_minor
from socialroi_desktop.domain.records import Account
from socialroi_desktop.domain.shares import Total, percent_text
from socialroi_desktop.queries.strategy.account_figures import OwnFigure
from socialroi_desktop.queries.strategy.accounts import AccountNumbers
from socialroi_desktop.queries.strategy.effort import NOWHERE, SEVERAL, UNLISTED, RoleEffort
from socialroi_desktop.queries.strategy.shares import PlatformUse, Spent, StageUse
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column
from socialroi_desktop.viewmodels.shared.time_words import time_words
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_label

Pairs = Sequence[tuple[str, str]]


def number_lines(told: AccountNumbers) -> Pairs:
    """Return what is counted of an account as label and text, without what nothing tells."""
    found = []
    if told.followers is not None and told.counted_on:
        text = beside((formatting.number(told.followers), _day(told.counted_on)))
        found.append((translate("PlatformWords", "Followers"), text))
    if told.gained is not None and told.earlier_on:
        template = translate("PlatformWords", "{count} ({share}) since {day}")
        share = formatting.percent(None if told.growth is None else float(told.growth), 1)
        text = template.format(
            count=formatting.number(told.gained, signed=True), share=share, day=_day(told.earlier_on)
        )
        found.append((translate("PlatformWords", "Gained"), text))
    if told.engaged != (None, None):
        now, before = (formatting.number(each) for each in told.engaged)
        template = translate("PlatformWords", "{count}, before {before}")
        label = translate("PlatformWords", "Engagements in {days} days").format(days=told.days)
        found.append((label, template.format(count=now, before=before)))
    label = translate("PlatformWords", "Posts in {days} days").format(days=told.days)
    return [*found, (label, formatting.number(told.posts))]


def own_lines(told: AccountNumbers) -> Pairs:
    """Return what is noted of an account by hand, each measure as it last stood and what that is against the day before."""
    return [(each.metric, _noted(each)) for each in told.own]


def check_words(told: AccountNumbers, account: Account, today: date) -> tuple[str, Tone]:
    """Return how the profile of an account stands, and how that is judged."""
    due = date.fromisoformat(account.check_on) if account.check_on else None
    last = next(iter(told.checks), None)
    if last is None:
        words, tone = translate("PlatformWords", "Profile not checked yet"), Tone.WARN
    else:
        template = translate("PlatformWords", "Profile: {passed} of {items} ready on {day}")
        day = formatting.day(date.fromisoformat(last.checked_on)) if last.checked_on else formatting.UNKNOWN
        words = template.format(
            passed=formatting.number(last.passed), items=formatting.number(last.items), day=day
        )
        tone = Tone.MUTED if last.passed == last.items else Tone.PLAIN
    if due is None:
        return words, tone
    late = due <= today
    template = (
        translate("PlatformWords", "due since {day}") if late else translate("PlatformWords", "next on {day}")
    )
    return beside((words, template.format(day=formatting.day(due)))), Tone.WARN if late else tone


def check_history(told: AccountNumbers) -> Sequence[str]:
    """Return the checks of a profile, a line each, the newest first."""
    template = translate("PlatformWords", "{day}: {passed} of {items} ready")
    return [
        template.format(
            day=formatting.day(date.fromisoformat(check.checked_on))
            if check.checked_on
            else formatting.UNKNOWN,
            passed=formatting.number(check.passed),
            items=formatting.number(check.items),
        )
        for check in told.checks
    ]


def total_words(totals: Sequence[Total]) -> tuple[str, Tone]:
    """Return whether the shares of a stage are a whole, in words."""
    names = {
        "budget_share": translate("PlatformWords", "Budget"),
        "hours_share": translate("PlatformWords", "Time"),
    }
    told = []
    for total in totals:
        if total.value is None:
            template = translate("PlatformWords", "{what}: not divided yet")
        elif total.is_whole:
            template = translate("PlatformWords", "{what}: 100 %")
        else:
            template = translate("PlatformWords", "{what}: {sum} %, {left} % left to give")
        told.append(
            template.format(
                what=names[total.field], sum=percent_text(total.value or 0), left=percent_text(total.left)
            )
        )
    whole = all(total.is_whole and total.value is not None for total in totals)
    return beside(told), Tone.MUTED if whole else Tone.WARN


def use_columns(currency: str) -> list[Column[PlatformUse]]:
    """Return the columns of the platforms of a stage: planned and actual share of money and of time, what that is."""
    return [
        Column(
            translate("PlatformWords", "Platform"),
            lambda row: channel_name(row.channel),
            answers={Role.CHANNEL: lambda row: row.channel},
        ),
        Column(translate("PlatformWords", "Budget"), lambda row: _planned(row.budget_planned), right=True),
        Column(
            translate("PlatformWords", "Spent"),
            lambda row: beside((_share(row.money_share), _money(row.spent, currency))),
            right=True,
            answers={Role.TONE: lambda row: _tone(row.budget_planned, row.money_share)},
        ),
        _bars(lambda row: (row.budget_planned, row.money_share)),
        Column(translate("PlatformWords", "Time"), lambda row: _planned(row.hours_planned), right=True),
        Column(
            translate("PlatformWords", "Used"),
            lambda row: beside((_share(row.hours_share), hours_text(row.spent))),
            right=True,
            answers={Role.TONE: lambda row: _tone(row.hours_planned, row.hours_share)},
        ),
        _bars(lambda row: (row.hours_planned, row.hours_share)),
    ]


def apart_words(use: StageUse, currency: str) -> str:
    """Return what of a stage names no platform, "" where all does."""
    if use.apart == Spent(use.apart.money * 0, use.apart.hours * 0):
        return ""
    return translate("PlatformWords", "Without a platform, and in no share: {money}, {time}").format(
        money=_money(use.apart, currency), time=hours_text(use.apart)
    )


def effort_columns(currency: str) -> list[Column[RoleEffort]]:
    """Return the columns of what went into the accounts of each role."""
    return [
        Column(translate("PlatformWords", "Role of account"), lambda row: role_words(row.role)),
        Column(
            translate("PlatformWords", "Accounts"), lambda row: formatting.number(row.accounts), right=True
        ),
        Column(translate("PlatformWords", "Posts"), lambda row: formatting.number(row.posts), right=True),
        Column(translate("PlatformWords", "Own time"), lambda row: hours_text(row.spent), right=True),
        Column(translate("PlatformWords", "Money"), lambda row: _money(row.spent, currency), right=True),
    ]


def role_words(role: str) -> str:
    """Return what a role of accounts is called, or what is of none."""
    others = {
        SEVERAL: translate("PlatformWords", "Channels with accounts of several roles"),
        UNLISTED: translate("PlatformWords", "Channels and accounts that are not listed"),
        NOWHERE: translate("PlatformWords", "Without a channel"),
    }
    return others.get(role) or choice_label(Account, "role", role)


def hours_text(spent: Spent) -> str:
    """Return own time as it is written everywhere."""
    return time_words(round(spent.hours * 60))


def _noted(figure: OwnFigure) -> str:
    text = beside((formatting.exact_number(figure.value), _day(figure.noted_on)))
    if figure.gained is None or figure.earlier_on is None:
        return text
    change = translate("PlatformWords", "{change} since {day}").format(
        change=formatting.exact_number(figure.gained, signed=True), day=_day(figure.earlier_on)
    )
    return beside((text, change))


def _money(spent: Spent, currency: str) -> str:
    return formatting.money(to_minor(spent.money, currency), currency)


def _planned(share: int | None) -> str:
    return (
        formatting.UNKNOWN
        if share is None
        else formatting.percent(share / 10_000, 0 if share % 100 == 0 else 1)
    )


def _share(share: Fraction | None) -> str:
    return formatting.UNKNOWN if share is None else formatting.percent(float(share))


def _bars(shares: Callable[[PlatformUse], tuple[int | None, Fraction | None]]) -> Column[PlatformUse]:
    """Return a column of bars as long as the actual share, with a tick at the planned one; the words stand beside it."""

    def bar(row: PlatformUse) -> tuple[float, float | None, Tone]:
        planned, actual = shares(row)
        tick = None if planned is None else planned / 10_000
        return float(actual or 0), tick, _tone(planned, actual) or Tone.PLAIN

    return Column("", lambda row: "", answers={Role.PROGRESS: bar})


def _tone(planned: int | None, actual: Fraction | None) -> Tone | None:
    """More than a tenth of the whole beside the plan is worth a look."""
    if planned is None or actual is None:
        return None
    return Tone.WARN if abs(actual - Fraction(planned, 10_000)) > Fraction(1, 10) else None


def _day(told: str) -> str:
    return formatting.day(date.fromisoformat(told))
