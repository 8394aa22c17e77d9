"""How the page of a person words what it shows: the line of state, the stages, what is next. Plain data, no widgets."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from socialroi_desktop.domain.own_names import OwnNames
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.domain.records.people import ASIDE
from socialroi_desktop.queries.outreach.person import PersonFacts
from socialroi_desktop.viewmodels.outreach.person_changes import WAY_ON
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.day_counts import days_words
from socialroi_desktop.viewmodels.shared.due import due_tag
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

Standing = Literal["done", "here", "open"]


@dataclass(frozen=True, slots=True)
class StageStep:
    """One stage of the line: its name, whether it was passed, and day and days of the stay ("–" for none).

    `spent` are the days alone, for where there is little room.
    """

    id: str
    name: str
    standing: Standing
    note: str
    spent: str = ""


def stage_name(stage: str, own: OwnNames) -> str:
    """Return what a stage is called, in the workspace's `own` words."""
    return choice_label(Influencer, "stage", stage, own)


def state_line(facts: PersonFacts, today: date) -> str:
    """Return the line beside the name: which round of deals, who touched last."""
    several = translate("PersonPage", "round %Ln", "", facts.deals)
    return beside((several if facts.deals else "", _last_touch(facts, today)))


def owed_line(facts: PersonFacts, today: date) -> str:
    """Return how many answers and promises are owed now, "" for none; a promise for a later day is not yet."""
    answers, promises = len(facts.owed), facts.promises_due(today)
    several = translate("PersonPage", "%Ln answers owed", "", answers)
    told = either(answers, translate("PersonPage", "1 answer owed"), several) if answers else ""
    several = translate("PersonPage", "%Ln promises due", "", promises)
    kept = either(promises, translate("PersonPage", "1 promise due"), several) if promises else ""
    return beside((told, kept))


def place_line(place: tuple[int, int], stage: str, own: OwnNames, *, moved: bool = False) -> str:
    """Return where among those of a stage one is, or was before one was moved from it."""
    number, count = place
    if not number:
        return ""
    was = translate("PersonPage", "was {number} of {count} in {stage}")
    template = was if moved else translate("PersonPage", "{number} of {count} in {stage}")
    return template.format(
        number=formatting.number(number), count=formatting.number(count), stage=stage_name(stage, own)
    )


def stage_steps(facts: PersonFacts, today: date, own: OwnNames) -> tuple[StageStep, ...]:
    """Return the seven stages; whoever is aside stands where they were before."""
    stays = facts.stays(today)
    aside = facts.person.stage in ASIDE
    stands = facts.last_aside_from if aside else facts.person.stage
    here = WAY_ON.index(stands) if stands else -1
    found = []
    for number, stage in enumerate(WAY_ON):
        stay = stays.get(stage)
        note = formatting.UNKNOWN if stay is None else _stay(stay.first, stay.days, today)
        standing: Standing = "done" if stay is not None and number < here else "open"
        if number == here:
            standing = "done" if aside else "here"
        found.append(
            StageStep(stage, stage_name(stage, own), standing, note, _days(stay.days) if stay else "")
        )
    return tuple(found)


def aside_line(facts: PersonFacts, own: OwnNames) -> str:
    """Return that somebody is aside and why; "" for those on the way."""
    person = facts.person
    if person.stage not in ASIDE:
        return ""
    template = translate("PersonPage", "{stage}: {reason}")
    reason = person.stage_reason or translate("PersonPage", "no reason told")
    return template.format(stage=stage_name(person.stage, own), reason=reason)


def next_tag(person: Influencer, today: date) -> tuple[str, Tone] | None:
    """Return how near the next action is; None when it has no day."""
    return due_tag(date.fromisoformat(person.next_action_on), today) if person.next_action_on else None


def day_of(day: date, today: date) -> str:
    """Return a day, with its year where that is another one."""
    return formatting.short_day(day) if day.year == today.year else formatting.day(day)


def _last_touch(facts: PersonFacts, today: date) -> str:
    if not facts.log:
        return translate("PersonPage", "not touched yet")
    last = facts.log[0]
    day = date.fromisoformat(last.happened_on or last.happened_at[:10])
    if day == today:
        theirs = translate("PersonPage", "last touch today, theirs")
        return theirs if last.direction == "in" else translate("PersonPage", "last touch today, yours")
    theirs = translate("PersonPage", "last touch {day}, theirs")
    template = theirs if last.direction == "in" else translate("PersonPage", "last touch {day}, yours")
    return template.format(day=day_of(day, today))


def _stay(first: date, days: int, today: date) -> str:
    if not days:
        return day_of(first, today)
    return beside((day_of(first, today), _days(days)))


def _days(days: int) -> str:
    return days_words(days) if days else ""
