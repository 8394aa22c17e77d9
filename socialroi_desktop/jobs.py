"""The one door to work off the window's thread: progress, cancel, result, error.

Knows nothing of what the work is. What writes waits for its turn in a lane of one thread, what only reads goes on
beside it in another, so that a glance never waits behind an import; large files are copied in a third. Pictures are
made by a few threads that answer the newest question first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.errors import Cancelled, UserError
from socialroi_desktop.lanes import MEDIA_THREADS, Track

T = TypeVar("T")
Work = Callable[[Progress], Any]
Lane = Literal["write", "read", "files", "media"]
# A change of a few rows ends within this; what takes longer at the end is broken off.
GRACE_MS = 200
_AGAIN_MS = 10
_SUCCEEDED, _FAILED, _ENDED = "succeeded", "failed", "ended"
_Tell = Callable[["Job[Any]", str, object], object]


class Job(QObject, Generic[T]):
    """One piece of work under way. All signals arrive on the thread that started it."""

    progressed = Signal(object, object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(
        self, title: str, work: Callable[[Progress], T], tell: _Tell, lane: Lane = "write", key: str = ""
    ) -> None:
        """`tell` hears on the thread of the work how it ends, before the signals say so."""
        super().__init__()
        self.title, self.lane, self.key = title, lane, key
        self._work, self._tell = work, tell
        self._stop = False
        self.outdated = False

    def cancel(self) -> None:
        """Ask the work to stop; it ends with `cancelled` and leaves nothing behind."""
        self._stop = True

    @property
    def withdrawn(self) -> bool:
        """Whether it has been asked to stop."""
        return self._stop

    def give_way(self) -> None:
        """End for a newer question: even an answer that is already on its way reaches nobody."""
        self.outdated = True
        self.cancel()

    def run(self) -> None:
        """Do the work here and now and tell how it ended."""
        try:
            self._report(0, None)
            result = self._work(self._report)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # whatever went wrong is told to the one who asked
            self._tell(self, _FAILED, error)
            self.failed.emit(error)
        else:
            self._tell(self, _SUCCEEDED, result)
            self.succeeded.emit(result)
        self._tell(self, _ENDED, None)
        self.ended.emit()

    def _report(self, done: int, total: int | None) -> None:
        if self._stop:
            raise Cancelled
        self.progressed.emit(done, total)


@dataclass(frozen=True, slots=True)
class _Callbacks:
    """Who is told how a job ends, on the thread that started it."""

    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    ended: Callable[[], None] | None


class Jobs(QObject):
    """Runs jobs in the background; those of one lane in the order they came, in the lane of media the newest first.

    `at_once` says that whoever asks wants all of it done by the time the call returns.
    """

    at_once = False

    # Not of pictures: they come one by one to where they are seen.
    started = Signal(object)
    # What the running job is at, in words; sent from its thread.
    at_work_on = Signal(str)
    # One way back for all jobs: a picture is made in less time than signals of its own take to connect.
    _told = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[Job[Any], _Callbacks] = {}
        self._told.connect(self._on_told)
        self._tracks: dict[str, Track] = {}

    def start(
        self,
        title: str,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        ended: Callable[[], None] | None = None,
        lane: Lane = "write",
        key: str = "",
    ) -> Job[T]:
        """Run `work(progress)` in the background; the callbacks run on the caller's thread.

        Of the questions with one `key` the newest wins: those before it are cancelled.
        """
        if key:
            self.drop(key)
        job: Job[T] = Job(title, work, self._told.emit, lane, key)
        self._running[job] = _Callbacks(done, failed, ended)
        if lane != "media":
            self.started.emit(job)
        self._hand_over(job)
        return job

    def _hand_over(self, job: Job[Any]) -> None:
        if job.lane not in self._tracks:
            pictures = job.lane == "media"
            threads = MEDIA_THREADS if pictures else 1
            self._tracks[job.lane] = Track(job.lane, threads, newest_first=pictures)
        self._tracks[job.lane].hand_over(job)

    def drop(self, *keys: str) -> None:
        """Let the questions with these keys go unanswered."""
        for job in self._running:
            if job.key in keys:
                job.give_way()

    @Slot(object, str, object)
    def _on_told(self, job: Job[Any], how: str, what: Any) -> None:
        callbacks = self._running.get(job)
        if callbacks is None:
            return
        if how == _ENDED:
            del self._running[job]
            if callbacks.ended is not None:
                callbacks.ended()
        elif job.outdated:
            return
        elif how == _SUCCEEDED:
            if callbacks.done is not None and listens(callbacks.done):
                callbacks.done(what)
        elif callbacks.failed is None:
            if not isinstance(what, UserError):
                raise what
        elif listens(callbacks.failed):
            callbacks.failed(what)

    @property
    def under_way(self) -> "Job[Any] | None":
        """The job to tell of: one that writes before one that reads, the first of them; None when all have ended."""
        told = [job for job in self._running if job.lane != "media"]
        return max(told, key=lambda job: job.lane == "write", default=None)

    @property
    def busy(self) -> bool:
        """Whether any job is waiting or running."""
        return bool(self._running)

    @property
    def writing(self) -> int:
        """How many jobs that write were not heard of to their end, the one that is being told of among them."""
        return sum(job.lane == "write" for job in self._running)

    def close(self, interrupt: Callable[[], object] = lambda: None) -> None:
        """Cancel what runs and end the threads; answers that are on their way reach nobody any more.

        What does not hear of it by itself is broken off by `interrupt`, again and again until it ends.
        """
        for job in self._running:
            job.cancel()
        self._running.clear()
        for track in self._tracks.values():
            track.quit()
        for track in self._tracks.values():
            patience = GRACE_MS
            while not track.wait(patience):
                interrupt()
                patience = _AGAIN_MS


class InlineJobs(Jobs):
    """Runs every job at once on the calling thread; for tests and screenshots."""

    at_once = True

    def __init__(self, parent: QObject | None = None) -> None:
        QObject.__init__(self, parent)
        self._running = {}
        self._told.connect(self._on_told)

    def _hand_over(self, job: Job[Any]) -> None:
        job.run()

    def close(self, interrupt: Callable[[], object] = lambda: None) -> None:
        """Nothing runs on after a job has ended."""


def listens(told: Callable[..., object]) -> bool:
    """Tell whether somebody is left to be told: a dialog that was closed meanwhile is not."""
    owner = getattr(told, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
