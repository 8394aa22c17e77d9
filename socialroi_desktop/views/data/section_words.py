"""What each table says while it is empty: what will be here and what to do first."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class SectionWords:
    """Icon, title and sentence of one empty table."""

    icon: str
    title: str
    sentence: str


def section_words() -> Mapping[str, SectionWords]:
    """Return what each table says while it is empty, by entity."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("SectionWords", text)

    return {
        "order": SectionWords(
            "shopping-cart",
            tr("No orders yet"),
            tr("Drop your shop's order export here, or add one by hand."),
        ),
        "post": SectionWords(
            "image", tr("No posts yet"), tr("Export your posts from each platform and drop the files here.")
        ),
        "ad_cost": SectionWords(
            "megaphone",
            tr("No ad results yet"),
            tr("Drop the export of your ad manager here: what each ad spent and brought."),
        ),
        "web_sessions": SectionWords(
            "globe",
            tr("No visits yet"),
            tr("Drop a traffic report of your web analytics here, by channel and day."),
        ),
        "page_time": SectionWords(
            "timer",
            tr("No page times yet"),
            tr("Drop a file with a row for each page of a visit: visit, time, page, seconds."),
        ),
        "time_band": SectionWords(
            "timer",
            tr("No time bands"),
            tr("Add what a visit of so many seconds means to you; visits are then counted by band."),
        ),
        "cost": SectionWords(
            "receipt",
            tr("No costs yet"),
            tr("Type the first one into the line above: a fee, a tool, or your own hours."),
        ),
        "product": SectionWords(
            "package",
            tr("No products yet"),
            tr("Add what you sell with its unit cost, so that sales turn into profit."),
        ),
        "campaign": SectionWords(
            "flag",
            tr("No campaigns yet"),
            tr("Add a campaign and the names its links and ads carry; orders then find it by themselves."),
        ),
        "discount_code": SectionWords(
            "ticket",
            tr("No codes yet"),
            tr("Add each code with its channel; an order with that code is credited there."),
        ),
        "refund": SectionWords(
            "arrow-u-up-left",
            tr("No refunds yet"),
            tr("Drop a list of refunds here; each lowers the net sales of its order."),
        ),
        "account_day": SectionWords(
            "users-three",
            tr("No figures of accounts yet"),
            tr(
                "Drop the daily export of each account here, or press Weekly check-in and type your followers."
            ),
        ),
        "mention": SectionWords(
            "megaphone-simple",
            tr("No mentions yet"),
            tr("Drop the export of your listening tool here, or type what is said of you and where."),
        ),
        "touchpoint": SectionWords(
            "path",
            tr("No touches yet"),
            tr("Drop a list of customers' touches here: who, when, where, and whether it led to an order."),
        ),
        "influencer": SectionWords(
            "user-circle-plus",
            tr("No influencers yet"),
            tr("Drop a list here, or type names with their handles; orders that name a handle find them."),
        ),
        "lead": SectionWords(
            "address-book",
            tr("No leads yet"),
            tr("Drop the list of your form or newsletter tool here; every lead keeps where it came from."),
        ),
        "exchange_rate": SectionWords(
            "currency-circle-dollar",
            tr("No exchange rates yet"),
            tr("Amounts in other currencies stand apart until you add a rate for their currency."),
        ),
    }
