"""Posts that two sources tell, a platform and a planning tool: of one post the tool tells figures and what is not known yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.records import Post
from socialroi_desktop.domain.records.reach import TOLD
from socialroi_desktop.operations.imports.post_history import FIGURES
from socialroi_desktop.store.changes.bulk import Stored
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.sameness.planned import stored_posts
from socialroi_desktop.store.sameness.told_posts import told_otherwise

Changes = dict[str, tuple[Value, Value]]
_OF_EXPORTS = frozenset({*FIGURES, "as_of"})


@dataclass(frozen=True, slots=True)
class ToldTwice:
    """By place in the chunk: the stored posts that rows mean which come under another number."""

    stored: Mapping[int, Stored] = field(default_factory=dict)

    def without_guesses(self, n: int, chunk: Chunk, changes: Changes) -> Changes:
        """Return what a row would change without what another source knows better than a tool."""
        if n not in self.stored or not str(chunk.rows[n][chunk.columns.index("external_id")]).startswith(
            TOLD
        ):
            return changes
        return {name: both for name, both in changes.items() if name in _OF_EXPORTS or both[0] in (None, "")}


def meet_told(writer: Writer, chunk: Chunk, met: Mapping[int, Stored]) -> ToldTwice:
    """Return which stored posts the rows of a chunk mean that meet none by their number."""
    if chunk.entity != Post.entity or len(met) == len(chunk.rows):
        return ToldTwice()
    others = {n: row for n, row in enumerate(chunk.rows) if n not in met and _is_out(chunk, row)}
    found = told_otherwise(writer.connection, chunk.columns, others)
    taken = {row["id"] for row in met.values()}
    found = {n: row_id for n, row_id in found.items() if row_id not in taken}
    stored = stored_posts(writer.connection, chunk.columns, sorted(found.values()))
    return ToldTwice({n: stored[row_id] for n, row_id in found.items()})


def _is_out(chunk: Chunk, row: tuple[Value, ...]) -> bool:
    state = row[chunk.columns.index("state")] if "state" in chunk.columns else None
    return state in (None, "published")
