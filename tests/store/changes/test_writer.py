"""Rows written column by column are the rows written one by one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.imports import ByColumn, is_constant
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.store.changes.inserting import LARGE, rows_at_once
from socialroi_desktop.store.changes.writer import DuplicateKey, change
from workspaces import fresh

SETTINGS = Settings(name="Pine", currency="EUR", timezone="Europe/Warsaw")
# Rows of one value that go into one statement.
_FEW, _MANY = rows_at_once(1, 2), rows_at_once(1, LARGE)
NAMES = st.text(st.characters(codec="utf-8"), max_size=4)


@pytest.fixture
def workspace(tmp_path: Path):
    with fresh(tmp_path / "shop.socialroi", SETTINGS) as made:
        yield made


@given(
    st.one_of(
        st.lists(
            st.tuples(NAMES, st.one_of(st.none(), NAMES), st.one_of(st.none(), st.integers(0, 9))),
            max_size=70,
        ),
        st.tuples(NAMES, NAMES, st.integers(-(2**63), 2**63 - 1)).flatmap(
            lambda row: st.integers(1, 70).map(lambda count: [row] * count)
        ),
    )
)
def test_whatever_is_written_by_column_comes_back(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("writer") / "shop.socialroi"
    with fresh(path, SETTINGS) as workspace:
        with change(workspace, "Products") as writer:
            names, skus, prices = zip(*rows, strict=True) if rows else ((), (), ())
            ids = writer.insert_columns("product", {"name": names, "sku": skus, "price": prices})
        found = (
            workspace.connection().execute("SELECT id, name, sku, price FROM product ORDER BY id").fetchall()
        )
    assert [tuple(row) for row in found] == [(row_id, *row) for row_id, row in zip(ids, rows, strict=True)]


@pytest.mark.parametrize("count", [1, _FEW - 1, _FEW, _FEW + 1, 2 * _FEW + 5, LARGE, LARGE + _MANY + 5])
def test_a_taken_key_leaves_nothing_behind(workspace, count):
    with change(workspace, "Campaigns") as writer:
        writer.insert("campaign", {"name": f"C{count - 1}"})
        with pytest.raises(DuplicateKey):
            writer.insert_columns(
                "campaign", {"name": [f"C{n}" for n in range(count)], "note": ["x"] * count}
            )
    names = [row[0] for row in workspace.connection().execute("SELECT name FROM campaign")]
    assert names == [f"C{count - 1}"]


@pytest.mark.parametrize("count", [_FEW + 1, LARGE - 1, LARGE, LARGE + _MANY + 1])
def test_many_rows_come_back_in_their_order(workspace, count):
    rows = [(f"P{n}", None if n % 3 else f"S{n}", n) for n in range(count)]
    with change(workspace, "Products") as writer:
        writer.insert_rows("product", ("name", "sku", "price"), rows)
    found = workspace.connection().execute("SELECT name, sku, price FROM product ORDER BY id").fetchall()
    assert list(map(tuple, found)) == rows


def test_text_shared_by_all_rows_is_never_taken_for_sql(workspace):
    hostile = "x'); DROP TABLE product; --"
    with change(workspace, "Products") as writer:
        writer.insert_columns("product", {"name": [hostile] * 3, "sku": ["a\0b"] * 3})
    found = workspace.connection().execute("SELECT name, sku FROM product").fetchall()
    assert [tuple(row) for row in found] == [(hostile, "a\0b")] * 3


@every(
    ("values", "constant"),
    [([], False), ([None], True), ([None, 0], False), (["a", "b", "a"], False), ([1, 2, 1, 1], False), (("a", "a"), True),
     (range(1, 2), True), (range(3), False)],
)  # fmt: skip
def test_a_constant_column_is_known(values, constant):
    assert is_constant(values) is constant


def test_rows_kept_by_column_read_like_rows():
    rows = ByColumn([["a", "b", "c"], [1, 2, 3]])
    assert list(rows) == [("a", 1), ("b", 2), ("c", 3)]
    assert (rows[1], rows[-1], list(rows[1:])) == (("b", 2), ("c", 3), [("b", 2), ("c", 3)])
