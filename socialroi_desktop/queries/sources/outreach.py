"""Brings the steps with partners, and what was earned among others, into the groups of a question."""

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.queries.sources.source import Source, counted
from socialroi_desktop.store.sums import outreach
from socialroi_desktop.store.sums.partner_spikes import SPIKES, added_spikes

_NEEDS_LOG = N_("needs people and their contact log: type or import them on the Outreach tab")
_NEEDS_STAGES = N_("needs people in stages: move them along on the Outreach tab")
_NEEDS_DEALS = N_("needs deals: write down on the Outreach tab what was agreed with whom")
_NEEDS_POSTS = N_("needs deliverables that went live: mark them in the deal on the Outreach tab")
_NEEDS_LIVE = N_("needs deliverables that went live, and orders by code or link of a partner")

OUTREACH: tuple[Source, ...] = (
    counted("contacts", outreach.CONTACTS, needs=_NEEDS_LOG),
    counted("stages", outreach.STAGES, needs=_NEEDS_STAGES),
    counted("agreed deals", outreach.AGREED, needs=_NEEDS_DEALS),
    counted("signed deals", outreach.SIGNED, needs=_NEEDS_DEALS),
    counted("deliverables", outreach.POSTED, needs=_NEEDS_POSTS),
    counted("orders since going live", SPIKES, needs=_NEEDS_LIVE, added=added_spikes),
    counted("moves", outreach.MOVES, needs=_NEEDS_STAGES),
    counted(
        "partnerships",
        outreach.PARTNERSHIPS,
        needs=N_("needs partnerships: type them on the Outreach tab, under Earned"),
    ),
    counted(
        "inbound links",
        outreach.LINKS,
        needs=N_("needs inbound links: type them on the Outreach tab, under Earned"),
    ),
    counted(
        "earned mentions",
        outreach.EARNED,
        needs=N_("needs earned mentions: type them on the Outreach tab, under Earned"),
    ),
)
