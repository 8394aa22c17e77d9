"""What a deal brought, on the command line: each order once, and which other deals count it, too."""

import json
from pathlib import Path

import pytest

from asking import add
from partner_shop import DEAL_DAYS, partner_shop
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Deal


@pytest.mark.row("S1-23")
def test_orders_by_each_way_and_what_counts_in_two_deals_are_told(tmp_path: Path, capsys) -> None:
    workspace, person, deal = partner_shop(tmp_path)
    days = {"starts_on": DEAL_DAYS.start.isoformat(), "ends_on": DEAL_DAYS.end.isoformat()}
    with workspace:
        add(workspace, Deal(influencer_id=person, purpose="Twin", state="signed", **days))
        file = str(workspace.path)
    assert main(["deal", file, str(deal), "--results", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [told[name] for name in ("orders", "code", "link", "survey")] == [17, 11, 9, 6]
    assert (told["figures"]["net_sales"], told["figures"]["total_cost"], told["currency"]) == (
        "1020.00",
        "182.00",
        "USD",
    )
    assert told["note"] == (
        "Of these orders 17 came in the days of “Twin” as well and are counted there, too: do not add the two up."
    )
    assert main(["deal", "--results", file, str(deal)]) == 0
    assert "do not add the two up" in capsys.readouterr().out


def test_what_is_not_known_is_null_with_its_reason(tmp_path: Path, capsys) -> None:
    workspace, person, _deal = partner_shop(tmp_path)
    with workspace:
        (planned,) = add(workspace, Deal(influencer_id=person, purpose="Later", state="talks"))
        file = str(workspace.path)
    assert main(["deal", file, str(planned), "--results", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["orders"], told["code"]) == (None, None)
    assert told["note"]
