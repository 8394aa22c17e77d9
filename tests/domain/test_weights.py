"""Weights as they are typed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.domain.weights import KINDS, weights_of
from socialroi_desktop.domain.workspace import Settings


@pytest.mark.parametrize(
    "text", ["likes 1, link clicks 2.5", "Likes: 1; Link  Clicks=2,5", "likes 1\nlink_clicks 2.5\n"]
)
def test_weights_are_read_however_they_are_parted(text: str) -> None:
    assert weights_of(text) == {"likes": Decimal(1), "link_clicks": Decimal("2.5")}


@pytest.mark.parametrize("text", [None, "", " , "])
def test_nothing_weighs_nothing(text: str | None) -> None:
    assert weights_of(text) == {}


@pytest.mark.parametrize(
    ("text", "said"), [("likes", "no weight"), ("likes -1", "no weight"), ("orders 3", "cannot have")]
)
def test_what_is_no_weight_is_named(text: str, said: str) -> None:
    (problem,) = check_record(Settings(name="Shop", engagement_weights=f"saves 1, {text}"))
    assert said in problem.message
    assert (text in problem.message, problem.column) == (True, "engagement_weights")


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    told = weights_of(text)
    assert isinstance(told, Problem) or set(told) <= set(KINDS)


@given(st.dictionaries(st.sampled_from(KINDS), st.decimals(0, 1000, places=2, allow_nan=False), min_size=1))
def test_what_is_written_is_read(weights: dict[str, Decimal]) -> None:
    text = ", ".join(f"{kind.replace('_', ' ')} {weight}" for kind, weight in weights.items())
    assert weights_of(text) == weights
