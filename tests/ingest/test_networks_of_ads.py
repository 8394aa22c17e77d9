"""Each row of a list of ad spend counts for the network that it names, and no spend twice where platforms cut it."""

import pytest

from asking import values
from bringing_files import bring
from ingest_runs import read_file, write
from workspaces import new_workspace

META = "Reporting starts,Reporting ends,Campaign name,{}Impressions,Amount spent (USD)\n"
CUT = [
    "2026-07-01,2026-07-31,Kites,facebook,3,10", "2026-07-01,2026-07-31,Kites,instagram,3,20",
    "2026-07-01,2026-07-31,Kites,audience_network,3,40",
]  # fmt: skip
WHOLE = ["2026-07-01,2026-07-31,Kites,9,70"]


def text(head, rows):
    return head + "".join(f"{row}\n" for row in rows)


def spent(run):
    return {row["channel"]: row["spend"] for row in run.rows}


@pytest.mark.parametrize("title", ["Platform", "Publisher platform", "Plattform", "Nền tảng", "投放平台"])
def test_a_report_of_meta_cut_by_platform(tmp_path, title):
    run = read_file(write(tmp_path, text(META.format(f"{title},"), CUT)))
    assert spent(run) == {"facebook": 1000, "instagram": 2000, "display": 4000}


@pytest.mark.parametrize(
    "head",
    [
        "Date,Campaign,Network,Spend,Impressions,Clicks", "Day,Campaign,Channel,Cost,Impressions,Clicks",
        "Datum,Kampagne,Kanal,Kosten,Impressionen,Klicks",
        "Date,Campaign,Ad platform,Amount spent,Impressions,Clicks", "日期,广告系列,渠道,花费,展现量,点击量",
    ],
)  # fmt: skip
def test_a_list_over_several_networks(tmp_path, head):
    rows = [
        "2026-07-02,Kites,Facebook,10.00,9,5",
        "2026-07-02,Kites,TikTok,20.00,9,5",
        "2026-07-02,Name,Pinterest,40.00,9,5",
    ]
    assert spent(read_file(write(tmp_path, text(f"{head}\n", rows)))) == {
        "facebook": 1000,
        "tiktok": 2000,
        "pinterest": 4000,
    }


def test_networks_of_microsoft_are_its_own(tmp_path):
    run = read_file(
        write(
            tmp_path,
            text(
                "Date,Campaign,Network,Spend,Impressions,Clicks\n",
                ["2026-07-02,Kites,Bing and Yahoo! search,1.00,9,5"],
            ),
        )
    )
    assert (spent(run), run.doubts) == ({"paid_search": 100}, {})


@pytest.mark.parametrize("first", ["cut", "whole"])
def test_a_whole_report_beside_one_cut_by_platform_adds_nothing_unasked(tmp_path, first):
    files = {"cut": text(META.format("Platform,"), CUT), "whole": text(META.format(""), WHOLE)}
    with new_workspace(tmp_path) as workspace:
        for name in (first, *(files.keys() - {first})):
            bring(workspace, tmp_path / f"{name}.csv", files[name])
        assert sum(values(workspace, "ad_spend", "channel").values()) == 70


def test_a_campaign_of_one_platform_is_not_added_to_its_whole(tmp_path):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "cut.csv", text(META.format("Platform,"), CUT[1:2]))
        counts = bring(
            workspace, tmp_path / "whole.csv", text(META.format(""), ["2026-07-01,2026-07-31,Kites,3,20"])
        )
        assert (counts.same, counts.doubtful, counts.new) == (1, 0, 0)
        more = text(META.format(""), ["2026-07-01,2026-07-31,Kites,3,21"])
        counts = bring(workspace, tmp_path / "more.csv", more)
        assert (counts.doubtful, counts.new, counts.changed) == (1, 0, 0)


def test_campaigns_of_one_name_on_several_networks_stand_beside_each_other(tmp_path):
    head = "Date,Campaign,Channel,Spend,Impressions,Clicks\n"
    first = ["2026-07-02,Kites,TikTok,20.00,9,5", "2026-07-02,Kites,Pinterest,1.00,9,5"]
    second = ["2026-07-02,Kites,LinkedIn,5.00,9,5", "2026-07-02,Kites,TikTok,21.00,9,5"]
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", text(head, first))
        counts = bring(workspace, tmp_path / "b.csv", text(head, second))
        assert (counts.new, counts.changed, counts.doubtful) == (1, 1, 0)


