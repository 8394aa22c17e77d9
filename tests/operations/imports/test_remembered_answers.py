"""An answer that was kept holds for the next file of the header unless that file itself speaks against it, and is told."""

import pytest

from bringing_files import write_sheet
from socialroi_desktop import ingest
from socialroi_desktop.operations.imports.mapping import plan_as_before, remember_answers
from socialroi_desktop.operations.imports.previewing import plan_source
from workspaces import new_workspace

ADS = "Date,Campaign,Spend,Currency,Impressions,Clicks\n2026-03-0{at},Moss,4.00,EUR,90,5\n"
COSTS = "Date;Type;Amount;Currency;Channel\n2026-03-02;Ads;{};EUR;TikTok\n2026-03-03;Ads;{};EUR;TikTok\n"
ORDERS = "Order number;Date;Total;Currency\nK1;2026-03-01;{};EUR\nK2;2026-03-02;{};EUR\n"
META = (
    "Day;Campaign name;Ad name;Amount spent (EUR);Impressions;Reporting starts;Reporting ends\n"
    "2026-03-01;Moss;x;{};90;2026-03-01;2026-03-01\n2026-03-02;Moss;x;{};90;2026-03-02;2026-03-02\n"
)


def planned(workspace, path, text, **options):
    path.write_text(text, "utf-8")
    return plan_source(workspace, ingest.open_source(path), ingest.Options(**options) if options else None)


def told(plan):
    return " ".join(problem.message for problem in plan.problems)


@pytest.mark.parametrize("text", [COSTS, ORDERS, META])
@pytest.mark.parametrize(
    ("kept", "next_one", "asked"),
    [
        (("1.250", "2.500", ","), ("1.250", "18.99"), True),
        (("1.250", "2.500", ","), ("1.250", "3.750"), False),
        (("1,250", "2,500", "."), ("1,250", "18,99"), True),
        (("1.250", "2.500", ","), ("1.250", "18,99"), False),
    ],
)
def test_a_sign_of_decimals_that_was_kept_gives_way_to_a_file_that_proves_another(
    tmp_path, text, kept, next_one, asked
):
    *first, sign = kept
    with new_workspace(tmp_path, currency="EUR") as workspace:
        remember_answers(
            workspace, plan=planned(workspace, tmp_path / "a.csv", text.format(*first), decimal=sign)
        )
        plan = planned(workspace, tmp_path / "b.csv", text.format(*next_one))
        assert ("decimal" in {question.id for question in plan.questions}) is asked
        assert plan.layout.options.decimal == (None if asked or next_one[1] == "18,99" else sign)


def test_an_answer_that_a_file_contradicts_is_said(tmp_path):
    with new_workspace(tmp_path, currency="EUR") as workspace:
        plan = planned(workspace, tmp_path / "a.csv", ORDERS.format("1,250", "1,250.50"), decimal=",")
        assert "“1,250.50” in “Total” shows that a point does" in told(plan)
        plan = planned(workspace, tmp_path / "b.csv", ORDERS.format("1,250", "18,99"), decimal=",")
        assert "was said to separate" not in told(plan)


def test_numbers_of_a_sheet_contradict_nobody(tmp_path):
    path = write_sheet(
        tmp_path / "o.xlsx",
        [["Order number", "Date", "Total", "Currency"], ["K1", "2026-03-01", 18.99, "EUR"], ["K2", "2026-03-02", "1.250", "EUR"]],
    )  # fmt: skip
    with new_workspace(tmp_path, currency="EUR") as workspace:
        plan = plan_source(workspace, ingest.open_source(path), ingest.Options(decimal=","))
        assert "was said to separate" not in told(plan)


@pytest.mark.parametrize(
    ("name", "kept", "notice"),
    [
        ("snapchat_report.csv", None, "read as Snapchat"), ("Pinterest ads June.csv", None, "read as Pinterest"),
        ("tiktok july.csv", None, "read as TikTok"), ("snapchat and pinterest.csv", None, ""),
        ("report.csv", "tiktok", "Taken as for the last file with these columns: TikTok."),
    ],
)  # fmt: skip
def test_a_network_that_was_kept_gives_way_to_the_name_of_a_file_and_is_told(tmp_path, name, kept, notice):
    # The name of a file alone tells its network, so that nothing is left to ask; one that names two is no answer.
    with new_workspace(tmp_path) as workspace:
        first = planned(workspace, tmp_path / "tiktok.csv", ADS.format(at=1), defaults={"channel": "tiktok"})
        remember_answers(workspace, plan=first)
        plan = planned(workspace, tmp_path / name, ADS.format(at=2))
        assert plan.layout.options.defaults.get("channel") == kept
        assert notice in told(plan)
        assert ("Taken as for the last file" in told(plan)) is (kept is not None)
        assert ("channel" in {question.id for question in plan.questions}) is (not notice)


def test_a_network_kept_with_a_mapping_gives_way_to_the_name_of_a_file(tmp_path):
    text = "Wann,Was,Preis\n2026-03-01,Moss,4.00\n"
    mapping = {"Wann": "period_start", "Was": "campaign", "Preis": "spend"}
    options = {"entity": "ad_cost", "mapping": mapping, "defaults": {"channel": "tiktok", "currency": "EUR"}}
    with new_workspace(tmp_path) as workspace:
        remember_answers(workspace, plan=planned(workspace, tmp_path / "a.csv", text, **options))
        for name, channel in (("b.csv", "tiktok"), ("snapchat.csv", None)):
            path = tmp_path / name
            path.write_text(text, "utf-8")
            plan = plan_as_before(workspace, ingest.open_source(path)).plan
            assert plan.layout.options.defaults.get("channel") == channel
            assert plan.entity == "ad_cost"
