"""Puts the app together: the one module that knows everyone.

Opens and closes workspaces, builds the window around one, wires menus, jobs and messages. Holds no logic of its own.
"""

import os
import sys
import traceback
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from socialroi_desktop import __version__, window_memory
from socialroi_desktop.errors import ReadOnlyError, UserError
from socialroi_desktop.jobs import Jobs
from socialroi_desktop.store.file.workspace import SUFFIX, Workspace, create, open_workspace
from socialroi_desktop.viewmodels.shared.formatting import group_digits_everywhere
from socialroi_desktop.viewmodels.shared.languages import speak
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.theme import THEMES, active_theme
from socialroi_desktop.views.widgets.folders import existing_folder
from socialroi_desktop.window import WorkspaceWindow

if TYPE_CHECKING:
    from socialroi_desktop.viewmodels.shared.search_upkeep import SearchUpkeep

LAST_FILE, RECENT, THEME = "workspace/last", "workspace/recent", "look/theme"
RECENT_KEPT = 8
# The first page is read and shown before other tabs are got ready.
_LATER_MS = 700


def run_window(path: Path | None) -> int:
    """Open the window on a workspace (or the last one, or the welcome page) and run until it is closed."""
    _must_have_display()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    group_digits_everywhere()
    speak(application)
    application.setApplicationName("SocialROI Desktop")
    application.setApplicationVersion(__version__)
    application.setOrganizationName("SocialROI")
    desktop = Desktop(application, QSettings())
    desktop.start(path)
    return application.exec()


def _must_have_display() -> None:
    headless = sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if headless and "QT_QPA_PLATFORM" not in os.environ:
        raise UserError("There is no display to open the window on; run this on a desktop.")


