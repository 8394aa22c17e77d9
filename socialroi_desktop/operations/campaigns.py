"""A campaign is closed with its post-mortem in one step: what worked, why not, what was learnt."""

from collections.abc import Sequence
from datetime import date

from socialroi_desktop.domain.fields import Record, specs
from socialroi_desktop.domain.records import Campaign, CampaignCause, CampaignVerdict
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def close_campaign(
    workspace: Workspace,
    *,
    campaign_id: int,
    closed_on: date,
    verdicts: Sequence[CampaignVerdict] = (),
    causes: Sequence[CampaignCause] = (),
    lessons: str = "",
) -> Changed:
    """Keep the post-mortem of a campaign in place of the one there was; UserError where the campaign is gone.

    A campaign that was closed keeps its day.
    """
    campaign = reading.get(workspace, Campaign, campaign_id)
    if campaign is None:
        raise UserError("This campaign has been deleted meanwhile; choose another.")
    closed = campaign.closed_on or closed_on.isoformat()
    details = {"name": campaign.name, "record": Campaign.entity}
    with change(workspace, "Post-mortem of “{name}”", **details) as writer:
        writer.update(Campaign.entity, campaign_id, {"closed_on": closed, "lessons": lessons.strip() or None})
        for kind, rows in ((CampaignVerdict, verdicts), (CampaignCause, causes)):
            _put(workspace, writer, campaign_id, kind, rows)
    return Changed("Closed “{name}” with its post-mortem", details, writer.rows, (campaign_id,))


def _put(
    workspace: Workspace, writer: Writer, campaign_id: int, kind: type[Record], rows: Sequence[Record]
) -> None:
    """Make these the rows of a kind that a campaign has; those that stay keep their id."""
    held = {_key(row): row for row in reading.referring(workspace, kind, "campaign_id", campaign_id)}
    wanted = {_key(row): row for row in rows}
    gone = [row.id or 0 for key, row in held.items() if key not in wanted]
    if gone:
        writer.delete_rows(kind.entity, gone)
    for key, row in wanted.items():
        told = {spec.name: getattr(row, spec.name) for spec in specs(kind)} | {"campaign_id": campaign_id}
        if key in held:
            writer.update(kind.entity, held[key].id or 0, told)
        else:
            writer.insert(kind.entity, told)


def _key(row: Record) -> tuple[object, ...]:
    return tuple(getattr(row, name) for name in type(row).key if name != "campaign_id")
