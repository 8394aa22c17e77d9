from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.library.foremost import foremost
from socialroi_desktop.domain.library.permission import USE_OF_PLACE, Rights, may_use
from socialroi_desktop.domain.library.rights_words import words_met
from socialroi_desktop.domain.library.standing import (
    Cover,
    Standing,
    UseStanding,
    cover,
    first_gap,
    standings,
    use_standing,
)
from socialroi_desktop.domain.records import DealRight, StandingConsent, Usage, UsageRight
from socialroi_desktop.domain.records.library import RIGHT_STATE

DAY = date(2026, 9, 20)


def right(state: str = "granted", use: str = "ads", **told: Any) -> UsageRight:
    return UsageRight(ugc_item_id=1, use=use, state=state, **told)


def ad(**told: Any) -> Usage:
    return Usage(ugc_item_id=1, **{"where": "ad", **told})


@every(
    ("own", "state", "days", "until"),
    [
        ((), "none", None, None),
        ((right("none"),), "none", None, None),
        ((right("asked", asked_on="2026-09-17"),), "asked", 3, None),
        ((right("asked"),), "asked", None, None),
        ((right("replied", asked_on="2026-09-17"),), "replied", None, None),
        ((right(),), "granted", None, None),
        ((right("self_granted"),), "self_granted", None, None),
        ((right(ends_on="2026-09-29"),), "granted", 9, "2026-09-29"),
        ((right(ends_on="2026-09-20"),), "granted", 0, "2026-09-20"),
        (
            (right(id=1, ends_on="2026-09-29"), right(id=2, starts_on="2026-09-30", ends_on="2026-10-05")),
            "granted", 15, "2026-10-05",
        ),
        (
            (
                right(id=1, territory="PL", ends_on="2026-09-29"),
                right(id=2, territory="DE", starts_on="2026-09-30"),
            ),
            "granted", 9, "2026-09-29",
        ),
        ((right(id=1, ends_on="2026-09-29"), right("declined", id=2)), "granted", 9, "2026-09-29"),
        ((right(id=1, ends_on="2026-09-19"), right("declined", id=2)), "declined", None, None),
        ((right(ends_on="2026-09-19"),), "expired", None, None),
        ((right(starts_on="2026-09-21"),), "later", None, None),
        ((right("declined"),), "declined", None, None),
        ((right(id=1), right("withdrawn", id=2)), "withdrawn", None, None),
    ],
)  # fmt: skip
def test_a_use_stands_as_it_was_answered_and_by_its_days(
    own: tuple[UsageRight, ...], state: str, days: int | None, until: str | None
) -> None:
    found = use_standing(Rights(own), "ads", DAY)
    assert (found.state, found.days, found.until and found.until.isoformat()) == (state, days, until)


@every(
    ("before", "state"),
    [
        (right(id=1, ends_on="2026-09-10"), "expired"),
        (right(id=1, starts_on="2026-09-25"), "later"),
        (right("withdrawn", id=1, answered_on="2026-09-10"), "withdrawn"),
        (right("declined", id=1), "declined"),
    ],
)
def test_what_was_asked_for_again_waits_beside_what_became_of_it(before: UsageRight, state: str) -> None:
    asked = right("asked", id=2, asked_on="2026-09-17")
    found = use_standing(Rights((before, asked)), "ads", DAY)
    assert (found.state, found.days, found.right) == (state, None, before)
    assert found.waiting == UseStanding("ads", Standing.ASKED, 3, right=asked)
    replied = use_standing(Rights((before, right("replied", id=2))), "ads", DAY)
    assert replied.waiting
    assert replied.waiting.state is Standing.REPLIED
    assert words_met("ads", found) == (state, "asked")
    assert use_standing(Rights((before,)), "ads", DAY).waiting is None
    renewed = use_standing(Rights((right(id=1, ends_on="2026-10-31"), asked)), "ads", DAY)
    assert (renewed.state, renewed.waiting) == ("granted", found.waiting)
    assert use_standing(Rights((before, right("asked", "print", id=2))), "ads", DAY).waiting is None


def test_a_request_for_more_time_takes_nothing_from_what_is_granted_or_was_withdrawn() -> None:
    granted = right(id=1, ends_on="2026-10-14", answered_on="2026-09-01")
    asked = right("asked", id=3, asked_on="2026-09-18")
    found = use_standing(Rights((granted, asked)), "ads", DAY)
    assert set(words_met("ads", found)) == {"ads", "usable", "ends", "granted", "asked"}
    ahead = right("declined", id=2, starts_on="2026-10-15", answered_on="2026-09-10")
    found = use_standing(Rights((granted, ahead, asked)), "ads", DAY)
    assert set(words_met("ads", found)) == {"ads", "usable", "ends", "granted", "withdrawn", "asked"}
    replied = right("replied", id=3, answered_on="2026-09-19")
    found = use_standing(Rights((granted, ahead, replied)), "ads", DAY)
    assert {"withdrawn", "replied"} <= set(words_met("ads", found))
    back = right("withdrawn", id=2, answered_on="2026-09-10")
    found = use_standing(Rights((granted, back, asked)), "ads", DAY)
    assert set(words_met("ads", found)) == {"withdrawn", "asked"}


