import tomllib
from datetime import date

import pytest

from socialroi_desktop.domain.records.goals import GOAL_KIND
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.paths import resource
from socialroi_desktop.viewmodels.plan.one_line import goal_from_line, understood
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
    found = goal_from_line(line)
    told = (found.kind, found.metric, found.target_kind, found.target, found.product_line)
    assert (*told, " ".join(found.channels), found.period) == LINES[line]


def test_what_was_understood_is_said(qapp):
    line = "sell 25 pairs of skate shoes through Instagram"
    said = understood(goal_from_line(line), TODAY, "EUR")
    assert said == "Units sold: 25 · skate shoes · Instagram · 11 Aug – 8 Nov 2026"
    assert understood(goal_from_line("sell shoes"), TODAY, "EUR").startswith("Units sold: how many? · shoes")
    assert understood(goal_from_line("reach +40%"), TODAY, "EUR").startswith("Reach +40% · all channels")


def test_every_word_leads_to_a_goal_there_is():
    told = tomllib.loads(resource("goal_words.toml").read_text("utf-8"))
    kinds = {kind.id for kind in GOAL_KIND}
    assert all(aim["kind"] in kinds and aim["metric"] in METRICS for aim in told["aim"])
    for name in told["periods"]:
        assert preset(name, TODAY).end >= TODAY
