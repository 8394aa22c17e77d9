"""A piece may be in a post exactly where a right covers the day of the post; else it is said what to do."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.library.permission import Rights, may_use
from socialroi_desktop.domain.posting.post_rights import (
    PieceInPost,
    lacks_for_good,
    last_good_day,
    right_problem,
)
from socialroi_desktop.domain.records import Usage, UsageRight
from socialroi_desktop.domain.records.library import RIGHT_STATE

TODAY = date(2026, 9, 20)
DAYS = st.integers(-30, 60).map(lambda days: (TODAY + timedelta(days)).isoformat())
RIGHTS = st.lists(
    st.builds(
        UsageRight,
        id=st.integers(1, 9),
        use=st.just("repost"),
        state=st.sampled_from([choice.id for choice in RIGHT_STATE]),
        starts_on=st.none() | DAYS,
        ends_on=st.none() | DAYS,
        answered_on=st.none() | DAYS,
    ),
    max_size=4,
)


def piece(*rights: UsageRight, **usage: str) -> PieceInPost:
    return PieceInPost("Glow", Usage(where="post", **usage), Rights(own=rights))  # type: ignore[arg-type]  # by name


@given(RIGHTS, st.none() | DAYS, st.none() | DAYS)
def test_it_may_where_a_right_covers_the_day_it_is_shown_first(
    rights: list[UsageRight], planned: str | None, written_down: str | None
) -> None:
    used = piece(*rights, **({"from_on": written_down} if written_down else {}))
    day = max(TODAY, date.fromisoformat(planned)) if planned else TODAY
    allowed = may_use(used.rights, "repost", first=day).allowed
    problem = right_problem(used, planned and f"{planned}T09:00", TODAY)
    assert (problem is None) is allowed
    if problem is not None:
        assert "“Glow”" in problem.message
        assert day.isoformat() in problem.message
        assert "Repost" in problem.message


@given(RIGHTS, DAYS)
def test_the_last_good_day_is_one_on_which_it_may(rights: list[UsageRight], planned: str) -> None:
    used = piece(*rights)
    good = last_good_day(used, f"{planned}T09:00", TODAY)
    if good is not None:
        assert TODAY <= good <= date.fromisoformat(planned)
        assert right_problem(used, f"{good}T09:00", TODAY) is None


@pytest.mark.row("G-14")
def test_the_right_that_ends_two_days_before_says_until_when_it_may() -> None:
    used = piece(UsageRight(use="repost", state="granted", ends_on="2026-09-30"))
    problem = right_problem(used, "2026-10-02T09:00", TODAY)
    assert problem is not None
    assert problem.message == (
        "The right to use “Glow” ends on 2026-09-30, before 2026-10-02 (Repost); move the post to 2026-09-30 or earlier,"
        " renew the right, or choose another piece."
    )
    assert last_good_day(used, "2026-10-02T09:00", TODAY) == date(2026, 9, 30)
    assert right_problem(used, "2026-09-30T23:59", TODAY) is None
    late = right_problem(used, "2026-10-02T09:00", date(2026, 10, 1))
    assert late is not None
    assert late.message.endswith("renew the right, or choose another piece.")
    assert "move the post" not in late.message


@every(
    ("right", "says"),
    [
        ({"state": "declined"}, "was declined"),
        ({"state": "withdrawn"}, "was withdrawn"),
        ({"state": "asked"}, "ask for it"),
        ({"state": "granted", "starts_on": "2026-10-10"}, "from 2026-10-10 on"),
        (
            {"state": "granted", "territory": "PL"},
            "holds only in PL, and the post of 2026-10-02 shows it in DE (Repost)",
        ),
    ],
)
def test_each_lack_says_what_to_do(right: dict[str, str], says: str) -> None:
    used = piece(UsageRight(use="repost", **right), territory="DE")  # type: ignore[arg-type]  # fields by name
    problem = right_problem(used, "2026-10-02T09:00", TODAY)
    assert problem is not None
    assert says in problem.message
    assert problem.message.count(". ") == 0


@every(
    ("right", "usage", "says"),
    [
        (
            {"territory": "DACH"}, {"territory": "DE, FR"},
            "The right to use “Glow” holds only in DACH, and the post of 2026-10-02 shows it in DE, FR (Repost); mend",
        ),
        (
            {"ends_on": "2026-10-31"}, {"to_on": "2026-11-30"},
            "The right to use “Glow” ends on 2026-10-31, and the post of 2026-10-02 shows it until 2026-11-30 (Repost); mend",
        ),
        (
            {"ends_on": "2026-10-31", "territory": "PL, DE"}, {"to_on": "2026-11-30", "territory": "PL"},
            "The right to use “Glow” in PL ends on 2026-10-31, and the post of 2026-10-02 shows it until 2026-11-30 (Repost)",
        ),
        (
            {"use": "ads", "territory": "PL"}, {"where": "ad"},
            "holds only in PL, and it is not told in which countries it is shown on 2026-10-02 (Ads); tell them",
        ),
    ],
)  # fmt: skip
def test_what_is_shown_too_widely_or_too_long_names_countries_and_days(
    right: dict[str, str], usage: dict[str, str], says: str
) -> None:
    granted = UsageRight(**{"use": "repost", "state": "granted", **right})  # type: ignore[arg-type]  # fields by name
    used = PieceInPost("Glow", Usage(**{"where": "post", **usage}), Rights(own=(granted,)))  # type: ignore[arg-type]  # the same
    problem = right_problem(used, "2026-10-02T09:00", TODAY)
    assert problem is not None
    assert says in problem.message


@given(st.lists(RIGHTS, min_size=1, max_size=2), st.none() | DAYS, st.none() | DAYS)
def test_what_is_kept_of_a_post_without_a_day_holds_whenever_it_is_asked(
    several: list[list[UsageRight]], until: str | None, planned: str | None
) -> None:
    pieces = [piece(*rights, **({"to_on": until} if until else {})) for rights in several]
    days = [date.fromisoformat(planned)] if planned else [TODAY + timedelta(days) for days in range(65)]
    asked = {any(right_problem(each, planned, day) for each in pieces) for day in days}
    kept = lacks_for_good(pieces, planned, TODAY)
    assert (kept is None) is (len(asked) == 2)
    assert kept is None or asked == {kept}
