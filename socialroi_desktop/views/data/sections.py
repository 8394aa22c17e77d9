"""Which tables the Data tab has, how they are grouped and called. Knows names; opens nothing."""

from PySide6.QtCore import QCoreApplication

from socialroi_desktop.views.widgets.grouped_filter import SegmentGroup
from socialroi_desktop.views.widgets.segmented_filter import Segment

IMPORTS = "imports"
_GROUPS = {
    IMPORTS: (IMPORTS,),
    "shop": ("order", "refund", "product"),
    "platforms": ("post", "account_day", "mention"),
    "spending": ("ad_cost", "cost"),
    "site": ("web_sessions", "page_time", "time_band", "touchpoint"),
    "people": ("influencer", "lead"),
    "setup": ("campaign", "discount_code", "exchange_rate"),
}
SECTIONS = tuple(key for group in _GROUPS.values() for key in group if key != IMPORTS)

# Tables that fill from files; the others are typed first of all.
IMPORTED = frozenset(
    {
        "order", "refund", "post", "account_day", "ad_cost", "web_sessions", "page_time", "touchpoint", "mention", "lead",
        "influencer",
    }
)  # fmt: skip


def section_groups() -> list[SegmentGroup]:
    """Return the groups of tables with their names."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("DataPage", text)

    labels = {
        IMPORTS: tr("Imports"),
        "shop": tr("Shop"),
        "platforms": tr("Platforms"),
        "spending": tr("Ads and costs"),
        "site": tr("Visits"),
        "people": tr("People"),
        "setup": tr("Campaigns, codes, rates"),
        "order": tr("Orders"),
        "refund": tr("Refunds"),
        "product": tr("Products"),
        "post": tr("Posts"),
        "account_day": tr("Accounts by day"),
        "mention": tr("Mentions"),
        "ad_cost": tr("Ads"),
        "cost": tr("Costs"),
        "web_sessions": tr("Visits"),
        "page_time": tr("Times on pages"),
        "time_band": tr("Time bands"),
        "touchpoint": tr("Touches"),
        "influencer": tr("Influencers"),
        "lead": tr("Leads"),
        "campaign": tr("Campaigns"),
        "discount_code": tr("Codes"),
        "exchange_rate": tr("Exchange rates"),
    }
    return [
        SegmentGroup(name, labels[name], tuple(Segment(key, labels[key]) for key in keys))
        for name, keys in _GROUPS.items()
    ]