@pytest.mark.parametrize("title", ["Placement", "Platzierung", "Vị trí quảng cáo"])
def test_a_report_of_meta_cut_by_placement(tmp_path, title):
    rows = [
        "2026-07-01,2026-07-31,Kites,Facebook feed,3,10", "2026-07-01,2026-07-31,Kites,Facebook Reels,3,5",
        "2026-07-01,2026-07-31,Kites,Instagram stories,3,20", "2026-07-01,2026-07-31,Kites,Marketplace,1,1",
        '2026-07-01,2026-07-31,Kites,"Audience Network native, banner and interstitial",3,40',
        "2026-07-01,2026-07-31,Kites,Instagram-Feed,3,2",
    ]  # fmt: skip
    run = read_file(write(tmp_path, text(META.format(f"{title},"), rows)))
    told = [(row["channel"], row["spend"]) for row in run.rows]
    assert told == [
        ("facebook", 1000), ("facebook", 500), ("instagram", 2000), ("facebook", 100), ("display", 4000), ("instagram", 200),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "title", ["Platform", "Source", "Network", "Publisher", "Media source", "Plattform", "平台"]
)
@pytest.mark.parametrize(
    "figures", ["Spend,Impressions,Clicks", "Cost,Impr.,Clicks", "Amount spent (EUR),Impressions,Results"]
)
def test_each_row_of_a_plain_list_is_of_the_network_it_names(tmp_path, title, figures):
    names = ["Facebook", "TikTok", "Google Ads", "Bing Ads", "Taboola", "Instagram"]
    rows = [f"2026-07-02,Kites,{name},{place}.00,9,5" for place, name in enumerate(names, start=1)]
    run = read_file(write(tmp_path, text(f"Date,Campaign,{title},{figures}\n", rows)))
    assert spent(run) == {
        "facebook": 100, "tiktok": 200, "google": 300, "paid_search": 400, "display": 500, "instagram": 600,
    }  # fmt: skip
    assert run.doubts == {}


def test_a_network_nobody_knows_is_asked(tmp_path):
    rows = ["2026-07-02,Kites,Facebook,1.00,9,5", "2026-07-02,Kites,Foo Exchange,2.00,9,5"]
    run = read_file(write(tmp_path, text("Date,Campaign,Platform,Spend,Impressions,Clicks\n", rows)))
    assert (list(run.doubts), run.rows[1]["channel"]) == ([3], "other")
    assert "Foo Exchange" in run.doubts[3].message


def test_an_ad_of_bing_was_paid_for(tmp_path):
    run = read_file(
        write(tmp_path, text("Day,Channel,Campaign,Cost,Clicks\n", ["2026-07-02,Bing,Kites,1.00,5"]))
    )
    assert spent(run) == {"paid_search": 100}


GOOGLE = "Day,Campaign,{}Currency code,Cost,Impr.,Clicks\n"


@pytest.mark.parametrize("title", ["Network", "Network (with search partners)", "Netzwerk", "Sieć"])
@pytest.mark.parametrize(
    "names", [("Google search", "Search partners"), ("Suchnetzwerk", "Displaynetzwerk"), ("YouTube", "Cross-network")]
)  # fmt: skip
def test_parts_of_the_network_of_google_are_of_google(tmp_path, title, names):
    rows = [f"2026-07-02,Kites,{name},EUR,{place}0.00,9,5" for place, name in enumerate(names, start=1)]
    path = write(tmp_path, text(GOOGLE.format(f"{title},"), rows))
    assert spent(read_file(path)) == {"google": 2000}
    with new_workspace(tmp_path, currency="EUR") as workspace:
        assert bring(workspace, path).new == 2
        whole = text(GOOGLE.format(""), ["2026-07-02,Kites,EUR,30.00,18,10"])
        assert bring(workspace, tmp_path / "whole.csv", whole).same == 1


def test_a_list_that_names_youtube_alone_is_no_report_of_google(tmp_path):
    rows = ["2026-07-02,Kites,YouTube,EUR,10.00,9,5"]
    assert spent(read_file(write(tmp_path, text(GOOGLE.format("Network,"), rows)))) == {"youtube": 1000}


def test_a_total_over_all_platforms_is_left_out(tmp_path):
    rows = ["2026-07-01,2026-07-31,Kites,All,3,70", *CUT]
    run = read_file(write(tmp_path, text(META.format("Platform,"), rows)))
    assert (sum(spent(run).values()), len(run.skipped)) == (7000, 1)
