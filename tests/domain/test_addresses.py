"""What is written as an e-mail address, and what is none."""

from every import every
from socialroi_desktop.domain.addresses import is_email, is_page


@every("text", ["jo@example.org", "Jo.Pine+shop@mail.example.co.uk", "小林@例子.中国", "p***@example.org"])
def test_an_address(text: str) -> None:
    assert is_email(text)


@every(
    "text",
    [
        "",
        "jo",
        "jo@",
        "@jo",
        "jo@example",
        "jo @example.org",
        "a@b.c, d@e.f",
        "jo@example.",
        "jo@@x.org",
        "<jo@x.org>",
    ],
)
def test_no_address(text: str) -> None:
    assert not is_email(text)


@every(
    ("text", "holds"),
    [
        ("https://example.org/a?b=c#d", True), ("example.org", True), ("www.例子.中国/页", True), ("localhost:8080/a", True),
        ("/products/serum", True), ("http://10.0.0.1/", True), (" https://t.me/jo ", True),
        ("notalink", False), ("https://notalink", False), ("foo", False), ("jo pine.org", False), ("https://", False),
        ("jo@example.org", False), ("javascript:alert(1)", False), ("12.5 %", False), ("", False),
    ],
)  # fmt: skip
def test_the_address_of_a_page_has_a_site_or_a_path(text: str, holds: bool) -> None:
    assert is_page(text) is holds
