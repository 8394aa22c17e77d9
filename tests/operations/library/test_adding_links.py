"""A pasted link that a piece has already, however either is written, adds nothing; one that only looks like it does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.library.addresses import TextLink
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.operations.library import adding_links
from socialroi_desktop.operations.library.adding_links import AddedLinks, add_links
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sameness.piece_links import PieceLinks, form_of
from workspaces import new_workspace

SAME = [
    ("https://example.com/reel/1", "https://example.com/reel/1/"),
    ("https://example.com/reel/1", "HTTPS://WWW.Example.COM/reel/1#top"),
    ("https://example.com/reel/1?utm_source=ig&fbclid=9", "http://example.com/reel/1"),
    ("https://shop.example/look?photo=2&page=a", "https://shop.example/look?page=a&photo=2&mc_cid=8&pk_campaign=x"),
    ("https://shop.example/", "https://shop.example"),
    ("https://SHOP.example", "https://shop.example/?gclid=1"),
    ("https://www.instagram.com/p/CxYz/", "https://instagram.com/klara/p/CxYz?img_index=2&igsh=abc"),
    ("https://youtu.be/dQw4w9WgXcQ?si=1", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"),
    ("https://twitter.com/jo/status/12", "https://x.com/jo/status/12?s=20"),
    ("https://www.xiaohongshu.com/explore/64?xsec_token=a", "https://www.xiaohongshu.com/explore/64?xsec_token=b"),
]  # fmt: skip
OTHER = [
    ("https://example.com/a?photo=1", "https://example.com/a?photo=2"),
    ("https://example.com/a", "https://example.com/a?photo=1"),
    ("https://example.com/a?1", "https://example.com/a?2"),
    ("https://example.com/Reel/1", "https://example.com/reel/1"),
    ("https://www.instagram.com/p/CxYz/", "https://www.instagram.com/p/Cxyz/"),
    ("https://example.com/a/1", "https://example.org/a/1"),
    ("https://mp.weixin.qq.com/s?__biz=Mz&mid=1&idx=1", "https://mp.weixin.qq.com/s?__biz=Mz&mid=2&idx=1"),
    ("https://www.facebook.com/photo?fbid=1&set=a", "https://www.facebook.com/photo?fbid=2&set=a"),
]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(made, UgcItem(title="A text", kind="review", caption="Good"))
        yield made


def paste(workspace: Workspace, *urls: str) -> AddedLinks:
    return add_links(workspace, links=[TextLink(url) for url in urls])


def urls(workspace: Workspace) -> list[str | None]:
    return [item.url for item in reading.listing(workspace, UgcItem)][1:]


@pytest.fixture(params=["few", "many"])
def _however_many(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "many":
        monkeypatch.setattr(adding_links, "_FEW", 0)


@pytest.mark.usefixtures("_however_many")
@pytest.mark.parametrize(("first", "second"), [*SAME, *((b, a) for a, b in SAME)])
def test_one_link_in_two_writings_is_one_piece(workspace: Workspace, first: str, second: str) -> None:
    assert paste(workspace, first).there == ()
    found = paste(workspace, second)
    assert (found.changed, found.there) == (None, (2,))
    assert urls(workspace) == [first]


@pytest.mark.usefixtures("_however_many")
@pytest.mark.parametrize(("first", "second"), OTHER)
def test_links_that_differ_in_what_may_tell_a_page_are_two(
    workspace: Workspace, first: str, second: str
) -> None:
    paste(workspace, first)
    assert paste(workspace, second).there == ()
    assert urls(workspace) == [first, second]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_one_link_twice_in_what_is_pasted_is_one_piece(workspace: Workspace, first: str, second: str) -> None:
    paste(workspace, first, second)
    assert urls(workspace) == [first]


def test_the_first_of_several_pieces_is_shown(workspace: Workspace) -> None:
    add(workspace, UgcItem(title="b", kind="review", caption="b", url="https://www.example.com/a/"))
    add(workspace, UgcItem(title="c", kind="review", caption="c", url="https://example.com/a"))
    assert paste(workspace, "https://example.com/a?utm_medium=x").there == (2,)
    links = PieceLinks(workspace.connection())
    assert links.known()[form_of("http://example.com/a")]["id"] == links.first("http://example.com/a") == 2
