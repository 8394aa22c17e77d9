"""Tiles that are not seen yet made ready while nothing else is asked for: some at a time, so that no key waits for them.

Knows numbers and time; no tiles and no widgets.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

# Ms after a frame in which nothing was asked for: more of them and the page is not ready when it is turned while other
# programs take the processor, fewer and every turn of a wheel finds the window at work.
PAUSE = 12
# Ms after which what came meanwhile is looked at, all of it at once: pictures come one by one.
GATHER = 40
# Seconds after which no more tiles are begun before whatever else waits; and how many are made in one go. Both
# together stay below half of a frame.
SLICE = 0.003
FEW = 6


class Ahead(QObject):
    """`wanted` tells, after each pause, which tiles are made ready, the first ones first; `make` makes some of them."""

    def __init__(
        self, wanted: Callable[[], Iterable[range]], make: Callable[[range], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._wanted, self._make = wanted, make
        self._waiting: deque[range] = deque()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._begin)
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._go_on)

    @property
    def at_work(self) -> bool:
        """Whether there is more to make once the window is free again."""
        return self._slices.isActive()

    def wait(self) -> None:
        """Leave off, something is asked for; begin anew after a pause."""
        self.leave_off()
        self._pause.start(PAUSE)

    def after_frame(self) -> None:
        """Begin anew after a pause; what has begun goes on."""
        if self.at_work:
            self.look_again()
        else:
            self._pause.start(PAUSE)

    def look_again(self) -> None:
        """Begin anew before long: something may be seen otherwise now."""
        if not self._pause.isActive():
            self._pause.start(GATHER)

    def leave_off(self) -> None:
        """Make nothing more until told to wait again."""
        self._pause.stop()
        self._slices.stop()

    def _begin(self) -> None:
        self._waiting = deque(
            part[start : start + FEW] for part in self._wanted() for start in range(0, len(part), FEW)
        )
        self._slices.start()

    def _go_on(self) -> None:
        end = time.perf_counter() + SLICE
        while self._waiting:
            self._make(self._waiting.popleft())
            if time.perf_counter() >= end:
                break
        if not self._waiting:
            self._slices.stop()
