"""Figures as a reader sees them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.viewmodels.shared.figure_text import (
    Change,
    change_of,
    notes_of,
    range_text,
    reason_of,
    tone_of,
    value_text,
    written,
)
from socialroi_desktop.viewmodels.shared.roles import Tone


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def figure(metric: str, value: str | None, unit: str = "ratio", **more) -> Figure:
    day = date(2026, 7, 1)
    number = None if value is None else Decimal(value)
    return Figure(metric, {}, day, day, number, unit, "", {}, 1, **more)


@pytest.mark.parametrize(
    ("metric", "value", "currency", "text"),
    [
        ("net_sales", "18420.4", "USD", "$18,420"),
        ("profit", "-80", "USD", "−$80"),
        ("cpc", "0.5", "USD", "$0.50"),
        ("roi", "0.4", "USD", "+40%"),
        ("roi", "-0.35", "USD", "−35%"),
        ("engagement_rate_by_reach", "0.0047", "USD", "0.47%"),
        ("click_through_rate_by_impressions", "0.035", "USD", "3.5%"),
        ("orders", "312", "USD", "312"),
        ("orders", "1.5", "USD", "1.5"),
        ("roas", "2.5", "USD", "2.50×"),
        ("hours", "61", "USD", "61 h"),
        ("session_duration", "125", "USD", "2 min 5 s"),
        ("session_duration", "3700", "USD", "1 h 1 min"),
        ("session_duration", "5", "USD", "5 s"),
        ("net_sales", None, "USD", "–"),
    ],
)
def test_a_value_is_written_by_its_unit(metric, value, currency, text):
    assert written(metric, None if value is None else Decimal(value), currency) == text


def test_the_cents_are_kept_where_they_are_asked_for():
    item = figure("net_sales", "18420.40", "USD")
    assert value_text(item) == "$18,420"
    assert value_text(item, exact=True) == "$18,420.40"


def test_a_range_has_the_unit_of_its_figure_and_an_unknown_one_is_a_dash():
    assert range_text(figure("roi", "0.4", low=Decimal("0.24"), high=Decimal("0.57"))) == "24 … 57%"
    assert range_text(figure("roi", "0.099", low=Decimal("0.096"), high=Decimal("0.102"))) == "9.6 … 10.2%"
    assert range_text(figure("profit", "5", "USD", low=Decimal(1), high=Decimal(9))) == "$1 … $9"
    assert range_text(figure("roi", "0.4")) == "–"


def test_a_change_of_money_is_a_share_of_what_was():
    now, before = figure("net_sales", "122", "USD"), figure("net_sales", "100", "USD")
    assert change_of(now, before) == Change("22%", "up", Tone.GOOD)
    assert change_of(before, now) == Change("18%", "down", Tone.BAD)


def test_a_change_of_a_share_is_in_points_and_falling_can_be_good():
    now, before = figure("unattributed_share", "0.31"), figure("unattributed_share", "0.37")
    assert change_of(now, before) == Change("6 pts", "down", Tone.GOOD)


def test_what_has_no_better_way_is_not_judged():
    found = change_of(figure("total_cost", "109", "USD"), figure("total_cost", "100", "USD"))
    assert found == Change("9%", "up", Tone.MUTED)


@pytest.mark.parametrize("small_one", [0, 1])
def test_a_small_sample_on_either_side_takes_the_colour_away(small_one):
    pair = [figure("net_sales", "122", "USD"), figure("net_sales", "100", "USD")]
    pair[small_one] = replace(pair[small_one], small_sample=True)
    assert change_of(*pair) == Change("22%", "up", Tone.MUTED)


def test_no_change_is_said_and_an_unknown_one_is_not():
    same = figure("net_sales", "100", "USD")
    assert change_of(same, same) == Change("no change", "", Tone.MUTED)
    assert change_of(same, None) is None
    assert change_of(same, figure("net_sales", None, "USD")) is None
    assert change_of(same, figure("net_sales", "0", "USD")) is None


@pytest.mark.parametrize(
    ("value", "low", "high", "tone"),
    [
        ("0.4", "0.2", "0.6", Tone.GOOD),
        ("-0.4", "-0.6", "-0.2", Tone.BAD),
        ("0.1", "-0.2", "0.4", Tone.MUTED),
    ],
)
def test_roi_is_judged_only_when_its_range_leaves_zero_out(value, low, high, tone):
    assert tone_of(figure("roi", value, low=Decimal(low), high=Decimal(high))) is tone


def test_the_reason_is_given_for_what_is_unknown_alone():
    note = Problem("Cannot be worked out: “{sum}” is 0.", {"sum": "Total cost"})
    assert reason_of(figure("roi", None, notes=(note,))) == "Cannot be worked out: “Total cost” is 0."
    assert reason_of(figure("roi", "0.4", notes=(note,))) == ""
    assert notes_of(figure("roi", "0.4", notes=(note,))) == ("Cannot be worked out: “Total cost” is 0.",)
