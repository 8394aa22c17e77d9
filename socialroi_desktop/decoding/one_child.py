"""One answering process, seen from the one that asks: started, asked, ended, and stopped when it takes too long."""

import threading
from collections.abc import Sequence
from contextlib import suppress

from socialroi_desktop.decoding.messages import Words, read_message, write_message
from socialroi_desktop.decoding.refusals import Refusal, Refused
from socialroi_desktop.paths import start_beside


class Child:
    """A process that answers; asked by one thread at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = start_beside(command)
        self._turn = threading.Lock()
        self._late: int | None = None
        self.asked = 0

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it can be asked."""
        return self._process.poll() is None

    def ask(self, question: Words, seconds: float) -> tuple[Words, bytes]:
        """Return what it answers; Refused, with the process gone, when it dies or needs more than `seconds`."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        this = self.asked
        clock = threading.Timer(seconds, self._stop, (this,))
        clock.daemon = True
        clock.start()
        try:
            write_message(self._process.stdin, {**question, "seconds": seconds})
            answer = read_message(self._process.stdout)
        except (EOFError, OSError, ValueError):
            self.end()
            raise Refused(Refusal.LATE if self._late == this else Refusal.DIED) from None
        finally:
            clock.cancel()
            # From here on the clock of this question stops nothing.
            with self._turn:
                self.asked += 1
        return answer

    def _stop(self, asked: int) -> None:
        with self._turn:
            if self.asked == asked:
                self._late = asked
                self._process.kill()

    def end(self) -> None:
        """End the process, whatever it is at: nothing it does is needed."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
