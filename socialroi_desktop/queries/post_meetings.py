"""Which posts that came out may be planned ones: as suggestions, the surest first."""

from datetime import date

from socialroi_desktop.domain.posting.meeting import Meeting, meetings
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.posts_to_join import out_beside, plans


def met_plans(workspace: Workspace, today: date, post_id: int | None = None) -> tuple[Meeting, ...]:
    """Return what may be one post, of all that are planned or of one of them."""
    planned = plans(workspace, post_id)
    return meetings(planned, out_beside(workspace, planned, today))
