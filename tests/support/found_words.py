"""The texts of the source as it is, read once for all tests."""

from functools import cache

import words
from words_source import Message


@cache
def found_texts() -> tuple[Message, ...]:
    """Return every text that can be shown."""
    return tuple(words.texts())
