"""Brings invented shops into the app and holds its figures against the calculator's."""

from collections import defaultdict
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from asking import add
from bringing_files import bring
from oracle_calculator import (
    ADDED,
    BREAKDOWNS,
    CREDITED,
    NOBODY,
    Figures,
    calculated,
    products_of,
    smallest,
    times,
    to_unit,
    whole_of,
)  # fmt: skip
from oracle_lists import is_told, together
from oracle_rates import RATES, rate
from oracle_reach_check import covered_days, hold_reach
from oracle_shops import Shop
from socialroi_desktop.domain.money import to_minor
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign, Cost, DiscountCode, ExchangeRate, Influencer, Product
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

EXACT = Decimal("0.000001")
KINDS = {"influencer_fees": "influencer_fee", "tools": "tool", "other_cost": "other"}
CREDITS = ("orders", "net_sales", "contribution", "attributed_orders", "attributed_net_sales")
CREDITS_OF = ("channel", "campaign", "influencer")
OF_ADS = ("ad_impressions", "ad_clicks")
# What nothing tells of is unknown, not 0.
OF_COSTS = ("total_cost", "ad_spend", "influencer_fees", "tools", "other_cost", "profit", "roi", "mer", "cpa")
CLAIMED = (
    "attributed_orders", "attributed_net_sales", "attributed_contribution", "unattributed_orders", "unattributed_net_sales",
    "unattributed_share", "roi", "roas",
)  # fmt: skip
# What is told without any order.
OF_OTHERS = (
    "total_cost",
    "ad_spend",
    "influencer_fees",
    "tools",
    "other_cost",
    *OF_ADS,
    "cpc",
    "cpm",
    "ad_click_rate_by_impressions",
)
TIMES = ("day", "week", "month")
UNATTRIBUTED = ("unattributed_orders", "unattributed_net_sales")
SPRING = Period(date(2026, 3, 1), date(2026, 5, 31))
ASKED = (
    *ADDED,
    "profit",
    *(f"{word}_{name}" for word, names in CREDITED.items() for name in names),
    *UNATTRIBUTED,
    *RATES,
)
MODELS = {"last_touch": ASKED, "first_touch": CREDITS, "linear": CREDITS}


class Compared:
    """Figures of the app beside those of the calculator: how many, and a line for each that differs."""

    def __init__(self) -> None:
        self.number = 0
        self.unequal: list[str] = []

    def hold(self, what: str, value: Decimal | None, right: Decimal | None, off: Decimal = EXACT) -> None:
        """Hold a figure against the right one; None is no number."""
        self.number += 1
        if (value is None) != (right is None) or abs((value or 0) - (right or 0)) > max(
            off, abs(right or 0) / 10**9
        ):
            self.unequal.append(f"{what}: {value} | {right}")


def unequal(shop: Shop) -> tuple[int, list[str]]:
    """Return how many figures were held against each other, and a line for each that is not the calculator's."""
    base, found = shop.told.base, Compared()
    with TemporaryDirectory() as folder, new_workspace(Path(folder), currency=base) as workspace:
        _fill(workspace, shop, Path(folder))
        for model in MODELS:
            right = calculated(shop.told, together(shop.orders, shop.plain), shop.refunds, shop.ads, model)
            for by in BREAKDOWNS if model == "last_touch" else ("", *CREDITS_OF):
                _hold_groups(found, workspace, shop, Scope(SPRING, by, model=model), right[by])  # type: ignore[arg-type]  # a word of By
        _hold_products(found, workspace, shop)
        hold_reach(found.hold, workspace, shop, SPRING)
    return found.number, found.unequal


