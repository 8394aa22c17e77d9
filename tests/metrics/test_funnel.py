"""Steps of a funnel: sums, rates, and why a rate cannot be known."""

from fractions import Fraction

from socialroi_desktop.metrics.methods.funnel import Answered, funnel_of, summed

ARTICLE = Answered("Article", 1, 1000, 400)
GUIDE = Answered("Guide", 2, 300, 90)
WAX = Answered("Wax", 3, 90, 9)


def test_each_step_has_its_rate_and_how_many_of_the_step_before_go_on() -> None:
    first, second, third = funnel_of([WAX, ARTICLE, GUIDE])
    assert [step.names for step in (first, second, third)] == [("Article",), ("Guide",), ("Wax",)]
    assert [step.rate.value for step in (first, second, third)] == [
        Fraction(2, 5),
        Fraction(3, 10),
        Fraction(1, 10),
    ]
    assert first.passed is None
    assert second.passed is not None
    assert second.passed.value == Fraction(90, 400)
    assert third.passed is not None
    assert third.passed.value == Fraction(9, 90)


def test_offers_at_one_place_are_one_step() -> None:
    steps = funnel_of([ARTICLE, GUIDE, Answered("Webinar", 2, 100, 50)])
    assert [(step.reached, step.responses) for step in steps] == [(1000, 400), (400, 140)]
    assert steps[1].names == ("Guide", "Webinar")


def test_what_is_not_counted_is_null_with_its_reason_and_never_nought() -> None:
    first, second, third = funnel_of([ARTICLE, Answered("Guide", 2, 300, None), WAX])
    assert first.rate.value == Fraction(2, 5)
    assert second.responses is None
    for rate in (second.rate, second.passed):
        assert rate is not None
        assert rate.value is None
        assert rate.reason is not None
        assert rate.reason.message == "It is not counted how many answered “Guide”."
    assert third.passed is not None
    assert third.passed.reason is not None
    assert third.passed.reason.message == "It is not counted how many answered the step before."
    (unseen,) = funnel_of([Answered("Guide", 1, None, 5)])
    assert unseen.rate.reason is not None
    assert unseen.rate.reason.message == "It is not counted how many saw “Guide”."


def test_a_sum_with_an_uncounted_part_is_not_known() -> None:
    (step,) = funnel_of([ARTICLE, Answered("Film", 1, None, 3)])
    assert (step.reached, step.responses) == (None, 403)
    assert summed([]) is None
    assert summed([0, 0]) == 0


def test_a_share_of_nobody_and_more_answers_than_people_are_no_rates() -> None:
    first, second = funnel_of([Answered("Article", 1, 0, 0), Answered("Guide", 2, 10, 12)])
    assert (first.rate.value, second.rate.value) == (None, None)
    assert first.rate.reason is not None
    assert first.rate.reason.message == "Nobody has seen it yet."
    assert second.rate.reason is not None
    assert second.rate.reason.message == "12 answered, but only 10 saw it: check both counts."
    assert second.passed is not None
    assert second.passed.reason is not None
    assert second.passed.reason.message == "Nobody has answered the step before yet."
    assert funnel_of([]) == ()


def test_more_answers_than_the_step_before_had_are_no_share_of_it() -> None:
    _, second = funnel_of([Answered("Article", 1, 50, 5), Answered("Guide", 2, 100, 20)])
    assert second.passed is not None
    assert (second.passed.value, second.rate.value) == (None, Fraction(1, 5))
    assert second.passed.reason is not None
    assert second.passed.reason.message == (
        "20 answered, but only 5 answered the step before: check both counts."
    )
