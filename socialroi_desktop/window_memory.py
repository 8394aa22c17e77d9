"""Opens the window as it was closed: size, place, tab, period and how its pages were left, never outside the screen.

Keeps this in the settings of the user, by workspace; the workspace itself knows nothing of windows.
"""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCryptographicHash, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from socialroi_desktop.domain.period import Period

if TYPE_CHECKING:
    from socialroi_desktop.viewmodels.shared.session import Session
    from socialroi_desktop.window import WorkspaceWindow

GEOMETRY = "window/geometry"
PLACE = "window/place"
# What the window system draws around a window.
FRAME = QSize(4, 32)
# So far the frame of a window that was kept may have reached out of the screen.
_SLACK = 8


def keep(memory: QSettings, window: "WorkspaceWindow", path: Path) -> None:
    """Remember how a window looks now."""
    memory.setValue(GEOMETRY, window.saveGeometry())
    memory.setValue(PLACE, window.normalGeometry())
    place = _place(path)
    memory.setValue(f"{place}/tab", window.current_page_id)
    period = window.filters.period
    memory.setValue(f"{place}/period", f"{period.start}..{period.end}" if period else "all")
    for name, value in window.session.looks.items():
        memory.setValue(f"{place}/looks/{name}", value)


def keep_look(memory: QSettings, session: "Session", name: str) -> None:
    """Write down one look at once, so that a crash does not take it."""
    memory.setValue(f"{_place(session.workspace.path)}/looks/{name}", session.looks.get(name, ""))
    memory.sync()


def bring_back(memory: QSettings, window: "WorkspaceWindow", path: Path) -> None:
    """Make a new window look as it did, as far as the screen of today allows."""
    geometry = memory.value(GEOMETRY)
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
        place = memory.value(PLACE)
        if isinstance(place, QRect) and not (window.isMaximized() or window.isFullScreen()):
            # Qt leaves room for a title bar of its own reckoning, and the window would go down at each start.
            window.setGeometry(place)
    fit_to_screen(window)
    place = _place(path)
    tab = str(memory.value(f"{place}/tab", ""))
    if tab in window.page_ids:
        window.first_page = tab
    memory.beginGroup(f"{place}/looks")
    window.session.looks |= {name: str(memory.value(name, "")) for name in memory.allKeys()}
    memory.endGroup()
    period = str(memory.value(f"{place}/period", ""))
    if period == "all":
        window.filters.set_period(None)
    elif (days := _days(period)) is not None:
        window.filters.set_period(days)


def _days(text: str) -> Period | None:
    first, _, last = text.partition("..")
    try:
        return Period(date.fromisoformat(first), date.fromisoformat(last))
    except ValueError:
        # What somebody wrote into the settings by hand must not keep the window from opening.
        return None


def fit_to_screen(window: QMainWindow) -> None:
    """Make a window no larger than the free screen, and bring it inside."""
    screen = window.screen() or QGuiApplication.primaryScreen()
    free = screen.availableGeometry()
    room = free.size() - FRAME
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    # A place that was kept is kept to the pixel: before a window is shown nobody knows how high its title bar is.
    about = free.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    kept = window.testAttribute(Qt.WidgetAttribute.WA_Moved) and about.contains(window.geometry())
    if kept or window.isMaximized() or window.isFullScreen():
        return
    window.resize(window.size().boundedTo(room))
    if not free.contains(window.frameGeometry()):
        window.move(inside(window.frameGeometry(), free).topLeft())


def inside(rectangle: QRect, free: QRect) -> QRect:
    """Return a rectangle of the same size moved into another, its top left corner first."""
    left = max(free.left(), min(rectangle.left(), free.right() - rectangle.width() + 1))
    top = max(free.top(), min(rectangle.top(), free.bottom() - rectangle.height() + 1))
    return QRect(left, top, rectangle.width(), rectangle.height())


def _place(path: Path) -> str:
    # A path holds signs that mean something to settings.
    digest = QCryptographicHash.hash(str(path.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
    return f"workspaces/{bytes(digest.data()).hex()[:16]}"
