"""What the sheet of a planned post says, in words: where and when it comes out, how long its texts are, what is checked. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QLocale

from socialroi_desktop.domain.posting.check import Check
from socialroi_desktop.domain.posting.checks import in_the_way
from socialroi_desktop.domain.posting.lengths import Limits, measured
from socialroi_desktop.queries.post_sheet import PostSheet
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.post_names import first_words
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name


@dataclass(frozen=True, slots=True)
class LengthWords:
    """How long a text is on its network: `count` and `fold` stand below it, `over` on its tab, each "" for nothing to say."""

    count: str
    fold: str
    over: str


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check in a row: what was looked at, the sentence, and how it is judged. `asks_right` says a right is missing."""

    name: str
    says: str
    tone: Tone
    blocks: bool
    asks_right: bool = False


def where_words(sheet: PostSheet) -> str:
    """Return where and when a post comes out: Instagram, boosted · @shop · Fri 2 Oct 2026, 18:00."""
    post, channel = sheet.post, channel_name(sheet.post.channel)
    if sheet.boosted:
        channel = translate("PostPanel", "{channel}, boosted").format(channel=channel)
    when = planned_words(post.scheduled_at) or translate("PostPanel", "not planned for a day yet")
    return beside((channel, post.account or "", when))


def planned_words(clock: str | None) -> str:
    """Return day and time as the clock of the account shows them, with the day of the week; "" for none."""
    if not clock:
        return ""
    at = datetime.fromisoformat(clock)
    weekday = QLocale().dayName(at.isoweekday(), QLocale.FormatType.ShortFormat)
    told = translate("PostPanel", "{weekday} {day}, {time}")
    return told.format(weekday=weekday, day=formatting.day(at.date()), time=at.strftime("%H:%M"))


def reason_words(sheet: PostSheet, zone: str) -> str:
    """Return why a post comes out all the same, and since when that is said; "" for no reason."""
    reason = sheet.post.override_reason
    if not reason:
        return ""
    if sheet.reason_at is None:
        return translate("PostPanel", "Ready all the same: “{reason}”").format(reason=reason)
    day = formatting.day(formatting.local_time(sheet.reason_at, zone).date())
    return translate("PostPanel", "Ready all the same, said on {day}: “{reason}”").format(
        day=day, reason=reason
    )


def met_words(sheet: PostSheet) -> str:
    """Return which post that came out may be this one, "" for none."""
    if sheet.met is None:
        return ""
    out, sure = sheet.met.out, sheet.met.sure
    told = (
        translate("PostPanel", "It came out on {day}: “{text}”")
        if sure
        else translate("PostPanel", "It may have come out on {day}: “{text}”")
    )
    day = formatting.day(date.fromisoformat(out.published_on)) if out.published_on else formatting.UNKNOWN
    return told.format(day=day, text=first_words(out.text or out.title or ""))


def serves_words(sheet: PostSheet) -> str:
    """Return which campaign and goal a post serves."""
    goal = translate("PostPanel", "goal: {goal}").format(goal=sheet.goal) if sheet.goal else ""
    return beside(filter(None, (sheet.campaign, goal))) or translate("PostPanel", "no campaign and no goal")


def length_words(title: str, text: str, limits: Limits) -> LengthWords:
    """Return how long a text is as its network counts it."""
    found, over = measured(title, text, limits), []
    told = [_of(found.text, limits.text, translate("PostPanel", "{count} signs"))]
    if limits.tags is not None or found.tags:
        template = translate("PostPanel", "{count} tags")
        most = translate("PostPanel", "{count} of {most} tags")
        told.append(_of(found.tags, limits.tags, template, most))
    if limits.title is not None:
        most = translate("PostPanel", "title {count} of {most}")
        told.append(_of(found.title, limits.title, "", most))
    for count, most_of in (
        (found.text, limits.text),
        (found.title, limits.title),
        (found.tags, limits.tags),
    ):
        if most_of is not None and count > most_of:
            over.append(count - most_of)
    fold = translate("PostPanel", "cut after {count}").format(count=formatting.number(limits.fold or 0))
    return LengthWords(
        beside(told),
        fold if limits.fold else "",
        translate("PostPanel", "{count} over").format(count=formatting.number(max(over))) if over else "",
    )


def _of(count: int, most: int | None, alone: str, template: str = "") -> str:
    if most is None:
        return alone.format(count=formatting.number(count))
    template = template or translate("PostPanel", "{count} of {most}")
    return template.format(count=formatting.number(count), most=formatting.number(most))


def passed_words(checks: Sequence[Check]) -> str:
    """Return how many checks are passed, and how many hold the post up: 5 of 6 · 1 blocks."""
    passed = translate("PostPanel", "{count} of {all}").format(
        count=formatting.number(sum(check.ok for check in checks)), all=formatting.number(len(checks))
    )
    held = len(in_the_way(checks))
    # Of several “block”; English says it by the same number that stands before it.
    one, several = translate("PostPanel", "1 blocks"), translate("PostPanel", "{count} block")
    blocks = one if held == 1 else several.format(count=formatting.number(held))
    return beside((passed, blocks)) if held else passed


def check_lines(sheet: PostSheet) -> tuple[CheckLine, ...]:
    """Return the checks of a post as rows."""
    planned = sheet.post.scheduled_at
    day = formatting.short_day(date.fromisoformat(planned[:10])) if planned else ""
    return tuple(_line(check, day) for check in sheet.checks)


def _line(check: Check, day: str) -> CheckLine:
    held = check.blocking and not check.ok
    tone = Tone.GOOD if check.ok else Tone.BAD if held else Tone.WARN
    missing = check.check == "rights" and not check.ok
    return CheckLine(check_name(check.check, day), problem_text(check.says), tone, held, missing)


def check_name(check: str, day: str = "") -> str:
    """Return what is looked at by a check; `day` is that of the post, "" for none."""
    rights = translate("PostPanel", "Rights valid on {day}").format(day=day)
    return {
        "rights": rights if day else translate("PostPanel", "Rights valid"),
        "territory": translate("PostPanel", "Countries of the right"),
        "disclosure": translate("PostPanel", "Disclosure kept"),
        "content": translate("PostPanel", "Text or piece"),
        "link": translate("PostPanel", "Link tagged"),
        "cta": translate("PostPanel", "Call to action fits the goal"),
        "landing page": translate("PostPanel", "Landing page fits the offer"),
        "card": translate("PostPanel", "Card of the link"),
        "length": translate("PostPanel", "Length"),
        "brand": translate("PostPanel", "Brand visible"),
        "time": translate("PostPanel", "Time"),
        "clash": translate("PostPanel", "Clash"),
        "duplicate": translate("PostPanel", "Said before"),
    }.get(check, check)
