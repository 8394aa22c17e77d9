from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.library.permission import Rights, may_use
from socialroi_desktop.domain.records import DealRight, StandingConsent, UsageRight
from socialroi_desktop.domain.records.library import GRANTED, REFUSED, RIGHT_STATE

DAY = date(2026, 10, 2)


def ads(state: str = "granted", **told: object) -> UsageRight:
    return UsageRight(ugc_item_id=1, use="ads", state=state, **told)  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    ("own", "allowed", "reason"),
    [
        ((), False, "Nobody was asked for this use yet."),
        ((ads("none"),), False, "Nobody was asked for this use yet."),
        ((ads("asked", asked_on="2026-09-14"),), False, "Asked on 2026-09-14, without an answer so far."),
        ((ads("asked"),), False, "Asked, without an answer so far."),
        ((ads("replied"),), False, "There is an answer; note whether it grants this use."),
        ((ads(),), True, "Granted without an end."),
        ((ads("self_granted"),), True, "Granted without an end."),
        ((ads(ends_on="2026-10-02"),), True, "Granted until 2026-10-02."),
        ((ads(ends_on="2026-09-30"),), False, "The right ended on 2026-09-30."),
        ((ads(starts_on="2026-10-03"),), False, "The right begins on 2026-10-03 only."),
        ((ads("declined"),), False, "It was declined."),
        ((ads("withdrawn"),), False, "The right was withdrawn."),
        ((ads(id=1), ads("withdrawn", id=2)), False, "The right was withdrawn."),
        ((ads("declined", id=1), ads(id=2)), True, "Granted without an end."),
        (
            (ads(id=2, answered_on="2026-09-01"), ads("withdrawn", id=1, answered_on="2026-09-20")),
            False,
            "The right was withdrawn.",
        ),
        ((UsageRight(use="repost", state="granted"),), False, "Nobody was asked for this use yet."),
        ((ads(territory="PL, Czechia"),), True, "Granted without an end, in PL, Czechia."),
    ],
)  # fmt: skip
def test_the_answer_comes_with_its_reason(own: tuple[UsageRight, ...], allowed: bool, reason: str) -> None:
    answer = may_use(Rights(own), "ads", first=DAY)
    assert (answer.allowed, answer.reason.message) == (allowed, reason)
    assert answer.right is None or answer.right in own


def test_what_is_said_of_the_piece_goes_before_its_deal_and_that_before_what_is_said_of_all() -> None:
    deal = DealRight(id=1, deal_id=1, use="ads", state="granted", ends_on="2026-12-31")
    consent = StandingConsent(id=1, influencer_id=1, use="ads", state="granted")
    assert may_use(Rights((), (deal,), (consent,)), "ads", first=DAY).right is deal
    assert may_use(Rights((), (), (consent,)), "ads", first=DAY).right is consent
    assert not may_use(Rights((ads("declined"),), (deal,), (consent,)), "ads", first=DAY).allowed
    asked = ads("asked")
    assert may_use(Rights((asked,), (deal,), (consent,)), "ads", first=DAY).right is deal
    assert not may_use(Rights((), (deal,), (consent,)), "print", first=DAY).allowed


def test_a_right_of_some_countries_does_not_hold_elsewhere() -> None:
    rights = Rights((ads(territory="PL, Czechia"),))
    assert may_use(rights, "ads", first=DAY, territory="Polska").allowed
    assert may_use(rights, "ads", first=DAY, territory="cz, Poland").allowed
    elsewhere = may_use(rights, "ads", first=DAY, territory="Poland, Vietnam")
    assert (elsewhere.allowed, elsewhere.reason.message) == (False, "The right holds only in PL, Czechia.")
    assert may_use(Rights((ads(),)), "ads", first=DAY, territory="Vietnam").allowed


def test_a_use_that_outlives_its_right_is_refused_and_says_when() -> None:
    first, renewed = ads(id=1, ends_on="2026-10-10"), ads(id=2, starts_on="2026-10-11", ends_on="2026-10-31")
    cut = may_use(Rights((first,)), "ads", first=DAY, last=date(2026, 10, 20))
    assert (cut.allowed, cut.reason.message) == (False, "The right ends on 2026-10-10, before the use does.")
    whole = may_use(Rights((first, renewed)), "ads", first=DAY, last=date(2026, 10, 20))
    assert (whole.allowed, whole.reason.message) == (True, "Granted until 2026-10-31.")


DAYS = st.integers(0, 12).map(lambda n: (DAY + timedelta(n)).isoformat())
SOME = st.none() | DAYS


@given(
    st.lists(
        st.builds(
            UsageRight,
            use=st.just("ads"),
            state=st.sampled_from([choice.id for choice in RIGHT_STATE]),
            starts_on=SOME,
            ends_on=SOME,
        ),
        max_size=5,
    ),
    st.integers(0, 12),
    st.integers(0, 6),
)
def test_it_may_when_a_grant_since_the_last_refusal_holds_on_every_day(
    rights: list[UsageRight], start: int, length: int
) -> None:
    first = DAY + timedelta(start)
    last = first + timedelta(length)
    refused = max((at for at, right in enumerate(rights) if right.state in REFUSED), default=-1)
    granted = [right for right in rights[refused + 1 :] if right.state in GRANTED]
    days = [(first + timedelta(n)).isoformat() for n in range(length + 1)]
    plain = all(
        any((right.starts_on or day) <= day <= (right.ends_on or day) for right in granted) for day in days
    )
    answer = may_use(Rights(rights), "ads", first=first, last=last)
    assert answer.allowed == plain
    assert answer.reason.message
