"""Ties what ads cost to the campaign their name means. Knows ads and campaigns, not when to write."""

import sqlite3

from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.derived.ways import CALLED, campaign_names


def _link_ad_costs(connection: sqlite3.Connection, _touched: Touched) -> None:
    names = campaign_names(connection)
    found = connection.execute("SELECT DISTINCT campaign FROM ad_cost WHERE campaign IS NOT NULL").fetchall()
    for (text,) in found:
        campaign = names.of(text)
        connection.execute(
            "UPDATE ad_cost SET campaign_id = ? WHERE campaign = ? AND campaign_id IS NOT ?",
            (campaign, text, campaign),
        )


AD_CAMPAIGNS = Rule({"campaign": CALLED, "ad_cost": ("campaign",)}, _link_ad_costs)
