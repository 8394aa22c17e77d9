"""Brings invented shops into the app and holds its figures against the calculator's."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from asking import add
from bringing_files import bring
from oracle_calculator import ADDED, BREAKDOWNS, calculated, whole_of
from oracle_shops import Shop
from socialroi_desktop.domain.money import to_minor
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign, Cost, DiscountCode, ExchangeRate, Influencer, Product
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

SPRING = Period(date(2026, 3, 1), date(2026, 5, 31))
ASKED = (*ADDED, "profit", "aov")


def unequal(shop: Shop) -> tuple[int, list[str]]:
    """Return how many figures were held against each other, and a line for each that is not the calculator's."""
    told = shop.told
    right = calculated(told, shop.orders, shop.refunds)
    compared, found = 0, []
    with TemporaryDirectory() as folder, new_workspace(Path(folder), currency=told.base) as workspace:
        _fill(workspace, shop, Path(folder))
        for by in BREAKDOWNS:
            parts: dict[str, Decimal] = {}
            for figure in figures_of(workspace, Scope(SPRING, by), ASKED):  # type: ignore[arg-type]  # a word of By
                key = figure.group.get(by, "")
                parts[figure.metric] = parts.get(figure.metric, Decimal(0)) + (figure.value or 0)
                if (
                    figure.metric == "profit"
                    and figure.value is None
                    and (not told.costs or key == "unattributed")
                ):
                    continue
                value = right[by].get(key, {}).get(figure.metric, Decimal(0))
                compared += 1
                if abs((figure.value or 0) - value) > Decimal("0.000001"):
                    found.append(f"{by} {key} {figure.metric}: {figure.value} | {value}")
            for metric in ADDED:
                compared += 1
                if parts.get(metric, 0) != whole_of(right[""].values(), metric):
                    found.append(
                        f"{by} {metric} adds up to {parts.get(metric)} | {whole_of(right[''].values(), metric)}"
                    )
            if by == "":
                sold = figures_of(workspace, Scope(SPRING, "product"), ["gross_sales"])
                compared += 1
                if sum(figure.value or 0 for figure in sold) != parts["gross_sales"]:
                    found.append(f"products add up to other gross sales than {parts['gross_sales']}")
    return compared, found


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
    for at, (day, amount, currency, channel) in enumerate(told.costs, 1):
        add(workspace, Cost(
            spent_on=day, kind="tool", amount=to_minor(amount, currency), currency=currency,
            channel=None if channel == "unattributed" else channel, occurrence=at,
        ))  # fmt: skip
    bring(workspace, folder / "orders.csv", shop.orders, doubts=True)
    if shop.refunds.count("\n") > 1:
        bring(workspace, folder / "refunds.csv", shop.refunds, doubts=True)
