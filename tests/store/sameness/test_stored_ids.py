"""What looks into an index tell of stored ids is what reading every one of them tells."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialroi_desktop.domain.key_forms import key_forms
from socialroi_desktop.domain.key_texts import bare_id
from socialroi_desktop.store.sameness.loose_keys import LooseKeys
from socialroi_desktop.store.sameness.stored_ids import StoredIds
from workspaces import new_workspace, put_orders

HOW = key_forms("order", ("source", "number"))
NUMBERS = st.one_of(
    st.from_regex(r"\A#?0{0,2}[1-9][0-9]{0,3}\Z"),
    st.from_regex(r"\A#?[A-Z]{1,2}[-_/]?[0-9]{1,3}\Z"),
    st.from_regex(r"\A#?[a-z]{1,2}-[0-9]{1,3}\Z"),
    st.sampled_from(["1#2", "1 001", "'7", "1,001", "№5", "５", "#", "é1", "$9", "!9", "1.0", "##5"]),
)
ORDERS = st.lists(st.tuples(st.sampled_from(["shop", "fair"]), NUMBERS), max_size=6, unique=True)


def of_one_form(numbers: list[str]) -> bool:
    return all(bare_id(number).removeprefix("#") == number.removeprefix("#") for number in numbers)


@settings(max_examples=60)
@given(first=ORDERS, second=ORDERS)
def test_looks_into_the_index_tell_what_reading_all_tells(
    first: list[tuple[str, str]], second: list[tuple[str, str]]
) -> None:
    with TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        ids, numbers = StoredIds(workspace.connection()), list[str]()
        for part in (first, [row for row in second if row not in first]):
            if part:
                put_orders(workspace, [{"source": source, "number": number} for source, number in part])
            numbers += [number for _, number in part]
            signs = {number.startswith("#") for number in numbers}
            assert StoredIds(workspace.connection()).signs("order", HOW, "number") == signs
            widths = {
                len(number.lstrip("#")) for number in numbers if number.removeprefix("#").startswith("0")
            }
            assert set(ids.widths("order", HOW, "number")) == widths
            cases = ids.cases("order", "number")
            if cases is not None:
                assert of_one_form(numbers)
                assert "small" in cases or all(number == number.upper() for number in numbers)
                assert "capital" in cases or all(number == number.lower() for number in numbers)


@pytest.mark.parametrize(
    ("numbers", "cases"),
    [
        (["#1001", "1002", "1-2"], set()),
        (["SR-1001", "1002"], {"capital"}),
        (["#sr1001"], {"small"}),
        (["SR1", "sr2"], None),
        (["1 001"], None),
        (["1#001"], None),
        (["№ 7"], None),
    ],
)
def test_letters_of_one_case_are_known(tmp_path: Path, numbers: list[str], cases: set[str] | None) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"number": number} for number in numbers])
        found = StoredIds(workspace.connection()).cases("order", "number")
        assert found == (None if cases is None else frozenset(cases))


def test_an_id_that_came_since_is_met_in_another_case(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(workspace, [{"number": "1001"}])
        ids = StoredIds(workspace.connection())
        assert ids.cases("order", "number") == frozenset()
        put_orders(workspace, [{"number": "SR7"}])
        assert ids.cases("order", "number") is None
        met = LooseKeys(workspace.connection(), ids).meet("order", ("source", "number"), {0: ("shop", "sr7")})
        assert met == {0: 2}
