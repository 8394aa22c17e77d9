"""What a saved list tells of pieces beyond their fields: the collections they are in, and the rights to use them. Reads only."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from socialroi_desktop.domain.library.rights_text import rights_text
from socialroi_desktop.domain.records import Collected, Collection, UsageRight
from socialroi_desktop.domain.tagging import BETWEEN
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

# The names of the two columns, as an import knows them.
BESIDE = ("Collections", "Rights")


def told_beside(workspace: Workspace, ids: Sequence[int]) -> Mapping[int, tuple[str | None, str | None]]:
    """Return the collections and the rights of pieces as texts, by id."""
    wanted = set(ids)
    named = {one.id: one.name for one in reading.listing(workspace, Collection)}
    collections: defaultdict[int, list[str]] = defaultdict(list)
    for row in reading.listing(workspace, Collected):
        if row.ugc_item_id in wanted and row.collection_id in named:
            collections[row.ugc_item_id].append(named[row.collection_id])
    rights: defaultdict[int, list[UsageRight]] = defaultdict(list)
    for right in reading.listing(workspace, UsageRight):
        if right.ugc_item_id in wanted:
            rights[right.ugc_item_id].append(right)
    return {
        item_id: (BETWEEN.join(collections[item_id]) or None, rights_text(rights[item_id])) for item_id in ids
    }
