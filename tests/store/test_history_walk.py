"""Walks at random over every operation, takes all of it back, does it all again, and compares the whole content."""

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import invented
from deal_steps import DEAL_STEPS
from socialroi_desktop import ingest
from socialroi_desktop.domain.changes import RowChanges
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.letters.writing import Letter
from socialroi_desktop.domain.media_facts import Looked, MediaFacts
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import RECORDS, CampaignCause, CampaignVerdict, Goal, Order, Tactic
from socialroi_desktop.domain.searching import searched_text
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.break_even import Assumption
from socialroi_desktop.operations import history
from socialroi_desktop.operations.campaigns import close_campaign
from socialroi_desktop.operations.imports import importing, wanted
from socialroi_desktop.operations.imports.applying import bring_back_import, remove_import
from socialroi_desktop.operations.library import asking, sharing, withdrawing
from socialroi_desktop.operations.library.adding import add_files
from socialroi_desktop.operations.library.linking import find_again
from socialroi_desktop.operations.outreach.erasing import erase_person
from socialroi_desktop.operations.outreach.following import mark_followed
from socialroi_desktop.operations.outreach.freezing import freeze_deal
from socialroi_desktop.operations.outreach.letters import Next, log_letter
from socialroi_desktop.operations.outreach.screening import move_screened
from socialroi_desktop.operations.records import editing
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.operations.records.tagging import tag_records
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.operations.tactics import attach_tactics, count_tactic, tick_tactic
from socialroi_desktop.store.changes import batches
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading, search_texts
from socialroi_desktop.store.rows.ordering import ordered_ids
from workspaces import dump, new_workspace, put_orders

ENTITIES = st.sampled_from(list(RECORDS))
ORDERS = st.lists(
    st.fixed_dictionaries(
        {"number": st.integers(1, 30).map("#{}".format), "gross_sales": st.integers(0, 10**6)},
        optional={
            "utm_source": st.sampled_from(["facebook", "ig"]),
            "discount_code": st.just("JO10"),
            "units": st.integers(1, 3),
        },
    ),
    min_size=1, max_size=8, unique_by=lambda row: row["number"],
)  # fmt: skip
POSTS = st.tuples(
    st.sampled_from(["2026-07-05", "2026-08-05", "2026-09-05"]),
    st.dictionaries(st.sampled_from("abc"), st.integers(0, 9), min_size=1),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), ENTITIES.flatmap(lambda entity: invented.records(RECORDS[entity]))),
        st.tuples(st.just("orders"), ORDERS),
        st.tuples(st.just("posts"), POSTS),
        st.tuples(st.just("edit"), ENTITIES.flatmap(lambda entity: invented.changes(RECORDS[entity]))),
        st.tuples(st.just("delete"), st.tuples(ENTITIES, st.integers(1, 2))),
        st.tuples(
            st.just("tag"), st.tuples(ENTITIES, st.sets(st.sampled_from(["vip", "VIP", "skate", "Łódź"])))
        ),
        st.tuples(st.just("merge"), st.tuples(ENTITIES, st.sampled_from([(1, 2), (2, 1)]))),
        st.tuples(st.just("freeze"), st.integers(0, 99)),
        st.tuples(
            st.just("letter"), st.tuples(st.integers(1, 2), st.sampled_from([None, date(2026, 9, 27)]))
        ),
        st.tuples(
            st.just("screen"), st.sampled_from([((1,), {2: "Too few."}), ((2,), {}), ((), {1: "Far."})])
        ),
        st.tuples(st.just("followed"), st.booleans()),
        st.tuples(
            st.just("rights"),
            st.sampled_from(["ask", "answer", "withdraw", "withdraw one", "take down", "share"]),
        ),
        st.tuples(st.just("link"), st.sampled_from(["lies", "moved"])),
        st.tuples(st.just("deal"), st.sampled_from(sorted(DEAL_STEPS))),
        st.tuples(st.just("tactic"), st.sampled_from(["count", "less", "tick", "attach"])),
        st.tuples(st.just("close"), st.sampled_from(["roi", "orders"])),
        st.tuples(st.just("remove_import"), st.integers(1, 3)),
        st.tuples(st.just("bring_back"), st.integers(0, 1)),
        st.tuples(
            st.just("settings"),
            st.sampled_from(
                [
                    {"timezone": "Asia/Tokyo"},
                    {"timezone": "Europe/Warsaw"},
                    {"tier_micro_from": 3, "stage_letter": "写信"},
                ]
            ),
        ),
        st.tuples(st.just("undo"), st.none()),
        st.tuples(st.just("redo"), st.none()),
    ),
    max_size=14,
)


