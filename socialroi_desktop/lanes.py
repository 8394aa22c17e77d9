"""The threads behind the lanes of `jobs.py`: one that keeps the order, and a few that take the newest first.

Knows only that a job runs and may be withdrawn; not what it is, and not who waits for it.
"""

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


class _Worker(QObject):
    @Slot(object)
    def run(self, job: Runnable) -> None:
        job.run()


class Track(QObject):
    """One thread that runs the jobs of a lane, in the order they came."""

    handed_over = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._thread = QThread()
        self._thread.setObjectName(f"jobs that {name}")
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self.handed_over.connect(self._worker.run)
        self._thread.start()

    def hand_over(self, job: Runnable) -> None:
        """Run a job after those that came before it."""
        self.handed_over.emit(job)

    def quit(self) -> None:
        """Begin nothing more."""
        self._thread.quit()

    def wait(self, milliseconds: int) -> bool:
        """Tell whether the thread ended within a time."""
        return self._thread.wait(milliseconds)


class _PoolThread(QThread):
    def __init__(self, pool: "Pool") -> None:
        super().__init__()
        self.setObjectName("jobs that make pictures")
        self._pool = pool

    def run(self) -> None:
        while (job := self._pool.take()) is not None:
            job.run()


class Pool:
    """A few threads that run the newest job first: what is asked last is what is looked at."""

    def __init__(self, threads: int) -> None:
        self._waiting: list[Runnable] = []
        self._change = threading.Condition()
        self._open = True
        self._threads = [_PoolThread(self) for _ in range(threads)]
        for thread in self._threads:
            thread.start()

    def hand_over(self, job: Runnable) -> None:
        """Run a job before those that wait."""
        with self._change:
            self._waiting.append(job)
            self._change.notify()

    def take(self) -> Runnable | None:
        """Wait for the next job: what was withdrawn, which only ends, then the newest. None when nothing more begins."""
        with self._change:
            while self._open and not self._waiting:
                self._change.wait()
            if not self._open:
                return None
            last = len(self._waiting) - 1
            at = next((n for n, job in enumerate(self._waiting) if job.withdrawn), last)
            return self._waiting.pop(at)

    def quit(self) -> None:
        """Begin nothing more."""
        with self._change:
            self._open = False
            self._waiting.clear()
            self._change.notify_all()

    def wait(self, milliseconds: int) -> bool:
        """Tell whether all threads ended, each within a time."""
        return all(thread.wait(milliseconds) for thread in self._threads)
