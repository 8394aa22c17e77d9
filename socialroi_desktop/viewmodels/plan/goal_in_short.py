"""What the panel beside the list tells of a goal below its figures: parts, tactics, guard, last weeks. Knows no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.records.tactics import RUNNING as UNDER_WAY
from socialroi_desktop.queries.tactics.board import TacticRow
from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.plan.figure_keys import GUARD
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_figures import goal_figures
from socialroi_desktop.viewmodels.plan.goal_targets import target_lines
from socialroi_desktop.viewmodels.plan.goal_weeks import Week
from socialroi_desktop.viewmodels.plan.tactic_words import count_words, is_met, measured_words, standing_tag
from socialroi_desktop.viewmodels.plan.week_table import week_columns
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.translating import translate

# So many are told; the page has the rest.
MOST_TACTICS, MOST_WEEKS = 5, 3


@dataclass(frozen=True, slots=True)
class WeekLine:
    """A week in short: when it began, what came, what was due, what changed."""

    week: str
    value: str
    needed: str
    note: str
    tone: Tone = Tone.PLAIN


def part_facts(detail: GoalDetail, currency: str) -> list[Fact]:
    """Return how far each part of a target is; nothing of one without parts."""
    if not detail.parts:
        return []
    return [
        Fact(line.name, beside((line.now, line.share)), line.tone, line.below)
        for line in target_lines(detail, currency)
    ]


def guard_fact(detail: GoalDetail, currency: str) -> Fact | None:
    """Return what guards the quality of the goal, with what is usual of it; None where nothing does."""
    if detail.guard is None or not detail.state.goal.metric:
        return None
    found = next(figure for figure in goal_figures(detail, currency) if figure.key == GUARD)
    words = translate("GoalInShort", "{metric}: {value}").format(metric=found.beside, value=found.value)
    # Its sign stays with its word.
    sign = found.sign[0].replace(" ", "\N{NO-BREAK SPACE}")
    return Fact(found.beside, beside((words, sign, found.note)), found.tone, found.reason)


def next_tactics(rows: Sequence[TacticRow], today: date) -> list[Fact]:
    """Return the tactics that come next, each with how far it is or when it is due."""
    open_ones = [row for row in rows if row.state.tactic.state == UNDER_WAY and not is_met(row)]
    open_ones.sort(key=lambda row: (row.state.due is None, row.state.due or today))
    return [_tactic(row, today) for row in open_ones[:MOST_TACTICS]]


def last_weeks(detail: GoalDetail, currency: str) -> tuple[WeekLine, ...]:
    """Return the last weeks that have begun, the newest last; none of what is not measured."""
    metric = detail.state.goal.metric
    begun = [week for week in detail.weeks if not week.weeks][-MOST_WEEKS:]
    if not metric or not begun:
        return ()
    days, value, needed = week_columns(metric, currency)
    tone = value.answers[Role.TONE]
    return tuple(
        WeekLine(
            days.text(week),
            value.text(week),
            needed.text(week),
            _note(detail, week),
            tone(week) or Tone.PLAIN,
        )
        for week in begun
    )


def _note(detail: GoalDetail, week: Week) -> str:
    found = detail.notes.get(week.period.start.isoformat())
    if found is None:
        return ""
    ahead = translate("WeekTable", "next: {text}").format(text=found.next) if found.next else ""
    return found.changed or ahead if week.over else ahead


def _tactic(row: TacticRow, today: date) -> Fact:
    late = row.state.due is not None and row.state.due < today
    told = count_words(row) or measured_words(row.measured)
    tag, tone = standing_tag(row, today)
    return Fact(row.state.tactic.name, tag if late or not told else told, tone if late else Tone.MUTED)
