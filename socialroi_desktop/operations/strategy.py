"""Taking over what is known already: accounts that files brought, the six roles of a team. Each is one change."""

from collections.abc import Sequence

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Account, Role
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.own_accounts import unlisted_accounts


def take_over_accounts(workspace: Workspace) -> Changed:
    """Add all accounts that files, posts and checks name and that are no record yet; UserError where there are none."""
    found = [
        Account(channel=told.channel, name=told.name, stage="running" if told.posts else "planned")
        for told in unlisted_accounts(workspace)
    ]
    if not found:
        raise UserError("Every account that your files name is listed already.")
    with change(
        workspace, "Take over accounts ({number})", number=len(found), records=Account.entity
    ) as writer:
        ids = tuple(writer.insert(Account.entity, codec.values_of(account)) for account in found)
    return Changed("Took over accounts ({number})", {"number": len(found)}, writer.rows, ids)


def add_missing_roles(workspace: Workspace, *, person: str | None) -> Changed:
    """Add those of the six roles that nobody holds, for one person or for nobody yet; UserError where all are held."""
    held = {role.role for role in reading.listing(workspace, Role)}
    missing: Sequence[str] = [each.id for each in spec_of(Role, "role").choices if each.id not in held]
    if not missing:
        raise UserError("All six roles are there already.")
    told = (person or "").strip() or None
    with change(workspace, "Add roles ({number})", number=len(missing), records=Role.entity) as writer:
        ids = tuple(
            writer.insert(Role.entity, codec.values_of(Role(role=each, person=told))) for each in missing
        )
    return Changed("Added roles ({number})", {"number": len(missing)}, writer.rows, ids)
