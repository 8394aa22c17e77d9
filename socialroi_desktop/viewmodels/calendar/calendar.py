"""The calendar as its tab shows it: the days looked at, what is seen of them, and what narrows that. Knows no widgets."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.calendar.arranging import MONTH, TIMELINE, span_of, step
from socialroi_desktop.domain.calendar.entries import Entry, counted, of_states
from socialroi_desktop.domain.calendar.rhythm import Rhythm
from socialroi_desktop.domain.calendar.slots import EmptySlot
from socialroi_desktop.domain.period import Period, week_of
from socialroi_desktop.domain.records import Post
from socialroi_desktop.errors import UserError
from socialroi_desktop.queries.calendar.sight import Asked, Sight, sight_of
from socialroi_desktop.queries.calendar.timeline import timeline_of
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel
from socialroi_desktop.viewmodels.shared.writing_files import write_file

CAMPAIGNS, GOALS = "campaign", "goal"
_HOLIDAYS = "calendar/holidays"
_CONCERNS = frozenset(
    {
        "post",
        "post_text",
        "slot",
        "own_day",
        "campaign",
        "goal",
        "cadence",
        "account",
        "offer",
        "settings",
        *Post.follows_from,
    }
)


class CalendarModel(VisibleModel, QObject):
    """`reloaded` comes after each reading, `narrowed` where other states or bars are shown of the same.

    `moved_on` comes when another day is looked at, `wrong` carries the sentence of a line that cannot be read, "" when it can.
    `hidden` says of a post just made that it is not among what is shown.
    """

    reloaded = Signal()
    narrowed = Signal()
    moved_on = Signal()
    wrong = Signal(str)
    hidden = Signal(str)

    def __init__(self, session: Session, filters: FilterState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self._filters = session, filters
        self.view, self.day = MONTH, session.today
        self.line = ""
        self.states: frozenset[str] = frozenset()
        self.bars: frozenset[str] = frozenset({CAMPAIGNS, GOALS})
        self.sight = Sight(self.span)
        self.read = False
        self._awaited: int | None = None
        self.follow(session, _CONCERNS)
        filters.changed.connect(self.refresh)

    @property
    def week_start(self) -> int:
        """The weekday on which weeks begin, Monday being 0."""
        return int(self.session.settings.week_start)

    @property
    def span(self) -> Period:
        """The days that are seen."""
        return span_of(self.view, self.day, self.week_start)

    @property
    def today(self) -> date:
        """The day it is."""
        return self.session.today

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The posts that are shown."""
        return of_states(self.sight.entries, self.states)

    @property
    def shown(self) -> Sight:
        """What is seen, without the states and bars that are not shown."""
        return self._narrowed(self.sight)

    @property
    def counts(self) -> dict[str, int]:
        """How many posts of each state are seen, whatever states are shown."""
        return counted(self.sight.entries)

    def entry(self, post_id: int) -> Entry | None:
        """Return a post that is seen."""
        return next((entry for entry in self.sight.entries if entry.id == post_id), None)

    def awaits(self, post_id: int) -> None:
        """Say so, should a post just made not be among what is shown of its day."""
        self._awaited = post_id
        self.refresh()

    def empty_slot(self, day: date) -> EmptySlot | None:
        """Return the first slot of a day that no post fills, None where there is none."""
        return next((slot for slot in self.sight.slots if slot.day == day), None)

    def rhythm_now(self) -> tuple[Rhythm, ...]:
        """Return the rhythm of the week of today, or of the day looked at where that is not seen."""
        day = self.today if self.today in self.sight.span else self.day
        week = week_of(day, self.week_start).start
        return tuple(one for one in self.sight.rhythm if one.week == week)

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries whose holidays are named, by their two letters, in the order they were chosen."""
        return tuple(self.session.looks.get(_HOLIDAYS, "").split())

    def name_holidays(self, countries: tuple[str, ...]) -> None:
        """Name the holidays of other countries, now and when the file is opened again."""
        self.session.looks[_HOLIDAYS] = " ".join(countries)
        self.session.look_kept.emit(_HOLIDAYS)
        self.refresh()

    def ask(self, line: str) -> None:
        """Cut what is seen by another line."""
        if line != self.line:
            self.line = line
            self.refresh()

    def show_states(self, states: frozenset[str]) -> None:
        """Show posts of some states only; of any without one."""
        self.states = states
        self.narrowed.emit()

    def show_bars(self, bars: frozenset[str]) -> None:
        """Show campaigns, goals, both or neither."""
        self.bars = bars
        self.narrowed.emit()

    def show_view(self, view: str) -> None:
        """Show the days around the same day in another arrangement."""
        if view != self.view:
            self.view = view
            self._seen_anew()

    def go(self, day: date) -> None:
        """Look at another day; what is seen is read where it lies outside."""
        before, self.day = self.span, day
        self.moved_on.emit()
        if self.span != before:
            self.refresh()

    def step(self, steps: int) -> None:
        """Look at the month, week or day so many later."""
        self.go(step(self.view, self.day, steps))

    def month(self, done: Callable[[Sight], None]) -> None:
        """Read the whole month of the day looked at, whatever arrangement is shown, without what is not shown."""
        span, asked, today = (
            span_of(MONTH, self.day, self.week_start),
            Asked(self.line, self._filters.channels, self.countries),
            self.today,
        )
        self.session.read(
            self.tr("Reading the calendar"),
            lambda workspace, _progress: sight_of(workspace, span, asked, today),
            lambda sight: done(self._narrowed(sight)),
            self._tell,
        )

    def write(self, path: Path, data: bytes, refused: Callable[[str], None]) -> None:
        """Write what was drawn of it to a file, and say so."""
        self.session.read(
            self.tr("Saving {file}").format(file=path.name),
            lambda _workspace, _progress: write_file(path, data),
            lambda _nothing: self.session.said.emit(
                self.tr("Saved as “{file}”").format(file=path.name), False
            ),
            lambda error: refused(sentence_of(error)),
            lane="files",
        )

    def read_anew(self) -> None:
        """Read what is seen of the days looked at."""
        question = timeline_of if self.view == TIMELINE else sight_of
        span, asked, today = self.span, Asked(self.line, self._filters.channels, self.countries), self.today
        self.session.read(
            self.tr("Reading the calendar"),
            lambda workspace, _progress: question(workspace, span, asked, today),
            self._take,
            self._tell,
            key=f"calendar {id(self)}",
        )

    def _narrowed(self, sight: Sight) -> Sight:
        slots = sight.slots if not self.states else ()
        bars = tuple(bar for bar in sight.bars if bar.entity in self.bars)
        return replace(sight, entries=of_states(sight.entries, self.states), slots=slots, bars=bars)

    def _seen_anew(self) -> None:
        self.moved_on.emit()
        self.refresh()

    def _take(self, sight: Sight) -> None:
        if sight.span != self.span:
            return
        self.sight, self.read = sight, True
        self.wrong.emit("")
        self.reloaded.emit()
        self._tell_hidden()

    def _tell_hidden(self) -> None:
        awaited, self._awaited = self._awaited, None
        if awaited is not None and awaited not in {entry.id for entry in self.entries}:
            self.hidden.emit(self.tr("What you just added is there, but hidden by what is asked for above."))

    def _tell(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.wrong.emit(sentence_of(error))
        else:
            self.session.failed.emit(error)
