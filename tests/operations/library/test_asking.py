"""Rights are asked for, answered and taken back, each as one change that undo takes back whole."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from asking import add
from socialroi_desktop.domain.library.permission import may_use, taken_back_from
from socialroi_desktop.domain.library.standing import Standing, use_standing
from socialroi_desktop.domain.records import (
    Contact,
    Deal,
    DealRight,
    Influencer,
    StandingConsent,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.library.asking import answer, ask_for
from socialroi_desktop.operations.library.withdrawing import withdraw, withdraw_piece
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.queries.library.permission import rights_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import item_of
from workspaces import dump, new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Influencer(name="Hanna", handle="hq"),
            Deal(influencer_id=1, purpose="Glow", state="signed"),
            DealRight(deal_id=1, use="website", state="granted"),
            StandingConsent(influencer_id=1, use="repost", state="granted"),
            UgcItem(title="Glow routine", influencer_id=1, deal_id=1),
            UgcItem(title="Beach set", influencer_id=1),
            UgcItem(title="Somebody else's"),
            UsageRight(ugc_item_id=3, use="ads", state="granted"),
        )
        yield made


def rights(workspace: Workspace, item_id: int = 1) -> list[UsageRight]:
    return reading.referring(workspace, UsageRight, "ugc_item_id", item_id)


def ask(workspace: Workspace, *uses: str, **told: Any) -> tuple[int, ...]:
    words = {"item_id": 1, "channel": "instagram", "today": TODAY, "wording": "May we?"} | told
    return ask_for(workspace, uses=uses, **words).ids


def may(workspace: Workspace, use: str, item_id: int = 1) -> bool:
    return may_use(rights_of(workspace, item_of(workspace, item_id)), use, first=TODAY).allowed


def test_asking_writes_a_right_for_each_use_and_the_touch_as_one_change(workspace: Workspace) -> None:
    before = dump(workspace)
    ids = ask(workspace, "ads", "shop", template="permission/en/1")
    found = rights(workspace)
    assert [(one.id, one.use, one.state, one.asked_on, one.channel, one.wording) for one in found] == [
        (ids[0], "ads", "asked", "2026-09-20", "instagram", "May we?"),
        (ids[1], "shop", "asked", "2026-09-20", "instagram", "May we?"),
    ]
    (touch,) = reading.referring(workspace, Contact, "influencer_id", 1)
    assert (touch.direction, touch.way, touch.what, touch.template) == (
        "out", "message", "May we?", "permission/en/1",
    )  # fmt: skip
    history.undo(workspace)
    assert dump(workspace) == before


def test_asking_again_moves_the_open_request_and_leaves_what_was_granted_or_refused(
    workspace: Workspace,
) -> None:
    (first,) = ask(workspace, "ads")
    answer(workspace, right_ids=[first], state="replied", today=TODAY, text="How long?")
    assert ask(workspace, "ads", today=date(2026, 9, 25), wording="For a year?") == (first,)
    (found,) = rights(workspace)
    assert (found.state, found.asked_on, found.answered_on, found.answer) == (
        "asked",
        "2026-09-25",
        None,
        None,
    )
    answer(workspace, right_ids=[first], state="granted", today=date(2026, 9, 25), days=10)
    (again,) = ask(workspace, "ads")
    assert again != first
    assert [(one.state, one.ends_on) for one in rights(workspace)] == [
        ("granted", "2026-10-04"),
        ("asked", None),
    ]


def test_an_answer_holds_from_today_for_its_days_or_without_an_end(workspace: Workspace) -> None:
    ads, shop, prints = ask(workspace, "ads", "shop", "print")
    answer(
        workspace,
        right_ids=[ads],
        state="granted",
        today=TODAY,
        days=90,
        territory="PL",
        credit="@hq",
        text="Yes!",
    )
    answer(workspace, right_ids=[shop], state="granted", today=TODAY)
    answer(workspace, right_ids=[prints], state="declined", today=TODAY, text="No prints")
    found = {one.use: one for one in rights(workspace)}
    assert (found["ads"].starts_on, found["ads"].ends_on) == ("2026-09-20", "2026-12-18")
    assert (found["ads"].territory, found["ads"].credit, found["ads"].answer) == ("PL", "@hq", "Yes!")
    assert (found["shop"].starts_on, found["shop"].ends_on) == ("2026-09-20", None)
    assert (found["print"].state, found["print"].answered_on) == ("declined", "2026-09-20")


def test_what_is_taken_back_is_refused_whatever_it_rested_on_and_names_each_place(
    workspace: Workspace,
) -> None:
    add(
        workspace,
        UsageRight(ugc_item_id=1, use="ads", state="granted"),
        UsageRight(ugc_item_id=1, use="print", state="self_granted"),
        Usage(ugc_item_id=1, where="home_gallery", from_on="2026-09-01"),
        Usage(ugc_item_id=1, where="ad", from_on="2026-09-01", to_on="2026-09-10"),
        Usage(ugc_item_id=2, where="post", from_on="2026-09-01"),
        Usage(ugc_item_id=3, where="ad", from_on="2026-09-01"),
    )
    ask(workspace, "email")
    before = dump(workspace)
    done = withdraw(workspace, influencer_id=1, today=TODAY, text="Please stop")
    assert [place.usage.id for place, _ in done.places] == [1, 3]
    assert {found.reason.message for _, found in done.places} == {"The right was withdrawn."}
    assert not any(
        may(workspace, use, item) for use in ("ads", "repost", "website", "email") for item in (1, 2)
    )
    assert may(workspace, "print")
    assert may(workspace, "ads", 3)
    history.undo(workspace)
    assert dump(workspace) == before


def test_one_use_of_one_piece_is_taken_back_alone(workspace: Workspace) -> None:
    withdraw(workspace, influencer_id=1, today=TODAY, uses=["repost"], item_ids=[2])
    assert not may(workspace, "repost", 2)
    assert may(workspace, "repost")
    assert may(workspace, "website")


AHEAD = date(2026, 10, 20)


@pytest.mark.parametrize("item_ids", [None, [1]])
def test_what_is_taken_back_for_a_day_ahead_holds_until_the_day_before(
    workspace: Workspace, item_ids: list[int] | None
) -> None:
    add(
        workspace,
        UsageRight(ugc_item_id=1, use="ads", state="granted", territory="PL", answered_on="2026-09-01"),
        UsageRight(
            ugc_item_id=1, use="ads", state="granted", starts_on="2026-11-01", answered_on="2026-09-02"
        ),
        UsageRight(ugc_item_id=1, use="print", state="granted", ends_on="2026-09-30"),
        UsageRight(ugc_item_id=1, use="shop", state="declined"),
        DealRight(deal_id=1, use="shop", state="granted"),
        Usage(ugc_item_id=1, where="ad", from_on="2026-09-01"),
    )
    ask(workspace, "ads", "email")
    before = dump(workspace)
    done = withdraw(workspace, influencer_id=1, today=TODAY, starts=AHEAD, item_ids=item_ids)
    assert [place.usage.where for place, _ in done.places] == ["ad"]

    def until(use: str, item_id: int = 1, territory: str | None = None) -> list[bool]:
        found = rights_of(workspace, item_of(workspace, item_id))
        days = (TODAY, AHEAD - timedelta(1), AHEAD, AHEAD + timedelta(30))
        return [may_use(found, use, first=day, territory=territory).allowed for day in days]

    for use in ("ads", "website", "repost"):
        assert until(use) == [True, True, False, False], use
    assert until("ads", territory="DE") == [False] * 4
    assert until("repost", 2) == [True, True, item_ids is not None, item_ids is not None]
    assert until("print") == [True, False, False, False]
    assert until("shop") == until("email") == [False] * 4
    found = rights_of(workspace, item_of(workspace, 1))
    for use in ("ads", "website", "repost"):
        # What holds for a while is not renewed, and it is said why it ended.
        today, then = (use_standing(found, use, day) for day in (AHEAD - timedelta(2), AHEAD))
        assert (today.state, taken_back_from(today.refused)) == (Standing.GRANTED, AHEAD.isoformat()), use
        assert then.state is Standing.WITHDRAWN, use
        assert (
            may_use(found, use, first=AHEAD).reason.message == "The right was withdrawn from 2026-10-20 on."
        )
    due = {one.kind for one in due_by(workspace, AHEAD - timedelta(2))}
    assert not due & {"piece_right_ends", "consent_ends"}
    (later,) = ask(workspace, "website")
    answer(workspace, right_ids=[later], state="granted", today=TODAY)
    assert until("website") == [True] * 4
    for _ in range(3):
        history.undo(workspace)
    assert dump(workspace) == before


@pytest.mark.parametrize("of_person", [True, False])
def test_what_was_said_to_be_our_own_is_taken_back_where_its_piece_is_named(
    workspace: Workspace, of_person: bool
) -> None:
    add(workspace, UsageRight(ugc_item_id=1, use="print", state="self_granted"))
    if of_person:
        withdraw(workspace, influencer_id=1, today=TODAY, uses=["print"], item_ids=[1])
    else:
        withdraw_piece(workspace, item_id=1, today=TODAY, uses=["print"])
    assert [(one.use, one.state) for one in rights(workspace)] == [("print", "withdrawn")]
    assert not may(workspace, "print")


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (ask, "Say for which use"),
        (lambda w: ask(w, "dance"), "There is no use “dance”"),
        (lambda w: ask(w, "ads", item_id=9), "There is no piece 9"),
        (lambda w: answer(w, right_ids=[9], state="granted", today=TODAY), "There is no usage right 9"),
        (lambda w: answer(w, right_ids=[], state="granted", today=TODAY), "none is chosen"),
        (lambda w: answer(w, right_ids=[1], state="maybe", today=TODAY), "There is no answer “maybe”"),
        (lambda w: answer(w, right_ids=[1], state="granted", today=TODAY, days=0), "one day or more"),
        (lambda w: withdraw(w, influencer_id=9, today=TODAY), "There is no influencer 9"),
        (lambda w: withdraw(w, influencer_id=1, today=TODAY, uses=["shop"]), "no right to withdraw: shop"),
        (
            lambda w: withdraw_piece(w, item_id=3, today=TODAY, uses=["shop", "print"]),
            "no right to withdraw: shop, print",
        ),
    ],
)
def test_what_cannot_be_is_said_and_nothing_changes(workspace: Workspace, wrong: Any, sentence: str) -> None:
    before = dump(workspace)
    with pytest.raises(UserError, match=sentence):
        wrong(workspace)
    assert dump(workspace) == before
