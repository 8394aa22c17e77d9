"""Which accounts the shop follows, ticked for many people at once."""

from collections.abc import Sequence
from typing import Any

from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace


def mark_followed(
    workspace: Workspace, *, ids: Sequence[int], channel: str | None = None, followed: bool = True
) -> Changed:
    """Tick the accounts of some people as followed, on one network or on all; as one change.

    UserError when none of them has an account there that is not ticked so already.
    """
    details: dict[str, Any] = {"records": "handle"}
    template = "Mark accounts as followed" if followed else "Mark accounts as not followed"
    with change(workspace, template, **details) as writer:
        cells = writer.cells(
            "handle", ("channel", "followed"), writer.referring("handle", "influencer_id", list(ids))
        )
        meant = [
            row_id
            for row_id, (network, ticked) in cells.items()
            if (channel is None or network == channel) and bool(ticked) != followed
        ]
        if not meant:
            raise UserError("None of these people has an account there that would change.")
        for row_id in meant:
            writer.update("handle", row_id, {"followed": int(followed)})
    done = (
        "Accounts marked as followed: {number}" if followed else "Accounts marked as not followed: {number}"
    )
    return Changed(done, {**details, "number": len(meant)}, writer.rows, tuple(meant))
