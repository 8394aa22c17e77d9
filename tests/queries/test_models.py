"""Only models that tell something different are offered: of an order its link and its codes are known, without days."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from asking import add, values
from deals import partner
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import DiscountCode
from socialroi_desktop.metrics.methods.attribution import MODELS, Touch, told_apart
from socialroi_desktop.queries.models import models_of, same_model
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

LINK = {"utm_source": "facebook", "utm_medium": "social"}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            DiscountCode(code="ANNA10", channel="influencer", influencer_id=partner(workspace, "Anna")),
        )
        add(workspace, DiscountCode(code="FLYER", channel="direct"))
        yield workspace


@pytest.mark.parametrize(
    ("orders", "offered"),
    [
        ([], ["last_touch"]),
        ([LINK, {"discount_code": "ANNA10"}, {}], ["last_touch"]),
        ([LINK | {"discount_code": "ANNA10"}], ["last_touch", "first_touch", "linear"]),
        (
            [LINK | {"discount_code": "FLYER"}, LINK | {"discount_code": "ANNA10"}],
            ["last_touch", "last_non_direct", "first_touch", "linear"],
        ),
        ([LINK | {"discount_code": "ANNA10, FLYER"}], ["last_touch", "first_touch", "linear"]),
    ],
    ids=["nothing", "one touch each", "link and code", "a code of no channel", "several codes"],
)
def test_models_are_offered_that_differ(
    shop: Workspace, orders: list[dict[str, object]], offered: list[str]
) -> None:
    put_orders(shop, [{"gross_sales": 10000, **order} for order in orders])
    assert set(models_of(shop)) == set(offered)
    found = {model: values(shop, "gross_sales", "channel", model=model) for model in MODELS}
    for model in MODELS:
        assert found[model] == found[same_model(shop, model)], model
    if len(orders) == 1 and len(offered) == 3:
        assert all(found[one] != found[other] for one, other in combinations(offered, 2))


def test_days_between_touches_tell_newer_from_even() -> None:
    paths = [(Touch("tiktok", days_before=14), Touch("email", days_before=0))]
    assert "time_decay" in told_apart(paths)
    assert "time_decay" not in told_apart([(Touch("tiktok"), Touch("email"))])


@pytest.mark.parametrize("command", ["figures", "proof"])
@pytest.mark.parametrize(("model", "said"), [("time_decay", True), ("position", True), ("linear", False)])
def test_the_command_line_says_which_model_gives_the_same(
    shop: Workspace, capsys: pytest.CaptureFixture[str], command: str, model: str, said: bool
) -> None:
    put_orders(shop, [LINK | {"gross_sales": 10000, "discount_code": "ANNA10"}])
    asked = [command, str(shop.path), "--metric", "net_sales", "--by", "channel", "--model", model, "--json"]
    assert main(asked) == 0
    assert ("gives what linear gives" in capsys.readouterr().out) == said
