"""Whether a workspace holds anything at all that could ever be due."""

from socialroi_desktop.domain.query import Query
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import count

# What asks for something one day without having a day of its own now.
_ASKING = ("influencer", "goal", "tactic", "ugc_item", "post")


def is_blank(workspace: Workspace) -> bool:
    """Tell whether nothing was imported and nothing typed that a day's work could come from."""
    if reading.first_and_last_day(workspace) is not None:
        return False
    return not any(count(workspace, Query(entity)) for entity in _ASKING)
