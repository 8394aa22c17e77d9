"""Posts that a file calls ready and that are drafts all the same, because a check keeps them back: told in its report."""

from collections.abc import Mapping

from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Post
from socialroi_desktop.domain.records.reach import READY
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

_ONE = N_(
    "A post of “{file}” that was to be ready is a draft: a check keeps it back. Open post {id}: it says which."
)
_SEVERAL = N_(
    "{count} posts of “{file}” that were to be ready are drafts: a check keeps them back. Open them: each says"
    " which; the first is {id}."
)


class AskedReady:
    """Collects the posts that files ask to be ready, by the file."""

    def __init__(self) -> None:
        self._ids: dict[int, list[int]] = {}

    def take(self, batch_id: int, chunk: Chunk, ids: Mapping[int, int]) -> None:
        """Note which rows of a chunk, given as place and id, are posts that are to be ready."""
        if chunk.entity != Post.entity or "state" not in chunk.columns:
            return
        at = chunk.columns.index("state")
        asked = [row_id for n, row_id in ids.items() if chunk.rows[n][at] == READY]
        if asked:
            self._ids.setdefault(batch_id, []).extend(asked)

    def kept_back(self, workspace: Workspace, batch_id: int, file: str) -> tuple[Problem, ...]:
        """Return what is to be said once the change is done: which of the posts of a batch are not ready."""
        posts = (reading.get(workspace, Post, row_id) for row_id in self._ids.get(batch_id, ()))
        ids = [post.id or 0 for post in posts if post is not None and post.state != READY]
        if not ids:
            return ()
        told = {"file": file, "id": ids[0], "count": len(ids)}
        return (Problem(_ONE if len(ids) == 1 else _SEVERAL, told),)
