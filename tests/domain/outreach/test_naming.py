"""Codes and tagged links by the naming rule: typable, free, properly encoded, and read back as they were made."""

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.catalogue import naming_rule
from socialroi_desktop.domain.outreach.naming import (
    Partner,
    code_for,
    link_for,
)
from socialroi_desktop.domain.tagged_links import tagged_link
from socialroi_desktop.domain.tagging_pages import landing_page
from socialroi_desktop.errors import UserError

RULE = naming_rule()
NADIA = Partner(7, "Nadia Petit", "nadiaglow", "instagram", 2)


@every(
    ("partner", "percent", "taken", "code"),
    [
        (NADIA, 15, (), "NADIA15"),
        (NADIA, 15, ("nadia15",), "NADIAGLOW15"),
        (NADIA, 15, ("nadia15", "nadiaglow15"), "NADIA15B"),
        (NADIA, None, (), "NADIA"),
        (NADIA, None, ("nadia", "nadiaglow", "nadia2"), "NADIA3"),
        (Partner(3, "Łukasz Ż."), 10, (), "LUKASZ10"),
        (Partner(3, "李小龙", "xiaolong"), 10, (), "XIAOLONG10"),
        (Partner(3, "李小龙"), 10, (), "PARTNER310"),
        (Partner(3, "Maximiliana-Konstantina"), 15, (), "MAXIMILIANAKON15"),
    ],
)
def test_a_code_is_short_typable_and_free(partner, percent, taken, code):
    assert code_for(RULE, partner, percent, taken) == code


@given(
    st.text(max_size=30), st.text(max_size=30), st.one_of(st.none(), st.integers(1, 90)), st.integers(0, 60)
)
def test_codes_never_clash_and_can_always_be_typed(name, handle, percent, count):
    taken: set[str] = set()
    for _ in range(count):
        code = code_for(RULE, Partner(1, name, handle), percent, taken)
        assert code.casefold() not in taken
        assert len(code) <= RULE.longest_code
        assert code.isascii()
        assert code.isalnum()
        assert code == code.upper()
        taken.add(code.casefold())


def test_when_every_code_is_taken_it_says_so():
    class Everything:
        def __contains__(self, _code: object) -> bool:
            return True

    with pytest.raises(UserError, match="Nadia Petit"):
        code_for(RULE, NADIA, 15, Everything())


def test_a_link_carries_the_words_and_keeps_the_page():
    link = link_for(RULE, NADIA, "skate-skin.example/serum?size=30&utm_source=old#top")
    assert link == (
        "https://skate-skin.example/serum?size=30&utm_source=instagram&utm_medium=influencer"
        "&utm_campaign=nadiaglow-2#top"
    )
    assert tagged_link(link) == ("instagram", "nadiaglow-2")
    assert landing_page(link) == "https://skate-skin.example/serum?size=30#top"


@given(st.text(min_size=1, max_size=20), st.text(max_size=12))
def test_whatever_the_handle_the_link_reads_back(handle, query):
    partner = Partner(4, "Jo", handle, "tiktok", 1)
    page = "https://shop.example/a b?q=" + "".join(c for c in query if c.isalnum())
    link = link_for(RULE, partner, page)
    assert link.isascii()
    assert " " not in link
    assert parse_qs(urlsplit(link).query)["utm_source"] == ["tiktok"]
    assert tagged_link(link) is not None


@every("page", ["", "serum", "ftp://shop.example", "https://", "a b.c", "javascript:alert(1)", "http://[x"])
def test_what_is_no_page_is_refused(page):
    with pytest.raises(UserError, match="no address"):
        link_for(RULE, NADIA, page)
