"""A record tells all that follows from it; a fact that is left out is named."""

from dataclasses import replace
from typing import Any, ClassVar

import pytest

from every import every
from socialroi_desktop.domain.declarations import gaps
from socialroi_desktop.domain.fields import Joining, Kind, Record, choices, declare, specs
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Known, Listing, PartListing
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.validation import check_record

REFERRED = {spec.refers_to for record in RECORDS.values() for spec in specs(record) if spec.refers_to}


@every("record", RECORDS.values(), ids=lambda record: record.entity)
def test_every_record_tells_all_that_follows_from_it(record: type[Record]) -> None:
    assert gaps(record, referred=record.entity in REFERRED) == []


FACTS: dict[str, Any] = {
    "label_field": "title_line", "day_field": "touched_on", "time_field": "touched_at", "part_of": "influencer_id",
    "told_by": ("title_line",), "known": Known("title_line", "title_line"),
    "worth_field": "fee", "spans": (("agreed_start", "agreed_end"),),
    "numbered_by": "nth", "joining": Joining.ROW,
    "part_listing": PartListing("Touches", "None yet.", ("title_line",), ("fee",)),
    "any_of": ((("fee", "spent"), Problem("There is neither a fee nor a time; fill in one of them.", column="fee")),),
}  # fmt: skip


def trial(**facts: Any) -> type[Record]:
    """Return a log of touches with an owner, a day and an amount, which tells only these facts."""

    @frozen
    class Touch(Record):
        entity: ClassVar[str] = "touch_log"
        title: ClassVar[str] = "Touch"
        plural: ClassVar[str] = "Touches"

        key: ClassVar[tuple[str, ...]] = ("influencer_id", "touched_at", "nth")

        influencer_id: int | None = declare("Person", Kind.REFERENCE, required=True, refers_to="influencer")
        touched_at: str = declare("At", Kind.TIME, required=True, default="")
        touched_on: str | None = declare("Day", Kind.DATE, importable=False, editable=False)
        title_line: str | None = declare("What", Kind.TEXT)
        agreed_start: str | None = declare("From", Kind.DATE)
        agreed_end: str | None = declare("Until", Kind.DATE)
        spent: int | None = declare("Time", Kind.MINUTES)
        fee: int | None = declare("Fee", Kind.MONEY)
        currency: str | None = declare("Currency", Kind.CURRENCY)
        nth: int | None = declare("Nth alike", Kind.INTEGER, default=1, editable=False, importable=False)

    for name, value in facts.items():
        setattr(Touch, name, value)
    return Touch


def test_a_record_that_tells_everything_lacks_nothing() -> None:
    assert gaps(trial(**FACTS), referred=True) == []


@every("fact", [name for name in FACTS if name not in ("worth_field", "known")])
def test_a_fact_left_out_is_named(fact: str) -> None:
    found = gaps(trial(**{name: value for name, value in FACTS.items() if name != fact}), referred=True)
    assert [sentence for sentence in found if fact in sentence], found


@every("fact", [name for name in FACTS if name != "joining"])
def test_a_fact_that_names_no_field_is_named(fact: str) -> None:
    wrong: dict[str, Any] = {
        "told_by": ("nonsense",),
        "known": Known("title_line", "nonsense"),
        "any_of": ((("nonsense",), Problem("x")),),
        "spans": (("nonsense", "agreed_end"),),
        "part_listing": PartListing("", "", ("nonsense",)),
    }
    value = wrong.get(fact, "nonsense")
    assert any("nonsense" in sentence for sentence in gaps(trial(**FACTS | {fact: value}), referred=True))


def test_a_record_of_its_own_says_where_it_is_listed() -> None:
    alone = {name: value for name, value in FACTS.items() if name != "part_of"}
    assert any("listing" in sentence for sentence in gaps(trial(**alone), referred=True))
    told = Listing("people", "note", "No touches yet", "Type the first one.")
    assert not any("listing" in sentence for sentence in gaps(trial(**alone, listing=told), referred=True))
    assert not any("listing" in sentence for sentence in gaps(trial(**alone, listing=None), referred=True))


@pytest.mark.parametrize("lacking", ["icon", "empty_title", "empty_sentence"])
def test_a_listing_without_words_is_named(lacking: str) -> None:
    told = replace(Listing("people", "note", "No touches yet", "Type the first one."), **{lacking: ""})
    assert any("listing lacks" in sentence for sentence in gaps(trial(**FACTS, listing=told), referred=True))


def test_a_group_that_the_data_tab_does_not_have_is_named() -> None:
    told = Listing("nonsense", "note", "No touches yet", "Type the first one.")
    (found,) = gaps(trial(**FACTS, listing=told), referred=True)
    assert "nonsense" in found
    assert "people" in found


def test_a_heading_stands_above_a_field() -> None:
    (found,) = gaps(trial(**FACTS, groups=choices(("nonsense", "People"))), referred=True)
    assert "“People”" in found
    assert "“nonsense”" in found


def test_a_picture_is_in_a_field() -> None:
    (found,) = gaps(trial(**FACTS, picture_field="nonsense"), referred=True)
    assert "picture_field “nonsense”" in found
    assert gaps(trial(**FACTS, picture_field="title_line"), referred=True) == []
    (found,) = gaps(trial(**FACTS, linked_field="nonsense"), referred=True)
    assert "linked_field “nonsense”" in found


def test_every_span_of_days_is_checked_by_what_the_record_tells() -> None:
    for record in RECORDS.values():
        for first, last in record.spans:
            wrong = record(**{first: "2026-08-31", last: "2026-08-01"})
            assert last in {problem.column for problem in check_record(wrong)}, (record.entity, first)


@every("record", RECORDS.values(), ids=lambda record: record.entity)
def test_what_is_required_is_required_whether_a_file_can_tell_it_or_not(record: type[Record]) -> None:
    empty = record(**{spec.name: None for spec in specs(record)})
    named = {problem.column for problem in check_record(empty)}
    assert {spec.name for spec in specs(record) if spec.required} <= named


@every("record", RECORDS.values(), ids=lambda record: record.entity)
def test_no_amount_stands_without_a_currency(record: type[Record]) -> None:
    for spec in specs(record):
        if spec.kind is Kind.MONEY and not record.part_of and not record.currency_of_owner:
            problems = check_record(record(**{spec.name: 1, "currency": None}))
            assert "currency" in {problem.column for problem in problems}, spec.name
            told = check_record(record(**{spec.name: 1, "currency": "USD"}))
            assert "currency" not in {problem.column for problem in told}, spec.name


@every("record", RECORDS.values(), ids=lambda record: record.entity)
def test_one_of_what_belongs_together_must_be_told(record: type[Record]) -> None:
    for names, problem in record.any_of:
        assert problem in check_record(record())
        for name in names:
            assert problem not in check_record(record(**{name: 1})), name
