"""What is written as an e-mail address, and what is none."""

import pytest

from socialroi_desktop.domain.addresses import is_email


@pytest.mark.parametrize(
    "text", ["jo@example.org", "Jo.Pine+shop@mail.example.co.uk", "小林@例子.中国", "p***@example.org"]
)
def test_an_address(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize(
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
