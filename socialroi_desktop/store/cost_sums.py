"""Marketing cost lines of a period: typed or imported costs, and what ads spent.

A cost that covers several days is spread over them evenly, so that a part of the time bears a part of the cost.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.money import share_of_days
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.rates import Rates, load_rates
from socialroi_desktop.store.workspace import Workspace

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


@dataclass(frozen=True, slots=True)
class CostLine:
    """One cost inside the period, in base minor units; `amount` is None where hours have no rate."""

    sum_id: str
    amount: int | None
    minutes: int
    channel: str | None
    campaign: str | None
    influencer: str | None
    day: str
    entity: str
    row_id: int


@dataclass(frozen=True, slots=True)
class AdLine:
    """What an ad brought inside the period, beside its cost."""

    channel: str
    campaign: str | None
    day: str
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class CostSums:
    """All cost lines; `apart` holds amounts by currency that no rate converts."""

    lines: tuple[CostLine, ...]
    ads: tuple[AdLine, ...]
    apart: Mapping[str, int]


def cost_sums(workspace: Workspace, period: Period, *, by_day: bool = False) -> CostSums:
    """Read the cost lines that fall in a period; with `by_day` ad spend comes split over its days."""
    rates = load_rates(workspace)
    apart: dict[str, int] = {}
    lines = _typed(workspace, period, rates, apart)
    ads = _advertising(workspace, period, rates, apart, lines, by_day=by_day)
    return CostSums(tuple(lines), tuple(ads), apart)


def _typed(workspace: Workspace, period: Period, rates: Rates, apart: dict[str, int]) -> list[CostLine]:
    hourly = workspace.settings().hourly_rate
    lines = []
    rows = workspace.connection().execute(
        "SELECT c.*, m.name AS campaign, i.name AS influencer FROM cost c LEFT JOIN campaign m ON m.id = c.campaign_id"
        " LEFT JOIN influencer i ON i.id = c.influencer_id WHERE c.spent_on BETWEEN ? AND ?",
        (period.start.isoformat(), period.end.isoformat()),
    )
    for row in rows:
        minutes = row["minutes"] or 0
        amount: int | None = None
        if row["amount"] is not None:
            amount = rates.convert(row["amount"], row["currency"], row["spent_on"])
            if amount is None:
                apart[row["currency"]] = apart.get(row["currency"], 0) + row["amount"]
                continue
        elif minutes and hourly is not None:
            amount = (minutes * hourly + 30) // 60
        elif not minutes:
            continue
        lines.append(
            CostLine(SUM_OF_KIND[row["kind"]], amount, minutes, row["channel"], row["campaign"], row["influencer"],
                     row["spent_on"], "cost", row["id"])
        )  # fmt: skip
    return lines


def _advertising(
    workspace: Workspace, period: Period, rates: Rates, apart: dict[str, int], lines: list[CostLine], *, by_day: bool
) -> list[AdLine]:
    ads = []
    rows = workspace.connection().execute(
        "SELECT a.*, coalesce(m.name, a.campaign) AS shown_campaign FROM ad_cost a LEFT JOIN campaign m"
        " ON m.id = a.campaign_id WHERE a.period_start <= ? AND a.period_end >= ?",
        (period.end.isoformat(), period.start.isoformat()),
    )
    for row in rows:
        whole = Period(date.fromisoformat(row["period_start"]), date.fromisoformat(row["period_end"]))
        inside = whole.overlap(period)
        spend = rates.convert(row["spend"] or 0, row["currency"], row["period_end"])
        if spend is None:
            apart[row["currency"]] = apart.get(row["currency"], 0) + (row["spend"] or 0)
            continue
        if inside is None:
            continue
        parts = [Period(day, day) for day in inside] if by_day else [inside]
        for part in parts:
            first, last = (part.start - whole.start).days, (part.end - whole.start).days
            amount = share_of_days(spend, whole.days, first, last)
            day = part.start.isoformat()
            lines.append(
                CostLine("ad_spend", amount, 0, row["channel"], row["shown_campaign"], None, day, "ad_cost", row["id"])
            )
            counts = {
                name: share_of_days(row[column], whole.days, first, last)
                for name, column in _AD_COUNTS.items()
                if row[column] is not None
            }
            ads.append(AdLine(row["channel"], row["shown_campaign"], day, counts))
    return ads


_AD_COUNTS = {"ad_impressions": "impressions", "ad_clicks": "clicks", "ad_results": "results"}
