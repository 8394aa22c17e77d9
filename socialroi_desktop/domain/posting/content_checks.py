"""Checks of what a post says and when: length on each network, brand in sight, time, posts it is too much like. Pure."""

from collections.abc import Iterator
from datetime import date, timedelta

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.posting.around import Around, Near
from socialroi_desktop.domain.posting.check import Check
from socialroi_desktop.domain.posting.lengths import FREE, too_long
from socialroi_desktop.domain.posting.repeated import REPEATED_DAYS, said
from socialroi_desktop.domain.posting.wall_clock import Clock, apart, clock_state
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Post

# Two posts of one account within this time take attention from each other.
CLASH = timedelta(hours=1)

_FITS = N_("Every text is as long as its channel takes.")
_NO_BRAND = N_(
    "The brand is neither named in the text nor said to be in sight; name it, or tick “Brand in sight”."
)
_BRAND = N_("The brand can be seen or is named.")
_LEFT_OUT = N_("{at} is no time in {zone}: the clock is put forward over it; move the post by an hour.")
_TWICE = N_("{at} is twice in {zone}, as the clock is put back; the first of both is meant.")
_CLASHES = N_("“{post}” of the same account is planned for {at}, {minutes} minutes apart; move one of both.")
_AGAIN = N_("“{post}” of {day} says the same on the same channel; write it anew, or wait {days} days.")


def length_checks(post: Post, around: Around) -> Iterator[Check]:
    """Tell what its channels do not take of a post and of its texts for other channels."""
    told = [(post.channel, post.title, post.text)]
    told += [(one.channel, one.title or post.title, one.text) for one in around.texts]
    problems = [
        problem
        for channel, title, text in told
        for problem in too_long(title, text, around.limits.get(channel, FREE), around.name_of(channel))
    ]
    for problem in problems:
        yield Check("length", False, True, problem)
    if not problems and any(text for _, _, text in told):
        yield Check("length", True, True, Problem(_FITS))


def brand_checks(post: Post, around: Around) -> Iterator[Check]:
    """Tell whether people can see whose post it is."""
    if not (around.brand_words or post.brand_visible is not None):
        return
    texts = fold(f"{post.title or ''}\n{post.text or ''}\n{post.first_comment or ''}")
    seen = bool(post.brand_visible) or any(fold(word) in texts for word in around.brand_words)
    yield Check(
        "brand", seen, False, Problem(_BRAND if seen else _NO_BRAND), field="" if seen else "brand_visible"
    )


def time_checks(post: Post, around: Around) -> Iterator[Check]:
    """Tell of a time that the clock of its account never shows, or twice, and of posts within the hour."""
    at = post.scheduled_at
    if at is None:
        return
    state, told = clock_state(at, around.zone), {"at": at.replace("T", " "), "zone": around.zone.key}
    if state is Clock.LEFT_OUT:
        yield Check("time", False, False, Problem(_LEFT_OUT, told))
    elif state is Clock.TWICE:
        yield Check("time", True, False, Problem(_TWICE, told))
    clashing = [(apart(at, other.at, around.zone), other) for other in around.same_account if other.at]
    gap, nearest = min(clashing, key=lambda pair: pair[0], default=(CLASH, None))
    if nearest is not None and gap < CLASH:
        told = {
            "post": nearest.title,
            "at": (nearest.at or "").replace("T", " "),
            "minutes": str(gap // timedelta(minutes=1)),
        }
        yield Check("clash", False, False, Problem(_CLASHES, told))


def repeat_checks(post: Post, around: Around, today: date) -> Iterator[Check]:
    """Tell of a post of the same channel that says the same within a month."""
    mine = said(post.text)
    if not mine:
        return
    day = date.fromisoformat((post.scheduled_at or today.isoformat())[:10])
    found = [
        other
        for other in around.published
        if said(other.text) == mine and _days_from(other, day) < REPEATED_DAYS
    ]
    for other in found[:1]:
        told = {"post": other.title, "day": _day(other), "days": REPEATED_DAYS - _days_from(other, day)}
        yield Check("duplicate", False, False, Problem(_AGAIN, told))


def _days_from(other: Near, day: date) -> int:
    told = _day(other)
    return abs((date.fromisoformat(told) - day).days) if told else REPEATED_DAYS


def _day(other: Near) -> str:
    return other.day or (other.at or "")[:10]
