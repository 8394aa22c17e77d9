"""A film that is played: a process of its own reads it, frame by frame as they are asked for. Runs on any thread.

Closed from any thread as well, whatever it is at; nothing that it does is needed then.
"""

import threading
from dataclasses import dataclass
from pathlib import Path

from socialroi_desktop.decoding.decoders import Decoders, kind_of_file
from socialroi_desktop.decoding.kinds import FILMS
from socialroi_desktop.decoding.limits import LARGEST_EDGE, SECONDS
from socialroi_desktop.decoding.messages import Words
from socialroi_desktop.decoding.one_child import Child
from socialroi_desktop.decoding.refusals import Refusal, Refused, sentence
from socialroi_desktop.errors import Cancelled


@dataclass(frozen=True, slots=True)
class FilmHead:
    """What is known of a film before its first frame: its length in seconds, None where it tells none."""

    length: float | None
    sound: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of a film at a moment in seconds: rows of red, green and blue, a byte each, without gaps."""

    at: float
    width: int
    height: int
    dots: bytes


@dataclass(frozen=True, slots=True)
class Over:
    """There is no further frame; `at` is the moment of the last one, in seconds."""

    at: float


class PlayedFilm:
    """One film, asked by one thread at a time; every question is a UserError where the film cannot be read.

    Cancelled once it was closed.
    """

    def __init__(self, decoders: Decoders, *, seconds: float = SECONDS) -> None:
        self._decoders, self._seconds = decoders, seconds
        self._lock = threading.Lock()
        self._open = True
        self._child: Child | None = None

    @property
    def pid(self) -> int | None:
        """The number of the process that reads it; None before it was begun and after it was closed."""
        return None if self._child is None else self._child.pid

    def begin(self, path: Path, edge: int) -> FilmHead:
        """Open the film, to be shown with sides of at most `edge` pixels; OSError when it is not there."""
        kind = kind_of_file(path)
        if kind not in FILMS:
            raise sentence(Refusal.OTHER_KIND)
        with self._lock:
            if not self._open:
                raise Cancelled
            self._child = self._decoders.taken()
        words, _ = self._ask(
            {"ask": "play", "path": str(path.absolute()), "kind": kind, "edge": min(edge, LARGEST_EDGE)}
        )
        try:
            length = words["length"]
            return FilmHead(None if length is None else float(length), bool(words["sound"]))
        except (KeyError, TypeError, ValueError) as error:
            raise sentence(Refusal.DIED) from error

    def frame(self, after: float, *, seek: bool = False) -> Frame | Over:
        """Return the next frame at or after a moment, in seconds; with `seek` looked for anew from there on."""
        words, dots = self._ask({"ask": "frame", "kind": "video/mp4", "after": after, "seek": seek})
        try:
            if "over" in words:
                return Over(float(words["over"]))
            frame = Frame(float(words["at"]), int(words["width"]), int(words["height"]), dots)
        except (KeyError, TypeError, ValueError) as error:
            raise sentence(Refusal.DIED) from error
        if min(frame.width, frame.height) < 1 or len(dots) != frame.width * frame.height * 3:
            raise sentence(Refusal.DIED)
        return frame

    def close(self) -> None:
        """End its process."""
        with self._lock:
            self._open = False
            child, self._child = self._child, None
        if child is not None:
            self._decoders.let_go(child)

    def _ask(self, question: Words) -> tuple[Words, bytes]:
        child = self._child
        if child is None:
            raise Cancelled
        try:
            words, body = child.ask(question, self._seconds)
            if "refused" in words:
                raise Refused(Refusal(words["refused"]))
        except Refused as refused:
            if not self._open:
                raise Cancelled from None
            self.close()
            raise sentence(refused.why) from refused
        return words, body
