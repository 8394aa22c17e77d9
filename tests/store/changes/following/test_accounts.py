"""The main account of a person and the handle that it is say the same, whichever was written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asking import add
from socialroi_desktop.domain.records import Handle, Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def jo(workspace: Workspace) -> int:
    return add(workspace, Influencer(name="Jo", handle="@jo", channel="instagram", followers=900))[0]


def known_by_network(workspace: Workspace) -> int:
    """Add somebody of whose account only the network is known."""
    return add(workspace, Influencer(name="Mark", channel="youtube", followers=30_000))[0]


def test_an_account_known_by_its_network_alone_stays_beside_another(workspace: Workspace) -> None:
    person = known_by_network(workspace)
    assert accounts(workspace) == []
    add(workspace, Handle(influencer_id=person, channel="instagram", handle="mark", followers=500))
    assert sorted(accounts(workspace)) == [("instagram", "mark", 500), ("youtube", "", 30_000)]
    assert main(workspace) == ("youtube", None, 30_000)
    edit_record(workspace, entity="influencer", row_id=person, changes={"followers": 31_000})
    assert ("youtube", "", 31_000) in accounts(workspace)


@pytest.mark.parametrize("typed", ["person", "account"])
def test_an_account_known_by_its_network_is_named_and_not_doubled(workspace: Workspace, typed: str) -> None:
    person = known_by_network(workspace)
    add(workspace, Handle(influencer_id=person, channel="instagram", handle="mark", followers=500))
    if typed == "person":
        edit_record(workspace, entity="influencer", row_id=person, changes={"handle": "marktwin"})
    else:
        add(workspace, Handle(influencer_id=person, channel="youtube", handle="marktwin"))
    assert sorted(accounts(workspace)) == [("instagram", "mark", 500), ("youtube", "marktwin", 30_000)]
    assert main(workspace) == ("youtube", "marktwin", 30_000)


def test_the_first_account_of_somebody_known_by_their_network_keeps_the_count(workspace: Workspace) -> None:
    add(workspace, Handle(influencer_id=known_by_network(workspace), channel="youtube", handle="marktwin"))
    assert accounts(workspace) == [("youtube", "marktwin", 30_000)]
    assert main(workspace) == ("youtube", "marktwin", 30_000)


def test_an_account_needs_a_handle_or_a_network(workspace: Workspace) -> None:
    person = jo(workspace)
    with pytest.raises(UserError, match="Handle is missing"):
        add(workspace, Handle(influencer_id=person))


def accounts(workspace: Workspace) -> list[tuple[str | None, str, int | None]]:
    return [(one.channel, one.handle, one.followers) for one in reading.listing(workspace, Handle)]


def main(workspace: Workspace) -> tuple[str | None, str | None, int | None]:
    (found,) = reading.listing(workspace, Influencer)
    return found.channel, found.handle, found.followers


def test_a_person_with_an_account_has_a_handle(workspace: Workspace) -> None:
    jo(workspace)
    assert accounts(workspace) == [("instagram", "jo", 900)]


def test_a_count_typed_for_the_person_is_that_of_the_handle(workspace: Workspace) -> None:
    edit_record(workspace, entity="influencer", row_id=jo(workspace), changes={"followers": 1200})
    assert accounts(workspace) == [("instagram", "jo", 1200)]


def test_a_count_typed_for_the_handle_is_that_of_the_person(workspace: Workspace) -> None:
    jo(workspace)
    edit_record(workspace, entity="handle", row_id=1, changes={"followers": 1500, "handle": "jo.skates"})
    assert main(workspace) == ("instagram", "jo.skates", 1500)


def test_a_misspelled_handle_is_corrected_and_not_doubled(workspace: Workspace) -> None:
    edit_record(workspace, entity="influencer", row_id=jo(workspace), changes={"handle": "jo_pine"})
    assert accounts(workspace) == [("instagram", "jo_pine", 900)]


def test_another_account_typed_for_a_person_of_several_is_added(workspace: Workspace) -> None:
    person = jo(workspace)
    add(workspace, Handle(influencer_id=person, channel="tiktok", handle="jott", followers=40))
    assert main(workspace) == ("instagram", "jo", 900)
    changes = {"handle": "jo", "channel": "youtube", "followers": 7}
    edit_record(workspace, entity="influencer", row_id=person, changes=changes)
    assert accounts(workspace) == [("instagram", "jo", 900), ("tiktok", "jott", 40), ("youtube", "jo", 7)]


def test_when_the_main_account_goes_the_largest_becomes_it(workspace: Workspace) -> None:
    person = jo(workspace)
    add(workspace, Handle(influencer_id=person, channel="tiktok", handle="small", followers=40))
    add(workspace, Handle(influencer_id=person, channel="youtube", handle="large", followers=70))
    delete_records(workspace, entity="handle", ids=[1])
    assert main(workspace) == ("youtube", "large", 70)


def test_when_the_last_account_goes_the_count_that_was_known_stays(workspace: Workspace) -> None:
    jo(workspace)
    delete_records(workspace, entity="handle", ids=[1])
    assert main(workspace) == (None, None, 900)


def test_deleting_a_person_takes_the_accounts_and_undo_brings_them_back(workspace: Workspace) -> None:
    person = jo(workspace)
    before = dump(workspace)
    delete_records(workspace, entity="influencer", ids=[person])
    assert accounts(workspace) == []
    history.undo(workspace)
    assert dump(workspace) == before


def _stands(account: Handle, channel: str | None, handle: str) -> bool:
    """Tell whether an account is there already: in any case, and on any network where none is told."""
    return channel in (None, account.channel) and account.handle.casefold() == handle.casefold()


STEP = st.tuples(
    st.sampled_from(("person", "handle", "add", "delete")),
    st.sampled_from(("jo", "mai", "JO", None)),
    st.sampled_from((None, "instagram", "tiktok")),
    st.one_of(st.none(), st.integers(0, 9)),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(STEP, max_size=6))
def test_whatever_is_written_the_main_account_is_one_of_the_handles(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, str | None, int | None]]
) -> None:
    with new_workspace(tmp_path_factory.mktemp("accounts")) as workspace:
        person = jo(workspace)
        before = dump(workspace)
        for what, handle, channel, followers in steps:
            values = {"handle": handle, "channel": channel, "followers": followers}
            held = reading.listing(workspace, Handle)
            if what == "person":
                edit_record(workspace, entity="influencer", row_id=person, changes=values)
            elif what == "add" and handle and not any(_stands(one, channel, handle) for one in held):
                add(
                    workspace,
                    Handle(influencer_id=person, channel=channel, handle=handle, followers=followers),
                )
            elif held and what == "handle":
                edit_record(
                    workspace, entity="handle", row_id=held[0].id or 0, changes={"followers": followers}
                )
            elif held and what == "delete":
                delete_records(workspace, entity="handle", ids=[held[0].id or 0])
            held = reading.listing(workspace, Handle)
            (found,) = reading.listing(workspace, Influencer)
            words = [(one.channel, one.handle.casefold()) for one in held]
            assert held or not found.handle
            assert not held or (found.channel, (found.handle or "").casefold()) in words
        while dump(workspace) != before:
            assert history.undo(workspace) is not None
