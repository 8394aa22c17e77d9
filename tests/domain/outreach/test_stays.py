"""Days in each stage, told from the moves."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.outreach.stays import Stay, changes_of, stays

TODAY = date(2026, 9, 20)
DAYS = st.dates(date(2026, 1, 1), TODAY)


def test_a_return_counts_to_the_days_of_the_first_stay():
    moves = [("screen", date(2026, 9, 1)), ("letter", date(2026, 9, 4)), ("screen", date(2026, 9, 10))]
    assert stays(moves, TODAY) == {
        "screen": Stay(date(2026, 9, 1), 13),
        "letter": Stay(date(2026, 9, 4), 6),
    }


@given(st.lists(st.tuples(st.sampled_from("abc"), DAYS), min_size=1))
def test_all_days_since_the_first_move_are_in_a_stage(moves):
    moves = sorted(moves, key=lambda move: move[1])
    assert sum(stay.days for stay in stays(moves, TODAY).values()) == (TODAY - moves[0][1]).days


def test_nobody_moved_has_no_stays():
    assert stays([], TODAY) == {}


def test_repeats_and_blanks_are_no_change():
    days = [date(2026, 9, day) for day in (1, 2, 3, 4)]
    assert changes_of(zip(("fan", "fan", None, "agent"), days, strict=True)) == (
        ("fan", days[0]),
        ("agent", days[3]),
    )
