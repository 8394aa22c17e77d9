"""Authors of mentions become influencers: found again, never doubled, undone at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Influencer, Mention
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.authors import make_influencers
from socialroi_desktop.operations.records import editing
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def add(workspace: Workspace, record: Record) -> int:
    return editing.add_record(workspace, record=record).ids[0]


def mention(workspace: Workspace, author: str | None, text: str, channel: str = "instagram") -> int:
    made = Mention(
        mentioned_at="2026-07-01T10:00:00Z", author=author, text=text, channel=channel, followers=40
    )
    return add(workspace, made)


def linked(workspace: Workspace) -> list[int | None]:
    return [one.influencer_id for one in reading.listing(workspace, Mention)]


def test_several_mentions_of_one_author_make_one_influencer(workspace: Workspace) -> None:
    ids = [mention(workspace, "@小美", "a"), mention(workspace, "小美 ", "b")]
    done = make_influencers(workspace, ids=ids)
    (person,) = reading.listing(workspace, Influencer)
    assert (person.name, person.handle, person.channel, person.followers) == ("小美", "小美", "instagram", 40)
    assert linked(workspace) == [person.id, person.id]
    assert done.details == {"count": 2, "added": 1, "known": 0}


def test_every_mention_of_the_author_is_linked_and_others_are_left(workspace: Workspace) -> None:
    chosen = mention(workspace, "@Jo", "a")
    mention(workspace, "jo", "b")
    mention(workspace, "someone else", "c")
    mention(workspace, "jo", "d", "tiktok")
    done = make_influencers(workspace, ids=[chosen])
    (person,) = reading.listing(workspace, Influencer)
    assert linked(workspace) == [person.id, person.id, None, None]
    assert done.details["count"] == 2
    history.undo(workspace)
    assert linked(workspace) == [None] * 4


def test_the_latest_known_followers_are_taken_along(workspace: Workspace) -> None:
    for day, followers in ((1, 900), (2, 1000), (3, None)):
        at = f"2026-07-0{day}T10:00:00Z"
        add(workspace, Mention(mentioned_at=at, author="jo", text=at, channel="x", followers=followers))
    make_influencers(workspace, ids=[1])
    (person,) = reading.listing(workspace, Influencer)
    assert person.followers == 1000


def test_it_is_said_how_many_were_added_and_how_many_known(workspace: Workspace) -> None:
    add(workspace, Influencer(name="Al", channel="instagram"))
    ids = [mention(workspace, name, name) for name in ("@AL", "bo", "cy")]
    assert make_influencers(workspace, ids=ids).details == {"added": 2, "known": 1, "count": 3}


def test_one_undo_takes_back_links_and_people(workspace: Workspace) -> None:
    make_influencers(workspace, ids=[mention(workspace, "jo", "a"), mention(workspace, "al", "b")])
    history.undo(workspace)
    assert linked(workspace) == [None, None]
    assert reading.listing(workspace, Influencer) == []


def test_a_known_handle_is_linked_and_another_channel_is_somebody_else(workspace: Workspace) -> None:
    known = add(workspace, Influencer(name="Jo Pine", handle="@JoPine", channel="instagram"))
    ids = [mention(workspace, "jopine", "a"), mention(workspace, "jopine", "b", "tiktok")]
    make_influencers(workspace, ids=ids)
    first, second = linked(workspace)
    assert first == known
    assert second not in (None, known)


def test_an_author_two_people_could_be_is_refused_and_nothing_is_written(workspace: Workspace) -> None:
    add(workspace, Influencer(name="Jo", handle="a", channel="instagram"))
    add(workspace, Influencer(name="Jo", handle="b", channel="instagram"))
    ids = [mention(workspace, "new one", "a"), mention(workspace, "Jo", "b")]
    with pytest.raises(UserError, match="Several influencers"):
        make_influencers(workspace, ids=ids)
    assert linked(workspace) == [None, None]
    assert len(reading.listing(workspace, Influencer)) == 2


def test_mentions_without_an_author_are_said(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="type the author"):
        make_influencers(workspace, ids=[mention(workspace, None, "a"), mention(workspace, "@", "b")])
