"""What goes between the two processes: words as JSON and bytes, each with its length before it; never objects.

Both sides refuse what is longer than anything the other one says.
"""

import json
import struct
from collections.abc import Mapping
from typing import IO, Any

Words = Mapping[str, Any]
_HEAD = struct.Struct(">II")
_LONGEST_WORDS = 1 << 16
_LONGEST_BODY = 64 << 20


def write_message(stream: IO[bytes], words: Words, body: bytes = b"") -> None:
    """Send words and bytes; OSError when nobody listens any more."""
    told = json.dumps(words).encode()
    stream.write(_HEAD.pack(len(told), len(body)) + told + body)
    stream.flush()


def read_message(stream: IO[bytes]) -> tuple[Words, bytes]:
    """Wait for words and bytes; EOFError when the other side has ended, ValueError for what is no message."""
    length, size = _HEAD.unpack(_exactly(stream, _HEAD.size))
    if length > _LONGEST_WORDS or size > _LONGEST_BODY:
        raise ValueError("the message is longer than any that is sent")
    words = json.loads(_exactly(stream, length))
    if not isinstance(words, dict):
        raise ValueError("the message has no words")
    return words, _exactly(stream, size)


def _exactly(stream: IO[bytes], size: int) -> bytes:
    found = stream.read(size)
    if len(found) < size:
        raise EOFError
    return found
