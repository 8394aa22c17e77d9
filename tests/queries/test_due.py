"""What is due stays until it is done, moved, or dropped with a reason; nothing is lost on the way."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from every import every
from socialroi_desktop.catalogue import letter_limits
from socialroi_desktop.domain.due import Due, Standing
from socialroi_desktop.domain.imports import SourceFile
from socialroi_desktop.domain.records import (
    Account,
    AccountDay,
    Activity,
    Campaign,
    Community,
    Contact,
    Cost,
    Customer,
    Deal,
    DealRight,
    Deliverable,
    Influencer,
    Lead,
    Mention,
    Post,
    ProfileCheck,
    Slot,
    StageChange,
    StandingConsent,
    Tactic,
    Tag,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.due import drop_due, finish_due, move_due
from socialroi_desktop.operations.outreach.deal_costs import write_costs
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.due import BY_KIND, SOURCES, due_by, due_counts
from socialroi_desktop.queries.outreach.person import person_facts
from socialroi_desktop.store.changes import batches, bulk
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

TODAY = date(2026, 9, 20)
GIVEAWAY = {"kind": "giveaway", "keep_plan": "Films", "start": "2026-08-10", "end": "2026-08-19"}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """One thing of every kind is due on 18 September, or a little before."""
    with new_workspace(tmp_path) as made:
        add(
            made,
            Influencer(name="Nadia", next_action="Counter-offer", next_action_on="2026-09-18"),
            Influencer(name="Anna", stage="relationship", followers=20_000),
            Contact(influencer_id=1, happened_at="2026-09-18T09:00:00Z", direction="in", way="email", what="Customs?"),
            Contact(influencer_id=1, happened_at="2026-09-10T09:00:00Z", way="email", what="Sample", promise_on="2026-09-18"),
            Contact(influencer_id=2, happened_at="2026-08-04T09:00:00Z", way="email"),
            Deal(influencer_id=1, purpose="First sales", fee=5_000, currency="USD", disclosure="#ad"),
            Deliverable(deal_id=1, what="Reel", respond_by="2026-09-18"),
            Deliverable(deal_id=1, what="Story", submit_by="2026-09-18"),
            Deliverable(deal_id=1, what="Post", live_from="2026-09-10", live_until="2026-09-18"),
            DealRight(deal_id=1, use="ads", state="granted", ends_on="2026-10-02"),
            Cost(spent_on="2026-09-18", kind="influencer_fee", amount=5, currency="USD", deal_id=1, note="Fee"),
            Lead(created_at="2026-09-01T09:00:00Z", email="a@b.example", next_step="Send samples", next_step_on="2026-09-18"),
            Influencer(name="Tom", stage="letter"),
            Contact(influencer_id=3, happened_at="2026-09-11T09:00:00Z", way="letter"),
            AccountDay(channel="instagram", account="shop", day="2026-09-11", followers=10),
            ProfileCheck(channel="instagram", account="shop", checked_on="2026-06-20", ticked="name"),
            UgcItem(title="Glow", influencer_id=1, deal_id=1),
            StandingConsent(influencer_id=1, use="print", ends_on="2026-10-18"),
            UsageRight(ugc_item_id=1, use="ads", state="granted", ends_on="2026-10-18"),
            UsageRight(ugc_item_id=1, use="website", state="asked", asked_on="2026-09-11"),
            UsageRight(ugc_item_id=1, use="shop", state="replied", answered_on="2026-09-18"),
            Usage(ugc_item_id=1, where="post", from_on="2026-09-18"),
            Influencer(name="Trang", stage="track"),
            Deal(influencer_id=4, purpose="First sales"),
            Deliverable(deal_id=2, what="Film", state="live", live_until="2026-09-18"),
            Deal(influencer_id=2, purpose="Launch", state="signed", signed_on="2026-09-18", fee=30_000, currency="USD"),
            Post(channel="x", state="draft", title="Autumn", scheduled_at="2026-10-18T09:00"),
            Usage(ugc_item_id=1, where="post", post_id=1),
            Mention(mentioned_at="2026-09-18T09:00:00Z", author="Kai", kind="question", text="Do they run small?"),
            Mention(mentioned_at="2026-09-18T09:00:00Z", author="Mo", kind="complaint", acknowledged_at="2026-09-18T10:00:00Z"),
            Mention(mentioned_at="2026-09-18T10:00:00Z", author="Bo", kind="praise", text="Love them"),
            Mention(mentioned_at="2026-09-18T11:00:00Z", author="Ta", text="Look @shop"),
            Mention(mentioned_at="2026-09-17T10:00:00Z", author="Vi", to_do="both", to_do_on="2026-09-18"),
            Account(channel="tiktok", name="shop", check_on="2026-09-18"),
            Customer(name="Zofia", next_step="Ask", next_step_on="2026-09-18"),
            Community(name="Crew", next_step="Vote", next_step_on="2026-09-18"),
            Tactic(name="Set the bio link", due_on="2026-09-18"),
            Tactic(name="List 100 people", wanted=100, due_on="2026-09-18"),
            Tactic(name="Ask a question", repeat="weekly", due_on="2026-09-18"),
            Tactic(name="Follow 10 accounts", repeat="weekly", wanted=10, due_on="2026-09-18"),
            Campaign(name="Summer", end="2026-09-17"),
            Post(channel="x", state="ready", external_id="planned-2", text="Łódź", override_reason="as agreed",
                 scheduled_at="2026-09-18T18:00"),
            Post(channel="x", state="draft", external_id="planned-3", title="尺码", scheduled_at="2026-09-19T09:00"),
            Post(channel="facebook", external_id="tool-4", text="Opening", scheduled_at="2026-09-18T18:00",
                 published_at="2026-09-18T16:00:00Z"),
            Slot(channel="pinterest", time="18:00", start="2026-09-18"),
            Activity(campaign_id=1, name="Board", channel="tiktok", **GIVEAWAY),
            Activity(campaign_id=1, name="Socks", channel="x", **GIVEAWAY),
        )  # fmt: skip
        told_by_a_file(
            made, ("tiktok", "2026-08-09", 900), ("tiktok", "2026-08-19", 980), ("tiktok", "2026-09-18", 940)
        )
        told_by_a_file(made, ("x", "2026-08-09", 90), ("x", "2026-08-19", 98))
        came_into_stage(made, 4, "2026-08-01")
        yield made


def told_by_a_file(workspace: Workspace, *counts: tuple[str, str, int]) -> None:
    """Follower counts that were not typed: the weekly check-in does not follow from them."""
    with change(workspace, "Rows for a test") as writer:
        batch_id = batches.start_batch(
            writer, SourceFile("days.csv", counts[0][0] * 64, 1, "test", "account_day")
        )
        table = bulk.Table("account_day", ("channel", "day", "followers"), counts)
        bulk.BulkInsert(writer, batch_id, "Europe/Warsaw").insert(table, range(2, 2 + len(counts)))


def came_into_stage(workspace: Workspace, person: int, day: str) -> None:
    (came,) = [move for move in reading.listing(workspace, StageChange) if move.influencer_id == person]
    changes = {"changed_at": f"{day}T09:00:00Z"}
    edit_record(workspace, entity="stage_change", row_id=came.id, changes=changes)


def test_a_signed_deal_asks_for_its_costs_and_is_not_called_nothing(workspace: Workspace) -> None:
    assert of(workspace, "costs_unwritten").says.message == "Write the costs of the deal with Anna: Launch"
    write_costs(workspace, deal_id=3, today=TODAY)
    terms = {"state": "signed", "signed_on": "2026-09-18", "fee": 30_000, "currency": "USD"}
    edit_record(workspace, entity="deal", row_id=2, changes=terms)
    assert of(workspace, "costs_unwritten").row_id == 2
    assert "nothing_planned" not in {item.kind for item in due_by(workspace, TODAY)}
    write_costs(workspace, deal_id=2, today=TODAY)
    assert of(workspace, "nothing_planned").row_id == 4
    assert "costs_unwritten" not in {item.kind for item in due_by(workspace, TODAY)}


def test_a_cost_of_the_partner_that_names_no_deal_may_be_that_of_the_deal(workspace: Workspace) -> None:
    paid = Cost(spent_on="2026-09-18", kind="influencer_fee", amount=5, currency="USD", influencer_id=2)
    add(workspace, paid)
    assert "costs_unwritten" not in {item.kind for item in due_by(workspace, TODAY)}


def of(workspace: Workspace, kind: str, until: date | None = None) -> Due:
    (found,) = [item for item in due_by(workspace, TODAY, until) if item.kind == kind]
    return found


def test_every_kind_is_due_on_its_day_and_not_before(workspace: Workspace) -> None:
    assert {item.kind for item in due_by(workspace, TODAY)} == set(BY_KIND)
    assert due_by(workspace, date(2026, 9, 17)) == []
    assert due_counts(workspace, TODAY) == {
        "outreach": 13,
        "ugc": 7,
        "plan": 8,
        "data": 2,
        "listening": 7,
        "calendar": 4,
    }


def test_each_says_who_and_what(workspace: Workspace) -> None:
    said = {item.kind: item.says.message for item in due_by(workspace, TODAY)}
    assert said["next_action"] == "Nadia: Counter-offer"
    assert said["answer_owed"] == "Nadia waits for an answer to: Customs?"
    assert (
        said["right_ends"] == "The right to use content of Nadia ends on 2026-10-02: renew it or take it down"
    )
    assert said["followers_kept"] == "Board, 30 days after its end: 40 of 80 gained followers are left"
    assert (
        said["followers_to_count"] == "Socks ended 30 days ago: count the followers, to see how many stayed"
    )
    assert said["campaign_review"] == "Say what worked in “Summer”, which has ended"
    assert said["cost_owed"] == "To pay to Nadia: 0.05 USD, Influencer fee, Fee"
    assert of(workspace, "next_action").standing(TODAY) is Standing.LATE


@pytest.mark.parametrize("kind", BY_KIND)
def test_what_is_done_is_due_no_more_until_it_is_undone(workspace: Workspace, kind: str) -> None:
    before = dump(workspace)
    item = of(workspace, kind)
    finish_due(workspace, items=(item,), today=TODAY, answer="https://a.example/p/1" if item.asks else "")
    assert kind not in {item.kind for item in due_by(workspace, TODAY)}
    history.undo(workspace)
    assert dump(workspace) == before
    assert of(workspace, kind)


@pytest.mark.parametrize("way", ["email", "letter", "message"])
def test_a_follow_up_that_is_done_is_logged_the_way_it_counts_and_not_due_again(
    workspace: Workspace, way: str
) -> None:
    tom = {"next_action": "Follow up", "next_action_on": "2026-09-19"}
    edit_record(workspace, entity="influencer", row_id=3, changes=tom)
    edit_record(workspace, entity="contact", row_id=4, changes={"way": way})
    (item,) = [item for item in due_by(workspace, TODAY) if item.row_id == 3 and item.entity == "influencer"]
    done = finish_due(workspace, items=(item,), today=TODAY)
    assert done.text == "Done and logged: next action of Tom"
    assert [
        item for item in due_by(workspace, TODAY) if item.row_id == 3 and item.entity == "influencer"
    ] == []
    (logged,) = [one for one in reading.listing(workspace, Contact) if one.what == "Follow up"]
    assert (logged.influencer_id, logged.direction, logged.way) == (3, "out", way)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("influencer_fee", "To pay to Nadia: 3.50 USD, Influencer fee"),
        ("rights", "To pay to Nadia: 3.50 USD, Usage rights"),
        ("product_seeding", None),
        ("shipping", None),
        ("hours", None),
    ],
)
def test_only_what_the_partner_is_paid_is_owed(workspace: Workspace, kind: str, said: str | None) -> None:
    changes = {"kind": kind, "amount": 350, "note": None}
    edit_record(workspace, entity="cost", row_id=1, changes=changes)
    owed = [item.says.message for item in due_by(workspace, TODAY) if item.kind == "cost_owed"]
    assert owed == ([] if said is None else [said])


@pytest.mark.parametrize(("kind", "person"), [("follow_up", 3), ("keep_in_touch", 2), ("nothing_planned", 4)])
def test_turning_to_somebody_as_is_due_is_logged(workspace: Workspace, kind: str, person: int) -> None:
    before = len(reading.listing(workspace, Contact))
    finish_due(workspace, items=(of(workspace, kind),), today=TODAY)
    logged = reading.listing(workspace, Contact)
    assert len(logged) == before + 1
    assert (logged[-1].influencer_id, logged[-1].direction) == (person, "out")


@pytest.mark.parametrize("kind", BY_KIND)
def test_what_is_moved_comes_back_on_its_new_day(workspace: Workspace, kind: str) -> None:
    move_due(workspace, items=(of(workspace, kind),), to=date(2026, 9, 25), today=TODAY)
    assert kind not in {item.kind for item in due_by(workspace, TODAY)}
    assert of(workspace, kind, date(2026, 9, 25)).day == date(2026, 9, 25)
    again = of(workspace, kind, date(2026, 9, 25))
    move_due(workspace, items=(again,), to=date(2026, 9, 28), today=TODAY)
    assert of(workspace, kind, date(2026, 9, 30)).day == date(2026, 9, 28)


def test_an_answer_that_is_put_off_still_waits_under_its_own_key(workspace: Workspace) -> None:
    item = of(workspace, "answer_owed")
    move_due(workspace, items=(item,), to=date(2026, 9, 25), today=TODAY)
    assert [one.row_id for one in due_by(workspace, TODAY) if one.entity == "contact"] == [2]
    later = of(workspace, "answer_owed", date(2026, 9, 25))
    assert (later.key, later.day, later.says.message) == (item.key, date(2026, 9, 25), item.says.message)
    assert {one.row_id for one in due_by(workspace, later.day) if one.kind == "promise"} == {2}
    add(workspace, Contact(influencer_id=1, happened_at="2026-09-21T09:00:00Z", way="email"))
    assert "answer_owed" not in {one.kind for one in due_by(workspace, later.day)}


@pytest.mark.parametrize("kind", ["answer_owed", "promise"])
def test_page_board_and_list_agree_on_what_is_owed(workspace: Workspace, kind: str) -> None:
    (other,) = [item for item in due_by(workspace, TODAY) if item.entity == "contact" and item.kind != kind]
    finish_due(workspace, items=(other,), today=TODAY)
    assert _owed(workspace) == (True, True, True)
    drop_due(workspace, items=(of(workspace, kind),), reason="Not ours any more", today=TODAY)
    assert _owed(workspace) == (False, False, False)


def _owed(workspace: Workspace) -> tuple[bool, bool, bool]:
    facts = person_facts(workspace, 1)
    assert facts is not None
    listed = any(item.entity == "contact" for item in due_by(workspace, TODAY))
    since = facts.person.owes_since
    return (
        bool(facts.owed or facts.promises_due(TODAY)),
        since is not None and since <= TODAY.isoformat(),
        listed,
    )


@pytest.mark.parametrize("kind", BY_KIND)
def test_nothing_is_dropped_without_a_reason_that_is_kept(workspace: Workspace, kind: str) -> None:
    item = of(workspace, kind)
    with pytest.raises(UserError, match="why"):
        drop_due(workspace, items=(item,), reason="  ", today=TODAY)
    drop_due(workspace, items=(item,), reason="Not ours any more", today=TODAY)
    assert kind not in {found.kind for found in due_by(workspace, TODAY)}
    kept = workspace.connection().execute(
        "SELECT reason FROM due_mark UNION SELECT settled_reason FROM contact WHERE settled_reason IS NOT NULL"
        " UNION SELECT reason FROM tactic WHERE reason IS NOT NULL"
        " UNION SELECT drop_reason FROM mention WHERE drop_reason IS NOT NULL"
    )
    assert [row[0] for row in kept] == ["Not ours any more"]


def test_a_new_day_is_a_new_thing_whatever_was_decided_of_the_old_one(workspace: Workspace) -> None:
    drop_due(workspace, items=(of(workspace, "next_action"),), reason="No", today=TODAY)
    changes = {"next_action": "Ask again", "next_action_on": "2026-09-19"}
    edit_record(workspace, entity="influencer", row_id=1, changes=changes)
    assert of(workspace, "next_action").says.message == "Nadia: Ask again"


def test_nothing_is_moved_into_the_past(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="is over"):
        move_due(workspace, items=(of(workspace, "submit"),), to=date(2026, 9, 19), today=TODAY)


def test_an_answer_given_is_due_no_more(workspace: Workspace) -> None:
    answer = Contact(influencer_id=1, happened_at="2026-09-19T09:00:00Z", way="email", what="We pay them")
    add(workspace, answer)
    assert "answer_owed" not in {item.kind for item in due_by(workspace, TODAY)}


def _silent(workspace: Workspace, today: date) -> list[tuple[int, str]]:
    found = [item for item in due_by(workspace, today) if item.kind == "keep_in_touch"]
    return [(item.row_id, item.day.isoformat()) for item in found]


def idle(workspace: Workspace, today: date = TODAY) -> list[int]:
    return [item.row_id for item in due_by(workspace, today) if item.kind == "nothing_planned"]


@pytest.mark.parametrize(
    "more",
    [
        Deliverable(deal_id=2, what="Story"),
        Contact(influencer_id=4, happened_at="2026-09-19T09:00:00Z", direction="in", way="email", what="How much?"),
        Contact(influencer_id=4, happened_at="2026-08-02T09:00:00Z", way="email", what="Box", promise_on="2026-09-30"),
        Contact(influencer_id=4, happened_at="2026-09-19T09:00:00Z", way="comment"),
    ],
    ids=["something to deliver", "an answer owed", "a promise", "just turned to"],
)  # fmt: skip
def test_whoever_is_tracked_is_due_once_nothing_is_open_or_planned(
    workspace: Workspace, more: Contact | Deliverable
) -> None:
    assert idle(workspace) == [4]
    add(workspace, more)
    assert idle(workspace) == []


def test_a_plan_a_tag_and_another_stage_each_say_when_a_tracked_person_is_turned_to(
    workspace: Workspace,
) -> None:
    add(workspace, Influencer(name="Without a deal", stage="track"))
    came_into_stage(workspace, 5, "2026-09-20")
    assert idle(workspace, date(2026, 9, 19)) == [4]
    assert idle(workspace) == [4, 5]
    edit_record(workspace, entity="influencer", row_id=5, changes={"next_action_on": "2026-12-01"})
    assert idle(workspace) == [4]
    add(workspace, Tag(name="monthly", touch_days=30))
    edit_record(workspace, entity="influencer", row_id=4, changes={"tags": "monthly"})
    assert idle(workspace) == []
    edit_record(workspace, entity="influencer", row_id=4, changes={"tags": None, "stage": "relationship"})
    assert idle(workspace) == []


def test_a_tracked_person_who_was_turned_to_is_due_again_while_nothing_is_planned(
    workspace: Workspace,
) -> None:
    add(workspace, Contact(influencer_id=4, happened_at="2026-09-19T09:00:00Z", way="comment"))
    days = [day for day in range(19, 31) if idle(workspace, date(2026, 9, day))]
    assert days == list(range(19 + letter_limits().follow_up_after_days, 31))


@pytest.mark.parametrize("stage", ["letter", "negotiate", "track", "relationship"])
def test_a_tag_says_after_how_many_days_of_silence_somebody_is_due(workspace: Workspace, stage: str) -> None:
    add(workspace, Tag(name="vip", touch_days=14), Tag(name="quiet", touch_days=90), Tag(name="skate"))
    add(workspace, Influencer(name="Mai", stage=stage, followers=100, tags="quiet, skate, vip"))
    add(workspace, Contact(influencer_id=5, happened_at="2026-08-20T09:00:00Z", direction="in", way="email"))
    add(workspace, Contact(influencer_id=5, happened_at="2026-08-20T10:00:00Z", way="comment"))
    edit_record(workspace, entity="contact", row_id=5, changes={"settled_on": "2026-08-20"})
    assert _silent(workspace, date(2026, 9, 2)) == []
    assert _silent(workspace, date(2026, 9, 3)) == [(5, "2026-09-03")]
    edit_record(workspace, entity="influencer", row_id=5, changes={"next_action_on": "2026-12-01"})
    assert _silent(workspace, date(2026, 9, 3)) == []


@pytest.mark.parametrize("stage", ["search", "screen", "get_contact", "declined", "paused"])
def test_a_tag_asks_after_nobody_who_is_not_written_to(workspace: Workspace, stage: str) -> None:
    add(workspace, Tag(name="vip", touch_days=14))
    aside = {"stage_reason": "Later"} if stage in ("declined", "paused") else {}
    add(workspace, Influencer(name="Mai", stage=stage, tags="vip", **aside))
    add(workspace, Contact(influencer_id=4, happened_at="2026-08-20T09:00:00Z", way="comment"))
    assert [found for found in _silent(workspace, TODAY) if found[0] == 4] == []


def test_days_of_a_tag_count_instead_of_those_of_the_size(workspace: Workspace) -> None:
    assert _silent(workspace, TODAY) == [(2, "2026-09-18")]
    add(workspace, Tag(name="quiet", touch_days=90))
    edit_record(workspace, entity="influencer", row_id=2, changes={"tags": "quiet"})
    assert _silent(workspace, TODAY) == []
    edit_record(workspace, entity="tag", row_id=1, changes={"touch_days": None})
    assert _silent(workspace, TODAY) == [(2, "2026-09-18")]


def test_who_is_followed_up_is_not_asked_after_twice(workspace: Workspace) -> None:
    add(workspace, Tag(name="vip", touch_days=3))
    edit_record(workspace, entity="influencer", row_id=3, changes={"tags": "vip"})
    # Three days of silence are over before the letter may be asked after.
    assert _silent(workspace, date(2026, 9, 14)) == [(3, "2026-09-14")]
    kinds = [
        item.kind for item in due_by(workspace, TODAY) if item.row_id == 3 and item.entity == "influencer"
    ]
    assert kinds == ["follow_up"]


def test_somebody_gone_takes_along_what_was_due(workspace: Workspace) -> None:
    from socialroi_desktop.operations.records.editing import delete_records

    delete_records(workspace, entity="influencer", ids=[1])
    assert {item.kind for item in due_by(workspace, TODAY)} == {
        "costs_unwritten", "follow_up", "keep_in_touch", "nothing_planned", "lead_step", "check_in", "profile_check",
        "piece_right_ends", "piece_take_down", "piece_unanswered", "piece_undecided", "post_not_ready",
        "mention_answer", "mention_solve", "tactic", "tactic_count", "tactic_again", "tactic_count_again", "account_check",
        "followers_kept", "followers_to_count", "campaign_review", "post_publish", "post_permalink", "post_finish", "slot_empty",
        "mention_task", "mention_thank", "mention_tag", "customer_step", "community_step",
    }  # fmt: skip


@every("source", SOURCES, ids=lambda source: source.kind)
def test_every_source_names_fields_its_record_has(source: object) -> None:
    from socialroi_desktop.domain.fields import specs
    from socialroi_desktop.domain.records import RECORDS

    names = {spec.name for spec in specs(RECORDS[source.entity])}  # type: ignore[attr-defined]  # a source
    assert {*source.done, *source.dropped, *filter(None, [source.day_field])} <= names  # type: ignore[attr-defined]  # a source


def test_people_are_read_once_and_quickly_enough_to_be_read_after_each_change(workspace: Workspace) -> None:
    add(workspace, *(Influencer(name=f"P{n}", next_action_on="2026-09-18") for n in range(30)))
    assert len(due_by(workspace, TODAY)) == len(BY_KIND) + 30
    assert len(reading.listing(workspace, Influencer)) == 34


def test_several_are_done_in_one_step_and_whoever_was_to_be_turned_to_is_logged_once(
    workspace: Workspace,
) -> None:
    # What asks for an answer is done by itself.
    before, items = dump(workspace), tuple(item for item in due_by(workspace, TODAY) if not item.asks)
    people = {item.row_id for item in items if item.touches}
    logged = len(reading.listing(workspace, Contact))
    done = finish_due(workspace, items=items, today=TODAY)
    assert done.text == f"Done: {len(items)} things that were due"
    assert len(reading.listing(workspace, Contact)) - logged == len(people)
    assert people
    history.undo(workspace)
    assert dump(workspace) == before
