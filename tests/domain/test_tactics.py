"""How far a tactic is: of its day or week, in all, and how often in a row."""

from datetime import date

from socialroi_desktop.domain.records import Tactic, TacticDone
from socialroi_desktop.domain.tactics import occurrence, tally


def days(*told: tuple[str, int]) -> list[TacticDone]:
    return [TacticDone(tactic_id=1, day=day, count=count) for day, count in told]


def test_a_day_under_way_breaks_no_streak() -> None:
    tactic = Tactic(name="Follow", repeat="daily", wanted=10)
    done = days(("2026-09-17", 3), ("2026-09-18", 10), ("2026-09-19", 11), ("2026-09-20", 6))
    found = tally(tactic, done, date(2026, 9, 20), 0)
    assert (found.now, found.wanted, found.total, found.streak) == (6, 10, 30, 2)
    assert not found.met
    assert found.left == 4


def test_a_full_day_is_one_more_in_a_row() -> None:
    tactic = Tactic(name="Follow", repeat="daily", wanted=10)
    done = days(("2026-09-19", 10), ("2026-09-20", 10))
    assert tally(tactic, done, date(2026, 9, 20), 0).streak == 2
    assert tally(tactic, done, date(2026, 9, 22), 0).streak == 0


def test_a_week_is_counted_as_a_whole() -> None:
    tactic = Tactic(name="Ask", repeat="weekly", wanted=3)
    done = days(("2026-09-07", 3), ("2026-09-14", 2), ("2026-09-19", 1))
    found = tally(tactic, done, date(2026, 9, 20), 0)
    assert (found.now, found.streak) == (3, 2)


def test_what_is_done_once_is_counted_in_all() -> None:
    tactic = Tactic(name="List", wanted=100)
    found = tally(tactic, days(("2026-09-01", 40), ("2026-09-20", 5)), date(2026, 9, 20), 0)
    assert (found.now, found.wanted, found.streak) == (45, 100, 0)


def test_days_without_a_time_take_the_usual_one() -> None:
    tactic = Tactic(name="Follow", repeat="daily", minutes=15)
    done = [TacticDone(day="2026-09-18", count=1), TacticDone(day="2026-09-19", count=1, minutes=40)]
    assert tally(tactic, done, date(2026, 9, 20), 0).minutes == 55


def test_what_repeats_every_week_is_due_on_its_weekday() -> None:
    tactic = Tactic(name="Ask", repeat="weekly", due_on="2026-09-04")
    assert occurrence(tactic, date(2026, 9, 17), 0) == date(2026, 9, 11)
    assert occurrence(tactic, date(2026, 9, 18), 0) == date(2026, 9, 18)
    assert occurrence(tactic, date(2026, 9, 1), 0) == date(2026, 9, 4)
    assert occurrence(Tactic(repeat="weekly"), date(2026, 9, 17), 0) == date(2026, 9, 20)
