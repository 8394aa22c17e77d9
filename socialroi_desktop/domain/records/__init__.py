"""The records of a workspace, each declared once. `RECORDS` is the whole list, by entity name."""

from collections.abc import Mapping
from types import MappingProxyType

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import (
    accounts,
    advertising,
    attachments,
    calendar,
    campaigns,
    customers,
    deals,
    goals,
    library,
    listening,
    people,
    planning,
    proof,
    reach,
    relations,
    screening,
    shop,
    spending,
    strategy,
    tactics,
    tags,
    views,
    visits,
)
from socialroi_desktop.domain.records.accounts import AccountDay, AccountFigure, PostMetrics, ProfileCheck
from socialroi_desktop.domain.records.advertising import AdCost
from socialroi_desktop.domain.records.attachments import Attachment, MergedFile, NotAlike
from socialroi_desktop.domain.records.calendar import (
    BioLink,
    CallToAction,
    ContentForm,
    Hashtag,
    OwnDay,
    Slot,
    Topic,
)
from socialroi_desktop.domain.records.campaigns import Activity, Campaign, SaleDay
from socialroi_desktop.domain.records.customers import (
    Community,
    CommunityActivity,
    CommunityCount,
    Customer,
    CustomerChange,
)
from socialroi_desktop.domain.records.deals import Deal, DealRight, Deliverable, Proposal
from socialroi_desktop.domain.records.goals import Goal, GoalNote, GoalSignal, GoalTarget
from socialroi_desktop.domain.records.library import (
    Collected,
    Collection,
    StandingConsent,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.domain.records.listening import Lead, LeadStep, Mention
from socialroi_desktop.domain.records.people import Contact, FollowerCount, Handle, Influencer, StageChange
from socialroi_desktop.domain.records.planning import (
    CampaignCause,
    CampaignInput,
    CampaignVerdict,
    DueMark,
    Offer,
    OfferDay,
)
from socialroi_desktop.domain.records.proof import Touchpoint
from socialroi_desktop.domain.records.reach import Post, PostText
from socialroi_desktop.domain.records.relations import EarnedMention, InboundLink, LetterTemplate, Partnership
from socialroi_desktop.domain.records.screening import ScreeningRule
from socialroi_desktop.domain.records.shop import (
    DiscountCode,
    ExchangeRate,
    Order,
    OrderLine,
    Product,
    Refund,
)
from socialroi_desktop.domain.records.spending import Cost
from socialroi_desktop.domain.records.strategy import (
    Account,
    Brand,
    Brief,
    Card,
    PlatformShare,
    Role,
    StagePlan,
)
from socialroi_desktop.domain.records.tactics import Cadence, Tactic, TacticDone
from socialroi_desktop.domain.records.tags import Tag, Tagged
from socialroi_desktop.domain.records.views import SavedView
from socialroi_desktop.domain.records.visits import LinkClicks, PageTime, SourceRule, TimeBand, WebSessions

# In this order they are told, searched and exported: what others refer to comes first.
# Reach and people are three modules each, for what belongs to them would not fit into one.
_AREAS = (
    strategy,
    campaigns,
    goals,
    people,
    shop,
    planning,
    calendar,
    reach,
    advertising,
    deals,
    library,
    spending,
    accounts,
    visits,
    listening,
    customers,
    relations,
    tactics,
    screening,
    proof,
    tags,
    views,
    attachments,
)
RECORDS: Mapping[str, type[Record]] = MappingProxyType(
    {record.entity: record for area in _AREAS for record in area.ENTITIES}
)

__all__ = [
    "RECORDS",
    "Account",
    "AccountDay",
    "AccountFigure",
    "Activity",
    "AdCost",
    "Attachment",
    "BioLink",
    "Brand",
    "Brief",
    "Cadence",
    "CallToAction",
    "Campaign",
    "CampaignCause",
    "CampaignInput",
    "CampaignVerdict",
    "Card",
    "Collected",
    "Collection",
    "Community",
    "CommunityActivity",
    "CommunityCount",
    "Contact",
    "ContentForm",
    "Cost",
    "Customer",
    "CustomerChange",
    "Deal",
    "DealRight",
    "Deliverable",
    "DiscountCode",
    "DueMark",
    "EarnedMention",
    "ExchangeRate",
    "FollowerCount",
    "Goal",
    "GoalNote",
    "GoalSignal",
    "GoalTarget",
    "Handle",
    "Hashtag",
    "InboundLink",
    "Influencer",
    "Lead",
    "LeadStep",
    "LetterTemplate",
    "LinkClicks",
    "Mention",
    "MergedFile",
    "NotAlike",
    "Offer",
    "OfferDay",
    "Order",
    "OrderLine",
    "OwnDay",
    "PageTime",
    "Partnership",
    "PlatformShare",
    "Post",
    "PostMetrics",
    "PostText",
    "Product",
    "ProfileCheck",
    "Proposal",
    "Record",
    "Refund",
    "Role",
    "SaleDay",
    "SavedView",
    "ScreeningRule",
    "Slot",
    "SourceRule",
    "StageChange",
    "StagePlan",
    "StandingConsent",
    "Tactic",
    "TacticDone",
    "Tag",
    "Tagged",
    "TimeBand",
    "Topic",
    "Touchpoint",
    "UgcItem",
    "Usage",
    "UsageRight",
    "WebSessions",
]
