"""Counts the rows of a file that are of another channel than was said of it, since their address or a cell of theirs tells it."""

from collections import Counter
from collections.abc import Iterator

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem

_ROWS = N_(
    "{count} rows are of {channel}, as their addresses or cells tell, not of {said}, which was said of the file."
)
_ROW = N_("A row is of {channel}, as its address or a cell tells, not of {said}, which was said of the file.")
_CHANNEL = "channel"


class Elsewhere:
    """The rows of one record of a file of which `said` was told to be the channel; nothing where none was."""

    def __init__(self, entity: str, said: str | None) -> None:
        self._entity, self._said = entity, said
        self._found: Counter[str] = Counter()

    def take(self, chunk: Chunk) -> None:
        """Count the rows of a chunk."""
        if self._said is None or chunk.entity != self._entity or _CHANNEL not in chunk.columns:
            return
        at = chunk.columns.index(_CHANNEL)
        self._found.update(str(row[at]) for row in chunk.rows if row[at] not in (None, self._said))

    def notes(self) -> Iterator[Problem]:
        """Say how many rows are of which other channel."""
        table = channels()
        for channel, count in self._found.most_common():
            told = {"channel": table[channel].name, "said": table[str(self._said)].name, "count": count}
            yield Problem(_ROW if count == 1 else _ROWS, told)
