"""The main window around one open workspace: its tabs, menus, messages and status.

Composes what the view layers offer; which workspace is open is told by `app`.
"""

import traceback
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QPaintEvent

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.channels import UNATTRIBUTED, ChannelTable
from socialroi_desktop.domain.period import Period, last_days, quarter_of
from socialroi_desktop.errors import UserError
from socialroi_desktop.jobs import Job
from socialroi_desktop.navigator import WindowNavigator, ask_over
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.rows.reading import first_and_last_day
from socialroi_desktop.tabs import TABS
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.command import Finder
from socialroi_desktop.views.shell.main_window import MainWindow
from socialroi_desktop.views.shell.menus import ShellMenus, undo_asked
from socialroi_desktop.views.shell.tab import PageSpec
from socialroi_desktop.views.widgets.channel_option import ChannelOption, options_of

if TYPE_CHECKING:
    from socialroi_desktop.viewmodels.shared.due_list import DueModel

# Work that ends sooner shows no progress: a strip that flashes only disturbs.
QUIET_MS = 300
RECENT_DATA_DAYS = 45


class FileCommands(Protocol):
    """What the File menu asks of the app."""

    def make_new(self) -> None: ...
    def choose_file(self) -> None: ...
    def open_demo(self) -> None: ...


class WorkspaceWindow(MainWindow):
    """The window of one workspace; `seen` is told once, when it has come to the screen."""

    seen = Signal()

    def __init__(self, session: Session, commands: FileCommands) -> None:
        self.session = session
        known = first_and_last_day(session.workspace)
        self.filters = FilterState(period_at_start(known, session.today), "last_year")
        self._empty = known is None
        self._undo = QAction(translate("WorkspaceWindow", "Undo"))
        self._redo = QAction(translate("WorkspaceWindow", "Redo"))
        self.navigator = WindowNavigator(
            TABS,
            self.show_page,
            lambda: self.current_page_id,
            self._owner_of,
            self.show_due,
            ask_for=partial(ask_over, session, self),
        ).remembering(session.looks)
        pages = self._pages()
        super().__init__(
            pages, self.filters, self._menus(commands), _channel_options(channels()), session.today
        )
        # The tab to begin with, where one is remembered.
        self.first_page = ""
        self.page_ids = tuple(spec.id for spec in pages)
        self.set_workspace(session.name, session.workspace.path.name)
        self._job: Job[object] | None = None
        self._at_work_on = ""
        self._patience = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._patience.timeout.connect(self._on_patience_over)
        self._due: DueModel | None = None
        self._connect_session()
        self._refresh_status()
        self._painted = False
        self.set_finder(self._made_finder)

    def _owner_of(self, entity: str, row_id: int) -> tuple[str, int] | None:
        from socialroi_desktop.queries.owners import owner_of

        return owner_of(self.session.workspace, entity, row_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; what a first page needs to load is loaded only once the window has been seen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._on_painted)

    def _on_painted(self) -> None:
        self._show_first_page()
        self.top_bar.set_channels(_channel_options(self.session.channels))
        self.seen.emit()

    def _show_first_page(self) -> None:
        if not self.current_page_id:
            self.due.refresh()
            usual = "today" if first_and_last_day(self.session.workspace) else "data"
            self.show_page(self.first_page or usual)

    def _made_finder(self) -> Finder:
        from socialroi_desktop.views.shell.finder import WorkspaceFinder

        return WorkspaceFinder(self.session, self.navigator, self.due.items, self)

    def import_files(self, files: list[Path]) -> None:
        """Show the import of files on the Data tab."""
        if files:
            self.navigator.open_files(files)

    def show_failure(self, error: Exception) -> None:
        """Tell what went wrong; for a bug with a report that can be copied."""
        details = "" if isinstance(error, UserError) else "".join(traceback.format_exception(error))
        self.errors.show_error(sentence_of(error), details)

    def _pages(self) -> list[PageSpec]:
        return [
            PageSpec(
                tab.id, tab.title(), tab.icon, partial(tab.build, self.session, self.filters, self.navigator),
                tab.commands, tab.places, tab.asks, tab.keys,
            )
            for tab in TABS
        ]  # fmt: skip

    def _menus(self, commands: FileCommands) -> ShellMenus:
        self._undo.setShortcut(QKeySequence.StandardKey.Undo)
        self._undo.triggered.connect(lambda: undo_asked(self, self.session))
        self._redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._redo.triggered.connect(self.session.redo)
        file = (
            # Without a key: Ctrl+N adds a row to the table that is shown, and new workspaces are rare.
            self._action(translate("WorkspaceWindow", "New workspace…"), commands.make_new),
            self._action(
                translate("WorkspaceWindow", "Open workspace…"),
                commands.choose_file,
                QKeySequence.StandardKey.Open,
            ),
            self._action(translate("WorkspaceWindow", "Open the demo"), commands.open_demo),
            None,
            self._action(translate("WorkspaceWindow", "Import files…"), self._on_import_wanted, "Ctrl+I"),
            None,
            self._action(translate("WorkspaceWindow", "What is due…"), self.show_due, "Ctrl+Shift+D"),
            None,
            self._action(translate("WorkspaceWindow", "Workspace settings…"), self._on_settings_wanted),
            None,
            self._action(translate("WorkspaceWindow", "Quit"), self.close, QKeySequence.StandardKey.Quit),
        )
        return ShellMenus(
            file,
            (self._undo, self._redo),
            (self._action(translate("WorkspaceWindow", "About"), self._on_about),),
        )

    def _action(
        self, text: str, run: Callable[[], object], shortcut: "str | QKeySequence.StandardKey | None" = None
    ) -> QAction:
        action = QAction(text)
        action.triggered.connect(lambda _checked=False: run())
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        return action

    def _connect_session(self) -> None:
        session = self.session
        session.changed.connect(self._on_changed)
        session.said.connect(lambda told, undoable: self.toast.show_message(told, undoable=undoable))
        session.leads_to.connect(self.toast.lead_to)
        self.toast.opened.connect(self.navigator.show_at_home)
        session.failed.connect(self.show_failure)
        session.shown.connect(self.navigator.show)
        session.jobs.started.connect(self._on_job_started)
        session.jobs.at_work_on.connect(self._on_at_work_on)
        self.undo_requested.connect(session.undo)
        self.files_dropped.connect(self.import_files)
        self.progress.cancel_requested.connect(self._on_cancel)

    def _on_changed(self, changed: Changed) -> None:
        self._refresh_status()
        self.top_bar.set_channels(_channel_options(self.session.channels))
        if changed.asked_by is not self.session:
            self.navigator.note_step(self.session.last_step())
        self._go_to_first_rows()
        if self.filters.period is None or "settings" in changed.entities:
            self.set_workspace(self.session.name, self.session.workspace.path.name)

    def _go_to_first_rows(self) -> None:
        # The first rows may lie years back; a window that stayed at today's quarter would show zeros only.
        if not self._empty or (known := first_and_last_day(self.session.workspace)) is None:
            return
        self._empty = False
        period = self.filters.period
        if period is not None and (known[1] < period.start.isoformat() or known[0] > period.end.isoformat()):
            self.filters.set_period(period_at_start(known, self.session.today))

    @property
    def due(self) -> "DueModel":
        """What is due over all tabs; made when it is first asked for, which is after the window was seen."""
        if self._due is None:
            self._due = self.session.due
            self._due.keep_counting(self._show_due)
        return self._due

    def _show_due(self) -> None:
        counts, whole = self.due.counts, len(self.due.items)
        for page_id in self.page_ids:
            self.set_badge(page_id, whole if page_id == "today" else counts.get(page_id, 0))

    def show_due(self, area: str = "") -> None:
        """Show what is due over all tabs, that of one tab first, until it is closed."""
        from socialroi_desktop.views.shell.due_dialog import DueDialog

        areas = {tab.id: tab.title() for tab in TABS}
        dialog = DueDialog(self.due, self.session.today, areas, area, self)
        dialog.opened.connect(self.navigator.open)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _refresh_status(self) -> None:
        change, again = self.session.last_change(), self.session.next_redo()
        writable = self.session.workspace.writable
        self._undo.setEnabled(writable and change is not None)
        self._redo.setEnabled(writable and again is not None)
        saved = translate("WorkspaceWindow", "Saved")
        if change and self.session.last_change_stays():
            saved = translate("WorkspaceWindow", "Saved · “{change}” is not undone")
        elif change:
            saved = translate("WorkspaceWindow", "Saved · Ctrl+Z undoes “{change}”")
        only, settings = translate("WorkspaceWindow", "Open for reading only"), self.session.settings
        self.status.set_change(saved.format(change=change) if writable else only)
        place = translate("WorkspaceWindow", "{currency} · {zone}")
        self.status.set_place(place.format(currency=settings.currency, zone=settings.timezone))

    def _on_job_started(self, job: Job[object]) -> None:
        if self._job is None or job.lane in ("write", self._job.lane):
            self._job, self._at_work_on = job, ""
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self._on_job_ended)
        self._patience.start()

    def _on_patience_over(self) -> None:
        if self._job is not None:
            self.progress.start(self._at_work_on or self._job.title)

    def _on_at_work_on(self, text: str) -> None:
        self._at_work_on = text
        self.progress.say(text)

    def _on_progressed(self, done: int, total: int | None) -> None:
        if self.progress.isVisible():
            self.progress.set_progress(done, total)

    def _on_job_ended(self) -> None:
        self._job = self.session.jobs.under_way
        if self._job is None:
            self._patience.stop()
            self.progress.finish()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_import_wanted(self) -> None:
        self.navigator.open_files(())

    def _on_settings_wanted(self) -> None:
        from socialroi_desktop.views.dialogs.settings import edit_workspace_settings

        edit_workspace_settings(self.session, self)

    def _on_about(self) -> None:
        from socialroi_desktop.views.dialogs.about import show_about

        show_about(self)


def _channel_options(known: ChannelTable) -> list[ChannelOption]:
    return [option for option in options_of(known) if option.id != UNATTRIBUTED]


def period_at_start(known: tuple[str, str] | None, today: date) -> Period:
    """Return the days to look at first: the last 90 while data is fresh, else the last quarter that has any.

    `known` are the first and last day that any row speaks of.
    """
    if known is None:
        return quarter_of(today)
    last = date.fromisoformat(known[1])
    if 0 <= (today - last).days <= RECENT_DATA_DAYS:
        return last_days(today, 90)
    return quarter_of(min(last, today))
