"""The Calendar tab: the days looked at in one of its arrangements, the line above them, and the chosen post beside."""

from datetime import date
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from socialroi_desktop.domain.calendar.arranging import DAY, LIST, MONTH, TIMELINE, WEEK
from socialroi_desktop.domain.calendar.entries import Entry
from socialroi_desktop.domain.changes import Place as Changes
from socialroi_desktop.domain.records import Post
from socialroi_desktop.queries.calendar.sight import Sight
from socialroi_desktop.viewmodels.calendar.calendar import CalendarModel
from socialroi_desktop.viewmodels.calendar.changing import CalendarChanges, new_post, post_to_edit
from socialroi_desktop.viewmodels.calendar.words import state_parts, undated_words
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.calendar.commands import (
    AFTER,
    BEFORE,
    DRAFT,
    NEW_POST,
    REPEAT,
    SAVE_PDF,
    TODAY,
    VIEWS,
)
from socialroi_desktop.views.calendar.hours_view import HoursView
from socialroi_desktop.views.calendar.item import Item, Place, key_of
from socialroi_desktop.views.calendar.list_view import ListView
from socialroi_desktop.views.calendar.month_view import MonthView
from socialroi_desktop.views.calendar.panel.post_panel import PostPanel
from socialroi_desktop.views.calendar.query_row import QueryRow
from socialroi_desktop.views.calendar.timeline_view import TimelineView
from socialroi_desktop.views.calendar.titles import span_title
from socialroi_desktop.views.calendar.view_switch import ViewSwitch
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.find_key import FindKey
from socialroi_desktop.views.widgets.keyboard import has_keyboard
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_header import PageHeader
from socialroi_desktop.views.widgets.save_dialog import ask_where
from socialroi_desktop.views.widgets.visibility import read_while_shown

# How the tab was left.
_SHOWN = "calendar/view"
# What the form of a new post asks at once; the rest is in the form of the whole.
_FIRST_FIELDS = (
    "title",
    "channel",
    "account",
    "state",
    "scheduled_at",
    "text",
    "link",
    "cta",
    "campaign_id",
    "goal_id",
)


