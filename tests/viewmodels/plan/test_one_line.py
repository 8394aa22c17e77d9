import random
import tomllib
from datetime import date

import pytest

from socialroi_desktop.domain.records.goals import GOAL_KIND
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.paths import resource
from socialroi_desktop.viewmodels.plan.one_line import goal_from_line, not_understood, understood
from socialroi_desktop.viewmodels.plan.periods import preset

TODAY = date(2026, 8, 11)
# Line: kind, metric, target kind, target, product, channels, period.
LINES = {
    "sell 25 pairs of skate shoes through Instagram": ("sales", "units", "total", "25", "skate shoes", "instagram", "next_90"),
    "Sell 12% more skate shoes on Facebook, Pinterest and Instagram in Q3": (
        "sales", "units", "lift", "12", "skate shoes", "instagram facebook pinterest", "quarter:3"),
    "500 leads from Facebook and Twitter next month": ("leads", "leads", "total", "500", "", "facebook x", "next_month"),
    "1,000 new followers on TikTok": ("awareness", "new_followers", "total", "1000", "", "tiktok", "next_30"),
    "reach +40% on FB this month": ("awareness", "reach", "lift", "40", "", "facebook", "this_month"),
    "sign 3 influencers": ("influencers", "signed", "total", "3", "", "", "this_quarter"),
    "sell 40 x-ray lamps": ("sales", "units", "total", "40", "x-ray lamps", "", "next_90"),
    "通过小红书卖25双滑板鞋": ("sales", "units", "total", "25", "滑板鞋", "xiaohongshu", "next_90"),
    "本月在Instagram上卖出30件 T恤": ("sales", "units", "total", "30", "T恤", "instagram", "this_month"),
    "sprzedać 25 par butów na Instagram": ("sales", "units", "total", "25", "butów", "instagram", "next_90"),
    "skate shoes": ("sales", "units", "total", "", "skate shoes", "", "next_90"),
}  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_understood(line, qapp):
    found = goal_from_line(line, TODAY)
    told = (found.kind, found.metric, found.target_kind, found.target, found.product_line)
    assert (*told, " ".join(found.channels), found.period) == LINES[line]


def test_what_was_understood_is_said(qapp):
    line = "sell 25 pairs of skate shoes through Instagram"
    said = understood(goal_from_line(line, TODAY), TODAY, "EUR")
    assert said == "Units sold: 25 · skate shoes · Instagram · 11 Aug – 8 Nov 2026"
    assert understood(goal_from_line("sell shoes", TODAY), TODAY, "EUR").startswith(
        "Units sold: how many? · shoes"
    )
    assert understood(goal_from_line("reach +40%", TODAY), TODAY, "EUR").startswith(
        "Reach +40% · all channels"
    )


def test_every_word_leads_to_a_goal_there_is():
    told = tomllib.loads(resource("goal_words.toml").read_text("utf-8"))
    kinds = {kind.id for kind in GOAL_KIND}
    assert all(aim["kind"] in kinds and aim["metric"] in METRICS for aim in told["aim"])
    for name in told["periods"]:
        assert preset(name, TODAY).end >= TODAY


NOW = date(2026, 11, 30)
# Line: target, product, channels, first and last day, what is not understood; all seen from 30 November 2026.
DATED = {
    "sell 10 serums by 31 Dec": ("10", "serums", "", "2026-11-30", "2026-12-31", ""),
    "30 orders from Instagram in December 2026": ("30", "", "instagram", "2026-12-01", "2026-12-31", ""),
    "+20% reach on Instagram by 31 January 2027": ("20", "", "instagram", "2026-11-30", "2027-01-31", ""),
    "sell 10 serums 2027-01-05 to 2027-02-01": ("10", "serums", "", "2027-01-05", "2027-02-01", ""),
    "sell 10 serums from August to October 2027": ("10", "serums", "", "2027-08-01", "2027-10-31", ""),
    "sell 10 serums this quarter": ("10", "serums", "", "2026-10-01", "2026-12-31", ""),
    "sell 10 serums in Q1 2028": ("10", "serums", "", "2028-01-01", "2028-03-31", ""),
    "sell 25pcs mugs in 4 weeks": ("25", "mugs", "", "2026-11-30", "2026-12-27", ""),
    "500 leads from 5 to 20 August on X": ("500", "", "x", "2027-08-05", "2027-08-20", ""),
    "500 leads until the end of February": ("500", "", "", "2026-11-30", "2027-02-28", ""),
    "5k followers on TikTok by Friday": ("5000", "", "tiktok", "2026-11-30", "2026-12-04", ""),
    "1 000 followers by the end of the year": ("1000", "", "", "2026-11-30", "2026-12-31", ""),
    "sell 30 mugs from 1 March": ("30", "mugs", "", "2027-03-01", "2027-05-29", ""),
    "verkaufe 20 Lampen im Dezember über Instagram": ("20", "Lampen", "instagram", "2026-12-01", "2026-12-31", ""),
    "500 Anfragen über Facebook bis 31.12.": ("500", "", "facebook", "2026-11-30", "2026-12-31", ""),
    "sprzedać 25 par butów do 31 grudnia": ("25", "butów", "", "2026-11-30", "2026-12-31", ""),
    "500 obserwujących na TikTok w ciągu 3 miesięcy": ("500", "", "tiktok", "2026-11-30", "2027-02-27", ""),
    "bán 25 đôi giày trên Instagram đến 31 tháng 12": ("25", "giày", "instagram", "2026-11-30", "2026-12-31", ""),
    "bán 25 đôi giày qua Instagram trong tháng 12": ("25", "giày", "instagram", "2026-12-01", "2026-12-31", ""),
    "通过小红书卖25双滑板鞋，12月31日前": ("25", "滑板鞋", "xiaohongshu", "2026-11-30", "2026-12-31", ""),
    "4周内在小红书新增500粉丝": ("500", "", "xiaohongshu", "2026-11-30", "2026-12-27", ""),
    # What is over, said twice or no day stays out of the product, and is named.
    "sell 10 serums by 31 Dec 2025": ("10", "serums", "", "2026-11-30", "2027-02-27", "by 31 Dec 2025"),
    "sell 10 serums by soonish": ("10", "serums", "", "2026-11-30", "2027-02-27", "by soonish"),
    "sell 10 serums in May, in June": ("10", "serums", "", "2027-05-01", "2027-05-31", "in June"),
    "sell 40 lamps at 5000 EUR with Anna": ("40", "lamps", "", "2026-11-30", "2027-02-27", "at 5000 EUR with Anna"),
    "500 leads on Myspace": ("500", "", "", "2026-11-30", "2027-02-27", "on Myspace"),
}  # fmt: skip


