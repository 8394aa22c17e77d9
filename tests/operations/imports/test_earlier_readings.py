"""Rows that other bytes tell again under another answer are asked about, never counted in both readings."""

import pytest

from bringing_files import bring
from socialroi_desktop.domain.records import AdCost, Cost, WebSessions
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

COSTS = "Date,Type,Amount,Currency,Channel\n02/03/2026,Ads,14.00,EUR,TikTok\n07/08/2026,Ads,5.00,EUR,TikTok\n"
FINE = "Date;Type;Amount;Currency;Channel\n2026-03-02;Ads;1.250;EUR;TikTok\n2026-03-03;Ads;2.750;EUR;TikTok\n"
VISITS = "Date,Source,Sessions\n02/03/2026,tiktok,70\n07/08/2026,tiktok,11\n"
ADS = (
    "Date,Platform,Campaign,Spend,Impressions,Clicks\n02/03/2026,TikTok,Moss,40.00,90,5\n"
    "09/10/2026,TikTok,Moss,8.00,80,5\n"
)
NO_NETWORK = "Date,Campaign,Spend,Impressions,Clicks\n2026-03-02,Moss,4.00,90,5\n2026-03-03,Moss,8.00,80,5\n"
DAY_FIRST, MONTH_FIRST = {"day_first": True}, {"day_first": False}
TIKTOK, SNAPCHAT = {"defaults": {"channel": "tiktok"}}, {"defaults": {"channel": "snapchat"}}
MORE = {
    Cost: "11/12/2026,Ads,1.00,EUR,TikTok\n",
    WebSessions: "11/12/2026,tiktok,1\n",
    AdCost: "11/12/2026,TikTok,Moss,1.00,9,1\n",
}
FIELD = {Cost: "amount", WebSessions: "sessions", AdCost: "spend"}


def total(workspace, record):
    return sum(getattr(row, FIELD[record]) for row in reading.listing(workspace, record))


@pytest.mark.parametrize(("record", "text"), [(Cost, COSTS), (WebSessions, VISITS), (AdCost, ADS)])
@pytest.mark.parametrize("order", [(DAY_FIRST, MONTH_FIRST), (MONTH_FIRST, DAY_FIRST)])
def test_a_longer_file_with_another_answer_takes_the_place_only_when_it_is_taken(
    tmp_path, record, text, order
):
    first, second = order
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", text, **first)
        before = total(workspace, record)
        counts = bring(workspace, tmp_path / "b.csv", text + MORE[record], **second)
        assert (counts.new, counts.doubtful) == (1, 2)
        added = total(workspace, record) - before
        bring(workspace, tmp_path / "b.csv", text + MORE[record], doubts=True, **second)
        assert total(workspace, record) == before + added
        assert bring(workspace, tmp_path / "b.csv", text + MORE[record], **second).same == 3


def test_another_sign_of_decimals_is_asked_about(tmp_path):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", FINE, decimal=".")
        counts = bring(workspace, tmp_path / "b.csv", FINE + "\n", decimal=",")
        assert (counts.new, counts.doubtful) == (0, 2)
        bring(workspace, tmp_path / "b.csv", FINE + "\n", doubts=True, decimal=",")
        assert total(workspace, Cost) == 400_000


@pytest.mark.parametrize("other", [SNAPCHAT, {**TIKTOK, "account": "Pine"}])
def test_a_whole_file_that_was_said_to_be_of_another_is_asked_about(tmp_path, other):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", NO_NETWORK, **TIKTOK)
        counts = bring(workspace, tmp_path / "b.csv", NO_NETWORK + "\n", **other)
        assert (counts.new, counts.doubtful) == (0, 2)
        assert total(workspace, AdCost) == 1_200


def test_files_of_two_networks_and_rows_that_say_another_day_are_new(tmp_path):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", NO_NETWORK, **TIKTOK)
        assert bring(workspace, tmp_path / "b.csv", NO_NETWORK.replace("8.00", "9.00"), **SNAPCHAT).new == 2
        bring(workspace, tmp_path / "c.csv", COSTS, **DAY_FIRST)
        assert bring(workspace, tmp_path / "d.csv", COSTS.replace("/2026", "/2025"), **MONTH_FIRST).new == 2
