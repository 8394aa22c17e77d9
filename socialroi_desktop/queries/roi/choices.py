"""What can be chosen on the ROI tab: light, for the names of its commands are known before anything is counted."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from socialroi_desktop.queries.scope import By

Stage = Literal["awareness", "consideration", "purchase"]
RowKind = Literal["group", "beside", "unclaimed", "untied", "rest"]
STAGES: tuple[Stage, ...] = ("awareness", "consideration", "purchase")
BREAKDOWNS: "tuple[By, ...]" = (
    "campaign",
    "channel",
    "influencer",
    "tier",
    "product",
    "post",
    "topic",
    "form",
    "band",
)
# What posts are told by that is no part of an order.
SPOKEN_OF = frozenset({"topic", "form"})
