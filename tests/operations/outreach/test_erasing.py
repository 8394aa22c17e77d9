"""A person erased everywhere: nothing names them in the file, money and counts stay, and undo brings nothing of them back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import (
    AccountDay,
    Campaign,
    Contact,
    Cost,
    Deal,
    Deliverable,
    DiscountCode,
    Handle,
    Influencer,
    Lead,
    LeadStep,
    Mention,
    Order,
    Post,
    Product,
    Tag,
)
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.attachments import attach_file, detach, files_of, folder_name, keep_file
from socialroi_desktop.operations.imports.applying import bring_back_import, remove_import
from socialroi_desktop.operations.outreach.erasing import erase_person, preview_erasure
from socialroi_desktop.operations.records import editing
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.operations.records.tagging import tag_records
from socialroi_desktop.store.changes import batches, log
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.erasing.packed import images
from socialroi_desktop.store.file.workspace import Workspace, back_up
from socialroi_desktop.store.rows import reading, search_index, search_texts
from workspaces import dump, new_workspace, put_orders

TODAY = date(2026, 9, 20)
HANDLE, MAIL, NAME = "zq_juniper77", "juniper@zqmail.example", "Zqjuniper Oldfield"
MARKS = ("zq_juniper77", "zqmail", "zqjuniper", "oldfield", "zq_second")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def add(workspace: Workspace, record: Any) -> int:
    return editing.add_record(workspace, record=record).ids[0]


def erase(workspace: Workspace, person_id: int) -> Any:
    return erase_person(workspace, person_id=person_id, today=TODAY)[1]


@pytest.fixture
def person(workspace: Workspace) -> int:
    """Somebody with everything: accounts, contacts, a deal, a code, costs, orders, mentions, a lead, rejected rows."""
    agent = add(workspace, Influencer(name="Kim Vale", handle="kimvale", channel="tiktok"))
    person = add(
        workspace,
        Influencer(
            name=NAME, handle=HANDLE, channel="tiktok", email=MAIL, followers=900, note="met in May",
            profile=f"https://tiktok.example/@{HANDLE}", customer_key="key-zqjuniper", agent_id=agent,
        ),
    )  # fmt: skip
    add(workspace, Handle(influencer_id=person, channel="instagram", handle="zq_second", followers=50))
    deal = add(workspace, Deal(influencer_id=person, purpose="Launch", code="AUTUMN10", name=f"With {NAME}"))
    add(
        workspace,
        Contact(
            influencer_id=person, happened_at="2026-08-01T10:00:00Z", what="Zqjuniper asks", deal_id=deal
        ),
    )
    add(workspace, Deliverable(deal_id=deal, what="Reel of zq_juniper77"))
    add(
        workspace, DiscountCode(code="AUTUMN10", channel="tiktok", influencer_id=person, note="for Zqjuniper")
    )
    fee = Cost(
        spent_on="2026-08-02", kind="influencer_fee", amount=500_00, currency="USD", influencer_id=person
    )
    add(workspace, replace(fee, deal_id=deal, note="Fee of Zqjuniper"))
    add(workspace, replace(fee, influencer_id=agent, amount=20_00, note=f"Kim for {NAME}"))
    add(
        workspace,
        Influencer(
            name="Bo", handle="bo.fir", channel="tiktok", introduced_by_id=person, note=f"via @{HANDLE}"
        ),
    )
    add(workspace, Campaign(name=f"Autumn with {HANDLE}"))
    said = Mention(mentioned_at="2026-08-03T10:00:00Z", channel="tiktok", sentiment="positive", followers=900)
    add(
        workspace,
        replace(said, author=f"@{HANDLE}", text="Love it", url="https://x.example/1", influencer_id=person),
    )
    add(workspace, replace(said, author=NAME.upper(), text="Again", channel="instagram"))
    add(workspace, replace(said, author="maple", text="Nothing to do with anybody"))
    lead = add(
        workspace, Lead(created_at="2026-08-01T10:00:00Z", name="Z.", email=MAIL.upper(), channel="tiktok")
    )
    add(workspace, LeadStep(lead_id=lead, done_on="2026-08-02", kind="message", note="She likes blue"))
    batch = put_orders(
        workspace,
        [
            {"creator": f"@{HANDLE}", "gross_sales": 1000, "discount_code": "AUTUMN10"},
            {"creator": "bo.fir", "gross_sales": 2000, "customer": "key-zqjuniper"},
            {"creator": HANDLE, "utm_source": "tiktok", "gross_sales": 4000},
            {"utm_source": "tiktok", "gross_sales": 8000},
        ],
        file=f"orders of {HANDLE}.csv",
    )  # fmt: skip
    with change(workspace, "Note rejected rows") as writer:
        problem = Problem("“{value}” is no date.", {"value": f"by {HANDLE}"}, 3, "Date")
        batches.add_problems(writer, batch, [(Verdict.REJECTED, problem, ("Zqjuniper Oldfield", "555-0199"))])
        batches.add_problems(writer, batch, [(Verdict.REJECTED, replace(problem, values={}), ("maple", "7"))])
    search_texts.bring_up_to_date(workspace, search_texts.kept())
    return person


# An index keeps no texts that could be read; its signs stand in tables of its own.
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL TABLE%'"


def everything_of(workspace: Workspace) -> str:
    """Return all texts of the file, history unpacked, and the bytes of the file and its log, in small letters."""
    connection = workspace.connection()
    told = [str(image.rows) for image in images(connection)]
    names = [row[0] for row in connection.execute(_TABLES)]
    told += [str(tuple(row)) for name in names for row in connection.execute(f'SELECT * FROM "{name}"')]
    files = [workspace.path, workspace.path.with_name(workspace.path.name + "-wal")]
    told += [file.read_bytes().decode("utf-8", "replace") for file in files if file.exists()]
    return "\n".join(told).casefold()


def nothing_names_them(workspace: Workspace) -> None:
    found = everything_of(workspace)
    assert [found[max(found.index(mark) - 80, 0) :][:200] for mark in MARKS if mark in found] == []


def test_nothing_in_the_file_names_them_any_more(workspace: Workspace, person: int) -> None:
    assert all(mark in everything_of(workspace) for mark in MARKS)
    receipt = erase(workspace, person)
    nothing_names_them(workspace)
    assert receipt.overwritten is True
    assert receipt.deleted == {
        "influencer": 1, "handle": 2, "stage_change": 1, "follower_count": 2, "contact": 1, "deal": 1, "deliverable": 1,
    }  # fmt: skip
    assert receipt.cleared == {
        "influencer": 1, "campaign": 1, "discount_code": 1, "order": 3, "cost": 2, "lead": 1, "lead_step": 1, "mention": 2,
    }  # fmt: skip
    assert receipt.file_rows == 1
    assert workspace.connection().execute("PRAGMA foreign_key_check").fetchall() == []


def test_money_counts_and_days_stay(workspace: Workspace, person: int) -> None:
    erase(workspace, person)
    costs = [(cost.amount, cost.influencer_id, cost.note) for cost in reading.listing(workspace, Cost)]
    assert costs == [(500_00, None, None), (20_00, 1, "Kim for …")]
    orders = [
        (order.gross_sales, order.creator, order.customer, order.utm_source)
        for order in reading.listing(workspace, Order)
    ]
    assert sorted(orders, key=str) == [
        (1000, None, None, None), (2000, "bo.fir", None, None), (4000, None, None, "tiktok"), (8000, None, None, "tiktok"),
    ]  # fmt: skip
    (code,) = reading.listing(workspace, DiscountCode)
    assert (code.code, code.influencer_id, code.note) == ("AUTUMN10", None, None)
    mentions = {
        (m.channel, m.mentioned_on, m.sentiment, m.author, m.text)
        for m in reading.listing(workspace, Mention)
    }
    assert mentions == {
        ("tiktok", "2026-08-03", "positive", None, None),
        ("instagram", "2026-08-03", "positive", None, None),
        ("tiktok", "2026-08-03", "positive", "maple", "Nothing to do with anybody"),
    }
    (lead,), (step,) = reading.listing(workspace, Lead), reading.listing(workspace, LeadStep)
    assert (lead.created_on, lead.channel, lead.name, lead.email) == ("2026-08-01", "tiktok", None, None)
    assert (step.kind, step.note) == ("message", None)
    assert [one.name for one in reading.listing(workspace, Campaign)] == ["Autumn with …"]
    assert {one.name: one.introduced_by_id for one in reading.listing(workspace, Influencer)} == {
        "Kim Vale": None, "Bo": None,
    }  # fmt: skip
    kept = [cells for _, _, cells in batches.problems_of(workspace, 1)]
    assert kept == [("", ""), ("maple", "7")]


def test_posts_of_theirs_stay_with_their_figures_and_name_them_no_more(workspace: Workspace) -> None:
    person = add(workspace, Influencer(name="Jo Marsh", handle="jomarsh", channel="instagram"))
    deal = add(workspace, Deal(influencer_id=person, purpose="Launch"))
    add(workspace, AccountDay(channel="instagram", account="skate.shop", day="2026-08-01", followers=9))
    page = "https://www.instagram.com"
    posts = [
        ("jomarsh", f"{page}/p/a1", "My new board"),
        (None, f"{page}/jomarsh/reel/a2", "Look"),
        (None, f"{page}/p/a3", "As agreed"),
        ("skate.shop", f"{page}/p/a4", "Jo Marsh on our board"),
        ("maple", f"{page}/maple/p/a5", "nothing of jomarsh’s"),
    ]
    ids = [
        add(
            workspace,
            Post(
                channel="instagram", account=account, permalink=link, text=text, external_id=f"a{n}", reach=100 + n,
                published_at="2026-08-03T10:00:00Z",
            ),
        )
        for n, (account, link, text) in enumerate(posts)
    ]  # fmt: skip
    for post in ids[2:4]:
        add(workspace, Deliverable(deal_id=deal, what="Reel", post_id=post))
    editing.edit_record(workspace, entity="post", row_id=ids[0], changes={"reach": 100})
    receipt = erase(workspace, person)
    assert receipt.cleared == {"post": 4}
    left = [
        (one.account, one.permalink, one.text, one.reach, one.published_on)
        for one in reading.listing(workspace, Post)
    ]
    assert left == [
        (None, None, None, 100, "2026-08-03"),
        (None, None, None, 101, "2026-08-03"),
        (None, None, None, 102, "2026-08-03"),
        ("skate.shop", f"{page}/p/a4", "… on our board", 103, "2026-08-03"),
        ("maple", f"{page}/maple/p/a5", "nothing of jomarsh’s", 104, "2026-08-03"),
    ]
    while history.undo(workspace):
        assert "jomarsh/reel" not in everything_of(workspace)


def test_undo_of_every_older_step_brings_back_the_rest_and_nothing_of_them(
    workspace: Workspace, person: int
) -> None:
    editing.edit_record(workspace, entity="influencer", row_id=person, changes={"name": f"{NAME} II"})
    editing.edit_record(workspace, entity="cost", row_id=1, changes={"influencer_id": 1, "note": "Kim"})
    desk = add(workspace, Handle(influencer_id=person, channel="youtube", handle="the_desk"))
    editing.edit_record(workspace, entity="handle", row_id=desk, changes={"influencer_id": 1})
    editing.delete_records(workspace, entity="mention", ids=[1, 3])
    editing.delete_records(workspace, entity="cost", ids=[1, 2])
    remove_import(workspace, batch_id=1)
    erase(workspace, person)
    nothing_names_them(workspace)
    end, count = dump(workspace), 0
    while history.undo(workspace):
        count += 1
        nothing_names_them(workspace)
        assert workspace.connection().execute("PRAGMA foreign_key_check").fetchall() == []
        # The first one says that the erasure stays.
        if count == 3:
            assert [cost.amount for cost in reading.listing(workspace, Cost)] == [500_00, 20_00]
            assert len(reading.listing(workspace, Order)) == 4
    assert count > 10
    assert reading.listing(workspace, Influencer) == []
    while history.redo(workspace):
        nothing_names_them(workspace)
    assert dump(workspace) == end


def test_undo_says_first_that_an_erasure_stays_and_then_goes_on(workspace: Workspace, person: int) -> None:
    add(workspace, Cost(spent_on="2026-08-02", kind="tool", amount=1, currency="USD"))
    erase(workspace, person)
    end = dump(workspace)
    step = log.last_done(workspace)
    assert step is not None
    assert (step.text, step.entities) == ("Somebody erased everywhere, for good", frozenset())
    said = history.undo(workspace)
    assert said is not None
    assert said.stays
    assert said.text == (
        "Somebody was erased everywhere: that stays and is not taken back. Undo again takes back what was done before it."
    )
    assert (dump(workspace), history.redo(workspace)) == (end, None)
    undone = history.undo(workspace)
    assert undone is not None
    assert (undone.stays, undone.entities) == (False, {"cost"})
    assert history.redo(workspace) is not None
    assert dump(workspace) == end


def test_an_import_taken_back_before_comes_back_without_them(workspace: Workspace, person: int) -> None:
    remove_import(workspace, batch_id=1)
    erase(workspace, person)
    (found,) = taken_back(workspace)
    bring_back_import(workspace, removal_id=found.removal_id)
    nothing_names_them(workspace)
    assert sorted(order.gross_sales or 0 for order in reading.listing(workspace, Order)) == [
        1000,
        2000,
        4000,
        8000,
    ]


def test_files_and_tags_go_with_them_and_bytes_that_others_keep_stay(
    workspace: Workspace, person: int, tmp_path: Path
) -> None:
    tag_records(workspace, entity="influencer", ids=[person, 1], added=["vip", "zq_juniper77"])
    for name, text, owners in (
        ("contract.txt", "zq alone", [("influencer", person)]),
        ("zq_juniper77.txt", "zq lead", [("lead", 1)]),
        ("terms.txt", "of everybody", [("influencer", person), ("influencer", 1)]),
    ):
        path = tmp_path / name
        path.write_text(text)
        kept = keep_file(workspace, path=path)
        for entity, row_id in owners:
            attach_file(workspace, entity=entity, row_id=row_id, kept=kept)
    (first, *_) = files_of(workspace, "influencer", person)
    detach(workspace, ids=[first.id or 0])
    receipt = erase(workspace, person)
    nothing_names_them(workspace)
    folder = workspace.path.with_name(folder_name(workspace))
    assert [path.read_text() for path in folder.rglob("*") if path.is_file()] == ["of everybody"]
    assert (receipt.deleted["attachment"], receipt.deleted["tagged"]) == (2, 2)
    assert {(tag.name, tag.word) for tag in reading.listing(workspace, Tag)} == {("vip", "vip"), ("…", "...")}
    while history.undo(workspace):
        nothing_names_them(workspace)


def test_what_is_called_like_a_channel_or_a_campaign_is_not_taken_from_orders(workspace: Workspace) -> None:
    brand = add(workspace, Influencer(name="Instagram", handle="instagram", kind="brand"))
    person = add(workspace, Influencer(name="Summer Rain", handle="summer", channel="tiktok"))
    add(workspace, Campaign(name="Summer"))
    put_orders(workspace, [{"utm_source": "instagram", "utm_campaign": "summer"}, {"creator": "Summer Rain"}])
    for each in (brand, person):
        erase(workspace, each)
    told = [(one.utm_source, one.utm_campaign, one.creator) for one in reading.listing(workspace, Order)]
    assert told == [("instagram", "summer", None), (None, None, None)]


def test_whoever_was_merged_into_them_or_deleted_before_is_the_same_person(
    workspace: Workspace, person: int
) -> None:
    twin = add(workspace, Influencer(name="Zq Oldname", handle="zq_oldhandle", channel="youtube"))
    add(workspace, Contact(influencer_id=twin, happened_at="2026-08-01T10:00:00Z", what="zq-secret talk"))
    merge_records(workspace, entity="influencer", keep_id=person, drop_id=twin)
    again = add(
        workspace, Influencer(name="Zq Once", handle=HANDLE, channel="youtube", email="zq@once.example")
    )
    editing.delete_records(workspace, entity="influencer", ids=[again])
    add(workspace, Handle(influencer_id=person, channel="youtube", handle=HANDLE))
    note = add(
        workspace, Cost(spent_on="2026-08-02", kind="other", amount=1, currency="USD", note="for Zq Oldname")
    )
    erase(workspace, person)
    found = everything_of(workspace)
    assert [
        mark
        for mark in ("zq oldname", "zq_oldhandle", "zq-secret", "zq once", "once.example")
        if mark in found
    ] == []
    assert reading.get(workspace, Cost, note) is not None
    while history.undo(workspace):
        assert "zq" not in str(reading.listing(workspace, Influencer)).casefold()


def test_others_of_the_same_name_are_left_alone(workspace: Workspace) -> None:
    first = add(workspace, Influencer(name="Ann Lee", handle="annlee", channel="tiktok"))
    second = add(
        workspace, Influencer(name="Ann Lee", handle="ann.lee", channel="tiktok", note="The other Ann Lee")
    )
    editing.edit_record(workspace, entity="influencer", row_id=second, changes={"country": "PL"})
    erase(workspace, first)
    (left,) = reading.listing(workspace, Influencer)
    assert (left.id, left.name, left.note, left.handle) == (second, "Ann Lee", "The other Ann Lee", "ann.lee")
    history.undo(workspace)
    history.undo(workspace)
    assert reading.listing(workspace, Influencer)[0].country is None


@pytest.mark.parametrize(
    ("name", "handle"),
    [
        ("PL", "x"),
        ("US", "US"),
        ("Skating", "the"),
        ("Follow up", "vegan"),
        ("Call", "partner"),
        ("Street Team", "pl"),
    ],
)
def test_what_others_are_is_never_taken_for_a_name(workspace: Workspace, name: str, handle: str) -> None:
    others = [
        Influencer(
            name="Tomas Rey", handle="tomasrey", channel="tiktok", country="PL", language="pl", category="Skating",
            next_action="Follow up", next_action_on="2026-09-21", stage_reason="vegan", note="In the US; follow up",
        ),
        Influencer(name="The Skating Vegan", handle="skating", country="US", category="Street Team", next_action="call"),
        Influencer(name="PL Skaters", handle="the.us", channel="x", email="pl@us.example"),
    ]  # fmt: skip
    ids = [add(workspace, other) for other in others]
    add(
        workspace,
        Cost(spent_on="2026-08-02", kind="other", amount=1, currency="USD", note="the Skating fair"),
    )
    add(workspace, Lead(created_at="2026-08-01T10:00:00Z", email="a@b.example", name="Al", next_step=name))
    add(
        workspace,
        Mention(
            mentioned_at="2026-08-03T10:00:00Z",
            channel="tiktok",
            author="maple",
            text=name.split(maxsplit=1)[0],
        ),
    )
    put_orders(workspace, [{"utm_source": "newsletter", "utm_medium": name.lower(), "utm_campaign": "pl"}])
    editing.edit_record(workspace, entity="influencer", row_id=ids[0], changes={"country": "US"})
    kinds = (Influencer, Handle, Cost, Lead, Mention, Order)
    before = {kind: reading.listing(workspace, kind) for kind in kinds}
    receipt = erase(workspace, add(workspace, Influencer(name=name, handle=handle, channel="youtube")))
    assert receipt.cleared == {}
    assert {kind: reading.listing(workspace, kind) for kind in kinds} == before
    # The erasure, the person, the edit before.
    for _ in range(3):
        history.undo(workspace)
    assert "PL" in {one.country for one in reading.listing(workspace, Influencer)}


def test_an_address_that_two_people_share_stays_with_who_stays(workspace: Workspace) -> None:
    first = add(
        workspace, Influencer(name="Ann Lee", handle="annlee", channel="tiktok", email="desk@agency.example")
    )
    add(
        workspace,
        Influencer(name="Ann Lee-Smith", handle="als", channel="tiktok", email="desk@agency.example"),
    )
    erase(workspace, first)
    (left,) = reading.listing(workspace, Influencer)
    assert (left.name, left.email) == ("Ann Lee-Smith", "desk@agency.example")


def test_what_would_go_is_told_before_and_nothing_changes(workspace: Workspace, person: int) -> None:
    before, text = dump(workspace), everything_of(workspace)
    told = preview_erasure(workspace, person_id=person, today=TODAY)
    assert dump(workspace) == before
    assert [mark for mark in MARKS if mark not in text] == []
    assert told.overwritten is None
    done = erase(workspace, person)
    assert replace(done, overwritten=None) == told


def test_the_receipt_names_backups_and_no_person(workspace: Workspace, person: int) -> None:
    back_up(workspace.path, workspace.path.with_name("shop.backup-20260901T000000Z.socialroi"))
    receipt = erase(workspace, person).as_json()
    assert receipt["backups_not_touched"] == ["shop.backup-20260901T000000Z.socialroi"]
    assert receipt["day"] == "2026-09-20"
    assert [mark for mark in MARKS if mark in str(receipt).casefold()] == []


def test_somebody_who_is_gone_cannot_be_erased(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="deleted meanwhile"):
        erase(workspace, 7)


def test_a_file_that_somebody_reads_is_erased_all_the_same_and_it_is_said(
    workspace: Workspace, person: int
) -> None:
    import sqlite3

    workspace.connection().execute("PRAGMA busy_timeout = 10")
    reader = sqlite3.connect(workspace.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM cost").fetchone()
    receipt = erase(workspace, person)
    reader.close()
    assert receipt.overwritten is False
    assert reading.get(workspace, Influencer, person) is None


def test_no_index_keeps_the_signs_of_what_was_erased_or_deleted_before(
    workspace: Workspace, person: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "WORTH", 1)
    row = add(workspace, Product(name=f"As {HANDLE} likes it"))
    add(workspace, Product(name="Other"))
    search_texts.keep_up(workspace)
    editing.delete_records(workspace, entity="product", ids=[row])
    assert {"mention", "product", "influencer"} <= kinds_with(workspace, HANDLE[:3])
    erase(workspace, person)
    assert kinds_with(workspace, HANDLE[:3]) == set()
    search_texts.keep_up(workspace)
    assert kinds_with(workspace, HANDLE[:3]) == set()


def kinds_with(workspace: Workspace, signs: str) -> set[str]:
    """Return the kinds of record whose index holds three signs."""
    connection = workspace.connection()
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE name LIKE 'search_pieces_%'").fetchall()
    held = (
        (name, connection.execute(f'SELECT 1 FROM "{name}" WHERE term = ?', (signs,)).fetchone())
        for (name,) in tables
    )
    return {name.removeprefix("search_pieces_") for name, row in held if row is not None}
