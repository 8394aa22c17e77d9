"""Plays a film without its sound: frames come from a process of their own a few ahead, and are shown at their moments.

What comes too late is dropped, so that a film takes as long as it is. Knows pixels and seconds; no widgets.
"""

import time
from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from socialroi_desktop.decoding.played_film import FilmHead
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.viewmodels.library.film_reading import Begun, FilmRun, Read, begun, read_on
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of

# The longest side in pixels in which films are played.
LARGEST = 1280
# So many frames wait to be shown at the most, and so many are asked for at once.
_AHEAD, _AT_ONCE = 6, 3
# The last frame stays for so long, in seconds, where the length is not told; and so much may lack at the end of any film.
_LAST, _SPARE = 0.04, 1.0
_NEXT = 0.004


class FilmPlayer(QObject):
    """`shown` carries each frame as an image; `moved` the moment in seconds; `changed` says that it began, plays or rests.

    `failed` carries why a film cannot be played, `broke_off` the moment at which a damaged one ends.
    """

    shown = Signal(object)
    moved = Signal(float)
    changed = Signal()
    failed = Signal(str)
    broke_off = Signal(float)

    def __init__(
        self, session: Session, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._session, self._clock = session, clock
        self._run: FilmRun | None = None
        self._queue: deque[tuple[float, QImage]] = deque()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._rest()

    def _rest(self) -> None:
        self._queue.clear()
        self._timer.stop()
        self.head: FilmHead | None = None
        self.playing = False
        self._at = self._since = 0.0
        # Where it is to go on, until the frame from there has come; and the last moment there is, once it was reached.
        self._wanted: float | None = None
        self._over: float | None = None

    @property
    def pid(self) -> int | None:
        """The number of the process that reads the film; None where none is open."""
        return None if self._run is None else self._run.film.pid

    @property
    def position(self) -> float:
        """The moment that is shown, in seconds."""
        if self._wanted is not None:
            return self._wanted
        if not self.playing:
            return self._at
        return min(self._at + self._clock() - self._since, self.length or float("inf"))

    @property
    def length(self) -> float:
        """How long the film is in seconds, as far as is known."""
        told = None if self.head is None else self.head.length
        return max(told or 0.0, 0.0 if self._over is None else self._over + _LAST)

    def open(self, item: UgcItem, edge: int) -> None:
        """Play the film of a piece from its beginning, with sides of at most `edge` pixels, and again and again."""
        self.close()
        run = self._run = FilmRun(self._session.pictures.decoders)
        self.playing, self._wanted = True, 0.0
        work = partial(begun, run=run, item=item, edge=min(edge, LARGEST))
        self._session.read(self.tr("Opening a film"), work, self._take_head, self._tell, lane="media")

    def close(self) -> None:
        """End the film and its process."""
        run, self._run = self._run, None
        self._rest()
        if run is not None:
            run.film.close()
            self.changed.emit()

    def toggle(self) -> None:
        """Play, or rest."""
        if self.head is None:
            return
        self._at, self._since, self.playing = self.position, self._clock(), not self.playing
        self._timer.stop()
        self.changed.emit()
        self._tick()

    def seek(self, moment: float) -> None:
        """Go on from another moment, in seconds."""
        if self.head is None:
            return
        self._timer.stop()
        self._queue.clear()
        self._over = None
        self._wanted = max(0.0, min(moment, self.head.length or moment))
        self.moved.emit(self._wanted)
        self._ask()

    def _take_head(self, begun: Begun) -> None:
        if begun.run is not self._run:
            return
        if isinstance(begun.head, str):
            self._fail(begun.head)
            return
        self.head = begun.head
        self.changed.emit()
        self._ask()

    def _ask(self) -> None:
        run = self._run
        if run is None or run.busy or self._over is not None:
            return
        run.busy = True
        seek = self._wanted is not None
        after = self._queue[-1][0] + _NEXT if self._queue else self.position
        work = partial(read_on, run=run, after=after, seek=seek, count=1 if seek else _AT_ONCE)
        self._session.read(self.tr("Reading a film"), work, self._take, self._tell, lane="media")

    def _take(self, read: Read) -> None:
        if read.run is not self._run:
            return
        read.run.busy = False
        if read.wrong:
            self._fail(read.wrong)
        elif self._wanted is not None and read.asked != self._wanted:
            # Asked for before it was to go on elsewhere.
            self._ask()
        else:
            self._queue.extend(read.frames)
            self._end_known(read.over)
            self._arrive()
            self._tick()

    def _arrive(self) -> None:
        """Let the clock run from the frame that was waited for."""
        if self._wanted is None or not (self._queue or self._over is not None):
            return
        self._at = self._queue[0][0] if self._queue else self.length
        self._since, self._wanted = self._clock(), None
        if self._queue and not self.playing:
            self.shown.emit(self._queue.popleft()[1])

    def _end_known(self, over: float | None) -> None:
        if over is None or self.head is None:
            return
        self._over = over
        told = self.head.length
        if told is not None and told > over + _SPARE:
            self.head = FilmHead(over + _LAST, self.head.sound)
            self.broke_off.emit(over)

    def _tick(self) -> None:
        now, image = self.position, None
        while self.playing and self._queue and self._queue[0][0] <= now + _NEXT:
            image = self._queue.popleft()[1]
        if image is not None:
            self.shown.emit(image)
        self.moved.emit(now)
        if not self.playing or self._wanted is not None:
            return
        if self._queue:
            self._timer.start(_milliseconds(self._queue[0][0] - now))
        elif self._over is not None and now >= self.length:
            self.seek(0.0)
        elif self._over is not None:
            self._timer.start(_milliseconds(self.length - now))
        if len(self._queue) + _AT_ONCE <= _AHEAD:
            self._ask()

    def _tell(self, error: Exception) -> None:
        self._fail(sentence_of(error))

    def _fail(self, sentence: str) -> None:
        self.close()
        self.failed.emit(sentence)


def _milliseconds(seconds: float) -> int:
    return max(1, round(seconds * 1000))
