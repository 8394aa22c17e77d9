"""The short names and sentences of the ROI tab, translated. Knows no figures."""

from typing import TYPE_CHECKING

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import RECORDS, Influencer
from socialroi_desktop.queries.roi.choices import RowKind, Stage
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_label, metric_label, plural_of

if TYPE_CHECKING:
    from socialroi_desktop.queries.scope import By


def stage_name(stage: Stage) -> str:
    """Return the name of a stage of the funnel."""
    names = {
        "awareness": translate("Roi", "Awareness"),
        "consideration": translate("Roi", "Consideration"),
        "purchase": translate("Roi", "Purchase"),
    }
    return names[stage]


def breakdown_name(by: "By") -> str:
    """Return what the rows of a breakdown are called."""
    names = {
        "campaign": translate("Roi", "Campaigns"),
        "channel": translate("Roi", "Channels"),
        "influencer": translate("Roi", "Influencers"),
        "tier": translate("Roi", "Partner sizes"),
        "product": translate("Roi", "Products"),
        "post": translate("Roi", "Posts"),
        "topic": translate("Roi", "Topics"),
        "form": translate("Roi", "Forms"),
        "band": translate("Roi", "Times"),
    }
    return names[by]


def group_header(by: "By") -> str:
    """Return the header of the column that names the rows."""
    names = {
        "campaign": translate("Roi", "Campaign"),
        "channel": translate("Roi", "Channel"),
        "influencer": translate("Roi", "Influencer"),
        "tier": translate("Roi", "Partner size"),
        "product": translate("Roi", "Product"),
        "post": translate("Roi", "Post"),
        "topic": translate("Roi", "Topic"),
        "form": translate("Roi", "Form of content"),
        "band": translate("Roi", "What the visitor did"),
    }
    return names[by]


def column_name(metric: str) -> str:
    """Return a metric's name short enough for a column header."""
    short = {
        "orders": translate("Roi", "Orders"),
        "net_sales": translate("Roi", "Net sales"),
        "total_cost": translate("Roi", "Cost"),
        "profit": translate("Roi", "Profit"),
        "roi": translate("Roi", "ROI"),
        "cpa": translate("Roi", "Cost per order"),
        "conversion_rate_by_clicks": translate("Roi", "Orders of clicks"),
        "spike_orders": translate("Roi", "In the spike"),
        "lasting_share": translate("Roi", "After it"),
        "units": translate("Roi", "Units"),
        "lead_rate_by_clicks": translate("Roi", "Lead rate"),
        "gross_sales": translate("Roi", "Gross sales"),
        "engagement_rate_by_reach": translate("Roi", "% of reach"),
    }
    return short.get(metric) or metric_label(metric)


def card_name(metric: str) -> str:
    """Return the name of a figure on its card."""
    names = {
        "net_sales": translate("Roi", "Net sales from social"),
        "roi": translate("Roi", "ROI"),
        "unattributed_share": translate("Roi", "Not attributable"),
        "click_through_rate_by_impressions": translate("Roi", "Click-through by impressions"),
        "social_traffic_share": translate("Roi", "Social share of sessions"),
    }
    return names.get(metric) or metric_label(metric)


def rest_name(by: "By", kind: RowKind) -> str:
    """Return the name of a row for what belongs to no group."""
    if by == "channel" and kind != "untied":
        return translate("Roi", "Not attributable")
    names: dict[str, str] = {
        "channel": translate("Roi", "Not tied to a channel"),
        "post": translate("Roi", "No post"),
        "topic": translate("Roi", "Off the topic map"),
        "form": translate("Roi", "No form"),
        "tier": translate("Roi", "No partner, or of unknown size"),
        "campaign": translate("Roi", "No campaign"),
    }
    return names.get(by) or translate("Roi", "No influencer")


def rest_hint(by: "By", kind: RowKind) -> str:
    """Return why a row of what belongs to no group has no more figures than it has."""
    if by == "post":
        return translate(
            "Roi", "Leads of the channels looked at that no post is known for; choose it in the lead."
        )
    if by in ("topic", "form"):
        return translate("Roi", "Posts that have none; choose it on the Data tab, for many at once.")
    if kind == "unclaimed":
        return translate("Roi", "Orders that no link, referrer or code ties to a channel; they have no cost.")
    if kind == "untied":
        return translate("Roi", "Cost that serves all channels together; no orders are tied to it alone.")
    return translate("Roi", "Orders and cost of the channels looked at that nothing ties to a row above.")


def group_name(by: "By", key: str) -> str:
    """Return the shown name of a group."""
    if by == "channel":
        return channel_name(key)
    if by == "tier":
        return choice_label(Influencer, "tier", key)
    return key or translate("Roi", "(no name)")


def model_name(model: str) -> str:
    """Return the plain name of an attribution model."""
    names = {
        "last_touch": translate("Roi", "last touch"),
        "last_non_direct": translate("Roi", "last touch that is not direct"),
        "first_touch": translate("Roi", "first touch"),
        "linear": translate("Roi", "shared evenly"),
        "position": translate("Roi", "first and last most"),
        "time_decay": translate("Roi", "newer counts more"),
    }
    return names.get(model, model)


def model_hint(model: str) -> str:
    """Return in a few words how a model shares an order out."""
    hints = {
        "last_touch": translate("Roi", "The last link or code before the order gets all of it."),
        "last_non_direct": translate("Roi", "As last touch, but visits typed in directly are passed over."),
        "first_touch": translate("Roi", "The link or code that came first gets all of it."),
        "linear": translate("Roi", "Every link or code gets the same share."),
        "position": translate("Roi", "40% each to the first and the last, the rest to those between."),
        "time_decay": translate("Roi", "A share halves every 7 days; even where days are not known."),
    }
    return hints.get(model, "")


def entity_name(entity: str) -> str:
    """Return what the rows of a table are called."""
    record: type[Record] = RECORDS[entity]
    return plural_of(record)