def take(workspace: Workspace, step: str, detail: Any) -> None:
    """Do one step; a step that the present content refuses does nothing."""
    try:
        if step in RECORD_STEPS:
            RECORD_STEPS[step](workspace, detail)
        elif step == "orders":
            _import_orders(workspace, detail)
        elif step == "posts":
            _import_posts(workspace, *detail)
        elif step == "remove_import":
            remove_import(workspace, batch_id=detail)
        elif step == "bring_back":
            _bring_back(workspace, detail)
        elif step == "settings":
            editing.edit_settings(workspace, settings=replace(workspace.settings(), **detail))
        else:
            getattr(history, step)(workspace)
    except UserError:
        pass


def _add(workspace: Workspace, record: Record) -> None:
    editing.add_record(workspace, record=record)


def _edit(workspace: Workspace, detail: tuple[str, dict[str, Any]]) -> None:
    entity, changes = detail
    editing.edit_record(workspace, entity=entity, row_id=_first(workspace, entity, 1)[0], changes=changes)


def _delete(workspace: Workspace, detail: tuple[str, int]) -> None:
    editing.delete_records(workspace, entity=detail[0], ids=_first(workspace, *detail))


def _tag(workspace: Workspace, detail: tuple[str, set[str]]) -> None:
    entity, names = detail
    ids = _first(workspace, entity, 2)
    tag_records(workspace, entity=entity, ids=ids, added=sorted(names), removed=["skate"])
    editing.edit_record(workspace, entity=entity, row_id=ids[0], changes={"tags": "vip, new"})


def _merge(workspace: Workspace, detail: tuple[str, tuple[int, int]]) -> None:
    entity, (keep, drop) = detail
    merge_records(workspace, entity=entity, keep_id=keep, drop_id=drop)


def _letter(workspace: Workspace, detail: tuple[int, date | None]) -> None:
    person, day = detail
    then = None if day is None else Next("Follow up", day)
    log_letter(workspace, influencer_id=person, letter=Letter("Hello", "you"), way="email", next_action=then)


def _erase(workspace: Workspace, place: int) -> None:
    ids = _first(workspace, "influencer", 2)
    today = date(2026, 9, 20)
    erase_person(workspace, person_id=ids[place % len(ids)], today=today, with_pieces=place > 1)


def _freeze(workspace: Workspace, orders: int) -> None:
    assumed = Assumption("USD", 6_000, 4_000, 500, orders, 5_000, 4_000, 6_000)
    freeze_deal(workspace, deal_id=_first(workspace, "deal", 1)[0], assumed=assumed, today=date(2026, 9, 20))


def _screen(workspace: Workspace, detail: tuple[tuple[int, ...], dict[int, str]]) -> None:
    passed, out = detail
    move_screened(workspace, rule="Rule", passed=passed, out=out, onward="get_contact")


def _follow(workspace: Workspace, detail: bool) -> None:
    mark_followed(workspace, ids=_first(workspace, "influencer", 2), followed=detail)


def _rights(workspace: Workspace, step: str) -> None:
    today, uses = date(2026, 9, 20), ["ads", "website"]
    if step == "ask":
        item = _first(workspace, "ugc_item", 1)[0]
        asking.ask_for(workspace, item_id=item, uses=uses, channel="x", today=today, wording="May we?")
    elif step == "answer":
        rights = _first(workspace, "usage_right", 2)
        asking.answer(workspace, right_ids=rights, state="granted", today=today, days=30)
    elif step == "withdraw":
        person = _first(workspace, "influencer", 1)[0]
        withdrawing.withdraw(workspace, influencer_id=person, today=today, uses=uses)
    elif step == "withdraw one":
        item = _first(workspace, "ugc_item", 1)[0]
        withdrawing.withdraw_piece(workspace, item_id=item, today=today, uses=uses)
    elif step == "share":
        item, when = _first(workspace, "ugc_item", 1)[0], "2026-10-02T09:00"
        sharing.share_piece(workspace, item_id=item, channels=["x", "tiktok"], text="Soon", planned_at=when)
    else:
        withdrawing.take_down(workspace, usage_ids=_first(workspace, "usage", 2), today=today)


def _link(workspace: Workspace, folder: str) -> None:
    """Link two files of a folder; those of the other one are gone, and found again here."""
    lies = workspace.path.with_name(folder)
    shutil.rmtree(workspace.path.with_name("moved" if folder == "lies" else "lies"), ignore_errors=True)
    lies.mkdir(exist_ok=True)
    paths = [lies / "a.jpg", lies / "b.jpg"]
    for path in paths:
        path.write_text(path.name)
    add_files(workspace, paths=paths[:1], look=lambda _: Looked(MediaFacts("image/jpeg", 4, 3)), link=True)
    find_again(workspace, files=paths)
    add_files(workspace, paths=paths, look=lambda _: Looked(MediaFacts("image/jpeg", 4, 3)), link=True)


