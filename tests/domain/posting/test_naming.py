"""Links of posts: tagged by the rule, told apart from all others, and known as their campaign's."""

import pytest

from socialroi_desktop.domain.link_words import link_words
from socialroi_desktop.domain.posting.naming import Tags, link_on, post_link, tags_of
from socialroi_desktop.domain.posting.shipped import post_naming
from socialroi_desktop.domain.records import Campaign, Post
from socialroi_desktop.errors import UserError

POST = Post(id=7, channel="instagram", title="Glow routine, day 30")
PAGE = "https://shop.example/serum"


def link(post: Post = POST, campaign: Campaign | None = None, taken: frozenset[Tags] = frozenset()) -> str:
    return post_link(post_naming(), post, campaign, PAGE, taken)


def test_a_link_tells_channel_and_post() -> None:
    assert (
        link()
        == f"{PAGE}?utm_source=instagram&utm_medium=social&utm_campaign=posts&utm_content=glow-routine-day-30"
    )
    paid = post_link(post_naming(), POST, None, PAGE, (), paid=True)
    assert "utm_medium=paid" in paid


@pytest.mark.parametrize(
    ("campaign", "word"),
    [
        (Campaign(name="Skin"), "Skin"),
        (Campaign(name="Skin launch", link_names="skin 2026\nskin-launch"), "skin-launch"),
        (Campaign(name="Skin launch"), "Skin%20launch"),
        (Campaign(name="新品", link_names="\n"), "%E6%96%B0%E5%93%81"),
    ],
)
def test_a_campaign_is_called_by_a_word_that_means_it(campaign: Campaign, word: str) -> None:
    assert f"utm_campaign={word}&" in link(campaign=campaign)


def test_tags_of_another_post_get_a_number() -> None:
    first = tags_of(link_words(link()))
    second = tags_of(link_words(link(taken=frozenset({first}))))
    assert second == (*first[:3], f"{first[3]}-2")
    assert tags_of(link_words(link(taken=frozenset({first, second}))))[3].endswith("-3")


@pytest.mark.parametrize(
    ("post", "word"),
    [
        (Post(id=7, channel="own:Naver_Blog", title="开箱 滑板鞋"), "utm_source=naver_blog"),
        (Post(id=7, channel="x", title="!!!"), "utm_content=post-7"),
        (Post(id=7, channel="x", text="a" * 90), f"utm_content={'a' * 40}"),
        (Post(id=7, channel="x", title="one two three four five six seven eight nine"), "-six-seven-eight"),
    ],
)  # fmt: skip
def test_any_title_makes_a_word(post: Post, word: str) -> None:
    assert (link(post) + "&").count(f"{word}&") == 1


def test_what_is_no_page_is_refused() -> None:
    with pytest.raises(UserError, match="no address of a page"):
        post_link(post_naming(), POST, None, "my page", ())


def test_a_link_tells_the_channel_of_the_text_that_has_it_and_all_else_as_before() -> None:
    link = "https://shop.example/a?size=39&utm_source=instagram&utm_medium=social&utm_content=b#top"
    assert link_on(link, "tiktok") == link.replace("=instagram", "=tiktok")
    assert link_on("https://shop.example/a", "tiktok") == "https://shop.example/a"
    assert link_on("", "tiktok") == ""
