"""Whether somebody on a list is whom a rule asks for, with the reasons in words. Pure; sizes are handed in.

A person fails by what is known alone. What a rule asks for and nobody knows of a person leaves them open: who is not
known is neither taken nor declined.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from socialroi_desktop.domain.countries import country_kept
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.outreach.jumps import Jump
from socialroi_desktop.domain.outreach.niches import speaks_of
from socialroi_desktop.domain.outreach.tiers import Tier, tier_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Handle, Influencer, ScreeningRule
from socialroi_desktop.domain.records.people import CUSTOMER, STAGE
from socialroi_desktop.domain.records.screening import kind_meant, words_of

Verdict = Literal["pass", "out", "unknown"]
# Hundredths of a percent in the whole.
_WHOLE = 10_000


@dataclass(frozen=True, slots=True)
class Screened:
    """What a rule says of one person: why they are out, what is not known, what is suspicious whatever the rule asks."""

    reasons: tuple[Problem, ...] = ()
    missing: tuple[Problem, ...] = ()
    flags: tuple[Problem, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """Out with one reason, open with one thing missing, else a pass."""
        return "out" if self.reasons else "unknown" if self.missing else "pass"


def screen(
    person: Influencer,
    rule: ScreeningRule,
    sizes: Sequence[Tier],
    handles: Sequence[Handle] = (),
    jumped: Sequence[Jump] = (),
) -> Screened:
    """Return what a rule says of a person with their accounts, and how the followers of these jumped."""
    found = [
        *_followers(person, rule),
        *_fit(person, rule),
        *_places(person, rule),
        *_niche(person, rule),
        *_channels(person, rule, handles),
        *_rate(person, rule, sizes),
    ]
    return Screened(
        tuple(problem for fails, problem in found if fails),
        tuple(problem for fails, problem in found if not fails),
        (*suspicions(person, sizes), *(jump.problem for jump in jumped)),
    )


def concerns(rule: ScreeningRule, person: Influencer) -> bool:
    """Tell whether a rule is about a person at all: of the kinds it names, or of any where it names none.

    Who bought by themselves was not looked for, unless a rule names their kind or somebody moved them on.
    """
    kinds = {kind_meant(word) for word in words_of(rule.kinds)}
    if kinds:
        return person.kind in kinds
    return person.kind != CUSTOMER or person.stage != STAGE[0].id


def rate_of(person: Influencer) -> int | None:
    """Return the engagement rate in 1/100 percent: as told, else by the likes a post alone; None when neither is known."""
    if person.engagement_rate is not None:
        return person.engagement_rate
    if person.average_likes is None or not person.followers:
        return None
    return round(person.average_likes * _WHOLE / person.followers)


def suspicions(person: Influencer, sizes: Sequence[Tier]) -> Iterator[Problem]:
    """Give what makes the followers of a person doubtful, told from how many of them engage."""
    size, rate = tier_of(sizes, person.followers), rate_of(person)
    if size is None or rate is None:
        return
    values = _percents(rate, size)
    match size.verdict(rate):
        case "far below":
            yield Problem(
                "Only {rate} % engage where {low} % to {high} % are usual for the size: bought followers, or an account asleep.",
                values,
            )
        case "far above":
            yield Problem(
                "{rate} % engage where {low} % to {high} % are usual for the size: bought likes, or a number mistyped.",
                values,
            )


# Each step gives pairs: True with a reason that somebody is out, False with what is not known.
_Found = Iterator[tuple[bool, Problem]]


def _followers(person: Influencer, rule: ScreeningRule) -> _Found:
    low, high, count = rule.minimum_followers, rule.maximum_followers, person.followers
    if low is None and high is None:
        return
    if count is None:
        yield False, Problem("How many followers is not known.")
    elif low is not None and count < low:
        yield True, Problem("{followers} followers, fewer than {low}.", {"followers": count, "low": low})
    elif high is not None and count > high:
        yield True, Problem("{followers} followers, more than {high}.", {"followers": count, "high": high})


def _fit(person: Influencer, rule: ScreeningRule) -> _Found:
    if rule.minimum_fit is None:
        return
    if person.audience_fit is None:
        yield False, Problem("How well the audience fits is not judged yet.")
    elif person.audience_fit < rule.minimum_fit:
        yield (
            True,
            Problem(
                "Audience fit {fit}, below {low}.", {"fit": person.audience_fit, "low": rule.minimum_fit}
            ),
        )


def _places(person: Influencer, rule: ScreeningRule) -> _Found:
    countries = {fold(country_kept(word)) for word in words_of(rule.countries)}
    if countries and not person.country:
        yield False, Problem("The country is not known.")
    elif countries and fold(country_kept(person.country or "")) not in countries:
        yield True, Problem("From {country}, which is not looked for.", {"country": person.country})
    languages = {_language(word) for word in words_of(rule.languages)}
    if languages and not person.language:
        yield False, Problem("The language is not known.")
    elif languages and _language(person.language or "") not in languages:
        yield True, Problem("Speaks {language}, which is not looked for.", {"language": person.language})


def _language(word: str) -> str:
    """Return a code without its region: who speaks pt-BR speaks pt."""
    return fold(word).replace("-", "_").split("_")[0]


def _niche(person: Influencer, rule: ScreeningRule) -> _Found:
    wanted = [fold(word) for word in words_of(rule.niche_words)]
    if not wanted:
        return
    told = fold(f"{person.category or ''} {person.note or ''}").strip()
    if not told:
        yield False, Problem("The niche is not known.")
    elif not any(speaks_of(told, word) for word in wanted):
        yield (
            True,
            Problem(
                "Nothing of {words} in the niche “{niche}”.",
                {"words": rule.niche_words, "niche": person.category or person.note},
            ),
        )


def _channels(person: Influencer, rule: ScreeningRule, handles: Sequence[Handle]) -> _Found:
    wanted = set((rule.channels or "").split())
    there = {channel for channel in (person.channel, *(one.channel for one in handles)) if channel}
    if wanted and not there:
        yield False, Problem("The network is not known.")
    elif wanted and not wanted & there:
        yield True, Problem("On none of the networks looked for.")


def _rate(person: Influencer, rule: ScreeningRule, sizes: Sequence[Tier]) -> _Found:
    if not rule.usual_rate:
        return
    size, rate = tier_of(sizes, person.followers), rate_of(person)
    if size is None or rate is None:
        yield False, Problem("The engagement rate is not known.")
    elif not size.low <= rate <= size.high:
        yield (
            True,
            Problem(
                "An engagement rate of {rate} %, where {low} % to {high} % are usual for the size.",
                _percents(rate, size),
            ),
        )


def _percents(rate: int, size: Tier) -> dict[str, object]:
    told = {"rate": rate, "low": size.low, "high": size.high}
    return {name: f"{Decimal(value) / 100:f}" for name, value in told.items()}
