import pytest

from socialroi_desktop.catalogue import channels


@pytest.mark.parametrize(
    ("source", "medium", "group", "channel"),
    [
        ("facebook", "paid", None, "facebook"),
        ("FB", "cpc", None, "facebook"),
        ("l.instagram.com", "referral", None, "instagram"),
        ("https://m.facebook.com/story?id=1", None, None, "facebook"),
        ("google", "organic", None, "organic_search"),
        ("google", "cpc", None, "paid_search"),
        ("klaviyo", "email", None, "email"),
        ("spring-news", "email", None, "email"),
        ("小红书", None, None, "xiaohongshu"),
        (None, None, "Organic Social", "social_other"),
        (None, None, "Direct", "direct"),
        ("(direct)", "(none)", None, "direct"),
        ("someone.example", None, None, None),
        (None, None, None, None),
    ],
)
def test_a_visit_is_told_by_its_words(
    source: str | None, medium: str | None, group: str | None, channel: str | None
) -> None:
    assert channels().of_visit(source, medium, group) == channel


def test_ids_and_words_are_used_once() -> None:
    table = list(channels())
    words = [
        word.casefold()
        for channel in table
        for word in {channel.id, channel.name.casefold(), *channel.aliases}
    ]
    assert len(words) == len(set(words))
    domains = [domain for channel in table for domain in channel.domains]
    assert len(domains) == len(set(domains))
