"""One query, read in SQL by the store and in plain Python by the domain: both find the same rows."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asking import add
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.query import OPERATORS, Term, holds
from socialroi_desktop.domain.records import Campaign, Cost, ExchangeRate, Mention
from socialroi_desktop.errors import UserError
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.rows.ordering import Query, ordered_ids, records_by_id
from workspaces import new_workspace

TEXTS = st.none() | st.text(alphabet="aAłŁóđ品İß% _'\n", max_size=4)
NUMBERS = st.none() | st.integers(-3, 3)
ORDERED = st.sampled_from([op for op in OPERATORS if op != "~"])


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory):
    with new_workspace(tmp_path_factory.mktemp("query")) as made:
        yield made


def sql_and_python(workspace, records, term: Term):
    entity = records[0].entity
    with change(workspace, "Rows") as writer:
        writer.delete_rows(entity, list(ordered_ids(workspace, Query(entity))))
        for record in records:
            values = codec.values_of(record)
            writer.insert(entity, {name: value for name, value in values.items() if value is not None})
    ids = list(ordered_ids(workspace, Query(entity)))
    stored = records_by_id(workspace, entity, ids)
    by_sql = list(ordered_ids(workspace, Query(entity, terms=(term,))))
    return by_sql, [row_id for row_id in ids if holds(stored[row_id], term)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(notes=st.lists(TEXTS, min_size=1, max_size=6), op=st.sampled_from(OPERATORS), value=TEXTS)
def test_texts_agree(workspace, notes, op, value):
    if value is None and op not in ("=", "!="):
        value = ""
    term = Term("text", op, fold(value) if op == "~" else value)
    rows = [Mention(mentioned_at="2026-07-02T10:00:00Z", text=note) for note in notes]
    by_sql, by_python = sql_and_python(workspace, rows, term)
    assert by_sql == by_python


@given(amounts=st.lists(NUMBERS, min_size=1, max_size=6), op=ORDERED, value=NUMBERS)
def test_numbers_agree(workspace, amounts, op, value):
    if value is None and op not in ("=", "!="):
        value = 0
    rows = [
        Cost(spent_on="2026-07-02", kind="tool", amount=amount, currency="USD", occurrence=n)
        for n, amount in enumerate(amounts)
    ]
    by_sql, by_python = sql_and_python(workspace, rows, Term("amount", op, value))
    assert by_sql == by_python


@given(rates=st.lists(st.sampled_from(["9.5", "10.25", "10", "10.0"]), min_size=1, max_size=4), op=ORDERED)
def test_exact_decimals_agree_as_numbers(workspace, rates, op):
    rows = [ExchangeRate(day=f"2026-07-0{n + 1}", currency="EUR", rate=rate) for n, rate in enumerate(rates)]
    by_sql, by_python = sql_and_python(workspace, rows, Term("rate", op, "10.0"))
    assert by_sql == by_python


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("品牌", [1, 3]),
        ("zrodlo", [2]),
        ("lodz", [3]),
        ("chuyen doi", [4]),
        ("da nang", [5]),
        ("WSPOLCZYNNIK 品牌", [1]),
        ("źródło", [2]),
    ],
)
def test_words_are_found_in_any_script_with_or_without_marks(
    tmp_path: Path, text: str, found: list[int]
) -> None:
    with new_workspace(tmp_path) as made:
        names = ("Współczynnik 品牌", "źródło", "Łódź 品牌", "chuyển đổi", "Đà Nẵng")
        add(made, *(Campaign(name=name) for name in names))
        assert list(ordered_ids(made, Query("campaign", text=text))) == found


def test_a_limit_cuts_after_sorting(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as made:
        add(made, *(Campaign(name=name) for name in "bca"))
        assert list(ordered_ids(made, Query("campaign", sort="name", limit=2))) == [3, 1]
        with pytest.raises(UserError, match="already"):
            add(made, Campaign(name="a"))
