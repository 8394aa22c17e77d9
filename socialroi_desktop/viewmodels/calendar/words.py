"""Posts, slots and days of a calendar in words: as chips show them, and whole as hover and screen readers tell them."""

from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.calendar.bars import Bar
from socialroi_desktop.domain.calendar.entries import BLOCKED, SHOWN_STATES, Entry
from socialroi_desktop.domain.calendar.holidays_of import countries_with_holidays
from socialroi_desktop.domain.calendar.named_days import NamedDay
from socialroi_desktop.domain.calendar.rhythm import Rhythm
from socialroi_desktop.domain.calendar.slots import EmptySlot
from socialroi_desktop.domain.countries import country_name
from socialroi_desktop.domain.records.reach import PUBLISHED
from socialroi_desktop.queries.calendar.sight import Sight
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, channel_short

# Longer names of channels take the room of what is told of the post.
_SHORT = 4
# So many countries have room on a button.
_COUNTRIES = 3


@dataclass(frozen=True, slots=True)
class Chip:
    """The words of a post or a slot: its name, then where and when, then its state or first figure.

    `short` stands for the lead where that leaves the state no room.
    """

    title: str
    lead: str
    state: str
    short: str = ""


def state_word(state: str) -> str:
    """Return a state as a chip tells it."""
    return {
        "idea": translate("Calendar", "idea"),
        "draft": translate("Calendar", "draft"),
        "ready": translate("Calendar", "ready"),
        PUBLISHED: translate("Calendar", "published"),
        BLOCKED: translate("Calendar", "blocked"),
    }[state]


def state_title(state: str) -> str:
    """Return a state as what one narrows by."""
    return {
        "idea": translate("Calendar", "Idea"),
        "draft": translate("Calendar", "Draft"),
        "ready": translate("Calendar", "Ready"),
        PUBLISHED: translate("Calendar", "Published"),
        BLOCKED: translate("Calendar", "Blocked"),
    }[state]


def short_channel(channel: str) -> str:
    """Return a channel in a few signs: what people call it, else its first letters."""
    short = channel_short(channel)
    return short if len(short) <= _SHORT else short[:3].upper()


def chip_of(entry: Entry) -> Chip:
    """Return the words of a post."""
    short, title = short_channel(entry.channel), entry.title or translate("Calendar", "No title")
    if entry.state == PUBLISHED:
        return Chip(title, translate("Calendar", "{channel} ✓").format(channel=short), figure_words(entry))
    lead = beside_words(short, entry.time)
    return Chip(title, lead, state_word(entry.shown_state), entry.time)


def slot_chip(slot: EmptySlot) -> Chip:
    """Return the words of an empty slot."""
    lead = beside_words(short_channel(slot.channel), slot.time)
    if slot.missed:
        return Chip(lead, translate("Calendar", "slot missed"), "")
    return Chip(translate("Calendar", "+ {slot}").format(slot=lead), translate("Calendar", "empty slot"), "")


def figure_words(entry: Entry) -> str:
    """Return the first figure of a published post: “3.9k reach”; that it is published where none is known."""
    if entry.figure is None:
        return state_word(PUBLISHED)
    name, value = entry.figure
    template = {
        "reach": translate("Calendar", "{number} reach"),
        "views": translate("Calendar", "{number} views"),
        "impressions": translate("Calendar", "{number} impressions"),
        "link_clicks": translate("Calendar", "{number} clicks"),
        "engagements": translate("Calendar", "{number} engagements"),
    }[name]
    return template.format(number=formatting.compact_number(value))


def told(entry: Entry) -> str:
    """Return a post in whole words, for hover and screen readers."""
    where = beside((channel_name(entry.channel), entry.account, formatting.short_day(entry.day), entry.time))
    state = figure_words(entry) if entry.state == PUBLISHED else state_word(entry.shown_state)
    lines = [
        entry.title or translate("Calendar", "No title"),
        where,
        state,
        problem_line(entry),
        clash_line(entry),
        repeat_line(entry),
    ]
    return "\n".join(filter(None, lines))


def problem_line(entry: Entry) -> str:
    """Return why a post cannot come out as it is, "" where it can."""
    return problem_text(entry.blocked) if entry.blocked is not None else ""


