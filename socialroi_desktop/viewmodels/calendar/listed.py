"""The columns of the list of posts: the same posts as month, week and day, one a row. Knows no widgets."""

from PySide6.QtCore import QObject

from socialroi_desktop.domain.calendar.entries import BLOCKED, Entry
from socialroi_desktop.domain.records.reach import PUBLISHED
from socialroi_desktop.viewmodels.calendar.words import (
    clash_line,
    figure_words,
    problem_line,
    repeat_line,
    state_title,
)
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name

TITLE = 2
_TONES = {"ready": Tone.ACCENT, BLOCKED: Tone.BAD, PUBLISHED: Tone.MUTED}


def listed_posts(parent: QObject) -> RowModel[Entry]:
    """Return the model of the list, without rows yet."""
    return RowModel(_columns(), parent, answers={Role.KEY: lambda entry: entry.id})


def _columns() -> tuple[Column[Entry], ...]:
    return (
        Column(translate("Calendar", "Day"), lambda entry: formatting.short_day(entry.day)),
        Column(translate("Calendar", "Time"), lambda entry: entry.time or formatting.UNKNOWN),
        Column(
            translate("Calendar", "Title"), lambda entry: entry.title or translate("Calendar", "No title")
        ),
        Column(
            translate("Calendar", "Channel"),
            lambda entry: channel_name(entry.channel),
            answers={Role.CHANNEL: lambda entry: entry.channel},
        ),
        Column(
            translate("Calendar", "State"),
            lambda entry: state_title(entry.shown_state),
            answers={Role.TONE: lambda entry: _TONES.get(entry.shown_state, Tone.PLAIN)},
        ),
        Column(
            translate("Calendar", "Result"),
            lambda entry: figure_words(entry) if entry.figure else formatting.UNKNOWN,
            right=True,
            answers={Role.REASON: _why_none},
        ),
        Column(
            translate("Calendar", "To mend"),
            lambda entry: problem_line(entry) or clash_line(entry) or repeat_line(entry),
            answers={Role.TONE: lambda entry: Tone.BAD if entry.blocked else Tone.WARN},
        ),
    )


def _why_none(entry: Entry) -> str | None:
    if entry.figure is not None:
        return None
    if entry.planned:
        return translate("Calendar", "It has not come out yet.")
    return translate("Calendar", "No figures of it were imported.")
