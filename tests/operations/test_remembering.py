"""What was said about a file holds for the next one of its header: asked once, changeable, undoable, never for other days."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_tab import UNKNOWN, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest import Options
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports.applying import apply_files
from socialroi_desktop.operations.imports.mapping import plan_as_before, remember_answers
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

UNCLEAR = "Date,Kind,Amount\n01/02/2026,ads,5.00\n03/04/2026,ads,6.00\n"
WORDS = st.none() | st.text(min_size=1, max_size=8)
PERIODS = st.tuples(st.dates(date(1999, 1, 1)), st.dates(date(1999, 1, 1))).map(
    lambda days: Period(min(days), max(days))
)
TABLES = st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=3)


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        yield made


def planned(workspace: Workspace, path: Path, options: Options | None = None):
    return plan_as_before(workspace, ingest.open_source(path), options)


def say(workspace: Workspace, path: Path, options: Options) -> None:
    apply_files(workspace, files=[FileImport(planned(workspace, path, options).plan)])


@given(
    st.builds(
        Options, format_id=WORDS, entity=WORDS, mapping=st.none() | TABLES, defaults=TABLES, currency=WORDS,
        timezone=WORDS, period=st.none() | PERIODS, account=WORDS, decimal=st.none() | st.sampled_from(".,"),
        day_first=st.none() | st.booleans(),
    )
)  # fmt: skip
def test_options_written_as_text_are_read_back_alike(options: Options) -> None:
    assert Options.from_text({**options.as_text(), "header": "[]"}) == options


def test_an_answer_about_a_known_format_is_given_once(workspace: Workspace, tmp_path: Path) -> None:
    assert [item.id for item in planned(workspace, write(tmp_path, "a.csv", UNCLEAR)).plan.questions] == [
        "day_first", "currency",
    ]  # fmt: skip
    say(workspace, tmp_path / "a.csv", Options(day_first=True, currency="PLN"))
    found = planned(workspace, write(tmp_path, "b.csv", UNCLEAR.replace("2026", "2025")))
    assert found.plan.questions == ()
    assert [item.id for item in found.recalled] == ["day_first", "currency"]
    assert found.plan.layout.options.day_first is True
    assert found.plan.layout.options.currency == "PLN"


def test_what_is_said_now_wins_over_what_was_said(workspace: Workspace, tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", UNCLEAR)
    say(workspace, path, Options(day_first=True, currency="PLN"))
    found = planned(workspace, path, Options(currency="EUR"))
    assert found.plan.layout.options.currency == "EUR"
    assert [item.id for item in found.recalled] == ["day_first"]


def test_an_answer_is_not_used_where_the_file_decides_itself(workspace: Workspace, tmp_path: Path) -> None:
    say(workspace, write(tmp_path, "a.csv", UNCLEAR), Options(day_first=True, currency="PLN"))
    clear = write(tmp_path, "b.csv", "Date,Kind,Amount\n22/01/2026,ads,5.00\n")
    found = planned(workspace, clear)
    assert found.plan.layout.options.day_first is None
    # Nor is it forgotten because one file did not need it.
    apply_files(workspace, files=[FileImport(found.plan)])
    assert not planned(workspace, tmp_path / "a.csv").plan.questions


def test_only_answers_given_are_kept(workspace: Workspace, tmp_path: Path) -> None:
    plan = planned(workspace, write(tmp_path, "a.csv", UNCLEAR)).plan
    assert remember_answers(workspace, plan=plan) is None
    assert planned(workspace, tmp_path / "a.csv").plan.questions == plan.questions


def test_answers_about_mapped_columns_come_with_the_mapping(workspace: Workspace, tmp_path: Path) -> None:
    text = UNKNOWN.replace("2026-09-05", "05/09/2026").replace("2026-09-06", "06/09/2026")
    mapping = {"Wann": "spent_on", "Betrag ": "amount", "Wozu": "note"}
    options = Options(
        entity="cost", mapping=mapping, defaults={"kind": "other"}, day_first=True, currency="EUR"
    )
    say(workspace, write(tmp_path, "a.csv", text), options)
    found = planned(workspace, write(tmp_path, "b.csv", text.replace("2026", "2025")))
    assert found.plan.layout.options == options
    assert not found.plan.needs_mapping
    assert not found.plan.questions


def test_the_days_of_one_file_are_never_those_of_another(workspace: Workspace, tmp_path: Path) -> None:
    path = write(tmp_path, "ads.csv", "Spent,Currency\n5.00,USD\n")
    mapping = {"Spent": "spend", "Currency": "currency"}
    period = Period(date(2026, 9, 1), date(2026, 9, 30))
    options = Options(entity="ad_cost", mapping=mapping, defaults={"channel": "tiktok"}, period=period)
    say(workspace, path, options)
    assert planned(workspace, path).plan.layout.options.period == period
    other = planned(workspace, write(tmp_path, "october.csv", "Spent,Currency\n6.00,USD\n"))
    assert other.plan.layout.options.period is None
    assert "period" in [item.id for item in other.plan.questions]
    october = Period(date(2026, 10, 1), date(2026, 10, 31))
    say(workspace, tmp_path / "october.csv", Options(period=october))
    assert planned(workspace, tmp_path / "october.csv").plan.layout.options.period == october
    assert planned(workspace, path).plan.layout.options.period == period


def test_answers_can_be_taken_back(workspace: Workspace, tmp_path: Path) -> None:
    say(workspace, write(tmp_path, "a.csv", UNCLEAR), Options(day_first=True, currency="PLN"))
    history.undo(workspace)
    assert not batches.batches(workspace)
    assert planned(workspace, tmp_path / "a.csv").plan.questions
    assert history.undo(workspace) is None
    history.redo(workspace)
    assert not planned(workspace, tmp_path / "a.csv").plan.questions


@pytest.mark.parametrize(
    ("first", "then"),
    [({"day_first": True}, {"day_first": False}), ({"currency": "PLN"}, {"currency": "EUR"})],
)
def test_what_an_import_answered_otherwise_is_undone_with_it(
    workspace: Workspace, tmp_path: Path, first: dict[str, object], then: dict[str, object]
) -> None:
    path = write(tmp_path, "a.csv", UNCLEAR)
    say(workspace, path, Options(**{"day_first": True, "currency": "PLN"} | first))
    before = planned(workspace, path).plan.layout.options
    say(workspace, path, Options(**{"day_first": True, "currency": "PLN"} | then))
    assert planned(workspace, path).plan.layout.options != before
    history.undo(workspace)
    assert planned(workspace, path).plan.layout.options == before


def test_answers_stay_where_nothing_came_in(workspace: Workspace, tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "Date,Kind,Amount\n01/02/2026,ads,x\n03/04/2026,ads,y\n")
    say(workspace, path, Options(day_first=True, currency="PLN"))
    assert "day_first" not in {item.id for item in planned(workspace, path).plan.questions}


@pytest.mark.parametrize(
    ("unclear", "said", "proof"),
    [
        ("Date,Kind,Amount\n01/02/2026,ads,{}\n", Options(day_first=False, currency="EUR"), "25/02/2026,ads,5"),
        ("Date,Kind,Amount\n01/02/2026,ads,{}\n", Options(day_first=True, currency="EUR"), "02/25/2026,ads,5"),
        ("Date,Kind,Amount\n2026-01-02,ads,1.250\n", Options(decimal=",", currency="EUR"), "2026-01-03,ads,12.50"),
        ("Date,Kind,Amount\n2026-01-02,ads,1.250\n", Options(decimal=".", currency="EUR"), '2026-01-03,ads,"12,50"'),
    ],
)  # fmt: skip
def test_an_answer_is_forgotten_once_a_file_proves_the_opposite(
    workspace: Workspace, tmp_path: Path, unclear: str, said: Options, proof: str
) -> None:
    head = unclear.partition("\n")[0]
    option = "decimal" if said.decimal else "day_first"
    say(workspace, write(tmp_path, "a.csv", unclear.format(4)), said)
    assert option not in {item.id for item in planned(workspace, tmp_path / "a.csv").plan.questions}
    clear = planned(workspace, write(tmp_path, "b.csv", f"{head}\n{proof}\n"))
    apply_files(workspace, files=[FileImport(clear.plan)])
    found = planned(workspace, write(tmp_path, "c.csv", unclear.format(6)))
    assert option in {item.id for item in found.plan.questions}
    assert "currency" in {item.id for item in found.recalled}
    history.undo(workspace)
    assert option not in {item.id for item in planned(workspace, tmp_path / "c.csv").plan.questions}


def test_a_format_chosen_by_hand_is_chosen_for_the_next_file(workspace: Workspace, tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", UNCLEAR)
    mapping = {"Date": "spent_on", "Kind": "note", "Amount": "amount"}
    by_hand = Options(
        entity="cost", mapping=mapping, defaults={"kind": "tool"}, day_first=True, currency="PLN"
    )
    say(workspace, path, by_hand)
    assert planned(workspace, path).plan.format_id == "mapped"
    say(workspace, path, Options(format_id="plain_costs", day_first=True, currency="PLN"))
    assert planned(workspace, path).plan.format_id == "plain_costs"
