"""A file that is read as what it is not, and a column as what its list does not hold: one plain sentence each."""

import pytest

from ingest_runs import HOME, write
from socialroi_desktop import ingest
from socialroi_desktop.errors import UserError


def said(path, options):
    with pytest.raises(UserError) as raised:
        ingest.plan(ingest.open_source(path), HOME, options)
    return str(raised.value)


def test_a_format_that_does_not_fit_names_each_column_once(tmp_path):
    path = write(tmp_path, "Order number,Date,Customer\nA1,2026-03-01,Ann\n", "list.csv")
    told = said(path, ingest.Options(format_id="plain_orders"))
    assert told == "“list.csv” cannot be read as “Order list”, as it has no column such as “total”."


@pytest.mark.parametrize(("entity", "kind"), [("lead", "Leads"), ("cost", "Costs")])
def test_a_field_that_a_kind_of_list_does_not_hold_is_told_with_those_it_does(tmp_path, entity, kind):
    path = write(tmp_path, "Date,Customer,Sum\n2026-03-01,Ann,10\n", "list.csv")
    told = said(path, ingest.Options(entity=entity, mapping={"Sum": "total"}))
    assert told.startswith(f"A column cannot be read as “total” in a list of the kind “{kind}”; it can be ")
    assert "currency" in told or "email" in told
