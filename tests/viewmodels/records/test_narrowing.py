"""Conditions that a few editors state, as the terms of a query and in words."""

from socialroi_desktop.domain.query import Term
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.records.narrowing import Condition, label_of, read_conditions
from socialroi_desktop.viewmodels.records.table import RecordTable

KIND, COUNTRY = Condition("kind", "="), Condition("country", "~")
LEAST, MOST = Condition("followers", ">="), Condition("followers", "<=")
ALL = (KIND, COUNTRY, LEAST, MOST)


def read(session, **entries):
    naming = RecordTable(session, Influencer).naming
    told = {KIND: Picked(None), COUNTRY: "", LEAST: "", MOST: ""}
    told |= {
        {"kind": KIND, "country": COUNTRY, "least": LEAST, "most": MOST}[k]: v for k, v in entries.items()
    }
    return read_conditions(Influencer, ALL, told, naming, session.today)


def test_what_is_filled_in_is_asked_and_told(session):
    found = read(session, kind=Picked("brand"), country=" PL ", least="10,000")
    assert found.terms == (
        Term("kind", "=", "brand"),
        Term("country", "~", "pl"),
        Term("followers", ">=", 10_000),
    )
    assert found.words == "Brand · PL · Followers ≥ 10,000"


def test_nothing_filled_in_asks_nothing(session):
    found = read(session)
    assert (found.terms, found.words, found.problems) == ((), "", {})


def test_what_cannot_be_read_is_said_and_the_rest_is_asked(session):
    found = read(session, most="many", country="PL")
    assert found.terms == (Term("country", "~", "pl"),)
    assert "many" in found.problems[MOST]


def test_editors_say_what_they_ask(qapp):
    assert [label_of(Influencer, one) for one in ALL] == [
        "Kind", "Country", "Followers at least", "Followers at most",
    ]  # fmt: skip


def test_a_tick_asks_for_what_has_it_and_no_tick_for_everything(session):
    ticked = Condition("shortlisted", "=")
    naming = RecordTable(session, UgcItem).naming
    found = [
        read_conditions(UgcItem, (ticked,), {ticked: Picked(value)}, naming, session.today)
        for value in (1, 0)
    ]
    assert [each.terms for each in found] == [(Term("shortlisted", "=", 1),), ()]
    assert [each.words for each in found] == ["Shortlisted", ""]