def test_what_was_asked_for_is_asked_whatever_else_was_written_down() -> None:
    asked, nothing = right("asked", id=1), right("none", id=2)
    found = use_standing(Rights((asked, nothing)), "ads", DAY)
    assert (found.state, words_met("ads", found)) == (Standing.NONE, ("asked",))


def test_every_use_has_its_standing_and_a_tile_shows_what_matters_most() -> None:
    asked, ending = right("asked", "website"), right(use="ads", ends_on="2026-09-29")
    repost, withdrawn = right(use="repost"), right("withdrawn", "shop")

    def shown(*own: UsageRight) -> tuple[str, str] | None:
        found = foremost(standings(Rights(own), DAY))
        return found and (found.use, found.state)

    assert list(standings(Rights(), DAY)) == ["repost", "ads", "website", "shop", "email", "print"]
    assert shown() is None
    assert shown(asked) == ("website", "asked")
    assert shown(asked, repost) == ("repost", "granted")
    assert shown(asked, repost, ending) == ("ads", "granted")
    assert shown(repost, ending, right(use="print", ends_on="2026-09-22")) == ("print", "granted")
    assert shown(ending, right(use="print", ends_on="2026-09-19")) == ("ads", "granted")
    assert shown(asked, right(use="print", ends_on="2026-09-19")) == ("print", "expired")
    assert shown(asked, repost, withdrawn) == ("repost", "granted")
    assert shown(asked, right("replied", "print"), repost) == ("print", "replied")
    assert shown(asked, withdrawn) == ("shop", "withdrawn")


@every(
    ("own", "place", "state", "since"),
    [
        ((right(),), ad(from_on="2026-09-01"), Cover.COVERED, None),
        ((right(ends_on="2026-09-30"),), ad(from_on="2026-09-01"), Cover.COVERED, "2026-10-01"),
        ((right(ends_on="2026-09-30"),), ad(from_on="2026-09-01", to_on="2026-09-30"), Cover.COVERED, None),
        ((right(ends_on="2026-09-30"),), ad(from_on="2026-10-02"), Cover.RUNS_PAST, "2026-10-02"),
        ((right(ends_on="2026-09-30"),), ad(from_on="2026-09-01", to_on="2026-10-15"), Cover.RUNS_PAST, "2026-10-01"),
        ((right(ends_on="2026-09-10"),), ad(from_on="2026-09-01"), Cover.RUNS_PAST, "2026-09-11"),
        ((right(ends_on="2026-09-10"),), ad(), Cover.RUNS_PAST, "2026-09-11"),
        ((right(starts_on="2026-09-25", ends_on="2026-12-31"),), ad(from_on="2026-09-01"), Cover.WITHOUT, "2026-09-01"),
        ((right(territory="PL", ends_on="2026-12-31"),), ad(from_on="2026-09-01", territory="VN"), Cover.WITHOUT, "2026-09-01"),
        ((right(territory="PL"),), ad(from_on="2026-09-01", territory="Poland"), Cover.COVERED, None),
        ((right(territory="PL"),), ad(from_on="2026-09-01"), Cover.WITHOUT, "2026-09-01"),
        ((right(territory="PL"),), ad(from_on="2026-09-01", territory="Worldwide"), Cover.WITHOUT, "2026-09-01"),
        ((right(territory="PL", id=1), right(territory="DE", id=2)), ad(from_on="2026-09-01"), Cover.WITHOUT, "2026-09-01"),
        ((right(territory="Worldwide"),), ad(from_on="2026-09-01"), Cover.COVERED, None),
        ((right(use="repost"),), ad(from_on="2026-09-01"), Cover.WITHOUT, "2026-09-01"),
        ((right("asked"),), ad(), Cover.WITHOUT, None),
        ((right("declined", answered_on="2026-09-05"),), ad(from_on="2026-09-01"), Cover.WITHOUT, "2026-09-05"),
        ((right("withdrawn", answered_on="2026-09-15"),), ad(from_on="2026-09-01"), Cover.WITHDRAWN, "2026-09-15"),
        ((right("withdrawn", answered_on="2026-09-15"),), ad(from_on="2026-09-25"), Cover.WITHDRAWN, "2026-09-25"),
        ((right("withdrawn"),), ad(from_on="2026-09-01", taken_down_on="2026-09-16"), Cover.TAKEN_DOWN, None),
        ((right("withdrawn"),), ad(from_on="2026-09-01", to_on="2026-09-10"), Cover.OVER, None),
    ],
)  # fmt: skip
def test_a_place_is_covered_or_tells_since_when_it_is_not(
    own: tuple[UsageRight, ...], place: Usage, state: Cover, since: str | None
) -> None:
    found = cover(Rights(own), place, DAY)
    assert (found.state, found.since and found.since.isoformat()) == (state, since)
    assert found.to_take_down == (state in (Cover.RUNS_PAST, Cover.WITHOUT, Cover.WITHDRAWN))
    assert found.reason.message


