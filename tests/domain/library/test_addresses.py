"""Addresses of posts: which words are some, and whose handle stands in one."""

import pytest

from socialroi_desktop.domain.library.addresses import addresses_in, handle_in


@pytest.mark.parametrize(
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
