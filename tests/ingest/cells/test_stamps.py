"""Columns of stamps come out as each stamp by itself, whatever stands in them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.ingest.cells import stamps
from socialroi_desktop.ingest.cells.reading import Bad, Memo
from socialroi_desktop.ingest.cells.stamps import Stamps

START = datetime(2026, 3, 28, 22, 59, 30, tzinfo=UTC)
ODD = [
    "", "2026-03-29", "2026-03-29 10:60:00 +0000", "2026-03-29 10:00:0x +0000", "2026-03-29 10:00:00 +0530",
    "2026-03-29T10:00:00Z", "2026-03-29 10:00:00 +0200\n", "2026-03-29 10:00:0٣ +0000", "2026-13-29 10:00:00 +0000",
]  # fmt: skip


def convert(text: str):
    try:
        moment = datetime.strptime(text, "%Y-%m-%d %H:%M:%S %z")
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except ValueError:
        return Bad(text)


def written(count: int, step: int, offset: str) -> list[str]:
    return [
        (START + timedelta(seconds=n * step)).strftime(f"%Y-%m-%d %H:%M:%S {offset}") for n in range(count)
    ]


@pytest.fixture(autouse=True)
def few_are_many(monkeypatch):
    monkeypatch.setattr(stamps, "_MANY", 2)


@given(
    st.integers(2, 40), st.sampled_from([0, 7, 600, 1801, 4000, 86_400]), st.sampled_from(["+0000", "-0500", "+0200"]),
    st.lists(st.tuples(st.integers(0, 39), st.sampled_from(ODD)), max_size=2),
)  # fmt: skip
def test_a_column_is_what_its_stamps_are(count, step, offset, odd):
    cells = written(count, step, offset)
    for place, text in odd:
        cells[place % count] = text
    assert Stamps(Memo(convert)).column(cells) == [convert(text) for text in cells]


def test_stamps_hour_by_hour_are_converted_at_once(monkeypatch):
    asked = []
    column = Stamps(Memo(lambda text: asked.append(text) or convert(text)))
    assert column.column(written(3000, 30, "+0100"))[-1] == "2026-03-29T22:59:00Z"
    assert len(asked) == 26
