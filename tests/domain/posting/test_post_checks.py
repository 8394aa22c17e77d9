"""What is said of a post before it comes out: where it leads, what it asks, how long it is, when, and what it repeats."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.posting.around import Around, Near, Promise
from socialroi_desktop.domain.posting.calls import calls
from socialroi_desktop.domain.posting.check import Check
from socialroi_desktop.domain.posting.checks import checks_of
from socialroi_desktop.domain.posting.shipped import post_limits, shipped_calls
from socialroi_desktop.domain.records import CallToAction, Post, PostText

TODAY = date(2026, 9, 20)
LINK = (
    "https://shop.example/serum?utm_source=instagram&utm_medium=social&utm_campaign=serum&utm_content=day-30"
)
POST = Post(
    channel="instagram", state="draft", title="Day 30", text="Day 30 of the glow routine. Shop now: same light, same face.",
    cta="Shop now", link=LINK, scheduled_at="2026-10-02T18:00", account="glow",
)  # fmt: skip
AROUND = Around(
    zone=ZoneInfo("Europe/Warsaw"),
    limits=post_limits(),
    names={channel.id: channel.name for channel in channels()},
    calls=calls(shipped_calls(), ()),
    goal_kind="sales",
    goal_name="First serum sales",
    brand_words=("Glow", "glowroutine"),
)


def found(name: str, post: Post = POST, around: Around = AROUND) -> list[Check]:
    return [check for check in checks_of(post, (), TODAY, around) if check.check == name]


def said(name: str, post: Post = POST, around: Around = AROUND) -> tuple[bool, bool, str]:
    (check,) = found(name, post, around)
    return check.ok, check.blocking, check.says.message


def test_a_post_that_keeps_its_promise_passes_all() -> None:
    around = replace(AROUND, promise=Promise("Serum −15 %", "https://www.shop.example/serum/"))
    checks = checks_of(POST, (), TODAY, around)
    assert all(check.ok for check in checks)
    assert [check.check for check in checks] == ["rights", "link", "cta", "landing page", "length", "brand"]


@pytest.mark.parametrize(
    ("link", "blocking", "words"),
    [
        (None, False, "There is no link"),
        ("not a page", True, "“not a page” is no address of a page"),
        (
            "https://shop.example/serum",
            False,
            "copy the tagged link once beside the post in the calendar (Ctrl+L)",
        ),
    ],
)
def test_a_link_that_is_missing_or_tells_nothing_is_said(
    link: str | None, blocking: bool, words: str
) -> None:
    ok, blocks, told = said("link", replace(POST, link=link))
    assert (ok, blocks) == (False, blocking)
    assert words in told


def test_a_link_tagged_as_that_of_another_post_is_said() -> None:
    assert said("link", around=replace(AROUND, linked=(Near("Day 29"),)))[::2] == (
        False,
        "“Day 29” has a link with the same tags; give one of both another, so that they can be told apart.",
    )


@pytest.mark.row("S0-24")
@pytest.mark.parametrize(
    ("cta", "goal_kind", "words"),
    [
        (None, "sales", "There is no call to action"),
        (None, "awareness", "There is no call to action"),
        ("Learn more", "sales", "does not serve the goal “First serum sales”"),
        ("Shop now!", "leads", "does not serve the goal"),
        ("立即购买", "leads", "does not serve the goal"),
        ("立即购买吧", "traffic", "does not serve the goal"),
        ("Buy now", "sales", "“Buy now” is not in the text"),
    ],
)
def test_a_call_that_is_missing_or_leads_elsewhere_is_said(
    cta: str | None, goal_kind: str, words: str
) -> None:
    ok, blocking, told = said("cta", replace(POST, cta=cta), replace(AROUND, goal_kind=goal_kind))
    assert (ok, blocking) == (False, False)
    assert words in told


@pytest.mark.parametrize(
    ("cta", "goal_kind"),
    [
        ("Shop now", "sales"),
        ("shop now →", "selling"),
        ("Shop now", "own"),
        ("Shop now", None),
        ("Knock", "leads"),
    ],
)
def test_a_call_that_serves_the_goal_or_is_unknown_is_well(cta: str, goal_kind: str | None) -> None:
    post = replace(POST, cta=cta, text="Shop now → knock")
    assert said("cta", post, replace(AROUND, goal_kind=goal_kind))[0]


def test_own_words_for_calls_come_first() -> None:
    own = replace(AROUND, calls=calls(shipped_calls(), [CallToAction(name="Shop now", fits="leads")]))
    assert not said("cta", around=own)[0]
    assert not found("cta", replace(POST, cta=None, link=None), replace(AROUND, goal_kind=None))


@pytest.mark.row("S2-15")
@pytest.mark.parametrize(
    ("link", "page", "offered", "blocking", "words"),
    [
        (
            "https://shop.example/?utm_source=x",
            "https://shop.example/sale",
            True,
            True,
            "and the link leads to https://shop.example/?utm_source=x",
        ),
        ("shop.example/new", "/sale", True, True, "leads to shop.example/new"),
        ("https://shop.example/", None, True, True, "the first page of the site"),
        (
            "https://shop.example/new",
            "https://shop.example/sale",
            False,
            False,
            "lead people to the very page",
        ),
        (None, "https://shop.example/sale", True, True, "no link leads to it"),
    ],
)
def test_a_sale_whose_link_leads_elsewhere_is_stopped(
    link: str | None, page: str | None, offered: bool, blocking: bool, words: str
) -> None:
    around = replace(AROUND, promise=Promise("Summer sale", page, offered))
    ok, blocks, told = said("landing page", replace(POST, link=link), around)
    assert (ok, blocks) == (False, blocking)
    assert words in told


@pytest.mark.row("S2-15")
def test_the_card_of_a_link_has_words_and_a_picture_where_networks_draw_one() -> None:
    post = replace(POST, channel="facebook")
    assert "what the card of the link says" in said("card", post)[2]
    assert "no good picture" in said("card", replace(post, card_text="The serum, 15 % off"))[2]
    assert said("card", replace(post, card_text="The serum, 15 % off", card_picture=1))[0]
    assert not found("card")
    assert not found("card", replace(post, link=None))


def test_what_is_too_long_for_a_channel_stops_the_post() -> None:
    around = replace(
        AROUND, texts=(PostText(channel="x", text="x" * 281), PostText(channel="youtube", text="Film"))
    )
    assert [(check.ok, check.blocking) for check in found("length", around=around)] == [(False, True)]
    assert "281 of 280 signs on X" in found("length", around=around)[0].says.message
    untitled = found("length", replace(POST, title=None), around)
    assert [check.says.message for check in untitled][1:] == [
        "YouTube publishes nothing without a title; write one."
    ]


def test_the_brand_is_named_or_said_to_be_in_sight() -> None:
    plain = replace(POST, title="Day", text="Thirty days. Shop now, with some more words.")
    assert not said("brand", plain)[0]
    assert said("brand", replace(plain, first_comment="#GlowRoutine"))[0]
    assert said("brand", replace(plain, brand_visible=1))[0]
    assert not found("brand", plain, replace(AROUND, brand_words=()))


def test_times_that_are_no_time_or_close_to_another_post_are_said() -> None:
    assert "no time in Europe/Warsaw" in said("time", replace(POST, scheduled_at="2026-03-29T02:30"))[2]
    ok, _, told = said("time", replace(POST, scheduled_at="2026-10-25T02:30"))
    assert ok
    assert "the first of both is meant" in told
    near = replace(
        AROUND, same_account=(Near("Poll", at="2026-10-02T18:59"), Near("Fit", at="2026-10-02T17:30"))
    )
    assert said("clash", around=near)[2] == (
        "“Fit” of the same account is planned for 2026-10-02 17:30, 30 minutes apart; move one of both."
    )
    far = replace(AROUND, same_account=(Near("Poll", at="2026-10-02T19:00"), Near("Idea")))
    assert not found("clash", around=far)
    # The clock is put back between the two.
    apart = replace(AROUND, same_account=(Near("Night", at="2026-10-25T03:15"),))
    assert not found("clash", replace(POST, scheduled_at="2026-10-25T02:45"), apart)


def test_the_same_text_within_a_month_is_said_once() -> None:
    again = Near("Day 1", text=f"  {(POST.text or '').upper()} ", day="2026-09-10")
    around = replace(AROUND, published=(again, replace(again, title="Day 0")))
    assert said("duplicate", around=around)[2] == (
        "“Day 1” of 2026-09-10 says the same on the same channel; write it anew, or wait 8 days."
    )
    assert not found("duplicate", around=replace(AROUND, published=(replace(again, day="2026-09-01"),)))
    assert not found(
        "duplicate", replace(POST, text="New!"), replace(AROUND, published=(Near("A", text="New!"),))
    )


@pytest.mark.parametrize(
    ("name", "post", "field"),
    [
        ("link", replace(POST, link=None), "link"),
        ("brand", replace(POST, brand_visible=False, title=None, text="x"), "brand_visible"),
        ("link", POST, ""),
    ],
)
def test_the_field_to_be_filled_in_stands_beside_the_sentence_not_in_it(
    name: str, post: Post, field: str
) -> None:
    (check,) = found(name, post, AROUND)
    assert check.field == field
    assert "(" not in check.says.message
