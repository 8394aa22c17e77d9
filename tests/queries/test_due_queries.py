"""What is due is what a query over the records finds, read in plain Python; what several rows tell agrees with it, too."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.outreach.deal_costs import GIVEN
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import (
    RECORDS,
    Contact,
    Cost,
    Deal,
    DealRight,
    Deliverable,
    Influencer,
    Lead,
)
from socialroi_desktop.domain.selecting import Around, select
from socialroi_desktop.operations.records.tagging import put_tags
from socialroi_desktop.queries.due import BY_KIND
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import cells
from workspaces import new_workspace

TODAY = date(2026, 9, 20)
DAYS = st.sampled_from([None, "2026-09-01", "2026-09-20", "2026-09-21", "2026-10-04", "2026-10-05"])
TEXTS = st.sampled_from([None, "", "Reel"])
REFERS = st.sampled_from([1, 2])
STAGES = ("search", "letter", "negotiate", "relationship", "declined")
WAYS = st.sampled_from(["email", "comment"])

PEOPLE = st.builds(
    Influencer, name=st.just("Jo"), stage=st.sampled_from(STAGES), next_action=TEXTS, next_action_on=DAYS,
    stage_since=st.just("2026-01-01"),
)  # fmt: skip
DEALS = st.builds(
    Deal, influencer_id=REFERS, purpose=st.just("p"), state=st.sampled_from(["talks", "agreed", "declined"])
)
OTHERS: st.SearchStrategy[tuple[Record, ...]] = st.tuples(
    st.builds(
        Deliverable, deal_id=REFERS, what=st.just("Reel"), respond_by=DAYS, submit_by=DAYS, live_until=DAYS,
        state=st.sampled_from(["planned", "submitted", "live", "dropped"]),
    ),
    st.builds(DealRight, deal_id=REFERS, state=st.sampled_from(["asked", "granted"]), ends_on=DAYS),
    st.builds(
        Cost, spent_on=DAYS.filter(bool), kind=st.sampled_from(["influencer_fee", *GIVEN]), note=TEXTS, paid_on=DAYS,
        amount=st.sampled_from([None, 0, 5]), currency=st.sampled_from(["JPY", "USD"]), deal_id=st.none() | REFERS,
    ),
    st.builds(
        Contact, influencer_id=REFERS, happened_at=st.sampled_from(["2026-09-01T09:00:00Z", "2026-09-02T09:00:00Z"]),
        direction=st.sampled_from(["in", "out"]), way=WAYS, promise_on=DAYS, settled_on=DAYS,
    ),
    st.builds(Lead, created_at=st.just("2026-09-01T09:00:00Z"), email=st.just("a@b.example"), next_step_on=DAYS),
)  # fmt: skip


@dataclass
class Asked:
    """What a query says of a sort of thing that is due; `around` are conditions on what its rows refer to."""

    entity: str
    terms: tuple[Term, ...]
    deal: tuple[Term, ...] = ()


def until(day: str, last: str = "2026-09-20") -> Term:
    return Term(day, "<=", last)


def none_of(field: str, *values: str) -> tuple[Term, ...]:
    return tuple(Term(field, "!=", value) for value in values)


LIVE_DEAL = none_of("state", "declined")
SAID = {
    "next_action": Asked("influencer", (until("next_action_on"), *none_of("stage", "declined"))),
    "promise": Asked("contact", (until("promise_on"), Term("settled_on", "=", None))),
    "respond": Asked("deliverable", (until("respond_by"), Term("state", "=", "planned")), LIVE_DEAL),
    "submit": Asked("deliverable", (until("submit_by"), Term("state", "=", "planned")), LIVE_DEAL),
    "go_live": Asked("deliverable", (until("live_until"), *none_of("state", "live", "dropped")), LIVE_DEAL),
    "right_ends": Asked("deal_right", (until("ends_on", "2026-10-04"), Term("state", "=", "granted"))),
    "cost_owed": Asked(
        "cost",
        (until("spent_on"), Term("paid_on", "=", None), Term("deal_id", "!=", None), Term("amount", ">", 0),
         *none_of("kind", *GIVEN)),
    ),
    "lead_step": Asked("lead", (until("next_step_on"),)),
}  # fmt: skip


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with new_workspace(tmp_path_factory.mktemp("due")) as made:
        yield made


def put(workspace: Workspace, records: list[Record]) -> None:
    """Hold these records and no others, with ids from 1 for each kind."""
    with change(workspace, "Rows") as writer:
        for entity in ("influencer", "cost", "lead"):
            writer.delete_rows(entity, [record.id or 0 for record in everything(workspace, entity)])
        writer.connection.execute("DELETE FROM last_id")
        for record in records:
            values = {name: value for name, value in codec.values_of(record).items() if value is not None}
            put_tags(writer, record.entity, writer.insert(record.entity, values), record.tags)


def everything(workspace: Workspace, entity: str) -> list[Any]:
    return list(reading.listing(workspace, RECORDS[entity]))


def people_in(workspace: Workspace, stage: str) -> list[Any]:
    return [person for person in everything(workspace, "influencer") if person.stage == stage]


def due(workspace: Workspace, kind: str) -> list[Any]:
    return BY_KIND[kind].due(workspace, TODAY, TODAY)


@given(
    people=st.lists(PEOPLE, min_size=2, max_size=3),
    deals=st.lists(DEALS, min_size=2, max_size=2),
    others=st.lists(OTHERS, min_size=1, max_size=3),
)
def test_what_is_due_is_what_a_query_finds(workspace, people, deals, others):
    put(workspace, [*people, *deals, *(record for each in others for record in each)])
    around = Around(workspace.settings().currency)
    for kind, asked in SAID.items():
        found = select(everything(workspace, asked.entity), Query(asked.entity, terms=asked.terms), around)
        live = {
            deal.id for deal in select(everything(workspace, "deal"), Query("deal", terms=asked.deal), around)
        }
        wanted = [record.id for record in found if not asked.deal or record.deal_id in live]
        assert [item.row_id for item in due(workspace, kind)] == wanted, kind
    # What several rows tell: the people of it are those a query finds by what is kept of them.
    waiting = (until("owes_since"), *none_of("stage", "declined"))
    owed = select(everything(workspace, "influencer"), Query("influencer", terms=waiting), around)
    of = {contact.id: contact.influencer_id for contact in everything(workspace, "contact")}
    told = {of[item.row_id] for kind in ("answer_owed", "promise") for item in due(workspace, kind)}
    declined = {person.id for person in people_in(workspace, "declined")}
    assert told - declined == {person.id for person in owed}
    silent = (Term("stage", "=", "relationship"), Term("next_action_on", "=", None))
    quiet = select(everything(workspace, "influencer"), Query("influencer", terms=silent), around)
    assert {item.row_id for item in due(workspace, "keep_in_touch")} <= {person.id for person in quiet}


def test_all_that_will_ever_be_due_can_be_asked_for(workspace):
    put(
        workspace,
        [
            Influencer(name="Jo"),
            Deal(influencer_id=1, purpose="p"),
            DealRight(deal_id=1, state="granted", ends_on="9999-12-31"),
        ],
    )
    assert [item.row_id for item in BY_KIND["right_ends"].due(workspace, TODAY, date.max)] == [1]


def test_cells_are_told_through_what_rows_refer_to(workspace):
    put(
        workspace,
        [
            Influencer(name="Jo"),
            Influencer(name="Ann", introduced_by_id=1),
            Deal(influencer_id=2, purpose="p"),
            Cost(spent_on="2026-09-01", kind="tool", amount=5, currency="USD", deal_id=1),
            Cost(spent_on="2026-09-02", kind="tool", amount=6, currency="USD"),
        ],
    )
    path = "deal_id.influencer_id.introduced_by_id.name"
    assert list(cells(workspace, Query("cost", descending=True), ("amount", path))) == [
        (2, 6, None),
        (1, 5, "Jo"),
    ]
