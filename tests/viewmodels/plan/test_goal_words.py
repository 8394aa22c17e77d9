from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.goals import period_of, validate
from socialroi_desktop.viewmodels.plan.amounts import (
    editable_text,
    stored_text,
    unit_hint,
    write_amount,
    write_rate,
)
from socialroi_desktop.viewmodels.plan.goal_words import sentence
from socialroi_desktop.viewmodels.plan.periods import PRESETS, preset, preset_names, preset_of
from socialroi_desktop.viewmodels.plan.templates import goal_templates

TODAY = date(2026, 8, 11)


@pytest.mark.parametrize(
    ("value", "metric", "shown"),
    [
        ("41200", "net_sales", "$41,200"),
        ("12.5", "aov", "$12.50"),
        ("0.0525", "engagement_rate_by_reach", "5.3%"),
        ("19", "units", "19"),
        ("1.36", "units", "1.4"),
        ("3.5", "roas", "3.5×"),
        ("2", "hours", "2 h"),
        (None, "units", "–"),
    ],
)
def test_values_follow_the_unit(value, metric, shown):
    assert write_amount(None if value is None else Decimal(value), metric, "USD") == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [("23.214", "23.2 a day"), ("451.6", "452 a day"), ("0.25", "1.8 a week"), ("3", "3 a day")],
)
def test_small_rates_are_told_by_the_week(value, shown):
    assert write_rate(Decimal(value), "leads", "USD") == shown


@pytest.mark.parametrize(
    ("text", "metric", "lift", "stored"),
    [
        ("14,000", "reach", False, "14000"),
        ("5%", "engagement_rate_by_reach", False, "0.05"),
        ("40 %", "engagement_rate_by_reach", True, "40"),
        ("1,200.50", "net_sales", False, "1200.5"),
        ("many", "units", False, "many"),
        ("", "units", False, ""),
    ],
)
def test_what_is_typed_is_stored_exactly(text, metric, lift, stored):
    assert stored_text(text, metric, lift=lift) == stored


@pytest.mark.parametrize(("stored", "metric"), [("14000", "reach"), ("0.05", "roi"), ("1200.5", "net_sales")])
def test_what_is_shown_for_editing_is_read_back(stored, metric):
    assert stored_text(editable_text(stored, metric, lift=False), metric, lift=False) == stored


def test_polish_decimals():
    assert editable_text("0.125", "roi", lift=False, locale=QLocale("pl_PL")) == "12,5"


def test_units_stand_behind_the_box():
    assert unit_hint("net_sales", "PLN", lift=False) == "PLN"
    assert unit_hint("reach", "PLN", lift=True) == "%"
    assert unit_hint("units", "PLN", lift=False) == ""


def test_650_leads_are_23_a_day():
    goal = Goal(metric="leads", kind="leads", target="650", start="2018-08-05", end="2018-09-01")
    assert sentence(goal, "USD") == "Leads: 650 by 1 Sep 2018, that is 23.2 a day."


def test_a_level_goes_from_its_baseline_to_the_target():
    goal = Goal(
        metric="engagement_rate_by_reach",
        target="0.05",
        start="2026-08-01",
        end="2026-08-31",
        baseline="0.031",
    )
    assert sentence(goal, "USD") == "Engagement rate by reach from 3.1% to 5.0% by 31 Aug 2026."


def test_presets_seen_from_a_day():
    assert preset("next_month", TODAY) == Period(date(2026, 9, 1), date(2026, 9, 30))
    assert preset("next_quarter", TODAY) == Period(date(2026, 10, 1), date(2026, 12, 31))
    assert preset("next_30", TODAY).days == 30
    assert preset("month:8", TODAY).start == date(2026, 8, 1)
    assert preset("month:2", TODAY) == Period(date(2027, 2, 1), date(2027, 2, 28))
    assert preset("quarter:2", TODAY) == Period(date(2027, 4, 1), date(2027, 6, 30))
    assert preset_of(preset("this_quarter", TODAY), TODAY) == "this_quarter"
    assert set(preset_names()) == set(PRESETS)
    with pytest.raises(ValueError, match="someday"):
        preset("someday", TODAY)


@pytest.mark.parametrize("template", goal_templates(), ids=lambda template: template.id)
def test_a_template_needs_nothing_but_its_baseline(template):
    draft = template.draft(TODAY)
    assert {problem.column for problem in validate(draft)} == {"baseline_source"}
    period = period_of(draft.start, draft.end)
    assert period is not None
    assert period.end >= TODAY