def test_a_post_begins_on_its_own_day() -> None:
    rights = Rights((UsageRight(ugc_item_id=1, use="repost", state="granted", ends_on="2026-09-30"),))
    post = Usage(ugc_item_id=1, where="post", post_id=1)
    assert cover(rights, post, DAY).state is Cover.COVERED
    assert cover(rights, post, DAY, shown_on="2026-10-02").since == date(2026, 10, 2)


@every("where", ["ad", "home_gallery", "product_page", "email"])
def test_a_place_that_tells_no_country_is_not_covered_by_a_right_for_some(where: str) -> None:
    rights = Rights((right(use=USE_OF_PLACE[where], territory="DE, AT"),))
    found = cover(rights, Usage(ugc_item_id=1, where=where), DAY)
    assert found.to_take_down
    assert found.reason.message == (
        "The right holds only in DE, AT, and it is not told in which countries this is shown."
    )
    assert not cover(rights, Usage(ugc_item_id=1, where=where, territory="Austria"), DAY).to_take_down


def test_a_post_whose_readers_nobody_knows_is_covered_with_a_word_on_where() -> None:
    rights = Rights((right(use="repost", territory="PL"),))
    post = Usage(ugc_item_id=1, where="post", post_id=1)
    assert (cover(rights, post, DAY).state, cover(rights, post, DAY).only_in) == (Cover.COVERED, "PL")
    assert cover(rights, replace(post, territory="PL"), DAY).only_in is None
    assert cover(rights, replace(post, territory="VN"), DAY).to_take_down
    assert cover(Rights((right(use="repost"),)), post, DAY).only_in is None


DAYS = st.integers(0, 12).map(lambda n: (DAY + timedelta(n)).isoformat())
SOME = st.none() | DAYS
STATES = st.sampled_from([choice.id for choice in RIGHT_STATE])
LANDS = st.sampled_from([None, None, "PL", "VN"])


def told(kind: Any, **fields: Any) -> st.SearchStrategy[Any]:
    return st.builds(
        kind, use=st.just("ads"), state=STATES, starts_on=SOME, ends_on=SOME, territory=LANDS, **fields
    )


RIGHTS = st.builds(
    Rights,
    st.lists(told(UsageRight, asked_on=SOME, answered_on=SOME), max_size=4),
    st.lists(told(DealRight), max_size=1),
    st.lists(told(StandingConsent), max_size=1),
)
NUMBER = st.integers(0, 15)


@given(RIGHTS, NUMBER, NUMBER, LANDS)
def test_the_first_gap_is_the_first_day_that_may_not(
    rights: Rights, start: int, length: int, land: str | None
) -> None:
    first = DAY + timedelta(start)
    last = first + timedelta(length)
    gap = first_gap(rights, "ads", first, land)
    assert may_use(rights, "ads", first=first, last=last, territory=land).allowed == (
        gap is None or gap > last
    )
    if gap is not None:
        assert gap == first or may_use(rights, "ads", first=gap - timedelta(1), territory=land).allowed


@given(RIGHTS, NUMBER)
def test_a_use_stands_as_it_may(rights: Rights, at: int) -> None:
    day = DAY + timedelta(at)
    found = use_standing(rights, "ads", day)
    assert found.allowed == may_use(rights, "ads", first=day).allowed
    if found.until is not None:
        assert found.days == (found.until - day).days >= 0
        assert not may_use(rights, "ads", first=found.until + timedelta(1)).allowed


@st.composite
def placed(draw: st.DrawFn) -> Usage:
    begins = draw(SOME)
    last = date.fromisoformat(begins or DAY.isoformat()) + timedelta(draw(NUMBER))
    return Usage(
        ugc_item_id=1,
        where=draw(st.sampled_from(["ad", "ad", "ad", "post"])),
        from_on=begins,
        to_on=last.isoformat(),
        territory=draw(LANDS),
    )


@given(RIGHTS, placed(), NUMBER)
def test_a_place_is_covered_where_each_of_its_days_ahead_may(rights: Rights, place: Usage, at: int) -> None:
    day, last = DAY + timedelta(at), date.fromisoformat(place.to_on or "")
    found = cover(rights, place, day)
    if last < day:
        assert found.state is Cover.OVER
        return
    first = max(date.fromisoformat(place.from_on), day) if place.from_on else day
    use = USE_OF_PLACE[place.where]
    where = place.territory or (None if place.where == "post" else "Worldwide")
    allowed = may_use(rights, use, first=first, last=last, territory=where).allowed
    assert (found.state is Cover.COVERED) == allowed
    if found.since is not None:
        assert not allowed
        assert date.fromisoformat(place.from_on or date.min.isoformat()) <= found.since <= last


def test_a_place_lacks_a_right_since_its_end_however_late_more_was_declined() -> None:
    ended = Rights((right(id=1, ends_on="2026-09-10"), right("declined", id=2, answered_on="2026-08-01")))
    found = cover(ended, ad(from_on="2026-08-15"), DAY)
    assert (found.state, found.since) == (Cover.WITHOUT, date(2026, 9, 11))
