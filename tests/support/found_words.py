"""The texts of the source as it is, read once for all tests."""

import gc
from functools import cache

import words
from words_source import Message


@cache
def found_texts() -> tuple[Message, ...]:
    """Return every text that can be shown."""
    # The trees of all modules are no garbage; to look through them while they grow takes as long as to read them.
    gc.disable()
    try:
        return tuple(words.texts())
    finally:
        gc.enable()
