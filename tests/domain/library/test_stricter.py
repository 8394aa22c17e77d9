"""What is made of two pieces may be used for no more than both might."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.library.permission import Rights, may_use
from socialroi_desktop.domain.library.stricter import answer_of, stricter
from socialroi_desktop.domain.records import DealRight, StandingConsent, UsageRight
from socialroi_desktop.domain.records.library import RIGHT_STATE

DAY = date(2026, 10, 2)
DAYS = st.integers(0, 8).map(lambda n: (DAY + timedelta(n)).isoformat())
STATES = st.sampled_from([choice.id for choice in RIGHT_STATE])
COUNTRIES = st.none() | st.sampled_from(["PL", "Poland, Vietnam", "Czechia"])


def said(record: type, **more: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    one = st.builds(
        record, use=st.just("ads"), state=STATES, starts_on=st.none() | DAYS, ends_on=st.none() | DAYS,
        territory=COUNTRIES, **more,
    )  # fmt: skip
    return st.lists(one, max_size=3).map(tuple)


RIGHTS = st.builds(
    Rights,
    said(UsageRight, answered_on=st.none() | DAYS, asked_on=st.none() | DAYS),
    said(DealRight),
    said(StandingConsent),
)


def numbered(first: Rights, second: Rights) -> tuple[Rights, Rights]:
    """Give all rows ids of their own, as a store would."""
    own = [replace(right, id=at) for at, right in enumerate((*first.own, *second.own), start=1)]  # type: ignore[type-var]  # records
    cut = len(first.own)
    return replace(first, own=tuple(own[:cut])), replace(second, own=tuple(own[cut:]))


def merged(first: Rights, second: Rights, stays: Rights, speaks: tuple[bool, bool] = (True, True)) -> Rights:
    """Do what a store does: the rows of both are its own, some go, some are open again, some come last."""
    told = stricter(first, second, "ads", stays=stays, speaks=speaks)
    gone, come, opened = (told.gone, told.rights, told.opened) if told else ((), (), ())
    own = [right for right in (*first.own, *second.own) if right.id not in gone]
    own = [replace(right, state="replied") if right.id in opened else right for right in own]  # type: ignore[type-var]  # records
    return replace(stays, own=(*own, *(replace(right, id=900 + at) for at, right in enumerate(come))))


@given(
    first=RIGHTS, second=RIGHTS, deal=st.booleans(), maker=st.booleans(), start=st.integers(0, 9),
    length=st.integers(0, 3), territory=COUNTRIES, speaks=st.tuples(st.booleans(), st.booleans()),
)  # fmt: skip
def test_it_is_allowed_only_where_both_were_or_one_may_speak_for_the_other_of_which_nothing_was_answered(
    *, first: Rights, second: Rights, deal: bool, maker: bool, start: int, length: int, territory: str | None,
    speaks: tuple[bool, bool],
) -> None:  # fmt: skip
    first, second = numbered(first, second)
    stays = Rights((), (first if deal else second).of_deal, (first if maker else second).standing)
    one = merged(first, second, stays, speaks)
    span = {"first": DAY + timedelta(start), "last": DAY + timedelta(start + length), "territory": territory}
    answers = [may_use(side, "ads", **span).allowed for side in (first, second) if answer_of(side, "ads")]  # type: ignore[arg-type]  # the words of one question
    allowed = may_use(one, "ads", **span).allowed  # type: ignore[arg-type]  # the words of one question
    silent = [
        may for side, may in ((second, speaks[0]), (first, speaks[1])) if answer_of(side, "ads") is None
    ]
    assert not allowed or (answers and all(answers) and all(silent))


@given(RIGHTS, RIGHTS, st.integers(0, 9))
def test_what_both_allow_in_a_country_stays_allowed(first: Rights, second: Rights, start: int) -> None:
    first, second = numbered(first, second)
    stays = Rights((), first.of_deal, second.standing)
    asked = {"first": DAY + timedelta(start), "territory": "PL"}
    if all(may_use(side, "ads", **asked).allowed for side in (first, second)):  # type: ignore[arg-type]  # the words of one question
        assert may_use(merged(first, second, stays), "ads", **asked).allowed  # type: ignore[arg-type]  # the words of one question


def ads(row_id: int, state: str = "granted", **told: object) -> UsageRight:
    return UsageRight(id=row_id, use="ads", state=state, **told)  # type: ignore[arg-type]  # fields by name


@every(
    ("first", "second", "reason"),
    [
        ((ads(1, ends_on="2026-12-31"),), (ads(2, ends_on="2026-11-30"),), "Granted until 2026-11-30."),
        ((ads(1, territory="PL, VN"),), (ads(2, territory="Poland"),), "Granted without an end, in PL."),
        ((ads(1),), (ads(2, "declined"),), "It was declined."),
        ((ads(1, "declined"),), (ads(2, answered_on="2026-09-01"),), "It was declined."),
        ((ads(1),), (), "Granted without an end."),
        ((ads(1),), (ads(2, "asked"),), "Granted without an end."),
        ((ads(1, territory="PL"),), (ads(2, territory="VN"),), "The right was withdrawn."),
    ],
)
def test_the_stricter_of_both_is_what_is_said(
    first: tuple[UsageRight, ...], second: tuple[UsageRight, ...], reason: str
) -> None:
    one = merged(Rights(first), Rights(second), Rights())
    assert may_use(one, "ads", first=DAY).reason.message == reason
    assert stricter(Rights(first), Rights(second), "print", stays=Rights()) is None


@pytest.mark.parametrize("kept_asked", [(), (ads(1, "asked"),)])
def test_a_grant_for_what_somebody_else_made_is_an_answer_to_be_looked_at(
    kept_asked: tuple[UsageRight, ...],
) -> None:
    kept, gone = Rights(kept_asked), Rights((ads(2),))
    one = merged(kept, gone, Rights(), (True, False))
    assert may_use(one, "ads", first=DAY).reason.message.startswith("There is an answer")
    consent = Rights((), (), (StandingConsent(influencer_id=2, use="ads", state="granted"),))
    for stays in (Rights(), consent):
        assert not may_use(merged(kept, consent, stays, (True, False)), "ads", first=DAY).allowed
    assert may_use(merged(kept, gone, Rights()), "ads", first=DAY).allowed
