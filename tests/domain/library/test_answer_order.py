"""Answers about a use stand in one order, whether their days are known or not."""

from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.library.answer_order import in_order, newest_day
from socialroi_desktop.domain.records import StandingConsent, UsageRight

_DAYS = st.none() | st.sampled_from(["2026-05-01", "2026-05-02", "2026-05-09"])
_ROWS = st.lists(
    st.builds(UsageRight, id=st.integers(1, 99), answered_on=_DAYS, asked_on=_DAYS),
    max_size=6,
    unique_by=lambda row: row.id,
)


@given(_ROWS, st.randoms(use_true_random=False))
def test_known_days_decide_and_without_one_a_row_comes_after_all_written_before(rows, chance) -> None:
    found = in_order(rows)
    assert sorted(row.id for row in found) == sorted(row.id for row in rows)
    dated = [row for row in found if row.answered_on]
    assert dated == sorted(dated, key=lambda row: (row.answered_on, row.id))
    for at, row in enumerate(found):
        if row.answered_on is None:
            assert all(other.id > row.id for other in found[at + 1 :])
    chance.shuffle(rows)
    assert in_order(rows) == found


def test_what_tells_no_days_stands_as_it_was_written_down() -> None:
    rows = [StandingConsent(id=number) for number in (3, 1, 2)]
    assert [row.id for row in in_order(rows)] == [1, 2, 3]
    assert newest_day(rows) is None
    asked = UsageRight(id=4, asked_on="2026-05-03")
    assert newest_day([asked, UsageRight(id=5, answered_on="2026-05-01")]) == "2026-05-03"
