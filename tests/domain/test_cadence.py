"""Ranges of posts raised by a percentage: exact, and held against what was said."""

from decimal import Decimal

from every import every
from socialroi_desktop.domain.cadence import disagreement, raised, read_often, read_percent
from socialroi_desktop.domain.records import Cadence
from socialroi_desktop.domain.validation import check_record


@every(
    ("text", "told"),
    [("3-5", "3-5"), ("3 – 5", "3-5"), ("4.50-7,5", "4.5-7.5"), ("4", "4"), ("3 to 5", "3-5")],
)
def test_a_range_is_read_as_people_write_it(text: str, told: str) -> None:
    assert str(read_often(text)) == told


@every("text", ["", "often", "5-3", "-3", "3-5-7"])
def test_what_is_no_range_is_none(text: str) -> None:
    assert read_often(text) is None


@every(("text", "told"), [("+50%", 50), ("50", 50), ("-20 %", -20), ("+ 12,5%", "12.5")])
def test_a_percentage_is_read_with_and_without_its_sign(text: str, told: object) -> None:
    assert read_percent(text) == Decimal(str(told))


def test_nothing_is_left_of_more_than_all() -> None:
    assert read_percent("-120%") is None


def test_what_was_said_is_told_by_its_own_percentage() -> None:
    usual, said = read_often("3-5"), read_often("6-10")
    assert usual is not None
    assert said is not None
    found = raised(usual, Decimal(50), said)
    assert str(found.target) == "4.5-7.5"
    assert found.agrees is False
    wrong = disagreement(found)
    assert wrong is not None
    assert "that is +100 %" in wrong.message
    assert "4.5-7.5" in wrong.message


def test_a_range_that_grows_unevenly_says_both_ends() -> None:
    usual, said = read_often("3-5"), read_often("6-8")
    assert usual is not None
    assert said is not None
    wrong = disagreement(raised(usual, Decimal(50), said))
    assert wrong is not None
    assert "+100 % to +60 %" in wrong.message


def test_a_target_that_its_percentage_contradicts_is_refused_at_the_field() -> None:
    typed = Cadence(channel="instagram", unit="week", usual="3-5", lift="50", posts="6-10")
    (problem,) = check_record(typed)
    assert problem.column == "posts"
    assert "+100 %" in problem.message


def test_the_unit_must_be_told() -> None:
    (problem,) = check_record(Cadence(channel="instagram", posts="3-5"))
    assert problem.column == "unit"


def test_shares_that_make_no_whole_are_refused() -> None:
    typed = Cadence(channel="x", unit="week", posts="4", own_share=60, curated_share=30, conversation_share=0)
    (problem,) = check_record(typed)
    assert "90 %" in problem.message
