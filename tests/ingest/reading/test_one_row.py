"""A row looked at by itself is read as it is among all others, for every format that reads rows one by one."""

from datetime import date

import pytest

from every import every
from ingest_runs import FIXTURES, read_file
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.formats.declared import Format, formats

ALONE = [
    pytest.param(form, id=form.id) for form in formats() if form.strategy in ("rows", "grouped", "orders")
]
# Counted over the rows before it, as is the name of a post that has none of its own.
COUNTED = {"occurrence", "external_id"}


@every("form", ALONE)
def test_a_row_by_itself_is_read_as_among_all(form: Format) -> None:
    told = ingest.Options(period=Period(date(2026, 1, 1), date(2026, 12, 31))) if form.undated else None
    run = read_file(next(FIXTURES.glob(f"{form.id}.*")), told)
    for row, line in list(zip(run.rows, run.lines, strict=True))[:5]:
        found = ingest.one_row(run.plan, line)
        assert found.cells
        # A variant is read from the line of its product above it.
        assert found.values is not None or form.id == "shopify_products"
        alike = {name: value for name, value in (found.values or {}).items() if name not in COUNTED}
        assert alike == {name: value for name, value in row.items() if name not in COUNTED and name in alike}


def test_a_line_that_is_not_there_gives_nothing() -> None:
    run = read_file(FIXTURES / "plain_costs.csv")
    assert ingest.one_row(run.plan, 9999) == ingest.OneRow()
