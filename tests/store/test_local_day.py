from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.store.derived.days import local_day

ZONES = [
    "Europe/Warsaw",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "America/Los_Angeles",
    "Pacific/Kiritimati",
    "Australia/Lord_Howe",
]


@given(st.sampled_from(ZONES), st.lists(st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1)), min_size=1))
def test_the_quick_way_agrees_with_the_exact_one(zone: str, moments: list[datetime]) -> None:
    day = local_day(zone)
    for moment in moments:
        exact = moment.replace(microsecond=0, tzinfo=UTC)
        assert (
            day(exact.strftime("%Y-%m-%dT%H:%M:%SZ")) == exact.astimezone(ZoneInfo(zone)).date().isoformat()
        )
