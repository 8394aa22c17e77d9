"""The process that reads a large file for another one: told a layout, it says how far it is and hands over the chunks.

Started by `ahead.py` as a command of the app; ends with the one who asks, and without a word where anything goes wrong.
"""

import gc
import os
import signal
import sys
from typing import BinaryIO

from socialroi_desktop.ingest.reading.ahead import CHUNK, END, HEAD, PROGRESS, TOLD, UNKNOWN
from socialroi_desktop.ingest.reading.packed import chunk_as_bytes, layout_from_bytes
from socialroi_desktop.ingest.reading.reader import read_here


def run() -> int:
    """Read what is asked for; return the exit status."""
    # The keys that end the app in a terminal reach this process too: it ends when the app does.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = _own_output()
    # What was imported stays; looking for cycles in it again and again takes a tenth of the time.
    gc.freeze()

    def say(kind: bytes, body: bytes = b"") -> None:
        answers.write(HEAD.pack(kind, len(body)))
        answers.write(body)
        answers.flush()

    def progress(done: int, total: int | None) -> None:
        say(PROGRESS, TOLD.pack(done, UNKNOWN if total is None else total))

    try:
        for chunk in read_here(layout_from_bytes(sys.stdin.buffer.read()), progress):
            say(CHUNK, chunk_as_bytes(chunk))
        say(END)
    except Exception:  # whoever asked reads the file itself then, and tells what is wrong with it
        os._exit(1)
    return 0


def _own_output() -> BinaryIO:
    """Return the pipe to the one who asks; what libraries print goes nowhere."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123  # a device, no path
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    return answers
