from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.library.permission import Rights, may_use
from socialroi_desktop.domain.library.standing import cover, use_standing
from socialroi_desktop.domain.records import DealRight, StandingConsent, Usage, UsageRight
from socialroi_desktop.domain.records.library import GRANTED, RIGHT_STATE

DAY = date(2026, 10, 2)


def ads(state: str = "granted", **told: object) -> UsageRight:
    return UsageRight(ugc_item_id=1, use="ads", state=state, **told)  # type: ignore[arg-type]  # fields by name


@every(
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
        ((ads(id=1, ends_on="2026-10-31"), ads("declined", id=2)), True, "Granted until 2026-10-31."),
        ((ads(id=1, ends_on="2026-09-30"), ads("declined", id=2)), False, "It was declined."),
        ((ads("declined", id=1), ads(id=2, ends_on="2026-09-30")), False, "The right ended on 2026-09-30."),
        (
            (ads(id=1, ends_on="2026-10-31"), ads("declined", id=2, starts_on="2026-11-01", answered_on="2026-10-01")),
            True,
            "Granted until 2026-10-31; withdrawn from 2026-11-01 on.",
        ),
        (
            (
                ads(id=1, ends_on="2026-10-31", territory="PL"),
                ads("declined", id=2, starts_on="2026-11-01", answered_on="2026-10-01"),
            ),
            True,
            "Granted until 2026-10-31, in PL; withdrawn from 2026-11-01 on.",
        ),
        (
            (ads(id=1, ends_on="2026-10-20"), ads("declined", id=2, starts_on="2026-11-01", answered_on="2026-10-01")),
            True,
            "Granted until 2026-10-20.",
        ),
        ((ads(territory="Worldwide"),), True, "Granted without an end."),
        (
            (ads(id=2, answered_on="2026-09-01"), ads("withdrawn", id=1, answered_on="2026-09-20")),
            False,
            "The right was withdrawn.",
        ),
        ((ads(id=1, answered_on="2026-05-01"), ads("withdrawn", id=2)), False, "The right was withdrawn."),
        ((ads("self_granted", id=1, answered_on="2026-05-01"), ads("declined", id=2)), True, "Granted without an end."),
        (
            (ads("withdrawn", id=1, answered_on="2026-05-01"), ads(id=2)),
            False,
            "The right was withdrawn; write into what was granted since on which day that was answered.",
        ),
        (
            (ads("withdrawn", id=1, answered_on="2026-05-01"), ads(id=2, answered_on="2026-05-01")),
            True,
            "Granted without an end.",
        ),
        ((ads("withdrawn", id=1), ads(id=2, answered_on="2020-05-01")), False, "The right was withdrawn."),
        ((ads("withdrawn", id=2), ads(id=1), ads(id=3, answered_on="2020-05-01")), False, "The right was withdrawn."),
        (
            (ads(id=1, answered_on="2026-05-01"), ads("withdrawn", id=2), ads(id=3, answered_on="2026-04-01")),
            False,
            "The right was withdrawn.",
        ),
        (
            (ads(id=1, answered_on="2026-05-01"), ads("withdrawn", id=2), ads(id=3, answered_on="2026-05-02")),
            True,
            "Granted without an end.",
        ),
        (
            (ads(id=1, answered_on="2026-05-09"), ads("withdrawn", id=2, asked_on="2026-05-01")),
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


def test_rights_in_different_countries_follow_each_other_nowhere() -> None:
    poland = ads(id=1, territory="PL", ends_on="2026-10-10")
    germany = ads(id=2, territory="DE", starts_on="2026-10-11")
    both, late = Rights((poland, germany)), date(2026, 10, 20)
    cut = may_use(both, "ads", first=DAY, last=late)
    assert (cut.allowed, cut.reason.message) == (False, "The right ends on 2026-10-10, before the use does.")
    assert may_use(both, "ads", first=DAY).allowed
    assert may_use(both, "ads", first=late).allowed
    there = may_use(
        Rights((poland, ads(id=2, territory="EU", starts_on="2026-10-11"))), "ads", first=DAY, last=late
    )
    assert (there.allowed, there.reason.message) == (True, "Granted without an end, in PL.")


def test_rights_of_several_countries_together_cover_all_of_them() -> None:
    both = Rights((ads(id=1, territory="PL", ends_on="2026-10-10"), ads(id=2, territory="DE")))
    answer = may_use(both, "ads", first=DAY, territory="Germany, Poland")
    assert (answer.allowed, answer.reason.message) == (True, "Granted until 2026-10-10, in DE, PL.")
    cut = may_use(both, "ads", first=DAY, last=date(2026, 10, 20), territory="DE, PL")
    assert cut.reason.message == "The right ends on 2026-10-10, before the use does."
    assert (
        may_use(both, "ads", first=DAY, territory="DE, FR").reason.message
        == "The right holds only in PL, DE."
    )


def test_a_region_stands_for_its_countries() -> None:
    union = Rights((ads(territory="EU"),))
    for where, allowed in (
        ("PL", True), ("Benelux", True), ("European Union", True), ("DACH", False), ("Worldwide", False), (None, True),
    ):  # fmt: skip
        assert may_use(union, "ads", first=DAY, territory=where).allowed == allowed, where
    assert may_use(Rights((ads(),)), "ads", first=DAY, territory="global").allowed
    assert not may_use(Rights((ads(territory="PL"),)), "ads", first=DAY, territory="EU").allowed


DAYS = st.integers(0, 12).map(lambda n: (DAY + timedelta(n)).isoformat())
SOME = st.none() | DAYS
# All there are, of which the last is named by none.
_COUNTRIES = {
    None: "PL DE AT CH VN",
    "PL": "PL",
    "DE, PL": "DE PL",
    "DACH": "DE AT CH",
    "Worldwide": "PL DE AT CH VN",
}
WHERE = st.sampled_from(list(_COUNTRIES))


@given(
    st.lists(
        st.builds(
            UsageRight,
            use=st.just("ads"),
            answered_on=st.just("2026-05-01"),
            state=st.sampled_from([choice.id for choice in RIGHT_STATE]),
            starts_on=SOME,
            ends_on=SOME,
            territory=WHERE,
        ),
        max_size=5,
    ),
    st.integers(0, 12),
    st.integers(0, 6),
    WHERE,
)
def test_it_may_when_grants_since_the_last_withdrawal_hold_on_every_day_in_one_country_or_all_asked_for(
    rights: list[UsageRight], start: int, length: int, territory: str | None
) -> None:
    first = DAY + timedelta(start)
    last = first + timedelta(length)
    refused = max((at for at, right in enumerate(rights) if right.state == "withdrawn"), default=-1)
    granted = [
        (right, [one.starts_on for one in rights[at:] if one.state == "declined" and one.starts_on])
        for at, right in enumerate(rights)
        if at > refused and right.state in GRANTED
    ]
    days = [(first + timedelta(n)).isoformat() for n in range(length + 1)]

    def holds(country: str) -> bool:
        there = [(right, back) for right, back in granted if country in _COUNTRIES[right.territory].split()]
        return all(
            any(
                (right.starts_on or day) <= day <= (right.ends_on or day) and day < min(back, default="9")
                for right, back in there
            )
            for day in days
        )

    plain = (
        all(map(holds, _COUNTRIES[territory].split()))
        if territory
        else any(map(holds, _COUNTRIES[None].split()))
    )
    answer = may_use(Rights(rights), "ads", first=first, last=last, territory=territory)
    assert answer.allowed == plain
    assert answer.reason.message


BACK = {"starts_on": "2026-12-10", "answered_on": "2026-10-01"}


@every("until", [None, "2026-12-31", "2026-12-10", "2026-12-09"])
@every("more", [{}, {"answered_on": "2026-09-01"}, {"territory": "PL"}])
def test_what_was_taken_back_from_a_day_on_ends_by_then_whatever_its_own_end_says(
    until: str | None, more: dict[str, str]
) -> None:
    rights = Rights((ads(id=1, ends_on=until, **more), ads("declined", id=2, **BACK)))
    assert may_use(rights, "ads", first=date(2026, 12, 9)).allowed
    for day in (date(2026, 12, 10), date(2027, 6, 1)):
        answer = may_use(rights, "ads", first=day)
        assert not answer.allowed
        assert answer.reason.message == "The right was withdrawn from 2026-12-10 on."
    assert not may_use(rights, "ads", first=DAY, last=date(2026, 12, 10)).allowed
    standing = use_standing(rights, "ads", DAY)
    assert standing.until == date(2026, 12, 9)


def test_what_was_to_begin_after_it_was_taken_back_never_does() -> None:
    rights = Rights((ads(id=1, starts_on="2026-12-20"), ads("declined", id=2, **BACK)))
    assert not may_use(rights, "ads", first=date(2026, 12, 24)).allowed


def test_what_is_granted_after_it_was_taken_back_holds() -> None:
    rights = Rights((ads(id=1), ads("declined", id=2, **BACK), ads(id=3, answered_on="2026-11-01")))
    assert may_use(rights, "ads", first=DAY, last=date(2027, 6, 1)).allowed


def test_a_consent_ends_by_the_day_it_was_taken_back_from() -> None:
    consents = (
        StandingConsent(id=1, influencer_id=1, use="ads", state="granted"),
        StandingConsent(id=2, influencer_id=1, use="ads", state="declined", starts_on="2026-12-10"),
    )
    rights = Rights((), (), consents)
    assert may_use(rights, "ads", first=date(2026, 12, 9)).allowed
    assert not may_use(rights, "ads", first=date(2026, 12, 10)).allowed


def test_an_ad_without_an_end_is_taken_down_from_the_day_its_right_was_taken_back() -> None:
    rights = Rights((ads(id=1), ads("declined", id=2, **BACK)))
    open_end = cover(rights, Usage(ugc_item_id=1, where="ad"), DAY)
    assert (open_end.since, open_end.taken_back) == (date(2026, 12, 10), True)
    beyond = cover(rights, Usage(ugc_item_id=1, where="ad", to_on="2026-12-20"), DAY)
    assert beyond.to_take_down
    assert beyond.since == date(2026, 12, 10)
