"""Rights of pieces come up before they end, places without one until they are gone, questions until they are settled."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from asking import add
from socialroi_desktop.domain.due import Due, Standing
from socialroi_desktop.domain.records import (
    Deal,
    DueMark,
    Influencer,
    Post,
    StandingConsent,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.operations.due import drop_due, finish_due, move_due
from socialroi_desktop.operations.outreach.erasing import erase_person
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.due import SOURCES, due_by
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

END = date(2026, 9, 30)
TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Influencer(name="Hanna"),
            UgcItem(title="Glow", influencer_id=1, added_on="2026-08-01"),
        )
        yield made


def right(workspace: Workspace, use: str = "ads", state: str = "granted", **told: str | None) -> int:
    return add(workspace, UsageRight(ugc_item_id=1, use=use, state=state, **told))[0]  # type: ignore[arg-type]  # fields by name


def due(workspace: Workspace, day: date, kind: str = "piece_right_ends") -> list[Due]:
    return [item for item in due_by(workspace, day) if item.kind == kind]


def days_due(workspace: Workspace, kind: str = "piece_right_ends") -> list[date]:
    days = (END + timedelta(n) for n in range(-40, 5))
    return [day for day in days if any(item.day == day for item in due(workspace, day, kind))]


@pytest.mark.row("S1-5")
@pytest.mark.parametrize("state", ["granted", "self_granted"])
def test_a_right_comes_up_thirty_seven_and_one_day_before_its_end(workspace: Workspace, state: str) -> None:
    right(workspace, state=state, ends_on="2026-09-30")
    assert days_due(workspace) == [END - timedelta(30), END - timedelta(7), END - timedelta(1)]
    (found,) = due(workspace, TODAY)
    assert found.says.message == "The right to use “Glow” ends on 2026-09-30: Ads. Renew it, or let it end"
    assert (found.area, found.subject) == ("ugc", "Hanna · Glow")
    edit_record(workspace, entity="usage_right", row_id=1, changes={"territory": "PL"})
    (found,) = due(workspace, TODAY)
    assert found.says.message == (
        "The right to use “Glow” ends on 2026-09-30: Ads, PL only. Renew it, or let it end"
    )
    # What is due later can be seen ahead, each step once; after the end it is not due any more.
    ahead = [item.day for item in due_by(workspace, TODAY, date.max) if item.kind == "piece_right_ends"]
    assert ahead == [END - timedelta(30), END - timedelta(7), END - timedelta(1)]
    assert due(workspace, END + timedelta(1)) == []


def test_a_step_that_is_done_comes_again_at_the_next_and_one_let_go_does_not(workspace: Workspace) -> None:
    right(workspace, ends_on="2026-09-30")
    finish_due(workspace, items=due(workspace, TODAY), today=TODAY)
    assert due(workspace, TODAY) == []
    assert len(due(workspace, END - timedelta(7))) == 1
    drop_due(workspace, items=due(workspace, END - timedelta(7)), reason="The line ends", today=TODAY)
    assert due(workspace, END - timedelta(1)) == []
    edit_record(workspace, entity="usage_right", row_id=1, changes={"ends_on": "2026-10-30"})
    assert len(due(workspace, date(2026, 10, 25))) == 1


def test_a_right_that_goes_on_or_was_taken_back_does_not_come_up(workspace: Workspace) -> None:
    right(workspace, ends_on="2026-09-30")
    renewed = right(workspace, starts_on="2026-10-01", ends_on="2027-09-30")
    assert due(workspace, TODAY) == []
    edit_record(workspace, entity="usage_right", row_id=renewed, changes={"starts_on": "2026-10-05"})
    assert len(due(workspace, TODAY)) == 1
    edit_record(
        workspace, entity="usage_right", row_id=renewed, changes={"starts_on": None, "state": "withdrawn"}
    )
    assert due(workspace, TODAY) == []


@pytest.mark.row("S1-5")
def test_a_standing_consent_comes_up_like_a_right(workspace: Workspace) -> None:
    add(workspace, StandingConsent(influencer_id=1, use="repost", ends_on="2026-09-30"))
    assert days_due(workspace, "consent_ends") == [
        END - timedelta(30),
        END - timedelta(7),
        END - timedelta(1),
    ]
    (found,) = due(workspace, TODAY, "consent_ends")
    assert found.says.message == (
        "What Hanna lets you do with all they make ends on 2026-09-30: Repost. Renew it, or let it end"
    )
    add(workspace, StandingConsent(influencer_id=1, use="repost", starts_on="2026-10-01"))
    assert due(workspace, TODAY, "consent_ends") == []


def test_a_place_is_due_from_its_first_day_without_a_right_until_it_is_taken_down(
    workspace: Workspace,
) -> None:
    right(workspace, ends_on="2026-09-30")
    add(
        workspace,
        Usage(ugc_item_id=1, where="ad", what="Glow 30", from_on="2026-09-01"),
        Usage(ugc_item_id=1, where="ad", from_on="2026-10-02"),
        Usage(ugc_item_id=1, where="product_page"),
        Post(channel="instagram", external_id="7", published_at="2026-09-25T09:00:00Z"),
        Usage(ugc_item_id=1, where="post", post_id=1),
    )

    def told(day: date) -> list[tuple[int, str]]:
        return [(item.row_id, item.day.isoformat()) for item in due(workspace, day, "piece_take_down")]

    assert told(TODAY) == [(3, "2026-08-01")]
    assert told(END) == [(3, "2026-08-01"), (4, "2026-09-25")]
    after = [(3, "2026-08-01"), (4, "2026-09-25"), (1, "2026-10-01"), (2, "2026-10-02")]
    assert told(date(2026, 10, 10)) == after
    ahead = [item for item in due_by(workspace, TODAY, date(2026, 10, 10)) if item.kind == "piece_take_down"]
    assert [(item.row_id, item.day.isoformat()) for item in ahead] == after
    first, second, third, _ = ahead
    assert second.says.message == "No right covers “Glow”: Post. Take it down, or ask for it"
    finish_due(workspace, items=[first], today=TODAY)
    usage = reading.get(workspace, Usage, 3)
    assert usage is not None
    assert usage.taken_down_on == "2026-09-20"
    drop_due(workspace, items=[second], reason="The story is gone by itself", today=TODAY)
    move_due(workspace, items=[third], to=date(2026, 10, 20), today=TODAY)
    assert told(date(2026, 10, 10)) == [(2, "2026-10-02")]
    assert told(date(2026, 10, 20)) == [(2, "2026-10-02"), (1, "2026-10-20")]


def test_a_post_to_come_is_told_ahead_and_late_only_once_its_day_is_over(workspace: Workspace) -> None:
    # Since when something is known follows from when it was written down: that is now.
    today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
    planned = today + timedelta(11)
    right(workspace, "repost", answered_on="2026-01-01")
    (post,) = add(workspace, Post(channel="x", state="draft", title="Soon", scheduled_at=f"{planned}T09:00"))
    add(workspace, Usage(ugc_item_id=1, where="post", post_id=post))
    assert due(workspace, today, "post_not_ready") == []
    edit_record(workspace, entity="usage_right", row_id=1, changes={"state": "withdrawn"})

    def told(day: date) -> tuple[date, date, Standing]:
        (found,) = due(workspace, day, "post_not_ready")
        return found.day, found.since, found.standing(day)

    assert told(today) == (today, today, Standing.TODAY)
    for ahead in (1, 10, 11):
        day = today + timedelta(ahead)
        assert told(day) == (day, today, Standing.TODAY)
    assert told(planned + timedelta(2)) == (planned, today, Standing.LATE)
    drop_due(workspace, items=due(workspace, today, "post_not_ready"), reason="We know", today=today)
    assert due(workspace, planned, "post_not_ready") == []
    later = today + timedelta(40)
    edit_record(workspace, entity="post", row_id=post, changes={"scheduled_at": f"{later}T09:00"})
    assert due(workspace, today, "post_not_ready") == []
    (found,) = due(workspace, today + timedelta(10), "post_not_ready")
    assert (found.day, found.since) == (today + timedelta(10), today + timedelta(10))


def test_a_request_is_asked_after_in_a_week_once_a_piece_and_day(workspace: Workspace) -> None:
    for use in ("ads", "website"):
        right(workspace, use, "asked", asked_on="2026-09-11")
    right(workspace, "shop", "asked", asked_on="2026-09-12")
    assert due(workspace, date(2026, 9, 17), "piece_unanswered") == []
    assert [item.row_id for item in due(workspace, date(2026, 9, 18), "piece_unanswered")] == [1]
    assert [item.row_id for item in due(workspace, date(2026, 9, 19), "piece_unanswered")] == [1, 3]
    edit_record(workspace, entity="usage_right", row_id=1, changes={"state": "granted"})
    assert [item.row_id for item in due(workspace, date(2026, 9, 18), "piece_unanswered")] == [2]
    drop_due(workspace, items=due(workspace, date(2026, 9, 18), "piece_unanswered"), reason="No", today=TODAY)
    assert [item.row_id for item in due(workspace, TODAY, "piece_unanswered")] == [3]


def test_whoever_was_erased_is_not_asked_again(workspace: Workspace) -> None:
    add(workspace, UgcItem(title="Of nobody known", added_on="2026-08-01"))
    right(workspace, "ads", "asked", asked_on="2026-09-11")
    add(workspace, UsageRight(ugc_item_id=2, use="ads", state="asked", asked_on="2026-09-11"))
    assert [item.row_id for item in due(workspace, TODAY, "piece_unanswered")] == [1, 2]
    erase_person(workspace, person_id=1, today=TODAY)
    assert [item.row_id for item in due(workspace, TODAY, "piece_unanswered")] == [2]


def test_an_answer_waits_until_it_is_decided_on(workspace: Workspace) -> None:
    right(workspace, "ads", "replied", asked_on="2026-09-11", answered_on="2026-09-15")
    right(workspace, "shop", "replied", asked_on="2026-09-11")
    found = due(workspace, TODAY, "piece_undecided")
    assert [(item.row_id, item.day.isoformat()) for item in found] == [(2, "2026-09-11"), (1, "2026-09-15")]
    assert found[0].says.message == "There is an answer about “Glow”: note whether it grants this use, Shop"
    edit_record(workspace, entity="usage_right", row_id=2, changes={"state": "declined"})
    assert [item.row_id for item in due(workspace, TODAY, "piece_undecided")] == [1]
    assert reading.listing(workspace, DueMark) == []


def test_each_source_asks_as_often_for_many_pieces_as_for_one(workspace: Workspace) -> None:
    kinds = [source for source in SOURCES if source.area == "ugc" and source.entity != "standing_consent"]

    def one_more(number: int) -> None:
        (deal,) = add(
            workspace,
            Deal(influencer_id=1, purpose=f"{number}", fee=10_000, currency="USD", disclosure="#ad"),
        )
        (item,) = add(workspace, UgcItem(title=f"More {number}", influencer_id=1, deal_id=deal))
        told = {"ugc_item_id": item, "asked_on": "2026-09-01"}
        states = {"ads": "granted", "website": "asked", "shop": "replied"}
        ends = {"ads": "2026-09-30"}
        add(
            workspace,
            *(
                UsageRight(use=use, state=state, ends_on=ends.get(use), **told)
                for use, state in states.items()
            ),  # type: ignore[arg-type]  # fields by name
            Usage(ugc_item_id=item, where="ad", from_on="2026-09-01"),
            Usage(ugc_item_id=item, where="product_page", from_on="2026-09-01"),
        )
        (post,) = add(
            workspace, Post(channel="x", state="draft", title="Soon", scheduled_at="2026-10-02T09:00")
        )
        add(workspace, Usage(ugc_item_id=item, where="post", post_id=post))

    def asked() -> list[tuple[int, int]]:
        counts = []
        for source in kinds:
            statements: list[str] = []
            workspace.connection().set_trace_callback(statements.append)
            found = len(source.due(workspace, TODAY, TODAY))
            workspace.connection().set_trace_callback(None)
            counts.append((found, len(statements)))
        return counts

    one_more(0)
    one = asked()
    for number in range(20):
        one_more(number + 1)
    many = asked()
    assert [found for found, _ in one] == [1, 1, 1, 1, 1, 1]
    assert [found for found, _ in many] == [21, 21, 21, 21, 21, 21]
    assert [number for _, number in many] == [number for _, number in one]


def test_whoever_declined_to_renew_is_not_asked_again(workspace: Workspace) -> None:
    add(
        workspace,
        UsageRight(ugc_item_id=1, use="ads", state="granted", ends_on=f"{END}", answered_on="2026-01-01"),
    )
    assert "piece_right_ends" in {one.kind for one in due_by(workspace, TODAY)}
    add(workspace, UsageRight(ugc_item_id=1, use="ads", state="declined", answered_on="2026-09-15"))
    assert "piece_right_ends" not in {one.kind for one in due_by(workspace, TODAY)}


def test_of_a_piece_whose_creator_was_erased_nobody_can_be_asked(workspace: Workspace) -> None:
    add(workspace, Usage(ugc_item_id=1, where="product_page"))
    (before,) = due(workspace, TODAY, "piece_take_down")
    assert before.says.message.endswith("Take it down, or ask for it")
    erase_person(workspace, person_id=1, today=TODAY)
    (found,) = due(workspace, TODAY, "piece_take_down")
    assert found.says.message.endswith("Take it down: nobody is left who could be asked")