@pytest.mark.parametrize("line", DATED)
def test_the_days_of_a_line_are_read_and_what_is_not_understood_is_named(line, qapp):
    found = goal_from_line(line, NOW)
    days = preset(found.period, NOW)
    told = (found.target, found.product_line, " ".join(found.channels))
    assert (*told, days.start.isoformat(), days.end.isoformat(), " ".join(found.unknown)) == DATED[line]


def test_targets_told_with_their_channels_are_parts_that_add_up(qapp):
    line = "500 leads from Facebook and 150 from X, back to school, 5 August to 1 September"
    found = goal_from_line(line, NOW)
    assert [(part.channel, part.target) for part in found.parts] == [("facebook", "500"), ("x", "150")]
    assert (found.target, found.channels, found.season, found.unknown) == (
        "650",
        ("facebook", "x"),
        "Back to school",
        (),
    )
    said = understood(found, NOW, "EUR")
    assert said == "Leads: 650 · Facebook 500, X (Twitter) 150 · Back to school · 5 Aug – 1 Sep 2027"
    assert not_understood(found) == ""


def test_a_number_without_its_channel_is_no_part_and_is_named(qapp):
    found = goal_from_line("500 leads from Facebook and 150 more, by 31 Dec", NOW)
    assert (found.target, found.parts) == ("500", ())
    assert not_understood(found) == "not understood: “150”"


def test_a_product_is_one_there_is_or_is_said_to_be_new(qapp):
    known = ("Night serum", "Serum for men")
    found = goal_from_line("sell 10 night serum by 31 Dec", NOW, known)
    assert found.product_line == "Night serum"
    assert " · Night serum · " in understood(found, NOW, "EUR", known)
    assert goal_from_line("sell 10 serum for men", NOW, known).product_line == "Serum for men"
    other = goal_from_line("sell 10 skateboards", NOW, known)
    assert " · skateboards (a new product) · " in understood(other, NOW, "EUR", known)
    assert " · skateboards · " in understood(other, NOW, "EUR", None)


STRANGE = ("zzq", "flurb", "Wuppdi", "quonk", "blorp", "snarf")


@pytest.mark.parametrize("seed", range(40))
def test_no_word_of_a_line_is_lost(seed, qapp):
    """Words that mean nothing, put anywhere into lines that are understood, are sold or named, and so is each of them."""
    chance = random.Random(seed)
    words = chance.choice([*LINES, *DATED]).split()
    put = chance.sample(STRANGE, 3)
    for word in put:
        words.insert(chance.randrange(len(words) + 1), word)
    found = goal_from_line(" ".join(words), NOW)
    told = " ".join((found.product_line, *found.unknown)).split()
    assert all(any(word in one for one in told) for word in put)


@pytest.mark.parametrize("seed", range(40))
def test_every_number_of_a_line_is_used_or_named(seed, qapp):
    chance = random.Random(seed)
    pieces = chance.sample(
        ["500 leads", "from Facebook", "by 31 Dec", "in 2027", "12%", "77", "on X", "from 3 May", "and 40"], 5
    )
    found = goal_from_line(" ".join(pieces), NOW)
    days = preset(found.period, NOW)
    used = " ".join(
        (found.target, found.product_line, *found.unknown, *(part.target or "" for part in found.parts))
    )
    used += f" {days.start.day} {days.end.day} {days.start.year}"
    numbers = [word.strip("%") for piece in pieces for word in piece.split() if word.strip("%").isdecimal()]
    assert all(number in used for number in numbers)


def test_a_platform_of_ones_own_is_named_like_any_other():
    own = ("own:Naver_Blog", "own:VK")
    for line in (
        "Sell 25 boards through Naver Blog and Instagram",
        "Sell 25 boards on instagram, naver blog",
    ):
        found = goal_from_line(line, date(2026, 9, 20), own=own)
        assert found.channels == ("instagram", "own:Naver_Blog")
        assert (found.product_line, found.unknown) == ("boards", ())
    assert goal_from_line("Sell 25 boards through VK", date(2026, 9, 20), own=own).channels == ("own:VK",)
    assert goal_from_line("Sell 25 boards through Naver Blog", date(2026, 9, 20)).channels == ()
