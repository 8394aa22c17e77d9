"""How pieces of the library stand, in words: use by use and place by place. Pure; knows no workspace."""

from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.library.permission import may_use
from socialroi_desktop.domain.library.standing import Cover, Standing, UsageCover, UseStanding
from socialroi_desktop.domain.library.taken_back import taken_back_from
from socialroi_desktop.domain.records import UgcItem, Usage, UsageRight
from socialroi_desktop.domain.records.reach import PLANNED_STATES
from socialroi_desktop.queries.library.standing import PieceStanding
from socialroi_desktop.queries.library.uses import PlaceCover
from socialroi_desktop.viewmodels.records.cards import Tag
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.limits import only_in
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.post_names import post_name
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

_MINUTE = 60
_ICONS = {"video": "film-strip", "unboxing": "film-strip", "link": "link", "review": "chat-text"}


@dataclass(frozen=True, slots=True)
class UseWords:
    """One line of rights: the use, how it stands as a tag, what goes with that, and the answer in a sentence.

    `soon` says that it ends before long.
    """

    use: str
    label: str
    tag: Tag
    more: str
    answer: str
    soon: bool = False


@dataclass(frozen=True, slots=True)
class UsedWords:
    """One place where a piece is used; the tag says that its right ends or is not there, None where all is well."""

    label: str
    tag: Tag | None
    answer: str


def use_label(use: str) -> str:
    """Return what a use is called."""
    return choice_label(UsageRight, "use", use)


def use_words(found: PieceStanding, today: date) -> list[UseWords]:
    """Return what is said of each use of a piece, in their order."""
    return [
        UseWords(
            use,
            use_label(use),
            use_tag(each),
            _more(each, today),
            problem_text(may_use(found.rights, use, first=today).reason),
            each.ends_soon,
        )
        for use, each in found.uses.items()
    ]


def use_tag(each: UseStanding) -> Tag:
    """Return how one use stands, in a word."""
    if each.ends_soon:
        return translate("UgcWords", "granted"), Tone.WARN
    if each.of_another:
        return translate("UgcWords", "of another creator"), Tone.WARN
    return {
        Standing.NONE: (translate("UgcWords", "not asked"), Tone.NEUTRAL),
        Standing.ASKED: (translate("UgcWords", "asked"), Tone.WARN),
        Standing.REPLIED: (translate("UgcWords", "replied"), Tone.WARN),
        Standing.GRANTED: (translate("UgcWords", "granted"), Tone.GOOD),
        Standing.SELF_GRANTED: (translate("UgcWords", "our own"), Tone.GOOD),
        Standing.LATER: (translate("UgcWords", "begins later"), Tone.NEUTRAL),
        Standing.EXPIRED: (translate("UgcWords", "expired"), Tone.BAD),
        Standing.DECLINED: (translate("UgcWords", "declined"), Tone.BAD),
        Standing.WITHDRAWN: (translate("UgcWords", "withdrawn"), Tone.BAD),
    }[each.state]


def right_tag(each: UseStanding, today: date) -> Tag:
    """Return how one right stands with the day that goes with it, in a few words."""
    if each.allowed and each.until is not None:
        day = formatting.near_day(each.until, today)
        tone = Tone.WARN if each.ends_soon else Tone.GOOD
        return translate("UgcWords", "granted until {day}").format(day=day), tone
    if each.state is Standing.ASKED and each.days is not None:
        return asked_words(each.days), Tone.WARN
    return use_tag(each)


def _more(each: UseStanding, today: date) -> str:
    """Return what goes with the state of a use: its day or how long ago it was asked, where alone it may, and what waits."""
    return beside((_when(each, today), only_in(each.only_in), _waits(each, today)))


def _waits(each: UseStanding, today: date) -> str:
    """Return how a request stands that was made although the use was answered before; "" where somebody else was asked."""
    waits = each.waiting
    if waits is None or waits.of_another:
        return ""
    asked_on = getattr(waits.right, "asked_on", None)
    if not each.allowed or waits.state is not Standing.ASKED:
        return use_tag(waits)[0]
    if not asked_on:
        return translate("UgcWords", "renewal asked")
    day = formatting.near_day(date.fromisoformat(asked_on), today)
    return translate("UgcWords", "renewal asked {day}").format(day=day)


def _when(each: UseStanding, today: date) -> str:
    right = each.right
    if each.allowed and each.until is None:
        return translate("UgcWords", "no end")
    if each.until is not None and withdrawn_ahead(each, today):
        day = formatting.near_day(each.until, today)
        return translate("UgcWords", "until {day}, withdrawn").format(day=day)
    if each.allowed and each.until is not None:
        template = (
            translate("UgcWords", "ends {day}") if each.ends_soon else translate("UgcWords", "until {day}")
        )
        return template.format(day=formatting.near_day(each.until, today))
    if each.state is Standing.EXPIRED and right is not None and right.ends_on:
        return formatting.near_day(date.fromisoformat(right.ends_on), today)
    if each.state is Standing.LATER and right is not None and right.starts_on:
        return translate("UgcWords", "from {day}").format(
            day=formatting.near_day(date.fromisoformat(right.starts_on), today)
        )
    return "" if each.days is None else _ago(each.days)


