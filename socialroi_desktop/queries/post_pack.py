"""What goes along with a post that is handed over: the pieces in it as they may be used on its day."""

from datetime import date

from socialroi_desktop.domain.library.handing_out import Chosen
from socialroi_desktop.domain.library.permission import USE_OF_PLACE
from socialroi_desktop.domain.records import Post
from socialroi_desktop.queries.library.handing_out import chosen
from socialroi_desktop.queries.library.uses import uses_in_post
from socialroi_desktop.store.file.workspace import Workspace


def pieces_of_pack(workspace: Workspace, post: Post, today: date) -> list[Chosen]:
    """Return the pieces in a post, each with whether it may be used there on the day of the post, and not before today."""
    day = date.fromisoformat(max((post.scheduled_at or "")[:10], today.isoformat()))
    return [
        one
        for each in uses_in_post(workspace, post.id or 0, today)
        if each.place.usage.taken_down_on is None
        for one in chosen(
            workspace,
            ids=[each.place.piece.id],
            use=USE_OF_PLACE[each.place.usage.where],
            on=day,
            territory=each.place.usage.territory,
        )
    ]
