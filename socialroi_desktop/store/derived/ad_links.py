"""Ties what ads cost to the campaign their name means. Knows ads and campaigns, not when to write."""

import json
import sqlite3

from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.derived.ways import CALLED, campaign_names


def _link_ad_costs(connection: sqlite3.Connection, _touched: Touched) -> None:
    names = campaign_names(connection)
    told = connection.execute(
        "SELECT DISTINCT campaign, campaign_id FROM ad_cost WHERE campaign IS NOT NULL"
    ).fetchall()
    meant = {text: names.of(text) for text, _ in told}
    off = {text: meant[text] for text, campaign in told if campaign != meant[text]}
    # One statement for all of them: a file may name tens of thousands of campaigns.
    connection.execute(
        "WITH meant AS MATERIALIZED (SELECT key, value FROM json_each(?))"
        " UPDATE ad_cost SET campaign_id = meant.value FROM meant"
        " WHERE ad_cost.campaign = meant.key AND ad_cost.campaign_id IS NOT meant.value",
        (json.dumps(off),),
    )


AD_CAMPAIGNS = Rule({"campaign": CALLED, "ad_cost": ("campaign",)}, _link_ad_costs)
