"""Asks processes of their own about pictures and films: what they tell of themselves, and the picture small.

A process is started with the first question of a thread, answers many, and may die of any. Runs on any thread.
"""

import os
import tempfile
import threading
import weakref
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from socialroi_desktop.catalogue import file_kinds
from socialroi_desktop.decoding.drawing import Drawing
from socialroi_desktop.decoding.facts_as_words import facts_of
from socialroi_desktop.decoding.kinds import FILMS, SHOWN
from socialroi_desktop.decoding.limits import (
    COPIED_A_SECOND,
    LARGE_DOTS,
    LARGEST_EDGE,
    LARGEST_FILE,
    MOST_DOTS,
    MOST_QUESTIONS,
    SECONDS,
)
from socialroi_desktop.decoding.messages import Words
from socialroi_desktop.decoding.one_child import Child
from socialroi_desktop.decoding.refusals import Refusal, Refused, RefusedFile, not_added, sentence
from socialroi_desktop.domain.media import HEAD, kind_of
from socialroi_desktop.domain.media_facts import Looked, MediaFacts
from socialroi_desktop.errors import Cancelled
from socialroi_desktop.paths import launcher

# The word by which the app is started as a process that answers; no command for people.
COMMAND = "picture-child"
# Where nobody wants the picture itself.
_FACTS_EDGE = 256


