"""A form is read into a record, or every field that does not hold is named."""

from datetime import date

import pytest

from data_tab import english
from socialroi_desktop.domain.records import Campaign, Cost, Deal, InboundLink, Influencer
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.records.form import form_fields, read_form
from socialroi_desktop.viewmodels.shared.field_text import Naming

NAMING = Naming("USD", "Europe/Warsaw")
TODAY = date(2026, 9, 20)


@pytest.fixture(autouse=True)
def _english(qapp):
    with english():
        yield


def test_what_holds_becomes_a_record_over_the_base():
    base = Cost(id=4, batch_id=2, source_line=9, spent_on="2026-01-01", currency="USD", note="kept")
    found = read_form(
        base, {"amount": "12.50", "kind": Picked("hours"), "spent_on": "9/1/2026"}, NAMING, TODAY
    )
    assert found.problems == {}
    assert found.record == Cost(
        id=4,
        batch_id=2,
        source_line=9,
        spent_on="2026-09-01",
        kind="hours",
        amount=1250,
        currency="USD",
        note="kept",
    )


def test_amounts_are_read_in_the_currency_of_the_form():
    entries = {"currency": "vnd", "amount": "50000", "spent_on": "2026-09-01"}
    found = read_form(Cost(currency="USD"), entries, NAMING, TODAY)
    assert found.record is not None
    assert (found.record.currency, found.record.amount) == ("VND", 50000)


@pytest.mark.parametrize(("text", "currency"), [("100 EUR", "EUR"), ("$100", "USD"), ("100 zł", "PLN")])
def test_an_amount_tells_the_currency_where_its_field_is_blank(text, currency):
    found = read_form(Deal(influencer_id=1, purpose="Sales"), {"fee": text, "currency": ""}, NAMING, TODAY)
    assert found.record is not None
    assert (found.record.fee, found.record.currency) == (10000, currency)


@pytest.mark.parametrize("text", ["100 USD", "$100"])
def test_an_amount_of_another_currency_than_the_one_chosen_is_refused(text):
    found = read_form(Deal(influencer_id=1, purpose="Sales"), {"fee": text, "currency": "EUR"}, NAMING, TODAY)
    assert set(found.problems) == {"fee"}


def test_every_problem_stands_beside_its_field():
    found = read_form(Cost(currency="USD"), {"amount": "x", "spent_on": "", "minutes": "9:99"}, NAMING, TODAY)
    assert found.record is None
    assert set(found.problems) == {"amount", "spent_on", "minutes"}


def test_a_mistyped_country_is_asked_after_unless_a_list_told_it():
    told = Influencer(name="Jo", country="Polnd")
    kept = read_form(told, {"name": "Joanna", "country": "Polnd"}, NAMING, TODAY)
    assert kept.record == Influencer(name="Joanna", country="Polnd")
    typed = read_form(told, {"country": "Gemany"}, NAMING, TODAY)
    assert typed.problems == {"country": "“Gemany” is no country; did you mean “Germany”?"}
    assert read_form(told, {"country": "Worldwide"}, NAMING, TODAY).problems == {}
    nowhere = read_form(told, {"country": "Narnia"}, NAMING, TODAY)
    assert nowhere.problems == {
        "country": "“Narnia” is no country; write its name or a code such as PL into Country."
    }


def test_a_typed_link_is_the_address_of_a_page_unless_a_list_told_it():
    told = InboundLink(url="foo", found_on="2026-09-01")
    assert read_form(told, {"url": "foo", "note": "odd"}, NAMING, TODAY).problems == {}
    wrong = "“notalink” is no link; write the address of a page such as https://example.org into Link."
    assert read_form(told, {"url": "notalink"}, NAMING, TODAY).problems == {"url": wrong}
    assert read_form(told, {"url": "blog.example/us"}, NAMING, TODAY).problems == {}


def test_a_span_that_ends_before_it_starts_is_said_at_its_end():
    entries = {"name": "Autumn", "start": "2026-10-01", "end": "2026-09-01"}
    assert set(read_form(Campaign(), entries, NAMING, TODAY).problems) == {"end"}


def test_a_form_offers_what_can_be_edited_and_no_book_keeping():
    names = [spec.name for spec in form_fields(Cost)]
    assert "amount" in names
    assert "occurrence" not in names
    assert [spec.name for spec in form_fields(Cost, ("note", "amount"))] == ["note", "amount"]
