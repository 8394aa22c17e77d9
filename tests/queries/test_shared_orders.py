"""Under a shared model counts stay fractions and money adds up to the cent."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from roi_shop import JULY, an_order
from socialroi_desktop.domain.progress import no_progress
from socialroi_desktop.domain.records import Cost, DiscountCode
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.roi.answer import answer
from socialroi_desktop.queries.roi.snapshot import Question
from socialroi_desktop.queries.scope import By, Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.roi.cards import cards
from socialroi_desktop.viewmodels.shared.figure_text import value_text, written
from workspaces import new_workspace, put_orders


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    """One order of 100.01 that came by an Instagram link and a code of TikTok."""
    with new_workspace(tmp_path) as made:
        add_record(made, record=DiscountCode(code="MAI10", channel="tiktok"))
        put_orders(made, [shared(1, 10_001)])
        yield made


def shared(day: int, amount: int) -> dict[str, object]:
    return an_order(
        "instagram", "summer", day, number=f"#S{day}", gross_sales=amount, units=3, discount_code="MAI10"
    )


def values(
    shop: Workspace, metric: str, by: By = "channel", model: str = "linear"
) -> dict[str, Decimal | None]:
    return {item.group[by]: item.value for item in figures_of(shop, Scope(JULY, by, model), [metric])}


def test_one_order_of_two_touches_is_half_an_order_for_each(shop):
    assert values(shop, "orders") == {"instagram": Decimal("0.5"), "tiktok": Decimal("0.5")}
    assert values(shop, "units") == {"instagram": Decimal("1.5"), "tiktok": Decimal("1.5")}
    assert values(shop, "attributed_orders") == {"instagram": Decimal("0.5"), "tiktok": Decimal("0.5")}
    assert values(shop, "orders", model="last_touch")["tiktok"] == 1


def test_money_is_split_to_the_cent_and_the_mean_is_that_of_the_fraction(shop):
    sales = values(shop, "net_sales")
    assert sorted(sales.values()) == [Decimal("50.00"), Decimal("50.01")]
    means = values(shop, "aov")
    assert {name: means[name] for name in sales} == {name: amount * 2 for name, amount in sales.items()}


@pytest.mark.parametrize("model", ["linear", "position", "time_decay", "first_touch", "last_touch"])
@pytest.mark.parametrize("orders", [1, 2, 7])
def test_shares_add_up_to_the_whole_whatever_the_model(shop, model, orders):
    put_orders(shop, [shared(day, 3_333 + day) for day in range(2, orders + 1)], "more.csv")
    put_orders(shop, [an_order("", "", 9, number="#N", gross_sales=777)], "nobody.csv")
    for metric in ("orders", "units", "net_sales", "refunded_orders", "contribution"):
        whole = figures_of(shop, Scope(JULY, "", model), [metric])[0].value
        for by in ("channel", "campaign"):
            found = values(shop, metric, by, model)
            assert sum(found.values()) == pytest.approx(whole, abs=Decimal("0.000002")), (metric, by)


def test_customers_are_shared_as_their_orders_are(shop):
    put_orders(shop, [shared(3, 5_000) | {"customer": "jo@example.com"}], "jo.csv")
    assert values(shop, "new_customers") == {"instagram": Decimal("0.5"), "tiktok": Decimal("0.5")}


def test_half_an_order_is_shown_with_one_decimal(shop):
    figure = figures_of(shop, Scope(JULY, "channel", "linear"), ["orders"])[0]
    assert value_text(figure) == "0.5"
    assert written("orders", Decimal("0.333333"), "") == "0.3"
    assert written("orders", Decimal("0.999999"), "") == "1"
    assert written("orders", Decimal(12), "") == "12"


def test_the_card_of_roi_says_how_many_orders_stand_behind_it(shop, qapp):
    put_orders(shop, [shared(day, 5_000) for day in (2, 3)], "more.csv")
    cost = Cost(spent_on="2026-07-10", kind="tool", amount=1_000, currency="USD", channel="instagram")
    add_record(shop, record=cost)
    question = Question(JULY, channels=frozenset({"instagram"}), model="linear")
    (card,) = (
        one for one in cards(answer(shop, question, no_progress), "purchase") if one.label.startswith("ROI")
    )
    assert card.hint.endswith("1.5 orders")