def _tactic(workspace: Workspace, step: str) -> None:
    day = date(2026, 9, 20)
    if step == "attach":
        goal = reading.get(workspace, Goal, _first(workspace, "goal", 1)[0])
        assert goal is not None
        attach_tactics(
            workspace, goal=goal, tactics=[Tactic(name="Film"), Tactic(name="Follow", repeat="daily")]
        )
    elif step == "tick":
        tick_tactic(workspace, tactic_id=_first(workspace, "tactic", 1)[0], day=day)
    else:
        by = 2 if step == "count" else -1
        count_tactic(workspace, tactic_id=_first(workspace, "tactic", 1)[0], by=by, day=day)


def _close(workspace: Workspace, metric: str) -> None:
    verdict = CampaignVerdict(metric=metric, verdict="effective")
    causes = [CampaignCause(cause="tracking")] if metric == "roi" else []
    row_id = _first(workspace, "campaign", 1)[0]
    close_campaign(
        workspace, campaign_id=row_id, closed_on=date(2026, 9, 20), verdicts=[verdict], causes=causes
    )


RECORD_STEPS: dict[str, Callable[[Workspace, Any], None]] = {
    "add": _add, "edit": _edit, "delete": _delete, "merge": _merge, "freeze": _freeze, "tag": _tag,
    "letter": _letter, "erase": _erase,
    "screen": _screen, "followed": _follow,
    "rights": _rights, "link": _link, "tactic": _tactic, "close": _close,
    "deal": lambda workspace, step: DEAL_STEPS[step](workspace),
}  # fmt: skip


def _first(workspace: Workspace, entity: str, number: int) -> list[int]:
    ids = list(ordered_ids(workspace, Query(entity, limit=number)))
    if not ids:
        raise UserError("There is nothing to change.")
    return ids


def ids_of(workspace: Workspace) -> dict[str, set[int]]:
    """Return the ids there are by table."""
    # The settings are one row for ever, and the days of sums have no id.
    return {name: {row[0] for row in rows} for name, rows in dump(workspace).items() if name != "settings"}


def _no_id_is_given_twice(
    given: dict[str, set[int]], before: dict[str, set[int]], after: dict[str, set[int]], step: str
) -> None:
    """Check that only undo and redo let a row come by an id that was there before."""
    for name, ids in after.items():
        fresh = ids - before.get(name, set())
        assert step in ("undo", "redo") or not fresh & given.get(name, set()), name
        given[name] = given.get(name, set()) | before.get(name, set()) | ids


def _texts_are_those_of_the_rows(workspace: Workspace) -> None:
    """Check that what is searched follows the rows, whatever was done to them."""
    for entity in search_texts.bring_up_to_date(workspace, search_texts.kept()).fresh:
        kept = dict(map(tuple, workspace.connection().execute(f'SELECT id, text FROM "search_{entity}"')))
        assert kept == {row.id: searched_text(row) for row in reading.listing(workspace, RECORDS[entity])}


def _what_is_kept_with_records_has_them(workspace: Workspace) -> None:
    """Check that no tag and no file stays with a record that is gone."""
    for record in (record for record in RECORDS.values() if record.of_any):
        kind, row_id = record.of_any
        for row in reading.listing(workspace, record):
            assert reading.get(workspace, RECORDS[getattr(row, kind)], getattr(row, row_id)) is not None


def _bring_back(workspace: Workspace, place: int) -> None:
    for found in taken_back(workspace)[place : place + 1]:
        bring_back_import(workspace, removal_id=found.removal_id)


def _import_orders(workspace: Workspace, rows: list[dict[str, Any]]) -> None:
    known = {order.number for order in reading.listing(workspace, Order)}
    fresh = [row for row in rows if row["number"] not in known]
    if not fresh:
        return
    batch_id = put_orders(workspace, fresh)
    with change(workspace, "Note a rejected row") as writer:
        batches.add_problems(
            writer, batch_id, [(Verdict.REJECTED, Problem("Line {n}.", {"n": 3}, 3), ("a", "b"))]
        )


def _import_posts(workspace: Workspace, day: str, views: dict[str, int]) -> None:
    path = workspace.path.with_name("posts.csv")
    rows = "".join(f"{name},9,pine,07/01/2026 10:00,{count}\n" for name, count in views.items())
    path.write_text("Post ID,Account ID,Account username,Publish time,Views\n" + rows, "utf-8")
    told = Period(date.fromisoformat(day), date.fromisoformat(day))
    plan = ingest.plan(ingest.open_source(path), workspace.settings(), ingest.Options(period=told))
    importing.import_files(workspace, files=[wanted.FileImport(plan)])


def _ids(workspace: Workspace) -> dict[str, set[int]]:
    return {
        entity: {row[0] for row in workspace.connection().execute(f'SELECT id FROM "{entity}"')}
        for entity in RECORDS
    }


