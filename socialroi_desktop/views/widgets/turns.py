"""Work of the window done in short pieces: one a turn of its event loop, so that keys and clicks are heard in between.

Knows no widget: what a piece does is told by whoever has it done.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does the pieces it took last, in their order; `at_once` has them done before `take` returns."""

    def __init__(self, parent: QObject, *, at_once: bool = False) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self._left: list[Callable[[], object]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def take(self, pieces: Iterable[Callable[[], object]]) -> None:
        """Do the first piece now and each other one in a turn of its own; what was left of earlier ones is dropped."""
        self._left = list(pieces)
        self._next()

    def finish(self) -> None:
        """Do at once what is left."""
        self._timer.stop()
        while self._left:
            self._left.pop(0)()

    def _next(self) -> None:
        if self._at_once:
            self.finish()
        elif self._left:
            piece = self._left.pop(0)
            # Before the piece: one that fails does not keep back those after it.
            if self._left:
                self._timer.start(0)
            piece()
