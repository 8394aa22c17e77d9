"""Addresses of posts: which words are some, and whose handle stands in one."""

from every import every
from socialroi_desktop.domain.library.addresses import TextLink, addresses_in, handle_in, links_in_text


@every(
    ("address", "handle"),
    [
        ("https://www.tiktok.com/@hq.boards/video/7301", "hq.boards"),
        ("https://www.instagram.com/p/Cx1/", ""),
        ("https://www.instagram.com/hq.boards/", "hq.boards"),
        ("https://www.youtube.com/@hq/shorts", "hq"),
        ("https://example.com", ""),
    ],
)
def test_an_address_tells_whose_post_it_is_where_the_handle_stands_in_it(address: str, handle: str) -> None:
    assert handle_in(address) == handle


def test_words_are_addresses_only_where_all_of_them_are() -> None:
    assert addresses_in(["https://a.example/1 ", "https://a.example/1", "http://b.example"]) == [
        "https://a.example/1", "http://b.example",
    ]  # fmt: skip
    for words in (["https://a.example", "and"], ["ftp://a.example"], ["https://"], ["http://[x"], ["plain"]):
        assert addresses_in(words) == []


@every(
    ("text", "links"),
    [
        ("https://a.example/1", [("https://a.example/1", "")]),
        ("Great deck! https://a.example/1", [("https://a.example/1", "Great deck!")]),
        ("See https://a.example/1, it rolls.", [("https://a.example/1", "See it rolls.")]),
        ("My ride (https://a.example/1).", [("https://a.example/1", "My ride")]),
        ("Wiki https://a.example/x_(y)", [("https://a.example/x_(y)", "Wiki")]),
        ("很好看https://a.example/1，谢谢", [("https://a.example/1", "很好看 ，谢谢")]),
        (
            "https://a.example/1 https://b.example/2",
            [("https://a.example/1", ""), ("https://b.example/2", "")],
        ),
        (
            "Of May\nDeck: https://a.example/1\n\nWheels https://b.example/2!\nhttps://a.example/1",
            [("https://a.example/1", "Of May\nDeck:"), ("https://b.example/2", "Of May\nWheels")],
        ),
        ("no link, ftp://a.example, https://", []),
        ("", []),
    ],
)
def test_links_are_taken_out_of_a_text_and_what_is_left_goes_with_them(
    text: str, links: list[tuple[str, str]]
) -> None:
    assert links_in_text(text) == [TextLink(*link) for link in links]