def _people(workspace: Workspace) -> set[int]:
    return {row[0] for row in workspace.connection().execute("SELECT id FROM influencer")}


def _told(changes: RowChanges) -> tuple[set[int], set[int]]:
    return {i for part in changes.created for i in part}, {i for part in changes.deleted for i in part}


def one_of_each(folder: Path) -> tuple[Workspace, dict[str, list[tuple[Any, ...]]]]:
    """Return a workspace with one of each kind, so that every reference has something to name, and what it began as."""
    made, start = _one_of_each()
    shutil.copy(Path(made.name) / "shop.socialroi", folder)
    return open_workspace(folder / "shop.socialroi"), start


@cache
def _one_of_each() -> tuple[TemporaryDirectory[str], dict[str, list[tuple[Any, ...]]]]:
    folder = TemporaryDirectory(ignore_cleanup_errors=True)
    with new_workspace(Path(folder.name)) as workspace:
        start = dump(workspace)
        for record in RECORDS.values():
            take(workspace, "add", invented.plainest(record))
    return folder, start


def _check_told(undone: Changed, before: dict[str, set[int]], there: dict[str, set[int]]) -> None:
    """Check that an undo told the rows it brought and took, and no others."""
    told = {entity: _told(rows) for entity, rows in undone.rows.items() if entity in there}
    assert told == {
        entity: (there[entity] - before[entity], before[entity] - there[entity]) for entity in told
    }
    assert all(there[entity] == before[entity] for entity in there.keys() - undone.rows.keys())


def _done(workspace: Workspace) -> list[int]:
    found = workspace.connection().execute("SELECT id FROM operation WHERE state = 'done' ORDER BY id")
    return [row[0] for row in found]


def test_one_of_each_kind_can_be_taken_back_and_done_again(tmp_path: Path) -> None:
    workspace, start = one_of_each(tmp_path)
    with workspace:
        end, there, count = dump(workspace), _ids(workspace), len(_done(workspace))
        assert all(there.values())
        for _ in range(count):
            undone = history.undo(workspace)
            assert undone is not None
            before, there = there, _ids(workspace)
            _check_told(undone, before, there)
        assert history.undo(workspace) is None
        assert dump(workspace) == start
        for _ in range(count):
            history.redo(workspace)
        assert dump(workspace) == end


@settings(max_examples=40)
@given(STEPS)
def test_everything_can_be_taken_back_and_done_again(steps: list[tuple[str, Any]]) -> None:
    with TemporaryDirectory() as folder:
        workspace, start = one_of_each(Path(folder))
        seeded, seeds = dump(workspace), _done(workspace)
        given: dict[str, set[int]] = {}
        after = ids_of(workspace)
        for step, detail in steps:
            take(workspace, step, detail)
            search_texts.bring_up_to_date(workspace, ["campaign", "influencer"])
            before, after = after, ids_of(workspace)
            _no_id_is_given_twice(given, before, after, step)
        end = dump(workspace)
        path = workspace.path
        workspace.close()
        with open_workspace(path) as again:
            # What there was before the walk is taken back by a test of its own, unless the walk began with that.
            seeds_stay = set(seeds) <= set(_done(again))
            there, count = _ids(again), 0
            while (not seeds_stay or _done(again) != seeds) and (undone := history.undo(again)):
                before, there = there, _ids(again)
                _check_told(undone, before, there)
                count += 1
            assert dump(again) == (seeded if seeds_stay else start)
            _texts_are_those_of_the_rows(again)
            for _ in range(count):
                history.redo(again)
            assert dump(again) == end
            _texts_are_those_of_the_rows(again)
            assert again.connection().execute("PRAGMA foreign_key_check").fetchall() == []
            _what_is_kept_with_records_has_them(again)


@settings(max_examples=25)
@given(STEPS, st.integers(0, 3), STEPS)
def test_what_is_erased_stays_so_and_all_else_is_taken_back_and_done_again(
    before: list[tuple[str, Any]], place: int, after: list[tuple[str, Any]]
) -> None:
    with TemporaryDirectory() as folder, ExitStack() as stack:
        workspace, start = one_of_each(Path(folder))
        stack.enter_context(workspace)
        for step, detail in before:
            take(workspace, step, detail)
        people = _people(workspace)
        take(workspace, "erase", place)
        erased = people - _people(workspace)
        for step, detail in after:
            take(workspace, step, detail)
        end, count = dump(workspace), 0
        while undone := history.undo(workspace):
            # That an erasure stays is only said; there is nothing to do again.
            count += not undone.stays
            assert not erased & _people(workspace)
        assert dump(workspace) == start
        _texts_are_those_of_the_rows(workspace)
        for _ in range(count):
            history.redo(workspace)
        assert dump(workspace) == end
        assert workspace.connection().execute("PRAGMA foreign_key_check").fetchall() == []
        _what_is_kept_with_records_has_them(workspace)