class Decoders:
    """The processes of one session or one command. `close` ends them, and what is still asked ends as cancelled."""

    def __init__(self, command: Sequence[str] = (), *, seconds: float = SECONDS) -> None:
        self._command = command or (*launcher(), COMMAND)
        self._seconds = seconds
        self._lock, self._large = threading.Lock(), threading.Lock()
        self._idle: list[Child] = []
        self._all: set[Child] = set()
        self._open = True
        weakref.finalize(self, _end, self._all)

    def __enter__(self) -> "Decoders":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def facts(self, path: Path) -> MediaFacts:
        """Return what a picture or film tells of itself; UserError when it cannot be read, OSError when it is not there."""
        return self.look(path, _FACTS_EDGE).facts

    def seen(self, path: Path, edge: int) -> Looked:
        """Return the same of a file that is to be added, with its picture; UserError names the file, also where it has none."""
        try:
            looked = self.look(path, edge)
        except RefusedFile as error:
            raise not_added(error.why, path.name) from error
        if not looked.picture:
            raise not_added(Refusal.NO_PICTURE, path.name)
        return looked

    def thumbnail(self, path: Path, edge: int) -> bytes:
        """Return the picture, or a frame of the film, with sides of at most `edge` pixels, as JPEG or PNG.

        UserError when there is none to show, OSError when the file is not there.
        """
        picture = self.look(path, edge).picture
        if not picture:
            raise sentence(Refusal.NO_PICTURE)
        return picture

    def look(self, path: Path, edge: int) -> Looked:
        """Return facts and small picture in one go; errors as above, but for a film without a picture."""
        kind = kind_of_file(path)
        question = {
            "ask": "look", "path": str(path.absolute()), "kind": kind, "edge": min(edge, LARGEST_EDGE),
        }  # fmt: skip
        try:
            if kind not in FILMS and path.stat().st_size > LARGEST_FILE:
                raise Refused(Refusal.TOO_LARGE)
            words, picture = self._looked(question)
            return Looked(facts_of(words), picture)
        except Refused as refused:
            raise sentence(refused.why) from refused
        except (KeyError, TypeError, ValueError) as error:
            raise sentence(Refusal.DIED) from error

    def clean(self, path: Path, target: Path) -> None:
        """Write a copy of a picture or film that tells no place, no device and no moment, whole or not at all.

        Pictures keep every dot, their colours and how they stand; films their picture and sound. UserError when the file
        cannot be read, or what it tells cannot be removed for sure; OSError when it is not there or `target` cannot be written.
        """
        kind = kind_of_file(path)
        number, aside = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
        os.close(number)
        question = {
            "ask": "clean",
            "path": str(path.absolute()),
            "kind": kind,
            "target": str(Path(aside).absolute()),
        }
        size = path.stat().st_size
        try:
            if kind not in FILMS and size > LARGEST_FILE:
                raise Refused(Refusal.TOO_LARGE)
            with self._large:
                words, _ = self._ask(question, self._seconds + size / COPIED_A_SECOND)
            if "errno" in words:
                raise OSError(words["errno"], os.strerror(words["errno"]), str(target))
            Path(aside).replace(target)
        except Refused as refused:
            raise sentence(refused.why, path.name) from refused
        finally:
            Path(aside).unlink(missing_ok=True)

    def draw_film(self, target: Path, drawing: Drawing, length: int) -> None:
        """Write a film of so many seconds, an MP4, in which a drawing moves; UserError when it cannot be made."""
        target.touch()
        question = {
            "ask": "draw", "path": str(target.absolute()), "kind": "video/mp4", "length": length, "drawing": asdict(drawing),
        }  # fmt: skip
        try:
            self._ask(question, self._seconds)
        except Refused as refused:
            raise sentence(refused.why, target.name) from refused

    def taken(self) -> Child:
        """Start a process that answers one who asks for long, and gives it back by `let_go`; Cancelled when all are ended."""
        with self._lock:
            if not self._open:
                raise Cancelled
            child = Child(self._command)
            self._all.add(child)
            return child

    def let_go(self, child: Child) -> None:
        """End a process."""
        child.end()
        with self._lock:
            self._all.discard(child)

    def close(self) -> None:
        """End all processes; further questions are not answered."""
        with self._lock:
            self._open = False
            _end(self._all)

    def _looked(self, question: Words) -> tuple[Words, bytes]:
        try:
            return self._ask_twice({**question, "most_dots": LARGE_DOTS})
        except Refused as refused:
            if refused.why != Refusal.NEEDS_ROOM:
                raise
        with self._large:
            return self._ask_twice({**question, "most_dots": MOST_DOTS})

    def _ask_twice(self, question: Words) -> tuple[Words, bytes]:
        """Ask again where the process died: the system may have ended it, and only a file that does so twice is refused."""
        try:
            return self._ask(question, self._seconds)
        except Refused as refused:
            if refused.why != Refusal.DIED:
                raise
        return self._ask(question, self._seconds)

    def _ask(self, question: Words, seconds: float) -> tuple[Words, bytes]:
        child = self._idle_or_new()
        try:
            words, body = child.ask(question, seconds)
        except Refused:
            self._let_go(child)
            raise
        self._give_back(child)
        if "refused" in words:
            raise Refused(Refusal(words["refused"])) from ChildError(words.get("error"))
        return words, body

    def _idle_or_new(self) -> Child:
        with self._lock:
            while self._open and self._idle:
                child = self._idle.pop()
                if child.alive:
                    return child
                child.end()
                self._all.discard(child)
        return self.taken()

    def _give_back(self, child: Child) -> None:
        with self._lock:
            if self._open and child.asked < MOST_QUESTIONS:
                self._idle.append(child)
                return
        self._let_go(child)

    def _let_go(self, child: Child) -> None:
        self.let_go(child)
        if not self._open:
            raise Cancelled


class ChildError(Exception):
    """What a reader said of a damaged file, for those who look for a bug."""


def kind_of_file(path: Path) -> str:
    """Return the kind of a picture or film by its first bytes; UserError for any other, OSError when it is not there."""
    with path.open("rb") as file:
        kind = kind_of(file.read(HEAD), file_kinds().values()).id
    if kind not in SHOWN:
        raise sentence(Refusal.OTHER_KIND)
    return kind


def _end(children: set[Child]) -> None:
    for child in list(children):
        child.end()
    children.clear()
