"""How the latest deal with each partner stands, in few columns of many people. Knows SQL, no words."""

from dataclasses import dataclass

from socialroi_desktop.store.file.workspace import Workspace

_LATEST = """
SELECT d.influencer_id, d.code, d.state, d.signed_on, count.deals,
    p.by, p.offer, p.fee, coalesce(p.currency, d.currency) AS currency,
    (SELECT count(*) FROM deliverable l WHERE l.deal_id = d.id AND l.state <> 'dropped') AS wanted,
    (SELECT count(*) FROM deliverable l WHERE l.deal_id = d.id AND l.state = 'live') AS live
FROM (SELECT max(id) AS id, count(*) AS deals FROM deal WHERE state <> 'declined' GROUP BY influencer_id) count
JOIN deal d ON d.id = count.id
LEFT JOIN proposal p ON p.id = (SELECT o.id FROM proposal o WHERE o.deal_id = d.id AND o.state <> 'declined'
    ORDER BY o.offered_on DESC, o.id DESC LIMIT 1)
"""


@dataclass(frozen=True, slots=True)
class DealStanding:
    """The latest deal that was not declined, of `deals` with somebody: its code, its latest offer, what is live of it.

    `state` is that of the deal, `signed_on` the ISO day it was signed.
    `by` is “us” or “them”, None without an offer; `fee` is in minor units of `currency`.
    """

    deals: int
    code: str | None = None
    by: str | None = None
    offer: str | None = None
    fee: int | None = None
    currency: str | None = None
    wanted: int = 0
    live: int = 0
    state: str = "talks"
    signed_on: str | None = None


def deal_standings(workspace: Workspace) -> dict[int, DealStanding]:
    """Return the standing of everybody who has a deal, by the id of the person."""
    return {
        row["influencer_id"]: DealStanding(
            row["deals"],
            row["code"],
            row["by"],
            row["offer"],
            row["fee"],
            row["currency"],
            row["wanted"],
            row["live"],
            row["state"],
            row["signed_on"],
        )
        for row in workspace.connection().execute(_LATEST)
    }