class CalendarPage(Page):
    """Shows posts by days; `month` is the page of a month."""

    def __init__(
        self, session: Session, filters: FilterState, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(PageHeader(""), scroll=False, parent=parent)
        self.session, self._navigator = session, navigator
        self.model = CalendarModel(session, filters, self)
        self.changes = CalendarChanges(session, self)
        self._told: Place | None = None
        self.errors = ErrorBanner()
        self.query = QueryRow(self.model)
        self.timeline = TimelineView(session.today)
        self.month, self.hours, self.list = (
            MonthView(session.today),
            HoursView(session.today),
            ListView(session.today),
        )
        self._views: dict[str, MonthView | ListView] = {
            MONTH: self.month,
            WEEK: self.hours,
            DAY: self.hours,
            LIST: self.list,
            TIMELINE: self.timeline,
        }
        self.beside = PostPanel(session, navigator)
        self.stack = self.keys_to = QStackedWidget()
        for view in (self.month, self.hours, self.list, self.timeline):
            self.stack.addWidget(view)
        self.stack.setFocusProxy(self.month)
        self._fill_header()
        FindKey(self, self.query.line)
        row = QHBoxLayout()
        row.addWidget(self.stack, 1)
        row.addWidget(self.beside)
        self.first = QPushButton(self.tr("Draft your first post: N"))
        self.first.clicked.connect(lambda _checked: self.new_post())
        self.first.hide()
        for widget in (self.query, self.errors, self.first):
            self.content.addWidget(widget)
        self.content.addLayout(row, 1)
        self._connect()
        left = session.looks.get(_SHOWN, MONTH)
        if left in self._views:
            self.show_view(left)
        self.model.refresh()
        read_while_shown(self, self.model)

    @property
    def days(self) -> "MonthView | ListView":
        """What shows the days now."""
        return self._views[self.model.view]

    def show_view(self, view: str) -> None:
        """Show the days in another arrangement; what is chosen stays so."""
        place, had_keys = self.days.current, has_keyboard(self.stack)
        self.session.looks[_SHOWN] = view
        self.model.show_view(view)
        self.switch.show_view(view)
        self.stack.setCurrentWidget(self.days)
        self.stack.setFocusProxy(self.days)
        self.days.choose(place)
        if had_keys:
            self.days.setFocus()

    def go_today(self) -> None:
        """Look at the day it is."""
        self.days.choose(Place(self.model.today))
        self.model.go(self.model.today)

    def new_post(self, day: date | None = None) -> None:
        """Show the form of a new post on a day, on the chosen one unless it is told; for its first empty slot, if it has one."""
        on = day or self.days.current.day
        slot = self.model.empty_slot(on)
        told = ("", self.model.sight.only_channel, "")
        if slot is not None:
            told = (slot.time, slot.channel, slot.account or "")
        self._ask(new_post(self.session, on, *told), "title")

    def repeat_post(self) -> None:
        """Ask how often the chosen post comes again."""
        if not self.beside.repeat() and self.changes.writable:
            self.errors.show_error(self.tr("Choose the post that is to come again first."))

    def save_pdf(self) -> None:
        """Ask where to save the month as a page to print."""
        title = span_title(MONTH, self.model.day, self.model.span)
        path = ask_where(self, self.tr("Save the month"), title, self.session.looks, "pdf")
        if path is not None:
            self.model.month(lambda sight: self._write(sight, title, path))

    def _write(self, sight: Sight, title: str, path: Path) -> None:
        from socialroi_desktop.views.calendar.printing import month_pdf

        data = month_pdf(sight, self.model.day, self.model.today, title, self.font())
        self.model.write(path, data, self.errors.show_error)

    def show_place(self, place: Changes) -> None:
        """Go to a post, to the day it is on."""
        post = post_to_edit(self.session, place.ids[0]) if place.ids else None
        if post is not None and post.day:
            day = date.fromisoformat(post.day)
            self.model.go(day)
            self.days.choose(Place(day, ("post", post.id or 0)))
        elif post is not None:
            self.beside.show_post(post.id)
            self.beside.take_keys()

    def _fill_header(self) -> None:
        actions = [view.action(self) for view in VIEWS]
        self.switch = ViewSwitch(actions)
        self.header.add_widget(self.switch)
        self.undated = QAction(self)
        self.undated.setToolTip(self.tr("Show the posts that are planned for no day yet"))
        self.undated.triggered.connect(
            lambda: self._navigator.show_in("data", Changes(Post.entity, self.model.sight.undated))
        )
        # What is shown before it stands somewhere is a window of its own for a moment.
        self.undated.setVisible(False)
        self.header.set_link(self.undated)
        self.before, self.now, self.after = (command.action(self) for command in (BEFORE, TODAY, AFTER))
        self.before.setText("‹")
        self.after.setText("›")
        for action in (self.before, self.now, self.after):
            self.header.add_action(action)
        self.addAction(SAVE_PDF.action(self))
        for command in (DRAFT, REPEAT):
            command.action(self).setEnabled(self.changes.writable)
        self.new_action: QAction = NEW_POST.action(self)
        self.new_action.setEnabled(self.changes.writable)
        self.header.add_action(self.new_action, primary=True)

    def _connect(self) -> None:
        model, changes = self.model, self.changes
        model.reloaded.connect(self._show)
        model.narrowed.connect(self._show)
        model.moved_on.connect(self._show_title)
        for view in (self.month, self.hours, self.list, self.timeline):
            view.day_chosen.connect(model.go)
            view.chosen.connect(self._on_chosen)
            view.opened.connect(self._open)
            view.new_wanted.connect(self.new_post)
            view.stepped.connect(self._step)
            view.moved.connect(changes.move)
            view.copied.connect(changes.copy)
            view.deleted.connect(changes.delete)
        for page in (self.month, self.hours, self.timeline):
            page.day_wanted.connect(self._show_day)
            page.bar_opened.connect(lambda bar: self._navigator.open(bar.entity, bar.id))
            page.edge_moved.connect(lambda bar, day, last: changes.set_edge(bar, day, last=last))
        changes.refused.connect(self._say)
        self.session.shown.connect(lambda _place: self.days.moving.rest())
        changes.moved.connect(self._follow)
        self.query.left.connect(self._to_days)
        self.query.refused.connect(self.errors.show_error)
        model.hidden.connect(self.query.say)
        self.beside.done.connect(self._to_days)
        self.beside.drafted.connect(lambda post_id: self.show_place(Changes(Post.entity, (post_id,))))

    def _show(self) -> None:
        shown = self.model.shown
        self.first.setVisible(not (shown.planned or self.model.sight.entries) and self.changes.writable)
        self.days.show_sight(shown, self.model.day, self.model.today)
        self._show_title()

    def _show_title(self) -> None:
        self.header.set_title(span_title(self.model.view, self.model.day, self.model.span))
        undated = len(self.model.sight.undated)
        self.undated.setText(undated_words(undated))
        self.undated.setVisible(undated > 0)
        parts = state_parts(self.model.sight, self.model.rhythm_now())
        self.header.set_state(beside(parts), beside(parts[:2]))

    def _step(self, steps: int) -> None:
        self.model.step(steps)
        self.days.choose(Place(self.model.day))

    def _show_day(self, day: date) -> None:
        self.days.choose(Place(day))
        # What has no room on the page of its day is in the list.
        self.show_view(LIST if self.model.view == DAY else DAY)

    def _follow(self, post_id: int, day: date) -> None:
        """Go along with a post that was moved out of the days that are seen."""
        if day not in self.model.span:
            self.days.choose(Place(day, ("post", post_id)))

    def _to_days(self) -> None:
        self.days.setFocus()

    def _on_chosen(self, item: Item | None) -> None:
        place = Place(self.days.current.day, key_of(item) if item else None)
        # What is read anew chooses nothing: a post without a day stays beside it.
        if place != self._told:
            self._told = place
            self.beside.show_post(item.id if isinstance(item, Entry) else None)

    def _open(self, item: Item) -> None:
        if isinstance(item, Entry):
            self.beside.take_keys()
        elif self.changes.writable:
            self._ask(new_post(self.session, item.day, item.time, item.channel, item.account), "title")

    def _ask(self, post: Post, first: str) -> None:
        from socialroi_desktop.views.records.record_dialog import RecordDialog

        if self.changes.writable:
            RecordDialog(
                self.session, post, fields=_FIRST_FIELDS, first=first, done=self._on_added, parent=self
            ).open()

    def _on_added(self, post_id: int) -> None:
        post = post_to_edit(self.session, post_id)
        if post is not None and post.day:
            self.model.awaits(post_id)
        self.show_place(Changes(Post.entity, (post_id,)))
        self.days.setFocus()

    def _say(self, sentence: str) -> None:
        if sentence:
            self.days.moving.rest()
            self.errors.show_error(sentence)
        else:
            self.errors.hide()
