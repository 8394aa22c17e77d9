"""The main accounts of two people who become one: taken as a whole, and none of them is lost.

What is known of an account (network, handle, followers, page, rates) makes no sense beside that of another one. Knows people and
their accounts only.
"""

from collections.abc import Iterable

from socialroi_desktop.domain.records import Influencer, Record
from socialroi_desktop.domain.records.people import ACCOUNT
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.accounts import has_account_on

_OF_ROW = (
    ("channel", "channel"), ("followers", "followers"), ("engagement_rate", "engagement_rate"), ("profile", "link"),
)  # fmt: skip


def taken_together(kept: Record, gone: Record) -> frozenset[str]:
    """Return the fields of which all or none are taken: those of the account, where the two have different ones."""
    if not isinstance(kept, Influencer) or not isinstance(gone, Influencer) or _may_be_one(kept, gone):
        return frozenset()
    return frozenset(ACCOUNT)


def keep_unnamed(workspace: Workspace, writer: Writer, people: Iterable[Record]) -> None:
    """Give people whose account is known by its network alone a row for it, so that it stays beside that of the other."""
    for person in people:
        if not isinstance(person, Influencer) or not person.channel or person.handle:
            continue
        if not has_account_on(workspace, person.id or 0, person.channel):
            told = {other: getattr(person, name) for name, other in _OF_ROW}
            writer.insert("handle", {"influencer_id": person.id, "handle": "", **told})


def _may_be_one(kept: Influencer, gone: Influencer) -> bool:
    if not _has_account(kept) or not _has_account(gone):
        return True
    handles = [(one.handle or "").casefold() for one in (kept, gone)]
    if kept.channel == gone.channel:
        return handles[0] == handles[1] or "" in handles
    return handles[0] == handles[1] and None in (kept.channel, gone.channel)


def _has_account(person: Influencer) -> bool:
    return bool(person.channel or person.handle or person.profile)
