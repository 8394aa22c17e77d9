"""The process that decodes what strangers sent: answers one question after the other, and ends with the one who asks.

Started by `decoders.py` as a command of the app; whatever a file does to it, no more than this process is lost.
"""

import faulthandler
import io
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from socialroi_desktop.decoding.drawing import Drawing
from socialroi_desktop.decoding.facts_as_words import words_of
from socialroi_desktop.decoding.kinds import FILMS
from socialroi_desktop.decoding.limits import MEMORY
from socialroi_desktop.decoding.messages import Words, read_message, write_message
from socialroi_desktop.decoding.refusals import Refusal, Refused

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

    from socialroi_desktop.decoding.film_frames import FilmFrames

_POLITENESS = 5


def run() -> int:
    """Answer until nobody asks any more; return the exit status."""
    answers = _own_output()
    _stay_within_limits()
    with open(os.devnull, "wb") as nowhere, _Played() as played:  # noqa: PTH123  # a device, no path
        while True:
            try:
                question, _ = read_message(sys.stdin.buffer)
            except (EOFError, ValueError, OSError):
                return 0
            # Whoever asks ends this process when it is late; where nobody is left to do so, it ends itself.
            faulthandler.dump_traceback_later(question["seconds"] * 2, exit=True, file=nowhere)
            words, body = _answer(question, played)
            faulthandler.cancel_dump_traceback_later()
            try:
                write_message(answers, words, body)
            except OSError:
                return 0


def _answer(question: Words, played: "_Played") -> tuple[Words, bytes]:
    """Return words and bytes for a question; what is wrong with the file is told by the word `refused`."""
    film = question["kind"] in FILMS
    try:
        if question["ask"] in ("play", "frame"):
            return played.answer(question)
        with Path(question["path"]).open("rb") as file:
            return _ANSWERS[question["ask"]](file, question)
    except Refused as refused:
        return {"refused": refused.why}, b""
    except _NotWritten as failed:
        return {"errno": failed.args[0]}, b""
    except MemoryError:
        return {"refused": Refusal.TOO_LARGE}, b""
    except Exception as error:  # readers of damaged files raise whatever they come upon
        damaged = Refusal.DAMAGED_FILM if film else Refusal.DAMAGED
        return {"refused": damaged, "error": f"{type(error).__name__}: {error}"[:500]}, b""


def _look(file: BinaryIO, question: Words) -> tuple[Words, bytes]:
    from socialroi_desktop.decoding import films, pictures

    look = films.look if question["kind"] in FILMS else pictures.look
    facts, small = look(file, question["kind"], question["edge"], question["most_dots"])
    return words_of(facts), b"" if small is None else pictures.encoded(small)


def _clean(file: BinaryIO, question: Words) -> tuple[Words, bytes]:
    from socialroi_desktop.decoding.cleaning.files import put_clean

    raw = _Target(question["target"], "r+")
    try:
        with io.BufferedRandom(raw) as target:
            put_clean(file, question["kind"], target)
            target.flush()
            os.fsync(raw.fileno())
    finally:
        if raw.error is not None:
            # Whatever came of it in the libraries that wrote.
            raise _NotWritten(raw.error.errno)
    return {}, b""


def _draw(_file: BinaryIO, question: Words) -> tuple[Words, bytes]:
    from socialroi_desktop.decoding.drawn_films import write_film

    told = question["drawing"]
    drawing = Drawing(**{**told, "colors": tuple(told["colors"])})
    with Path(question["path"]).open("r+b") as target:
        write_film(target, drawing, question["length"])
    return {}, b""


class _Played:
    """The film that is played, which stays open from one question to the next."""

    def __init__(self) -> None:
        self._held = ExitStack()
        self._frames: FilmFrames | None = None

    def __enter__(self) -> "_Played":
        return self

    def __exit__(self, *_error: object) -> None:
        self._held.close()

    def answer(self, question: Words) -> tuple[Words, bytes]:
        if question["ask"] == "play":
            return self._begin(question), b""
        if self._frames is None:
            raise Refused(Refusal.DAMAGED_FILM)
        return self._frames.frame(question["after"], seek=question["seek"])

    def _begin(self, question: Words) -> Words:
        from socialroi_desktop.decoding.film_frames import FilmFrames

        self._held.close()
        file = self._held.enter_context(Path(question["path"]).open("rb"))  # noqa: SIM115  # closed with what is held
        self._frames = FilmFrames(file, question["kind"], question["edge"])
        self._held.callback(self._frames.close)
        return self._frames.head()


class _NotWritten(Exception):
    """The copy cannot be written; carries the number of the system's error."""


class _Target(io.FileIO):
    """A file that remembers why it could not be written."""

    error: OSError | None = None

    def write(self, data: "ReadableBuffer") -> int:
        try:
            return super().write(data)
        except OSError as error:
            self.error = error
            raise


_ANSWERS: Mapping[str, Callable[[BinaryIO, Words], tuple[Words, bytes]]] = {
    "look": _look, "clean": _clean, "draw": _draw,
}  # fmt: skip


def _own_output() -> BinaryIO:
    """Return the pipe to the one who asks; what libraries print goes nowhere."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123  # a device, no path
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    return answers


def _stay_within_limits() -> None:
    # The keys that end the app in a terminal reach this process too: it ends when the app does.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        os.nice(_POLITENESS)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