def _hold_groups(found: Compared, workspace: Workspace, shop: Shop, scope: Scope, right: Figures) -> None:
    asked = MODELS[scope.model]
    base, has_ads = shop.told.base, shop.ads.count("\n") > 1
    has_costs = has_ads or bool(shop.told.costs)
    parts: dict[str, Decimal] = defaultdict(Decimal)
    covered = {key for day in covered_days(shop) for key in times(day).items()}
    for figure in figures_of(workspace, scope, asked):
        key, name = figure.group.get(scope.by, ""), figure.metric
        parts[name] += figure.value or 0
        sums = right.get(key, {})
        value = rate(name, sums) if name in RATES else sums.get(name, Decimal(0))
        if (name in OF_COSTS and not has_costs) or (name in OF_ADS and not has_ads):
            value = None
        if not is_told(name, sums):
            value = None
        if scope.by in TIMES and name not in OF_OTHERS and (scope.by, key) not in covered:
            # The file of orders tells of the days from its first to its last, and of no other.
            value = None
        if key == NOBODY and name in CLAIMED:
            # What nobody claims stands against no cost: it is told by the whole alone.
            value = None
        if value is not None and METRICS[name].unit == "money":
            value = to_unit(value, base)
        # Shares of money are rounded once, the four amounts net sales are made of each by itself.
        off = 4 * smallest(base) if scope.model == "linear" and METRICS[name].unit == "money" else EXACT
        found.hold(f"{scope.model} by {scope.by} {key} {name}", figure.value, value, off)
    for name in set(asked).difference(RATES, ("profit",), CLAIMED if scope.by in CREDITS_OF else ()):
        found.hold(
            f"{scope.model} by {scope.by} {name} added up", parts[name], whole_of(right.values(), name)
        )


def _hold_products(found: Compared, workspace: Workspace, shop: Shop) -> None:
    right = products_of(shop.told, shop.orders)
    for figure in figures_of(workspace, Scope(SPRING, "product"), ["gross_sales", "units", "orders"]):
        key = figure.group["product"]
        found.hold(f"product {key} {figure.metric}", figure.value, right[key][figure.metric])


def _fill(workspace: Workspace, shop: Shop, folder: Path) -> None:
    told = shop.told
    campaigns = {name: at for at, name in enumerate(told.links.values(), 1)}
    people = {person: at for at, (_, _, person) in enumerate(told.codes.values(), 1)}
    add(workspace, *(Campaign(name=name, link_names=link) for link, name in told.links.items()))
    add(workspace, *(Influencer(name=name, handle=f"@p{at}") for name, at in people.items()))
    for code, (channel, campaign, person) in told.codes.items():
        add(workspace, DiscountCode(
            code=code, channel=channel, campaign_id=campaigns[campaign], influencer_id=people[person],
        ))  # fmt: skip
    for currency, known in told.rates.items():
        add(workspace, *(ExchangeRate(day=day, currency=currency, rate=str(rate)) for day, rate in known))
    for sku, cost in told.unit_costs.items():
        add(workspace, Product(name=sku, sku=sku, unit_cost=to_minor(cost, told.base), currency=told.base))
    for at, line in enumerate(told.costs, 1):
        add(workspace, Cost(
            spent_on=line.day, kind=KINDS[line.kind], amount=to_minor(line.amount, line.currency), currency=line.currency,
            channel=None if line.channel == NOBODY else line.channel, campaign_id=campaigns.get(line.campaign),
            influencer_id=people.get(line.person), occurrence=at,
        ))  # fmt: skip
    bring(workspace, folder / "orders.csv", shop.orders, doubts=True)
    if shop.plain.count("\n") > 1:
        bring(workspace, folder / "plain.csv", shop.plain, doubts=True)
    if shop.refunds.count("\n") > 1:
        bring(workspace, folder / "refunds.csv", shop.refunds, doubts=True)
    for name, text in {"ads": shop.ads, "posts": shop.posts, "visits": shop.visits}.items():
        if text.count("\n") > 1:
            # Reports of ads of several networks have these headers.
            said = {"channel": "facebook"} if name == "ads" else {}
            bring(workspace, folder / f"{name}.csv", text, doubts=True, defaults=said)