def clash_line(entry: Entry) -> str:
    """Return that another post of its account is near in time, "" where none is."""
    if entry.clash is None:
        return ""
    return translate("Calendar", "%Ln minutes from another post of this account", "", entry.clash)


def repeat_line(entry: Entry) -> str:
    """Return that another post of its channel says the same, "" where none does."""
    if entry.repeats is None:
        return ""
    template = translate("Calendar", "Says the same as the post of {day}")
    return template.format(day=formatting.short_day(entry.repeats))


def told_slot(slot: EmptySlot) -> str:
    """Return an empty slot in whole words."""
    where = beside((channel_name(slot.channel), slot.account, formatting.short_day(slot.day), slot.time))
    words = (
        translate("Calendar", "slot missed")
        if slot.missed
        else translate("Calendar", "Empty slot: Enter makes a draft")
    )
    return f"{where}\n{words}"


def bar_words(bar: Bar) -> str:
    """Return what a bar is called."""
    return translate("Calendar", "Goal: {name}").format(name=bar.name) if bar.entity == "goal" else bar.name


def bar_ends(bar: Bar) -> str:
    """Return from when to when a bar lasts."""
    if bar.first and bar.last:
        span = translate("Calendar", "{first} – {last}")
        return span.format(first=formatting.short_day(bar.first), last=formatting.short_day(bar.last))
    if bar.last:
        return translate("Calendar", "ends {day}").format(day=formatting.short_day(bar.last))
    return (
        translate("Calendar", "since {day}").format(day=formatting.short_day(bar.first)) if bar.first else ""
    )


def named_words(named: NamedDay) -> str:
    """Return what a day is called, with its country."""
    template = translate("Calendar", "{name} {country}")
    return template.format(name=named.name, country=named.country) if named.country else named.name


def rhythm_words(rhythm: Rhythm) -> str:
    """Return how many posts of how many a week has: “3 of 5”."""
    template = translate("Calendar", "{posts} of {wanted}")
    return template.format(posts=formatting.number(rhythm.posts), wanted=formatting.number(rhythm.wanted))


def state_parts(sight: Sight, rhythm: tuple[Rhythm, ...]) -> tuple[str, ...]:
    """Return the line of state in its parts: posts, blocked, clashes, repetitions, the main account this week."""
    clashes = sum(entry.clash is not None for entry in sight.entries)
    blocked = sum(entry.shown_state == BLOCKED for entry in sight.entries)
    parts = [_posts(len(sight.entries))]
    if blocked:
        parts.append(translate("Calendar", "%Ln blocked", "", blocked))
    if clashes:
        parts.append(translate("Calendar", "%Ln too close together", "", clashes))
    if repeated := sum(entry.repeats is not None for entry in sight.entries):
        parts.append(translate("Calendar", "%Ln with a text again", "", repeated))
    for one in rhythm[:1]:
        words = translate("Calendar", "{channel} {share} this week")
        parts.append(words.format(channel=channel_name(one.channel), share=rhythm_words(one)))
    return tuple(parts)


def undated_words(number: int) -> str:
    """Return how many posts have no day yet."""
    return translate("Calendar", "%Ln without a day", "", number)


def day_words(day: date, sight: Sight) -> str:
    """Return a day with what it is called."""
    return beside((formatting.day(day), *(named_words(named) for named in sight.days.get(day, ()))))


def beside_words(channel: str, time: str) -> str:
    """Return a channel with a time, or alone."""
    return translate("Calendar", "{channel} {time}").format(channel=channel, time=time) if time else channel


def countries_words(countries: tuple[str, ...]) -> str:
    """Return the countries whose holidays are named, those beyond three by their number."""
    if not countries:
        return translate("Calendar", "none")
    told, rest = ", ".join(countries[:_COUNTRIES]), len(countries) - _COUNTRIES
    template = translate("Calendar", "{countries} +{number}")
    return template.format(countries=told, number=formatting.number(rest)) if rest > 0 else told


def countries_offered() -> list[tuple[str, str]]:
    """Return the countries whose holidays are known, with their names."""
    return [(code, country_name(code)) for code in countries_with_holidays()]


def legend() -> tuple[tuple[str, str], ...]:
    """Return the states one narrows by, with their names."""
    return tuple((state, state_title(state)) for state in SHOWN_STATES)


def _posts(number: int) -> str:
    return either(number, translate("Calendar", "1 post"), translate("Calendar", "%Ln posts", "", number))
