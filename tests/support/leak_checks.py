"""What a test left behind: threads, running timers, open windows, sockets.

Pure questions about the process; `conftest.py` asks them after every test. Nothing here imports Qt before the
test under check did, so that tests without Qt stay quick.
"""

import gc
import socket
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_PATIENCE_S = 2.0
# What was made of each kind and is still known to anybody.
_MADE: dict[type, "weakref.WeakSet[Any]"] = {}
_LOOPBACK = ("127.", "::1", "localhost", "0:0:0:0:0:0:0:1")
# Qt keeps one of these alive for the whole process after the first tool tip or menu.
_QT_OWN_WINDOWS = frozenset({"QTipLabel", "QRollEffect", "QAlphaWidget"})


def leaked_threads(before: set[threading.Thread]) -> list[str]:
    """Return the names of Python threads started since `before` that do not end within the patience.

    Threads that Qt made (`_DummyThread`) are not in: its pool keeps them, and `leaked_in_qt` looks for work.
    """

    def left() -> list[str]:
        new = set(threading.enumerate()) - before
        return [thread.name for thread in new if not isinstance(thread, threading._DummyThread)]

    return _after_patience(left)


def leaked_in_qt(before: set[int]) -> list[str]:
    """Return what Qt runs or shows that `before` (the answer of `alive_in_qt` at the start) does not hold.

    That is: work in the thread pool, running `QThread`s and timers, windows. The application must exist.
    """
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool

    def left() -> list[str]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        pool = QThreadPool.globalInstance().activeThreadCount()
        found = [f"{pool} jobs in the thread pool"] if pool else []
        return found + [text for address, text in _alive() if address not in before]

    if not left():
        return []
    gc.collect()  # what only a reference cycle keeps is garbage, not a leak
    return _after_patience(left)


def alive_in_qt() -> set[int]:
    """Return the addresses of the windows, running timers and threads there are."""
    return {address for address, _ in _alive()}


def take_off_the_theme() -> None:
    """Give the application the look it had before the first test: with a style sheet all widgets take twice as long to make.

    Whoever tests the look puts the theme on; nobody else gets it or not by the order of the tests.
    """
    from PySide6.QtGui import QFontDatabase, QPalette
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if isinstance(app, QApplication) and app.styleSheet():
        app.setStyleSheet("")
        app.setPalette(QPalette())
        app.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))


def _alive() -> Iterator[tuple[int, str]]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    for widget in widgets.QApplication.topLevelWidgets():
        name = widget.metaObject().className()
        if name not in _QT_OWN_WINDOWS:
            yield _address(widget), f"the window {name} {widget.windowTitle()!r}"
    yield from _running()


def _address(thing: Any) -> int:
    # Python's wrapper of an object may be made anew at each look; the C++ object stays where it is.
    from shiboken6 import getCppPointer

    return int(getCppPointer(thing)[0])


def watch_qt() -> None:
    """Note from now on every timer and thread that Python code makes; once a process, when Qt is there."""
    from PySide6.QtCore import QThread, QTimer

    if _MADE:
        return
    for kind in (QTimer, QThread):
        _MADE[kind] = weakref.WeakSet()
        kind.__init__ = _noting(kind, kind.__init__)  # type: ignore[method-assign]  # the one place all pass


def _noting(kind: type, made: Callable[..., None]) -> Callable[..., None]:
    def make(self: Any, *arguments: Any, **options: Any) -> None:
        made(self, *arguments, **options)
        _MADE[kind].add(self)

    return make


def _running() -> Iterator[tuple[int, str]]:
    """Give the running timers and threads among those that were made while watched."""
    from PySide6.QtCore import QThread, QTimer
    from shiboken6 import isValid

    for timer in list(_MADE.get(QTimer, ())):
        if isValid(timer) and timer.isActive():
            yield (
                _address(timer),
                f"a running {type(timer).__name__} of {timer.interval()} ms in {timer.parent()}",
            )
    for thread in list(_MADE.get(QThread, ())):
        if isValid(thread) and thread.isRunning():
            yield _address(thread), f"a running {type(thread).__name__} {thread.objectName()}"


def _after_patience(left: Callable[[], list[str]]) -> list[str]:
    """Return `left()` once it is empty or the patience is over; things may be just about to end."""
    deadline = time.monotonic() + _PATIENCE_S
    while (found := left()) and time.monotonic() < deadline:
        time.sleep(0.01)
    return found


class SocketWatch:
    """Notes every internet socket that Python code opens, through the interpreter's audit events.

    An audit hook can not be taken out again, so one watch lives as long as the test run and is switched on by
    `watching`. Sockets between processes of this machine by file name (AF_UNIX) are not the internet.
    """

    def __init__(self) -> None:
        self._notes: list[str] | None = None
        self._loopback_allowed = False

    def install(self) -> None:
        """Start to listen, once a process."""
        sys.addaudithook(self._on_event)

    @contextmanager
    def watching(self, *, loopback_allowed: bool) -> Iterator[list[str]]:
        """Give the list that fills with one note a violation while the block runs."""
        self._notes, self._loopback_allowed = [], loopback_allowed
        try:
            yield self._notes
        finally:
            self._notes = None

    def _on_event(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self._notes is None or not event.startswith("socket."):
            return
        note = _violation(event, arguments, loopback_allowed=self._loopback_allowed)
        if note:
            self._notes.append(note)
            raise PermissionError(f"the app works offline: {note}")


def _violation(event: str, arguments: tuple[Any, ...], *, loopback_allowed: bool) -> str | None:
    if event == "socket.__new__":
        internet = arguments[1] in {socket.AF_INET, socket.AF_INET6}
        return "an internet socket was opened" if internet and not loopback_allowed else None
    if event in {"socket.connect", "socket.bind", "socket.sendto"}:
        return _foreign(event, arguments[1])
    if event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        return _foreign(event, (arguments[0],))
    return None


def _foreign(event: str, address: Any) -> str | None:
    if not isinstance(address, tuple) or not address:
        return None
    host = address[0].decode() if isinstance(address[0], bytes) else str(address[0] or "127.0.0.1")
    return None if host.startswith(_LOOPBACK) else f"{event} to {host}"
