"""What is pasted on each channel leads there by a link of its own, which stands once."""

import pytest

from socialroi_desktop.domain.posting.ready_pack import commented, links_by_channel, pasted, post_files
from socialroi_desktop.domain.records import Post, PostText

OWN = "https://shop.example/a?utm_source=instagram&utm_medium=social"
THERE = OWN.replace("=instagram", "=tiktok")
LINKS = links_by_channel("instagram", OWN, ["tiktok"])
POST = Post(channel="instagram", text="Here")


def test_each_channel_has_the_link_that_tells_it() -> None:
    assert LINKS == {"instagram": OWN, "tiktok": THERE}
    assert links_by_channel("instagram", "", ["tiktok"]) == {"instagram": "", "tiktok": ""}


@pytest.mark.row("S0-30")
@pytest.mark.parametrize("held", [OWN, THERE])
def test_a_link_in_the_first_comment_is_that_of_its_channel_and_stands_once(held: str) -> None:
    told = PostText(post_id=1, channel="tiktok", text="There", first_comment=f"Look: {held}")
    assert pasted(told, LINKS, "GLOW") == "There\n\nGLOW"
    assert commented(told, LINKS) == f"Look: {THERE}"
    files = post_files(POST, [told], LINKS, "")
    assert files["tiktok-comment.txt"] == f"Look: {THERE}\n"
    assert files["link.txt"] == f"{OWN}\n"


@pytest.mark.parametrize("held", [OWN, THERE])
def test_a_link_in_the_text_is_that_of_its_channel_and_stands_once(held: str) -> None:
    told = PostText(post_id=1, channel="tiktok", text=f"There: {held}")
    assert pasted(told, LINKS, "") == f"There: {THERE}"


def test_a_post_without_a_link_is_left_as_it_is() -> None:
    nothing = {"instagram": "", "tiktok": ""}
    assert pasted(PostText(post_id=1, channel="tiktok", text="There"), nothing, "") == "There"
    assert pasted(POST, {}, "") == "Here"
