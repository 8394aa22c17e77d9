"""An account on a network is one person's: whoever types it for a second one is told whose it is.

Where the network is not known nothing is said, for the same word may be somebody else elsewhere.
"""

from collections.abc import Iterable

from socialroi_desktop.domain.records import Handle, Influencer, Record
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.accounts import owners_of

_FIELDS = frozenset({"channel", "handle", "influencer_id"})


def must_be_nobody_elses(workspace: Workspace, record: Record, changed: Iterable[str]) -> None:
    """UserError when an account that was just told is that of another person, who is named."""
    if not isinstance(record, Influencer | Handle) or not _FIELDS.intersection(changed):
        return
    own = record.id if isinstance(record, Influencer) else record.influencer_id
    if not record.channel or not record.handle:
        return
    # The row itself may move to somebody else.
    moving = record.id if isinstance(record, Handle) else None
    others = owners_of(workspace, record.channel, record.handle, but=moving)
    others.pop(own or 0, None)
    if others:
        raise UserError(
            "The account “{handle}” is that of {name} already; open them, or merge the two.",
            handle=record.handle,
            name=next(iter(others.values())),
        )
