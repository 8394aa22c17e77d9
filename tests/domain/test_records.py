import dataclasses
import importlib
import pkgutil

import pytest

from every import every
from socialroi_desktop.domain import records
from socialroi_desktop.domain.fields import INTEGER_KINDS, Kind, Record, specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.records.goals import Goal
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.domain.workspace import Settings

ALL = [*RECORDS.values(), Settings]


@every("record", ALL, ids=lambda record: record.entity)
def test_every_declaration_is_complete(record: type[Record]) -> None:
    declared = specs(record)
    assert len({spec.label for spec in declared}) == len(declared), (
        "two fields of one label cannot be told apart"
    )
    assert set(record.key) <= {spec.name for spec in declared}
    for spec in declared:
        assert spec.label
        assert bool(spec.choices) == (spec.kind is Kind.CHOICE)
        assert bool(spec.refers_to) == (spec.kind is Kind.REFERENCE)
        assert not spec.refers_to or spec.refers_to in RECORDS
    if any(spec.kind is Kind.MONEY for spec in declared) and record is not Settings:
        assert any(spec.kind is Kind.CURRENCY for spec in declared), "an amount needs its currency"


@every("record", ALL, ids=lambda record: record.entity)
def test_every_record_is_frozen_and_empty_ones_name_what_is_missing(record: type[Record]) -> None:
    empty = record()
    with pytest.raises(dataclasses.FrozenInstanceError):
        empty.id = 1  # type: ignore[misc]  # that is the point
    missing = {
        spec.name
        for spec in specs(record)
        if spec.required and spec.importable and not getattr(empty, spec.name)
    }
    assert missing <= {problem.column for problem in check_record(empty)}


def test_values_of_the_wrong_sort_are_named_with_their_field() -> None:
    goal = Goal(
        name="G", metric="orders", target="many", start="2026-13-01", end="2026-01-01", baseline_source="new"
    )
    named = {problem.column: problem.message for problem in check_record(goal)}
    assert "many" in named["target"]
    assert "2026-13-01" in named["start"]


@every("record", ALL, ids=lambda record: record.entity)
def test_text_in_a_number_field_is_refused(record: type[Record]) -> None:
    for spec in specs(record):
        if spec.kind in INTEGER_KINDS:
            broken = dataclasses.replace(record(), **{spec.name: "7"})
            assert spec.name in {problem.column for problem in check_record(broken)}


def test_every_record_that_is_written_is_one_of_the_workspace() -> None:
    for module in pkgutil.iter_modules(records.__path__):
        area = importlib.import_module(f"{records.__name__}.{module.name}")
        written = [
            item
            for item in vars(area).values()
            if isinstance(item, type) and issubclass(item, Record) and item.__module__ == area.__name__
        ]
        assert written, module.name
        assert set(area.ENTITIES) == set(written), f"ENTITIES of {module.name} does not name them all"
        assert all(RECORDS[record.entity] is record for record in written), module.name
