"""An account on a network is one person's: whoever brings it for a second one is told whose it is.

A handle without its network may be anybody's of that handle, so it is taken only where nobody has it.
"""

from collections.abc import Iterable

from socialroi_desktop.domain.records import Handle, Influencer, Record
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.accounts import owners_of

_FIELDS = frozenset({"channel", "handle", "influencer_id"})
_TAKEN = "The account “{handle}” is that of {name} already; open them, or merge the two."
_OWN = "{name} has the account “{handle}” already; change that row instead."
_NO_NETWORK = (
    "“{handle}” is the handle of {name} already; say the network if this is somebody else, or merge the two."
)


class Claims:
    """The accounts that one running change has brought so far; the store knows of them when it is done."""

    def __init__(self) -> None:
        self._owners: dict[str, dict[str | None, tuple[int, str]]] = {}

    def must_be_free(self, record: Record, changed: Iterable[str]) -> None:
        """UserError when another row of the change has just brought the account of a record."""
        if (
            not isinstance(record, Influencer | Handle)
            or not record.handle
            or not _FIELDS.intersection(changed)
        ):
            return
        told = self._owners.get(record.handle.casefold(), {})
        near = (
            told.values()
            if record.channel is None
            else (told[c] for c in (record.channel, None) if c in told)
        )
        other = next((name for owner, name in near if owner != _person(record)), None)
        if other is not None:
            raise UserError(_TAKEN if record.channel else _NO_NETWORK, handle=record.handle, name=other)

    def claim(self, record: Record, row_id: int) -> None:
        """Note the account of a record that is written."""
        if isinstance(record, Influencer | Handle) and record.handle:
            owner = row_id if isinstance(record, Influencer) else record.influencer_id or 0
            name = record.name if isinstance(record, Influencer) else record.handle
            self._owners.setdefault(record.handle.casefold(), {})[record.channel] = (owner, name)


def must_be_nobody_elses(workspace: Workspace, record: Record, changed: Iterable[str]) -> None:
    """UserError when an account that was just told is that of another person, who is named, or stands with its own already."""
    if not isinstance(record, Influencer | Handle) or not _FIELDS.intersection(changed) or not record.handle:
        return
    # The row itself may move to somebody else.
    moving = record.id if isinstance(record, Handle) else None
    others = owners_of(workspace, record.channel, record.handle, but=moving)
    own = others.pop(_person(record) or 0, None)
    if own is not None and isinstance(record, Handle):
        raise UserError(_OWN, name=own, handle=record.handle)
    if others:
        template = _TAKEN if record.channel else _NO_NETWORK
        raise UserError(template, handle=record.handle, name=next(iter(others.values())))


def _person(record: Influencer | Handle) -> int | None:
    return record.id if isinstance(record, Influencer) else record.influencer_id
