"""The main window only composes: bar, tabs, pages, messages, status. Content and actions are handed in."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.shell.command import Command, CommandGroup, Finder
from socialroi_desktop.views.shell.menus import ShellMenus, command_groups, fill_menu_bar, theme_actions
from socialroi_desktop.views.shell.page_stack import PageStack
from socialroi_desktop.views.shell.tab import PageSpec, TabCommand, with_key
from socialroi_desktop.views.shell.top_bar import TopBar
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.channel_option import ChannelOption
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.floating_bars import FloatingBars
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.nav_list import NavItem, NavList
from socialroi_desktop.views.widgets.progress_strip import ProgressStrip
from socialroi_desktop.views.widgets.status_line import StatusLine
from socialroi_desktop.views.widgets.toast_bar import ToastBar

if TYPE_CHECKING:
    from socialroi_desktop.views.shell.command_palette import CommandPalette


class MainWindow(QMainWindow):
    """The shell of all tabs. The first page given is shown at the start unless another is asked for."""

    files_dropped = Signal(list)  # list[Path]
    page_shown = Signal(str)
    undo_requested = Signal()

    def __init__(
        self,
        pages: Sequence[PageSpec],
        filters: FilterState,
        menus: ShellMenus,
        channels: Sequence[ChannelOption],
        today: date,
    ) -> None:
        super().__init__()
        self.setMinimumSize(1024, 640)
        self.resize(1280, 800)
        self.setAcceptDrops(True)
        self._specs, self._app_menus = tuple(pages), menus
        self._page_actions: list[QAction] = []
        self._theme_actions = theme_actions(self)
        self._finder: Callable[[], Finder] | None = None
        self.nav = NavList([NavItem(spec.id, spec.title, spec.icon) for spec in pages])
        self.pages = PageStack(pages)
        self.top_bar = TopBar(filters, channels, today)
        self.status = StatusLine()
        self.toast = ToastBar()
        self.errors = ErrorBanner()
        self.progress = ProgressStrip()
        self._drop_hint = self._make_drop_hint()
        self._palette_window: CommandPalette | None = None
        self._lay_out()
        self._fill_menus()
        self._connect()
        self.nav.setFocus()

    @property
    def current_page_id(self) -> str:
        """Id of the page that is shown, or an empty string before the first."""
        return self.pages.current_id

    def page(self, page_id: str) -> QWidget | None:
        """Return a page when it has been visited; KeyError for an id that is not declared."""
        return self.pages.page(page_id)

    def show_page(self, page_id: str) -> QWidget:
        """Show a page and return it; KeyError for an id that is not declared.

        The keyboard goes there, and stays where it is on the page that is shown already.
        """
        # What only a page needs is not loaded before the window is seen.
        from socialroi_desktop.views.widgets.keyboard import give_keyboard, has_keyboard

        before = self.current_page_id
        page = self.pages.show_page(page_id)
        self.nav.set_current(page_id)
        if page_id != before or not has_keyboard(page):
            give_keyboard(page)
        return page

    def enter_page(self, page_id: str) -> None:
        """Show a page and give it the keyboard, wherever that was; KeyError for an id that is not declared."""
        from socialroi_desktop.views.widgets.keyboard import give_keyboard

        give_keyboard(self.show_page(page_id))

    def set_workspace(self, name: str, file_name: str) -> None:
        """Say which workspace is open, in the bar and in the title."""
        self.top_bar.set_workspace(name, file_name)
        self.setWindowTitle(self.tr("{workspace} - SocialROI Desktop").format(workspace=name))

    def set_badge(self, page_id: str, count: int) -> None:
        """Show how many things are due on a tab."""
        self.nav.set_badge(page_id, count)

    def set_finder(self, finder: Callable[[], Finder]) -> None:
        """Let the palette find what the workspace holds; `finder` is asked whenever it opens."""
        self._finder = finder

    @property
    def palette_window(self) -> "CommandPalette":
        """The command palette, made when it is first asked for."""
        if self._palette_window is None:
            from socialroi_desktop.viewmodels.palette.names import other_names
            from socialroi_desktop.views.shell.command_palette import CommandPalette

            self._palette_window = CommandPalette(other_names(), self)
        return self._palette_window

    def open_palette(self) -> None:
        """Open the command palette with everything that can be run now."""
        finder = self._finder() if self._finder is not None else None
        self.palette_window.open_over(self, [*self.available_commands(), *self._places(finder)], finder)

    def show_keys(self) -> None:
        """Tell which keys do what on the tab that is shown and everywhere, and by which words its search is asked."""
        from socialroi_desktop.views.shell.keys_dialog import KeysDialog

        spec = next((each for each in self._specs if each.id == self.current_page_id), None)
        pages = (*self._page_actions, self._search_action)
        groups = command_groups(self._app_menus, pages, self._theme_actions)
        if spec is not None:
            groups = [CommandGroup(spec.title, self._commands_of(spec, spec.commands)), *groups]
        title, asks = ("", ()) if spec is None else (spec.title, spec.asks())
        dialog = KeysDialog(title, groups, asks, () if spec is None else spec.keys(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def available_commands(self) -> list[CommandGroup]:
        """Return what the palette lists: the commands of the tab that is shown, the menus, then the other tabs."""
        here = sorted(self._specs, key=lambda spec: spec.id != self.current_page_id)
        tabs = [
            CommandGroup(spec.title, self._commands_of(spec, spec.commands)) for spec in here if spec.commands
        ]
        pages = (*self._page_actions, self._search_action)
        menus = command_groups(self._app_menus, pages, self._theme_actions)
        first = bool(here and here[0].id == self.current_page_id and here[0].commands)
        return [*tabs[:first], *menus, *tabs[first:]]

    def _places(self, finder: Finder | None) -> list[CommandGroup]:
        """Return what is only listed once something is typed: the places within tabs and of the app."""
        tabs = [
            CommandGroup(spec.title, self._commands_of(spec, spec.places()), only_typed=True)
            for spec in self._specs
        ]
        return [*tabs, *(finder.places() if finder is not None else ())]

    def _commands_of(self, spec: PageSpec, commands: Sequence[TabCommand]) -> tuple[Command, ...]:
        def run(command: TabCommand) -> None:
            before = self.page(self.current_page_id) if self.current_page_id else None
            meant = None if command.meant is None else command.meant(before)
            page = self.show_page(spec.id)
            command.run(page) if meant is None else command.run(page, meant)

        return tuple(
            Command(each.title(), each.shown_key, partial(run, each), excerpt=each.about(), icon=spec.icon)
            for each in commands
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()):
            event.acceptProposedAction()
            self._drop_hint.show()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_hint.hide()
        files = _files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def _on_page_shown(self, page_id: str) -> None:
        self._bars.take(getattr(self.page(page_id), "passing", ()))
        self.page_shown.emit(page_id)

    def _make_drop_hint(self) -> QFrame:
        hint = QFrame()
        hint.setProperty("role", "drop")
        hint.setFixedHeight(54)
        label = role_label(
            self.tr("Drop the files to see what is in them. Nothing is saved until you apply."), "strong"
        )
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(hint).addWidget(label)
        hint.hide()
        return hint

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("role", "side")
        side.setFixedWidth(sizes().nav)
        side_column = QVBoxLayout(side)
        side_column.setContentsMargins(8, 9, 8, 8)
        side_column.addWidget(self.nav)
        messages = QVBoxLayout()
        messages.setContentsMargins(sizes().page, 0, sizes().page, 0)
        messages.setSpacing(sizes().tight)
        for bar in (self._drop_hint, self.errors):
            messages.addWidget(bar)
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addLayout(messages)
        content.addWidget(self.pages, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(side)
        middle.addLayout(content, 1)
        ground = QWidget()
        ground.setProperty("role", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(ground)
        # Above the line of status, not in the layout: what one is about to click must not move away.
        self._bars = FloatingBars(
            ground, (self.progress, self.toast), left=sizes().nav + sizes().page, foot=self.status
        )

    def _fill_menus(self) -> None:
        self._search_action = QAction(self.tr("Find anything…"), self)
        self._search_action.setShortcut(QKeySequence(self.tr("Ctrl+K")))
        self._search_action.triggered.connect(self.open_palette)
        for number, spec in enumerate(self._specs, start=1):
            action = QAction(spec.title, self)
            action.triggered.connect(lambda _on=False, page_id=spec.id: self.enter_page(page_id))
            self._page_actions.append(action)
            if number < 10:
                action.setShortcut(QKeySequence(f"Ctrl+{number}"))
                key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                self.nav.set_tip(spec.id, with_key(spec.title, key))
        keys = QAction(self.tr("Keys and search words"), self)
        keys.setShortcuts([QKeySequence(QKeySequence.StandardKey.HelpContents), QKeySequence("?")])
        keys.triggered.connect(self.show_keys)
        self._app_menus = replace(self._app_menus, help=(keys, *self._app_menus.help))
        fill_menu_bar(
            self.menuBar(), self._app_menus, self._page_actions, self._search_action, self._theme_actions
        )

    def _connect(self) -> None:
        self.nav.current_changed.connect(self.pages.show_page)
        self.nav.entered.connect(self.enter_page)
        self.pages.page_shown.connect(self._on_page_shown)
        self.top_bar.search_requested.connect(self.open_palette)
        self.toast.undo_requested.connect(self.undo_requested)


def _files(data: QMimeData) -> list[Path]:
    # What only a drop needs is not loaded before the window is seen.
    from socialroi_desktop.viewmodels.shared.dropped import dropped_files

    return dropped_files(data)
