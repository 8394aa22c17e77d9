"""By what the visitors of a link are known."""

from every import every
from socialroi_desktop.domain.known_links import known_link

TAGGED = "https://shop.example/tea?utm_source=pine&utm_campaign=Boards"


@every(
    ("links", "source", "campaign", "page", "is_of"),
    [
        ((TAGGED,), "PINE", "boards", None, True),
        ((TAGGED,), "pine", "other", "/tea", False),
        ((TAGGED,), None, None, "/tea?utm_campaign=boards&utm_source=pine", True),
        ((TAGGED,), None, None, "/tea", False),
        (("https://sho.rt/x", TAGGED), "pine", "boards", None, True),
        (("shop.example/three",), None, None, "https://shop.example/three?fbclid=9", True),
        (("shop.example/three",), None, None, "/threefold", False),
        (("https://shop.example/",), None, None, "/", False),
    ],
)
def test_a_link_is_known_by_its_tags_else_by_its_page(links, source, campaign, page, is_of) -> None:
    assert known_link(links).is_of(source, campaign, page) is is_of


def test_nobody_is_known_by_the_first_page_of_a_site() -> None:
    assert not known_link(("https://shop.example/",)).tells
    assert not known_link(("https://shop.example",)).tells
    assert known_link(("shop.example/three",)).tells