def withdrawn_ahead(each: UseStanding, today: date) -> str:
    """Return from when on a use that may still be made was withdrawn; "" where it was not."""
    back = taken_back_from(each.refused) if each.allowed and each.refused is not None else None
    if back is None:
        return ""
    day = formatting.near_day(date.fromisoformat(back), today)
    return translate("UgcWords", "withdrawn from {day} on").format(day=day)


def _ago(days: int) -> str:
    if days <= 0:
        return translate("UgcWords", "today")
    return either(days, translate("UgcWords", "yesterday"), translate("UgcWords", "%Ln days ago", "", days))


def used_words(each: PlaceCover, today: date) -> UsedWords:
    """Return what is said of a place where a piece is used; a post that is not out by `today` is not ready without a right."""
    used, post = each.place.usage, each.place.post
    where = choice_label(Usage, "where", used.where)
    what = used.what or ("" if post is None else post_name(post))
    why = problem_text(each.cover.reason)
    if each.all_the_same:
        why = translate("UgcWords", "Ready all the same: “{reason}”. {why}").format(
            reason=each.all_the_same, why=why
        )
    return UsedWords(beside((where, what, _days(used, today))), _place_tag(each, today), why)


def _place_tag(each: PlaceCover, today: date) -> Tag | None:
    post = each.place.post
    if each.all_the_same:
        return translate("UgcWords", "ready all the same"), Tone.WARN
    ahead = post is not None and (post.state in PLANNED_STATES or _is_after(post.day, today))
    if ahead and each.cover.to_take_down:
        return translate("UgcWords", "not ready"), Tone.BAD
    return cover_tag(each.cover, today)


def _is_after(day: str | None, today: date) -> bool:
    return (day or "") > today.isoformat()


def cover_tag(cover: UsageCover, today: date) -> Tag | None:
    """Return what is wrong at a place where a piece is used, or will be before long; None where all is well."""
    last = "" if cover.since is None else formatting.near_day(cover.since - timedelta(1), today)
    match cover.state:
        case Cover.RUNS_PAST if cover.taken_back:
            return _ends(cover, today), Tone.BAD
        case Cover.RUNS_PAST:
            return translate("UgcWords", "runs past {day}").format(day=last), Tone.BAD
        case Cover.WITHDRAWN:
            return translate("UgcWords", "right withdrawn"), Tone.BAD
        case Cover.WITHOUT:
            return translate("UgcWords", "no right"), Tone.BAD
        case Cover.COVERED:
            words = beside((_ends(cover, today), only_in(cover.only_in)))
            return (words, Tone.WARN) if words else None
        case _:
            return None


def _ends(cover: UsageCover, today: date) -> str:
    """Return when the right to what is covered so far ends, or was withdrawn for; "" for no end."""
    if cover.since is None:
        return ""
    if cover.taken_back:
        day = formatting.near_day(cover.since, today)
        return translate("UgcWords", "withdrawn from {day} on").format(day=day)
    day = formatting.near_day(cover.since - timedelta(1), today)
    return translate("UgcWords", "right ends {day}").format(day=day)


def _days(used: Usage, today: date) -> str:
    if used.taken_down_on:
        return translate("UgcWords", "taken down {day}").format(day=_day(used.taken_down_on, today))
    first, last = _day(used.from_on, today), _day(used.to_on, today)
    if first and last and first != last:
        return translate("UgcWords", "{first} – {last}").format(first=first, last=last)
    if last and not first:
        return translate("UgcWords", "until {day}").format(day=last)
    return last or (translate("UgcWords", "since {day}").format(day=first) if first else "")


def _day(kept: str | None, today: date) -> str:
    return formatting.near_day(date.fromisoformat(kept), today) if kept else ""


def asked_words(days: int) -> str:
    """Return how many days ago somebody was asked."""
    if days <= 0:
        return translate("UgcWords", "asked today")
    several = translate("UgcWords", "asked %Ln days ago", "", days)
    return either(days, translate("UgcWords", "asked yesterday"), several)


def film_time(seconds: float) -> str:
    """Return a moment of a film, or how long one is: 0:12."""
    minutes, rest = divmod(int(seconds), _MINUTE)
    return f"{minutes}:{rest:02d}"


def corner(item: UgcItem) -> str:
    """Return what stands on the picture of a piece: how long a film is, else what kind it is."""
    if item.seconds is not None:
        return film_time(item.seconds)
    return choice_label(UgcItem, "kind", item.kind)


def stars(item: UgcItem) -> str:
    """Return the rating of a piece as stars, "" where it has none; a shortlisted one is marked."""
    rated = translate("UgcWords", "rated 0") if item.rating == 0 else "★" * (item.rating or 0)
    return beside((rated, translate("UgcWords", "shortlisted") if item.shortlisted else ""))


def icon(item: UgcItem) -> str:
    """Return the icon that stands where a piece has no picture."""
    return _ICONS.get(item.kind, "image")
