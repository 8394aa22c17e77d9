"""What the groups of a question are called, and which record or words a name means: ids first, labels last.

Words that no one record is known for are a group of their own, also where they read like the label of a record; they
are then marked. Knows labels, no rows and no sums.
"""

import re
import sqlite3
from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.store.rows.names import labels

# Words that could mean a record and are tied to none.
OPEN = " (?)"
_MARKS = re.compile(rf"(?:{re.escape(OPEN)})*$")


class GroupNames:
    """The names of groups by campaign or influencer; no two groups share one."""

    def __init__(self, connection: sqlite3.Connection, entity: str) -> None:
        found = labels(connection, entity)
        # The group of what belongs to none has this name.
        self._labels: Mapping[int, str] = {
            row_id: f"{text} #{row_id}" if text == UNATTRIBUTED else text for row_id, text in found.items()
        }

    def of(self, row_id: int | None, words: str | None = None) -> str | None:
        """Return the name of the group of a record, else of what a file calls it; None for neither."""
        known = self._labels.get(row_id) if row_id is not None else None
        text = (words or "").strip()
        return known or (self._told(text) if text else None)

    def meant(self, name: str | None) -> tuple[int | None, str | None]:
        """Return the record, or the words, that the name of a group stands for."""
        if name is None:
            return None, None
        row_id = self._ids.get(name)
        return (row_id, None) if row_id is not None else (None, self._words(name))

    @cached_property
    def _ids(self) -> Mapping[str, int]:
        return {text: row_id for row_id, text in self._labels.items()}

    @cached_property
    def _marks(self) -> Mapping[str, int]:
        """By words without marks how many marks tell them from every label that begins so."""
        most: Counter[str] = Counter({UNATTRIBUTED: 1})
        for text in self._labels.values():
            bare, marks = _parted(text)
            most[bare] = max(most[bare], marks + 1)
        return most

    def _told(self, words: str) -> str:
        return words + OPEN * self._marks.get(_parted(words)[0], 0)

    def _words(self, name: str) -> str:
        marks = self._marks.get(_parted(name)[0], 0)
        return name[: len(name) - len(OPEN) * marks]


def _parted(text: str) -> tuple[str, int]:
    """Return a text without the marks at its end, and how many they are."""
    bare = _MARKS.sub("", text)
    return bare, (len(text) - len(bare)) // len(OPEN)
