"""The day in words: how much is due, how late, how long it takes, and what each of the four lists holds. Knows no widgets."""

from collections.abc import Sequence
from datetime import date

from socialroi_desktop.domain.due import Due, Stage, Standing
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.due import due_tag
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.time_words import time_words
from socialroi_desktop.viewmodels.shared.translating import translate


def day_line(items: Sequence[Due], today: date) -> str:
    """Return the line of state: "7 due · 2 late · about 55 minutes"; minutes only where something tells them."""
    if not items:
        return translate("Today", "nothing is due")
    late = _late(items, today)
    told = sum(item.minutes or 0 for item in items)
    words = {"due": _due(len(items)), "late": _late_words(late), "time": time_words(told)}
    if late and told:
        return translate("Today", "{due} · {late} · at least {time}").format(**words)
    if late:
        return translate("Today", "{due} · {late}").format(**words)
    return translate("Today", "{due} · at least {time}").format(**words) if told else words["due"]


def stage_title(stage: Stage) -> str:
    """Return what a part of the day's work is called."""
    return {
        Stage.LISTEN: translate("Today", "Listen"),
        Stage.INFLUENCE: translate("Today", "Influence"),
        Stage.NETWORK: translate("Today", "Network"),
        Stage.SELL: translate("Today", "Sell"),
    }[stage]


def stage_hint(items: Sequence[Due], today: date) -> str:
    """Return what stands beside the name of a list: how many are due, and late; "" of an empty one."""
    if not items:
        return ""
    late = _late(items, today)
    if not late:
        return _due(len(items))
    words = {"due": _due(len(items)), "late": _late_words(late)}
    return translate("Today", "{due} · {late}").format(**words)


def nothing_words(stage: Stage) -> str:
    """Return what an empty list says."""
    return {
        Stage.LISTEN: translate("Today", "Nobody waits for an answer."),
        Stage.INFLUENCE: translate("Today", "No post and no tactic is due."),
        Stage.NETWORK: translate("Today", "Nobody is owed a word."),
        Stage.SELL: translate("Today", "Nothing is to be decided."),
    }[stage]


def when_tag(item: Due, today: date) -> tuple[str, Tone]:
    """Return the tag at the right of a thing: how late it is, its time of today, or its day."""
    if item.time and item.standing(today) is Standing.TODAY:
        return item.time, Tone.ACCENT
    return due_tag(item.day, today)


def _late(items: Sequence[Due], today: date) -> int:
    return sum(item.standing(today) is Standing.LATE for item in items)


def _late_words(count: int) -> str:
    return either(count, translate("Today", "1 late"), translate("Today", "%Ln late", "", count))


def _due(count: int) -> str:
    return either(count, translate("Today", "1 due"), translate("Today", "%Ln due", "", count))
