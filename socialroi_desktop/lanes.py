"""The threads behind the lanes of `jobs.py`: one that keeps the order, or a few that take the newest first.

Knows only that a job runs and may be withdrawn; not what it is, and not who waits for it.
"""

import itertools
import threading
from typing import Protocol

from PySide6.QtCore import QObject, QThread, Signal, Slot

# How many pictures are made at once: more than there are cores only take memory.
MEDIA_THREADS = max(1, min(4, QThread.idealThreadCount()))


class Runnable(Protocol):
    """What a lane runs. Once it is withdrawn, running it only tells its end."""

    @property
    def withdrawn(self) -> bool:
        """Whether nobody wants it any more."""
        ...

    def run(self) -> None:
        """Do the work."""
        ...


class Track(QObject):
    """The threads of a lane: one runs its jobs in the order they came, several take the newest first.

    A job is let go by the thread that handed it over: a Qt object that dies on the thread it ran on
    may be in use on its own just then, and takes the app down.
    """

    over = Signal(int)

    def __init__(self, name: str, threads: int = 1, *, newest_first: bool = False) -> None:
        super().__init__()
        self._newest_first = newest_first
        self._held: dict[int, Runnable] = {}
        self._numbers = itertools.count()
        self._waiting: list[int] = []
        self._change = threading.Condition()
        self._open = True
        self.over.connect(self._let_go)
        self._threads = [_TrackThread(self, name) for _ in range(threads)]
        for thread in self._threads:
            thread.start()

    def hand_over(self, job: Runnable) -> None:
        """Run a job: after those that wait, or before them where the newest comes first."""
        number = next(self._numbers)
        with self._change:
            self._held[number] = job
            self._waiting.append(number)
            self._change.notify()

    def run_next(self) -> bool:
        """Wait for a job and run it on the calling thread; False when nothing more begins."""
        number = self._take()
        if number is None:
            return False
        self._held[number].run()
        self.over.emit(number)
        return True

    def _take(self) -> int | None:
        with self._change:
            while self._open and not self._waiting:
                self._change.wait()
            return self._waiting.pop(self._next()) if self._open else None

    def _next(self) -> int:
        if not self._newest_first:
            return 0
        # What was withdrawn only ends.
        over = (at for at, number in enumerate(self._waiting) if self._held[number].withdrawn)
        return next(over, len(self._waiting) - 1)

    @Slot(int)
    def _let_go(self, number: int) -> None:
        self._held.pop(number, None)

    def quit(self) -> None:
        """Begin nothing more."""
        with self._change:
            self._open = False
            self._waiting.clear()
            self._change.notify_all()

    def wait(self, milliseconds: int) -> bool:
        """Tell whether all threads ended, each within a time; then no job is held any more."""
        ended = all(thread.wait(milliseconds) for thread in self._threads)
        if ended:
            self._held.clear()
        return ended


class _TrackThread(QThread):
    def __init__(self, track: Track, name: str) -> None:
        super().__init__()
        self.setObjectName(f"jobs that {name}")
        self._track = track

    def run(self) -> None:
        while self._track.run_next():
            pass
