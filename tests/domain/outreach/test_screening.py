"""Who passes a screening rule, who is out and why, and of whom too little is known."""

from typing import Any

import pytest

from every import every
from socialroi_desktop.catalogue import tiers
from socialroi_desktop.domain.outreach.screening import concerns, rate_of, screen
from socialroi_desktop.domain.records import Handle, Influencer, ScreeningRule
from socialroi_desktop.domain.validation import check_record


def told(rule: dict[str, Any], person: dict[str, Any], *channels: str) -> tuple[str, str]:
    """Return the verdict with its reasons, or what is missing, in words."""
    handles = [Handle(channel=channel, handle="a") for channel in channels]
    found = screen(Influencer(name="Jo", **person), ScreeningRule(name="Rule", **rule), tiers(), handles)
    return found.verdict, " ".join(one.message for one in found.reasons or found.missing)


@pytest.mark.row("S0-26")
@every(
    ("rule", "person", "verdict", "words"),
    [
        ({}, {}, "pass", ""),
        ({"minimum_followers": 10_000}, {"followers": 10_000}, "pass", ""),
        ({"minimum_followers": 10_000}, {"followers": 9_999}, "out", "9999 followers, fewer than 10000."),
        ({"minimum_followers": 10_000}, {}, "unknown", "How many followers is not known."),
        ({"minimum_followers": 10_000}, {"followers": 0}, "out", "0 followers, fewer than 10000."),
        ({"maximum_followers": 50_000}, {"followers": 50_001}, "out", "50001 followers, more than 50000."),
        ({"minimum_fit": 4}, {"audience_fit": 4}, "pass", ""),
        ({"minimum_fit": 4}, {"audience_fit": 3}, "out", "Audience fit 3, below 4."),
        ({"minimum_fit": 4}, {}, "unknown", "How well the audience fits is not judged yet."),
        ({"countries": "Polska, de"}, {"country": "DE"}, "pass", ""),
        ({"countries": "PL, Germany"}, {"country": "Poland"}, "pass", ""),
        ({"countries": "PL, Germany"}, {"country": "de"}, "pass", ""),
        ({"countries": "PL"}, {"country": "Worldwide"}, "out", "From Worldwide, which is not looked for."),
        ({"countries": "PL"}, {"country": "US"}, "out", "From US, which is not looked for."),
        ({"languages": "pt, pl"}, {"language": "pt-BR"}, "pass", ""),
        ({"languages": "pl"}, {}, "unknown", "The language is not known."),
        ({"niche_words": "skate；board, łyżwy"}, {"category": "Skateboarding"}, "out", None),
        ({"niche_words": "skate, łyżwy"}, {"category": "Skateboarding"}, "pass", ""),
        ({"niche_words": "skate"}, {"category": "Roller skating"}, "pass", ""),
        ({"niche_words": "skaters"}, {"category": "skate films"}, "pass", ""),
        ({"niche_words": "deska"}, {"note": "Deski i rolki"}, "pass", ""),
        ({"niche_words": "rolling"}, {"category": "strollers"}, "out", None),
        ({"niche_words": "arts"}, {"category": "party games"}, "out", None),
        ({"niche_words": "lyzwy"}, {"note": "Łyżwy i rolki"}, "pass", ""),
        ({"niche_words": "skate"}, {}, "unknown", "The niche is not known."),
        ({"channels": "tiktok"}, {"channel": "instagram"}, "out", "On none of the networks looked for."),
    ],
)
def test_a_person_is_held_against_what_the_rule_asks(rule, person, verdict, words):
    found = told(rule, person)
    assert found[0] == verdict
    assert words is None or found[1] == words


def test_all_reasons_are_told_and_what_is_missing_does_not_save_anybody():
    rule = {"minimum_followers": 100, "minimum_fit": 4, "countries": "PL"}
    assert told(rule, {"followers": 1, "country": "US"}) == (
        "out", "1 followers, fewer than 100. From US, which is not looked for.",
    )  # fmt: skip


def test_any_account_of_a_person_may_be_on_the_network_looked_for():
    assert told({"channels": "tiktok"}, {"channel": "instagram"}, "tiktok")[0] == "pass"


@every(("rate", "verdict"), [(120, "pass"), (600, "pass"), (119, "out"), (601, "out"), (None, "unknown")])
def test_an_engagement_rate_may_have_to_be_usual_for_the_size(rate, verdict):
    assert told({"usual_rate": 1}, {"followers": 20_000, "engagement_rate": rate})[0] == verdict


def test_without_a_rate_the_likes_a_post_tell_it():
    assert rate_of(Influencer(name="Jo", followers=10_000, average_likes=300)) == 300
    assert rate_of(Influencer(name="Jo", followers=0, average_likes=300)) is None
    assert rate_of(Influencer(name="Jo", engagement_rate=0, followers=10, average_likes=3)) == 0


@pytest.mark.row("S1-11")
@every(
    ("rate", "words"),
    [
        (59, "Only 0.59 % engage where 1.2 % to 6 % are usual"),
        (1201, "12.01 % engage where 1.2 % to 6 % are usual"),
        (100, ""),
        (None, ""),
    ],
)
def test_many_followers_without_engagement_are_flagged_whatever_the_rule_asks(rate, words):
    person = Influencer(name="Jo", followers=20_000, engagement_rate=rate)
    found = screen(person, ScreeningRule(name="Rule"), tiers())
    assert found.verdict == "pass"
    assert [flag.message for flag in found.flags] == [] if not words else words in found.flags[0].message


def test_a_rule_is_about_the_kinds_it_names():
    rule = ScreeningRule(name="Rule", kinds="koc, Big account")
    assert [concerns(rule, Influencer(name="a", kind=kind)) for kind in ("koc", "big_account", "fan")] == [
        True, True, False,
    ]  # fmt: skip
    assert concerns(ScreeningRule(name="Rule"), Influencer(name="a", kind="fan"))
    assert not concerns(ScreeningRule(name="Rule"), Influencer(name="a", kind="customer"))
    assert concerns(ScreeningRule(name="Rule"), Influencer(name="a", kind="customer", stage="letter"))


@every(
    ("rule", "words"),
    [
        ({"minimum_followers": 10, "maximum_followers": 9}, "nobody could pass"),
        ({"kinds": "koc, wizard"}, "no kind of partner “wizard”"),
        ({"minimum_fit": 6}, "Audience fit from cannot be above 5."),
        ({"aim": 0}, "People looked for cannot be below 1."),
    ],
)
def test_a_rule_that_cannot_hold_is_refused(rule, words):
    assert words in check_record(ScreeningRule(name="Rule", **rule))[0].message
