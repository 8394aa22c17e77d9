"""Whether a file is an older one is told by all of its rows, however many chunks it is read in."""

from datetime import date, timedelta

import pytest

from bringing_files import bring
from socialroi_desktop.domain.records import AccountDay
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

HEAD = "Date,Account,Followers,Views\n"
CHANNEL = {"defaults": {"channel": "tiktok"}}
DAYS = [f"{date(2020, 1, 1) + timedelta(days=n)}" for n in range(2100)]


def text(first=1000, last=1000, *, second=1000):
    """Return a list of 21,000 days of ten accounts, over two chunks; the first two and the last row tell other views."""
    rows = [f"{day},Shop {at},500,1000\n" for at in range(10) for day in DAYS]
    rows[0] = f"{DAYS[0]},Shop 0,500,{first}\n"
    rows[1] = f"{DAYS[1]},Shop 0,500,{second}\n"
    rows[-1] = f"{DAYS[-1]},Shop 9,500,{last}\n"
    return HEAD + "".join(rows)


@pytest.mark.parametrize(
    ("told", "changed", "doubtful"),
    [
        ({"first": 950, "second": 950, "last": 950}, 0, 3), ({"first": 950, "second": 950}, 2, 0),
        ({"first": 950, "second": 950, "last": 1010}, 3, 0), ({"first": 950, "last": 100}, 0, 2),
    ],
    ids=["all fall", "two fall", "one grows behind", "far behind"],
)  # fmt: skip
def test_a_file_of_two_chunks_is_judged_as_one(tmp_path, told, changed, doubtful):
    with new_workspace(tmp_path) as workspace:
        bring(workspace, tmp_path / "a.csv", text(), **CHANNEL)
        counts = bring(workspace, tmp_path / "b.csv", text(**told), **CHANNEL)
        assert (counts.changed, counts.doubtful) == (changed, doubtful)
        assert len(list(reading.listing(workspace, AccountDay))) == 21_000
