"""What is said of a tactic: how far it is, in a row and in all, when it is due. Knows no widgets and no store."""

from collections.abc import Mapping
from datetime import date

from socialroi_desktop.domain.money import to_minor
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.domain.records.tactics import DAILY, DONE, DROPPED, MEASURE, ONCE, RUNNING, Tactic
from socialroi_desktop.queries.tactics.board import TacticRow
from socialroi_desktop.queries.tactics.measures import Measured
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.due import due_tag
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.time_words import time_words
from socialroi_desktop.viewmodels.shared.translating import declared, translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

_MEASURES = {choice.id: choice.label for choice in MEASURE}


def is_counted(tactic: Tactic) -> bool:
    """Whether it is counted, and not only ticked."""
    return (tactic.wanted or 1) > 1


def is_met(row: TacticRow) -> bool:
    """Whether it is done, or done as often as wanted in its day or week."""
    tactic = row.state.tactic
    return row.state.tally.met if tactic.repeat != ONCE else tactic.state == DONE


def count_words(row: TacticRow) -> str:
    """Return how many are done of how many: “6 of 10”; "" of what is only ticked."""
    tally = row.state.tally
    if not is_counted(row.state.tactic):
        return ""
    # More than wanted is all of it and some: “2 of 1” would be no count.
    over = translate("Tactics", "{done}, {wanted} wanted")
    words = over if tally.now > tally.wanted else translate("Tactics", "{done} of {wanted}")
    return words.format(done=tally.now, wanted=tally.wanted)


def streak_words(row: TacticRow) -> str:
    """Return how often in a row, and how many in all; "" of what is done once."""
    tactic, tally = row.state.tactic, row.state.tally
    if tactic.repeat == ONCE:
        return ""
    number = tally.streak
    if tactic.repeat == DAILY:
        streak = either(
            number,
            translate("Tactics", "day 1 in a row"),
            translate("Tactics", "day %Ln in a row", "", number),
        )
    else:
        streak = either(
            number,
            translate("Tactics", "week 1 in a row"),
            translate("Tactics", "week %Ln in a row", "", number),
        )
    total = translate("Tactics", "%Ln in all", "", tally.total)
    return beside((streak if number else "", total if tally.total else ""))


def short_streak(row: TacticRow) -> str:
    """Return how many days or weeks in a row, for a column that says so; "" without any."""
    number = row.state.tally.streak
    if not number:
        return ""
    if row.state.tactic.repeat == DAILY:
        return either(number, translate("Tactics", "1 day"), translate("Tactics", "%Ln days", "", number))
    return either(number, translate("Tactics", "1 week"), translate("Tactics", "%Ln weeks", "", number))


def measured_words(found: Measured | None) -> str:
    """Return what the data say: “31 of 33”, “$1,120”; an en dash where they cannot; "" where nothing measures it."""
    if found is None:
        return ""
    if found.value is None:
        return formatting.UNKNOWN
    if found.unit:
        return formatting.money(to_minor(found.value, found.unit), found.unit, decimals=0)
    if found.of is None:
        return formatting.number(found.value)
    return translate("Tactics", "{done} of {wanted}").format(
        done=formatting.number(found.value), wanted=formatting.number(found.of)
    )


def measure_label(found: Measured) -> str:
    """Return what was measured."""
    return declared("Fields", _MEASURES[found.measure])


def reason_words(found: Measured | None) -> str:
    """Return why a value is not known; "" where it is."""
    return "" if found is None or found.reason is None else problem_text(found.reason)


def standing_tag(row: TacticRow, today: date) -> tuple[str, Tone]:
    """Return when it is due, or what became of it, as a tag."""
    state, tactic = row.state, row.state.tactic
    if tactic.state == DROPPED:
        return translate("Tactics", "dropped"), Tone.MUTED
    if tactic.state == DONE or (tactic.repeat != ONCE and state.tally.met):
        return translate("Tactics", "✓ done"), Tone.GOOD
    if state.due is None:
        return translate("Tactics", "no day"), Tone.NEUTRAL
    return due_tag(state.due, today)


def split_words(minutes: Mapping[str, int]) -> str:
    """Return where time went by kind of goal: “Sales 2 h 10 · Awareness 7 h 30”."""
    template = translate("Tactics", "{kind} {time}")
    return beside(
        template.format(
            kind=choice_label(Goal, "kind", kind) if kind else translate("Tactics", "no goal"),
            time=time_words(spent),
        )
        for kind, spent in minutes.items()
    )


def repeat_words(tactic: Tactic) -> str:
    """Return how often it is done."""
    return choice_label(Tactic, "repeat", tactic.repeat)


def headline(rows: "tuple[TacticRow, ...]", today: date) -> str:
    """Return the line of state above tactics: running, late."""
    running = sum(row.state.tactic.state == RUNNING for row in rows)
    late = sum(row.state.due is not None and row.state.due < today for row in rows)
    told = translate("Tactics", "%Ln running", "", running)
    return beside((told, translate("Tactics", "%Ln late", "", late) if late else ""))
