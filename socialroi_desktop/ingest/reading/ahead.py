"""Reads a large file in a process of its own, some blocks ahead of the one that stores what it reads.

Cutting and typing cells takes as long as storing them. Whatever happens to that process, the file is then read on here.
Knows layouts and chunks; nothing of what they are used for.
"""

import pickle
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from queue import Empty, SimpleQueue
from typing import IO

from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.files.collector import collector_paused
from socialroi_desktop.ingest.reading.packed import chunk_from_bytes, layout_as_bytes
from socialroi_desktop.paths import launcher, start_beside

# The word by which the app is started as a process that reads; no command for people.
COMMAND = "reading-child"
HEAD = struct.Struct(">cQ")
PROGRESS, CHUNK, END = b"p", b"c", b"e"
TOLD = struct.Struct(">qq")
# Of a total that nobody knows.
UNKNOWN = -1
# Bytes that may wait before no more are taken in: a chunk of 20,000 orders has some 3 MB.
_WAITING = 12_000_000
# Larger pipes wake both sides less often, where the system has them.
_PIPE = 1 << 20
# So often whoever waits is asked whether to go on, and after so long without a word the file is read here.
_ASK_SECONDS = 0.2
_SILENT_SECONDS = 120.0

Read = Callable[[Layout, Progress], Iterator[Chunk]]


class _Lost(Exception):
    """The process ended, or said nothing for long, before it had read everything."""


def read_ahead(
    layout: Layout, progress: Progress, here: Read, *, command: Sequence[str] = ()
) -> Iterator[Chunk]:
    """Give the very chunks of `here`, which reads in this process, read in another one as far as that can."""
    given = 0
    try:
        for chunk in _elsewhere(layout, progress, command or (*launcher(), COMMAND)):
            given += 1
            yield chunk
    except _Lost:
        # What is wrong with the file, if it is the file, is told from here.
        yield from islice(here(layout, progress), given, None)


def _elsewhere(layout: Layout, progress: Progress, command: Sequence[str]) -> Iterator[Chunk]:
    try:
        child = _Child(command, layout_as_bytes(layout))
    except (OSError, pickle.PicklingError, AttributeError, TypeError):
        raise _Lost from None
    reached: tuple[int, int | None] = (0, None)
    silent = 0.0
    try:
        while True:
            try:
                kind, body = child.next(_ASK_SECONDS)
            except Empty:
                silent += _ASK_SECONDS
                if silent > _SILENT_SECONDS:
                    raise _Lost from None
                progress(*reached)
                continue
            silent = 0.0
            if kind == PROGRESS:
                done, total = TOLD.unpack(body)
                reached = done, None if total == UNKNOWN else total
                progress(*reached)
            elif kind == CHUNK:
                with collector_paused():
                    chunk = chunk_from_bytes(body)
                yield chunk
            elif kind == END:
                return
            else:
                raise _Lost
    finally:
        child.end()


class _Child:
    """The process that reads; a thread takes its messages in, so that it need not wait while rows are stored."""

    def __init__(self, command: Sequence[str], told: bytes) -> None:
        self._process = start_beside(command, pipesize=_PIPE)
        self._came: SimpleQueue[tuple[bytes, bytes]] = SimpleQueue()
        self._waiting, self._room = 0, threading.Condition()
        self._ended = False
        self._reader = threading.Thread(target=self._take_in, args=(told,), daemon=True)
        self._reader.start()

    def next(self, seconds: float) -> tuple[bytes, bytes]:
        """Return the next message, of no kind when there will be none; Empty when none comes in time."""
        kind, body = self._came.get(timeout=seconds)
        self._count(-len(body))
        return kind, body

    def _count(self, more: int) -> None:
        with self._room:
            self._waiting += more
            self._room.notify()

    def _take_in(self, told: bytes) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            with self._process.stdin as asked:
                asked.write(told)
            while True:
                with self._room:
                    self._room.wait_for(lambda: self._ended or self._waiting < _WAITING)
                kind, size = HEAD.unpack(_exactly(self._process.stdout, HEAD.size))
                self._count(size)
                self._came.put((kind, _exactly(self._process.stdout, size)))
        except (OSError, ValueError, EOFError, MemoryError):
            self._came.put((b"", b""))

    def end(self) -> None:
        """End the process, whatever it is at."""
        self._process.kill()
        self._process.wait()
        self._ended = True
        self._count(0)
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


def _exactly(stream: IO[bytes], size: int) -> bytes:
    found = stream.read(size)
    if len(found) < size:
        raise EOFError
    return found
