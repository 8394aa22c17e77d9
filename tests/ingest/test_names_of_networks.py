"""A list of ads whose rows name no network is of the one that its sheet or file is called after."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest

ADS = "Date,Campaign,Spend,Clicks,Impressions\n2026-01-01,Spring,1.50,10,100\n"


@pytest.mark.parametrize(
    ("name", "channel"),
    [("tiktok.csv", "tiktok"), ("Instagram.csv", "instagram"), ("pinterest ads 2026.csv", "pinterest")],
)
def test_the_name_of_a_file_tells_the_network(tmp_path, name, channel):
    run = read_file(write(tmp_path, ADS, name))
    assert [row["channel"] for row in run.rows] == [channel]
    assert "channel" not in {question.id for question in run.plan.questions}


@pytest.mark.parametrize("name", ["ads.csv", "tiktok and pinterest.csv"])
def test_a_name_that_tells_none_or_two_is_asked_about(tmp_path, name):
    run = read_file(write(tmp_path, ADS, name))
    assert "channel" in {question.id for question in run.plan.questions}


def test_what_is_said_stands_before_the_name(tmp_path):
    said = ingest.Options(defaults={"channel": "facebook"})
    assert [row["channel"] for row in read_file(write(tmp_path, ADS, "tiktok.csv"), said).rows] == [
        "facebook"
    ]


def test_a_column_stands_before_the_name(tmp_path):
    text = "Date,Platform,Campaign,Spend,Clicks,Impressions\n2026-01-01,Pinterest,Spring,1.50,10,100\n"
    assert [row["channel"] for row in read_file(write(tmp_path, text, "tiktok.csv")).rows] == ["pinterest"]
