"""Marketing cost lines of a period: typed or imported costs, and what ads spent.

A cost that covers several days is spread over them evenly, so that a part of the time bears a part of the
cost.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from socialroi_desktop.domain.money import share_of_days, worth_of_time
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.names import labels
from socialroi_desktop.store.sums.rates import Rates, load_rates

# Which sum a kind of cost goes into.
SUM_OF_KIND: Mapping[str, str] = {
    "ad_spend": "ad_spend",
    "influencer_fee": "influencer_fees",
    "product_seeding": "product_seeding",
    "shipping": "shipping_cost",
    "tool": "tools",
    "hours": "labour_cost",
    "rights": "rights_fees",
    "discount": "discount_cost",
    "other": "other_cost",
}
# What the platform credits to itself is money, and never part of a return.
AD_VALUE = "ad_conversion_value"
_AD_COUNTS = {"ad_impressions": "impressions", "ad_clicks": "clicks", "ad_results": "results"}


@dataclass(frozen=True, slots=True)
class CostLine:
    """One cost inside the period (one day of it, when asked), in base minor units.

    `amount` is None where hours have no rate, and where no rate converts it: `apart` then holds currency and
    amount, by sum id. `ads` is what an ad brought beside its cost.
    """

    sum_id: str
    amount: int | None
    minutes: int
    channel: str | None
    campaign: str | None
    influencer: str | None
    day: str
    entity: str
    row_id: int
    apart: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    post_id: int | None = None
    ads: Mapping[str, int] = field(default_factory=dict)


def cost_lines(workspace: Workspace, period: Period, *, by_day: bool = False) -> list[CostLine]:
    """Return the cost lines that fall in a period; with `by_day` ad spend comes split over its days."""
    rates = load_rates(workspace)
    return [*_typed(workspace, period, rates), *_advertising(workspace, period, rates, by_day=by_day)]


def _typed(workspace: Workspace, period: Period, rates: Rates) -> Iterator[CostLine]:
    hourly = workspace.settings().hourly_rate
    connection = workspace.connection()
    campaigns, people = labels(connection, "campaign"), labels(connection, "influencer")
    rows = connection.execute(
        "SELECT * FROM cost c WHERE c.spent_on BETWEEN ? AND ? ORDER BY c.spent_on, c.id",
        (period.start.isoformat(), period.end.isoformat()),
    )
    for row in rows:
        minutes = row["minutes"] or 0
        amount: int | None = None
        apart: dict[str, tuple[str, int]] = {}
        if row["amount"] is not None:
            amount = rates.convert(row["amount"], row["currency"], row["spent_on"])
            if amount is None:
                apart[SUM_OF_KIND[row["kind"]]] = (row["currency"], row["amount"])
        elif not minutes:
            continue
        elif hourly is not None:
            amount = worth_of_time(minutes, hourly)
        yield CostLine(
            SUM_OF_KIND[row["kind"]], amount, minutes, row["channel"],
            campaigns.get(row["campaign_id"]), people.get(row["influencer_id"]),
            row["spent_on"], "cost", row["id"], apart, row["post_id"],
        )  # fmt: skip


def _advertising(workspace: Workspace, period: Period, rates: Rates, *, by_day: bool) -> Iterator[CostLine]:
    rows = workspace.connection().execute(
        "SELECT a.*, coalesce(m.name, a.campaign) AS shown_campaign FROM ad_cost a LEFT JOIN campaign m"
        " ON m.id = a.campaign_id WHERE a.period_start <= ? AND a.period_end >= ? ORDER BY a.period_end, a.id",
        (period.end.isoformat(), period.start.isoformat()),
    )
    for row in rows:
        whole = Period(date.fromisoformat(row["period_start"]), date.fromisoformat(row["period_end"]))
        inside = whole.overlap(period)
        if inside is None:
            continue
        for part in [Period(day, day) for day in inside] if by_day else [inside]:
            yield _ad_line(row, rates, whole, part)


def _ad_line(row: sqlite3.Row, rates: Rates, whole: Period, part: Period) -> CostLine:
    def share(minor: int) -> int:
        return share_of_days(
            minor, whole.days, (part.start - whole.start).days, (part.end - whole.start).days
        )

    brought = {name: share(row[column]) for name, column in _AD_COUNTS.items() if row[column] is not None}
    apart: dict[str, tuple[str, int]] = {}
    worth: dict[str, int] = {}
    for name, minor in (("ad_spend", row["spend"] or 0), (AD_VALUE, row["conversion_value"])):
        if minor is None:
            continue
        converted = rates.convert(minor, row["currency"], row["period_end"])
        if converted is None:
            apart[name] = (row["currency"], share(minor))
        else:
            worth[name] = share(converted)
    spend = worth.pop("ad_spend", None)
    return CostLine(
        "ad_spend",
        spend,
        0,
        row["channel"],
        row["shown_campaign"],
        None,
        part.start.isoformat(),
        "ad_cost",
        row["id"],
        apart,
        ads=brought | worth,
    )
