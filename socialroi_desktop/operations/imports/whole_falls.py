"""Whether a file of several chunks is an older one: all its rows together tell, also those that are still to come.

Reads the rest of the file once more where rows would lower figures and nothing before them shows a newer file; writes nothing.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.operations.imports.fell_together import Told
from socialroi_desktop.operations.imports.judging import judge
from socialroi_desktop.operations.imports.too_large import is_too_large
from socialroi_desktop.store.changes.writer import Writer

# Fewer bytes are one chunk.
_ONE_CHUNK = 100_000


class WholeFalls:
    """What the rows of one file tell of its age; `prepare` makes of a chunk what is held against the store."""

    def __init__(
        self, writer: Writer, plan: ingest.Plan, batch_id: int, prepare: Callable[[Chunk], Chunk]
    ) -> None:
        self._writer, self._plan, self._batch_id, self._prepare = writer, plan, batch_id, prepare
        self._so_far = Told()
        self._rest: Told | None = None
        # Whether the file is too large to be read once more though it may matter.
        self.left_out = False

    def is_older(self, chunk: Chunk, told: Told) -> bool:
        """Tell whether the file is an older one, by what a chunk of it tells, those before it and those behind it."""
        if chunk.entity != self._plan.entity:
            return told.is_older
        self._so_far += told
        if self._so_far.newer or not told.lower:
            return False
        if self._rest is None:
            # What is found once holds for all chunks that follow.
            self._rest = self._look_on(max(chunk.lines))
        return (self._so_far + self._rest).is_older

    def _look_on(self, line: int) -> Told:
        """Return what the rows behind a line tell, up to the first that shows a newer file."""
        found: list[Told] = [Told()]
        if self._plan.source.size <= _ONE_CHUNK:
            return found[0]
        if is_too_large(self._plan.source.size):
            self.left_out = True
            return found[0]

        def take(_: Chunk, told: Told) -> bool:
            found.append(told)
            return False

        with closing(ingest.read(self._plan)) as chunks:
            for chunk in chunks:
                if not len(chunk.lines) or max(chunk.lines) <= line:
                    continue
                judge(self._writer, self._batch_id, self._prepare(replace(chunk, aside=None)), is_older=take)
                if found[-1].newer:
                    break
        return sum(found, Told())
