"""Derived columns by rule: each names columns that are there, and what it does not name does not wake it."""

from every import every
from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.store.derived.refreshing import RULES
from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched

DECLARED = {**RECORDS, "settings": Settings}


@every("rule", RULES, ids=lambda rule: rule.run.__module__.rpartition(".")[2])
def test_a_rule_names_columns_that_are_declared(rule: Rule) -> None:
    for entity, columns in rule.inputs.items():
        if entity == "touch":
            continue
        assert set(columns) <= {spec.name for spec in specs(DECLARED[entity])}


def edited(entity: str, *columns: str) -> Touched:
    touched = Touched()
    touched.edited(entity, 1, columns)
    return touched


@every(
    ("entity", "column"),
    [("campaign", "note"), ("influencer", "note"), ("order", "customer"), ("product", "line")],
)
def test_what_nothing_follows_from_wakes_no_rule(entity: str, column: str) -> None:
    assert not [rule for rule in RULES if rule.concerned(edited(entity, column))]


def test_a_new_name_of_a_campaign_wakes_ways_ads_and_leads() -> None:
    woken = [rule.inputs.keys() for rule in RULES if rule.concerned(edited("campaign", "name"))]
    assert len(woken) == 3
    assert any("touch" in inputs for inputs in woken)
    assert any("ad_cost" in inputs for inputs in woken)
    assert any("lead" in inputs for inputs in woken)


def test_rows_that_came_or_went_wake_whatever_follows_from_their_table() -> None:
    touched = Touched()
    touched.went("refund", [1])
    assert len([rule for rule in RULES if rule.concerned(touched)]) == 1
