"""The name of a file as it can be shown and stored, whatever bytes it is made of.

Knows paths; opens nothing.
"""

from pathlib import Path


def readable(text: str) -> str:
    """Return a text with a replacement mark for every byte of a file name that is not UTF-8."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def shown_name(path: Path) -> str:
    """Return the last part of a path as people can read it; the whole path where it has no last part."""
    return readable(path.name or str(path))