class Desktop(QObject):
    """The running app: which window is open, which files were open lately, which theme is on."""

    def __init__(self, application: QApplication, memory: QSettings, today: date | None = None) -> None:
        super().__init__(application)
        self._memory = memory
        self._today = today
        self._jobs: Jobs | None = None
        self._upkeep: SearchUpkeep | None = None
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._get_tabs_ready)
        self.window: QMainWindow | None = None
        self.session: Session | None = None
        self.theme = active_theme()
        chosen = str(memory.value(THEME, "system"))
        self.theme.apply(chosen if chosen in THEMES else "system")
        self.theme.changed.connect(self._on_theme_changed)
        application.aboutToQuit.connect(self.close_workspace)
        self._previous_hook = sys.excepthook
        sys.excepthook = self._on_bug

    def start(self, path: Path | None) -> None:
        """Open what was asked for, else the last workspace, else the welcome page."""
        last = str(self._memory.value(LAST_FILE, ""))
        wanted = path or (Path(last) if last and Path(last).exists() else None)
        if wanted is None or not self.open_file(wanted):
            self.show_welcome()

    def open_file(self, path: Path) -> bool:
        """Open a workspace in the window; a problem is shown and the present one stays."""
        try:
            workspace = opened(path)
        except UserError as error:
            self._complain(error)
            return False
        self.close_workspace()
        self._jobs = Jobs(self)
        self.session = Session(workspace, self._jobs, self._today, self)
        self.session.failed.connect(_log_if_bug)
        session = self.session
        session.look_kept.connect(lambda name: window_memory.keep_look(self._memory, session, name))
        self._remember(path)
        window = WorkspaceWindow(self.session, self)
        window_memory.bring_back(self._memory, window, path)
        if self.session.reading_only:
            window.errors.show_error(self.session.reading_only)
        window.seen.connect(self._sweep)
        window.seen.connect(self._keep_search_ready)
        window.seen.connect(self._later.start)
        self._show(window)
        return True

    def _sweep(self) -> None:
        """Delete what a crash left beside the kept files and among copies for others, before anything new is kept."""
        from socialroi_desktop.store.file.media import Media

        if self.session is not None and Media(self.session.workspace.path).folder.is_dir():
            from socialroi_desktop.operations.attachments import sweep

            title = translate("Desktop", "Tidying kept files")
            self.session.read(title, sweep, lambda _count: None, lane="files")
        if self.session is not None:
            from socialroi_desktop.operations.outside import forget_left_copies

            self.session.read(
                translate("Desktop", "Tidying copies"),
                lambda _workspace, _progress: forget_left_copies(),
                lambda _nothing: None,
                lane="files",
            )

    def _keep_search_ready(self) -> None:
        from socialroi_desktop.viewmodels.shared.search_upkeep import SearchUpkeep

        if self.session is not None:
            self._upkeep = SearchUpkeep(self.session, self.session)

    def _get_tabs_ready(self) -> None:
        """Load what other tabs need for their first sight, after that of the first page."""
        from socialroi_desktop.tabs import TABS
        from socialroi_desktop.views.shell.getting_ready import get_ready

        if self.session is not None:
            parts = [part for tab in TABS for part in tab.parts]
            self.session.read(
                translate("Desktop", "Getting tabs ready"),
                lambda _workspace, progress: get_ready(parts, progress),
                lambda _nothing: None,
                lane="files",
            )

    def show_welcome(self) -> None:
        """Show the page for when no workspace is open."""
        from socialroi_desktop.views.welcome import WelcomePage

        page = WelcomePage(self.recent())
        page.new_requested.connect(self.make_new)
        page.open_requested.connect(self.choose_file)
        page.demo_requested.connect(self.open_demo)
        page.recent_chosen.connect(self.open_file)
        window = QMainWindow()
        window.setWindowTitle(translate("Desktop", "SocialROI Desktop"))
        window.setCentralWidget(page)
        window.resize(960, 640)
        self._show(window)

    def make_new(self) -> None:
        """Ask for name, currency, zone, margin and rate, and open a new workspace with them."""
        from socialroi_desktop.views.dialogs.new_workspace import NewWorkspaceDialog

        dialog = NewWorkspaceDialog(self.window)
        if not dialog.exec():
            return
        try:
            create(dialog.path(), dialog.settings()).close()
        except UserError as error:
            self._complain(error)
            return
        self.open_file(dialog.path())

    def choose_file(self) -> None:
        """Ask for a workspace file and open it."""
        from PySide6.QtWidgets import QFileDialog

        last = str(self._memory.value(LAST_FILE, ""))
        folder = existing_folder(
            QStandardPaths.StandardLocation.DocumentsLocation, str(Path(last).parent) if last else ""
        )
        title = translate("Desktop", "Open workspace")
        kinds = translate("Desktop", "SocialROI workspaces (*{suffix})").format(suffix=SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self.window, title, str(folder), kinds)
        if chosen:
            self.open_file(Path(chosen))

    def open_demo(self) -> None:
        """Open the demo workspace, making it first when it is not there."""
        from socialroi_desktop.operations.demo import make_demo
        from socialroi_desktop.paths import user_data

        path = user_data() / f"Demo{SUFFIX}"
        try:
            if not path.exists():
                make_demo(path).close()
        except UserError as error:
            self._complain(error)
            return
        self.open_file(path)

    def recent(self) -> list[Path]:
        """Return the workspaces opened lately that are still there, newest first."""
        kept = self._memory.value(RECENT, [])
        names = [kept] if isinstance(kept, str) else list(kept or [])  # type: ignore[call-overload]  # QSettings hands one-element lists out as text
        return [Path(name) for name in names if Path(name).exists()]

    def close_workspace(self) -> None:
        """Let go of the open workspace, ending what runs in the background; how its window looked is kept."""
        self._keep_look()
        self._later.stop()
        if self._upkeep is not None:
            self._upkeep.stop()
            self._upkeep = None
        if self._jobs is not None:
            self._jobs.close(self.session.break_off if self.session else lambda: None)
            self._jobs = None
        if self.session is not None:
            self.session.close()
            self.session = None

    def shut_down(self) -> None:
        """Close window and workspace and give the exception hook back."""
        sys.excepthook = self._previous_hook
        self._keep_look()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        self.close_workspace()

    def _keep_look(self) -> None:
        if self.session is not None and isinstance(self.window, WorkspaceWindow):
            window_memory.keep(self._memory, self.window, self.session.workspace.path)

    def _show(self, window: QMainWindow) -> None:
        before, self.window = self.window, window
        window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, True)
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _remember(self, path: Path) -> None:
        name = str(path.resolve())
        others = [str(item) for item in self.recent() if str(item) != name]
        self._memory.setValue(RECENT, [name, *others][:RECENT_KEPT])
        self._memory.setValue(LAST_FILE, name)

    def _complain(self, error: UserError) -> None:
        from PySide6.QtWidgets import QMessageBox

        parent: QWidget | None = self.window
        QMessageBox.warning(parent, translate("Desktop", "SocialROI Desktop"), sentence_of(error))

    def _on_theme_changed(self) -> None:
        self._memory.setValue(THEME, self.theme.name)

    def _on_bug(self, kind: type[BaseException], error: BaseException, trace: object) -> None:
        self._previous_hook(kind, error, trace)  # type: ignore[arg-type]  # the hook's own types
        if not isinstance(error, Exception):
            return
        log_bug(error)
        if isinstance(self.window, WorkspaceWindow):
            self.window.show_failure(error)
        elif self.window is not None:
            from socialroi_desktop.views.dialogs.bug_report import BugReportDialog

            dialog = BugReportDialog(error, self.window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()


def opened(path: Path) -> Workspace:
    """Open a workspace, only for reading where it cannot be written; UserError when neither can be. Waits for no program."""
    try:
        return open_workspace(path, wait=0)
    except ReadOnlyError:
        return open_workspace(path, read_only=True)


def _log_if_bug(error: Exception) -> None:
    if not isinstance(error, UserError):
        log_bug(error)


def log_bug(error: Exception) -> None:
    """Append the report of a bug to the log in the user's folder; a full disk must not make it worse."""
    from socialroi_desktop.paths import user_data

    report = "".join(traceback.format_exception(error))
    with suppress(OSError), (user_data() / "errors.log").open("a", encoding="utf-8") as log:
        log.write(f"{datetime.now(UTC).isoformat()} {__version__}\n{report}\n")
