"""How marketing costs are added up: typed or imported costs, and what ads spent and brought.

A cost that covers several days is spread over them evenly, so that a part of the time bears a part of the
cost.
"""

from collections.abc import Iterable, Mapping

from socialroi_desktop.domain.pairs import Pair
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.rates import OldRate
from socialroi_desktop.store.sums.both_sides import told_by, with_pairs
from socialroi_desktop.store.sums.buckets import next_bucket
from socialroi_desktop.store.sums.partner_keys import of_person
from socialroi_desktop.store.sums.told import TIMES, Named, Rows, Tell, Told, old_rates, summed

# Which sum a kind of cost goes into.
SUM_OF_KIND: Mapping[str, str] = {
    "ad_spend": "ad_spend",
    "influencer_fee": "influencer_fees",
    "commission": "commissions",
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

_MADE = "CASE WHEN t.currency = :base THEN t.amount ELSE worth(t.amount, t.currency, t.spent_on) END"
_AMOUNT = f"CASE WHEN t.amount IS NULL THEN worth_of_time(t.minutes, :hourly) ELSE {_MADE} END"
COSTS = Rows(
    "cost",
    "cost t",
    "t.spent_on",
    "t.channel",
    {
        **{
            name: Tell(f"t.kind = '{kind}'", f"sum({_AMOUNT})", "sum(t.amount)")
            for kind, name in SUM_OF_KIND.items()
        },
        "hours": Tell("coalesce(t.minutes, 0) > 0", "sum(t.minutes)"),
    },
    keys={"post": "t.post_id"} | of_person("t.influencer_id"),
    named={"campaign": Named("t.campaign_id"), "influencer": Named("t.influencer_id")},
    cut_by=("t.kind", "coalesce(t.minutes, 0) > 0", "t.amount IS NULL"),
    inside="t.spent_on BETWEEN :start AND :end AND (t.amount IS NOT NULL OR t.minutes > 0)",
    apart=f"CASE WHEN t.amount IS NOT NULL AND ({_MADE}) IS NULL THEN t.currency END",
    converted=("t.currency", "t.spent_on"),
)


# What is finer than a coin is converted with it, so that both together are worth what the exact amount is.
_REST = "CASE WHEN t.currency = :base THEN t.spend_rest ELSE worth_rest(t.spend, t.spend_rest, t.currency, t.period_end) END"


def _ads(source: str, first: str, last: str) -> Rows:
    def spread(cell: str) -> str:
        inside = f"t.period_start >= {first} AND t.period_end <= {last}"
        return f"CASE WHEN {inside} THEN {cell} ELSE share({cell}, t.period_start, t.period_end, {first}, {last}) END"

    def money(cell: str) -> str:
        made = f"CASE WHEN t.currency = :base THEN {cell} ELSE worth({cell}, t.currency, t.period_end) END"
        return f"sum({spread(made)})"

    return Rows(
        "ad_cost",
        source,
        first,
        "t.channel",
        {
            "ad_spend": Tell(
                "1", money("coalesce(t.spend, 0)"), f"sum({spread('coalesce(t.spend, 0)')})", "t.spend IS NOT NULL",
                f"sum({spread(_REST)})",
            ),
            AD_VALUE: Tell(
                "t.conversion_value IS NOT NULL", money("t.conversion_value"), f"sum({spread('t.conversion_value')})"
            ),
            **{
                name: Tell(f"t.{column} IS NOT NULL", f"sum({spread(f't.{column}')})")
                for name, column in _AD_COUNTS.items()
            },
        },
        named={"campaign": Named("t.campaign_id", "t.campaign")},
        cut_by=tuple(f"t.{column} IS NULL" for column in ("conversion_value", *_AD_COUNTS.values())),
        inside="t.period_start <= :end AND t.period_end >= :start",
        converted=("t.currency", "t.period_end"),
        apart=(
            "CASE WHEN t.currency <> :base AND worth(0, t.currency, t.period_end) IS NULL THEN t.currency END"
        ),
    )  # fmt: skip


ADS = _ads("ad_cost t", ":start", ":end")


def _ads_by_time(by: str, week_start: int) -> Rows:
    """Return ads with a row for each bucket their days fall into."""
    after = next_bucket("first", by, week_start)
    spans = (
        "WITH RECURSIVE span(id, first, till) AS ("
        "SELECT id, max(period_start, :start), min(period_end, :end) FROM ad_cost"
        " WHERE period_start <= :end AND period_end >= :start"
        f" UNION ALL SELECT id, {after}, till FROM span WHERE {after} <= till)"
        f" SELECT id, first, min(date({after}, '-1 day'), till) AS last FROM span"
    )
    return _ads(f"({spans}) d JOIN ad_cost t ON t.id = d.id", "d.first", "d.last")


def of_ads(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Return the pairs both sides of which ads can tell."""
    return told_by(ADS, pairs)


def costs_oldly_converted(
    workspace: Workspace, period: Period, by: str, week_start: int
) -> list[tuple[Told, OldRate]]:
    """Return the costs of a period that only a much older rate converts, and that rate."""
    ads = _ads_by_time(by, week_start) if by in TIMES else ADS
    return [*old_rates(workspace, COSTS, period, by), *old_rates(workspace, ads, period, by)]


def costs_told(
    workspace: Workspace, period: Period, by: str, week_start: int, pairs: Iterable[Pair] = ()
) -> list[Told]:
    """Add up the costs of a period by channel and by what is asked, for `pairs` also those that tell both sides."""
    ads = _ads_by_time(by, week_start) if by in TIMES else ADS
    return [
        *summed(workspace, with_pairs(COSTS, pairs), period, by),
        *summed(workspace, with_pairs(ads, pairs), period, by),
    ]
