"""Letters that are too much alike on one day, and people who never answered."""

from datetime import date

import pytest

from every import every
from socialroi_desktop.catalogue import letter_limits
from socialroi_desktop.domain.letters.alike import SentLetter, alike_letters, alike_warning
from socialroi_desktop.domain.letters.following_up import FollowUp, Touch, due_follow_ups

LIMITS = letter_limits()
TEXT = "Hi {name}, I run a small shop and think your people could like what we make. Would you try it?"
DAY = date(2026, 9, 20)


def sent(person, template="", text=""):
    return SentLetter(person, template, text or TEXT.format(name=f"person {person}"))


def count(letters, template="first_letter/en", text="Something else altogether, about cats."):
    return alike_letters(letters, template=template, text=text, influencer_id=0, limits=LIMITS)


def test_letters_of_one_template_are_alike_and_so_are_similar_texts():
    letters = [
        sent(1, "first_letter/en", "own words"),
        sent(1, "first_letter/en", "again to the same person"),
        sent(2),
        sent(3, "thanks/en", "Many thanks!"),
        sent(0, "first_letter/en"),
    ]
    assert count(letters) == 1
    assert count(letters, text=TEXT.format(name="Ola")) == 2
    assert count(letters, template="", text="Nothing alike") == 0


@pytest.mark.row("S1-11")
def test_many_alike_letters_in_a_day_are_warned_of():
    letters = [sent(person) for person in range(1, LIMITS.alike_a_day + 1)]
    text = TEXT.format(name="Ola")
    assert alike_warning(count(letters[1:], text=text), LIMITS) is None
    warning = alike_warning(count(letters, text=text), LIMITS)
    assert warning is not None
    assert str(warning).startswith("10 letters like this one went out today.")


def touch(day, direction="out", way="email", outcome=None, person=1):
    return Touch(person, f"2026-09-{day:02}T10:00:00Z", date(2026, 9, day), way, direction, outcome)


@every(
    ("log", "due"),
    [
        ([touch(13)], FollowUp(1, date(2026, 9, 13), 7, 1)),
        ([touch(14)], None),
        ([touch(1), touch(2, "in")], None),
        ([touch(2, "in"), touch(3)], FollowUp(1, date(2026, 9, 3), 17, 1)),
        ([touch(3, outcome="interested")], None),
        ([touch(3, outcome="no_answer")], FollowUp(1, date(2026, 9, 3), 17, 1)),
        ([touch(3, way="follow"), touch(4, way="comment")], None),
        ([touch(9), touch(1)], FollowUp(1, date(2026, 9, 9), 11, 2)),
        ([touch(1), touch(3), touch(5)], None),
        ([], None),
    ],
)
def test_whoever_did_not_answer_in_time_is_due_until_asked_often_enough(log, due):
    assert due_follow_ups(log, DAY, LIMITS) == (() if due is None else (due,))


def test_who_waits_longest_comes_first():
    log = [touch(5, person=3), touch(2, person=9), touch(5, person=1)]
    assert [item.influencer_id for item in due_follow_ups(log, DAY, LIMITS)] == [9, 1, 3]
