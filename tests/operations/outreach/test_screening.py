"""A screened list moves as one change, and back; whoever went on is left alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialroi_desktop.domain.records import Handle, Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.outreach.following import mark_followed
from socialroi_desktop.operations.outreach.screening import move_screened
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        for name, stage in (("a", "search"), ("b", "screen"), ("c", "search"), ("d", "letter")):
            add_record(made, record=Influencer(name=name, handle=name, channel="instagram", stage=stage))
        yield made


def stages(workspace: Workspace) -> list[tuple[str, str | None]]:
    return [(one.stage, one.stage_reason) for one in reading.listing(workspace, Influencer)]


@pytest.mark.row("S0-26")
def test_who_passes_goes_on_and_who_is_out_is_declined_with_the_reason_at_once(shop: Workspace) -> None:
    before = dump(shop)
    done = move_screened(shop, rule="Skate", passed=[1, 2], out={3: "Too few."}, onward="get_contact")
    assert done.text == "Screened by “Skate”: passed 2, declined 1"
    assert stages(shop) == [
        ("get_contact", None), ("get_contact", None), ("declined", "Too few."), ("letter", None),
    ]  # fmt: skip
    undo(shop)
    assert dump(shop) == before


def test_whoever_went_on_meanwhile_is_not_moved(shop: Workspace) -> None:
    done = move_screened(shop, rule="Skate", passed=[1, 4], out={}, onward="screen")
    assert done.ids == (1,)
    assert [stage for stage, _ in stages(shop)] == ["screen", "screen", "search", "letter"]
    with pytest.raises(UserError, match="Nobody moves"):
        move_screened(shop, rule="Skate", passed=[2, 99], out={4: "Late."}, onward="screen")


@pytest.mark.row("S0-26")
def test_accounts_of_chosen_people_are_ticked_as_followed_on_one_network(shop: Workspace) -> None:
    add_record(shop, record=Handle(influencer_id=1, channel="tiktok", handle="a.tt"))
    done = mark_followed(shop, ids=[1, 2], channel="instagram")
    assert done.text == "Accounts marked as followed: 2"
    told = [(one.handle, one.followed) for one in reading.listing(shop, Handle)]
    assert told == [("a", 1), ("b", 1), ("c", None), ("d", None), ("a.tt", None)]
    with pytest.raises(UserError, match=r"Nobody is marked\. Followed already: a, b"):
        mark_followed(shop, ids=[1, 2], channel="instagram")
    undo(shop)
    assert all(one.followed is None for one in reading.listing(shop, Handle))


def test_people_of_whom_only_the_network_is_known_are_ticked_and_who_is_left_out_is_named(
    shop: Workspace,
) -> None:
    link = "https://www.youtube.com/c/mega"
    for number in range(2):
        record = Influencer(name=f"Mega {number}", channel="youtube", followers=1_200_000, profile=link)
        add_record(shop, record=record)
    before = dump(shop)
    done = mark_followed(shop, ids=[1, 2, 3, 4, 5, 6], channel="youtube")
    assert done.text == "Accounts marked as followed: 2. No account there: a, b, c and 1 more"
    made = [one for one in reading.listing(shop, Handle) if one.channel == "youtube"]
    assert [(one.handle, one.followers, one.link, one.followed) for one in made] == [
        ("", 1_200_000, link, 1)
    ] * 2
    assert [one.handle for one in reading.listing(shop, Influencer)[4:]] == [None, None]
    again = mark_followed(shop, ids=[1, 5, 6])
    assert again.text == "Accounts marked as followed: 1. Followed already: Mega 0, Mega 1"
    with pytest.raises(UserError, match=r"Followed already: Mega 0\. No account there: a$"):
        mark_followed(shop, ids=[1, 5], channel="youtube")
    undo(shop)
    undo(shop)
    assert dump(shop) == before


def test_what_is_not_followed_any_more_adds_no_account(shop: Workspace) -> None:
    add_record(shop, record=Influencer(name="Mega", channel="youtube"))
    with pytest.raises(UserError, match="No account there: Mega"):
        mark_followed(shop, ids=[5], followed=False)
    assert len(reading.listing(shop, Handle)) == 4
