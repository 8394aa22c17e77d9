"""Who a person is, in words: kind and size, accounts with how usual their engagement is, what else is known. No widgets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.outreach.jumps import Jump
from socialroi_desktop.domain.outreach.tiers import Tier, Verdict, end_of, tier_of
from socialroi_desktop.domain.records import Handle, Influencer
from socialroi_desktop.queries.outreach.person import PersonFacts
from socialroi_desktop.viewmodels.outreach.person_words import day_of
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_label

_BEST_FIT = 5
_BASIS_POINTS = 10_000
# From ten percent on tenths tell nothing more.
_WHOLE = 1000
_FAR = ("far above", "far below")


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One account: channel, handle, followers, and its engagement rate held against what is usual for its size.

    `jump` says that its followers jumped and engagement did not follow, `jump_tip` in full; "" where they did not.
    """

    channel: str | None
    handle: str
    followers: str
    rate: str
    tone: Tone
    tip: str
    jump: str = ""
    jump_tip: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with what is known."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who is named on the card and can be opened."""

    name: str
    id: int


def kind_and_size(person: Influencer, sizes: Sequence[Tier]) -> tuple[str, str]:
    """Return what kind of partner a person is, and their size ("" when not known): “Influencer”, “Mid, 50k – 100k”."""
    tier = tier_of(sizes, person.followers)
    return choice_label(Influencer, "kind", person.kind), "" if tier is None else _tier_words(tier, sizes)


def account_lines(facts: PersonFacts, today: date, sizes: Sequence[Tier]) -> tuple[AccountLine, ...]:
    """Return the accounts, the largest first."""
    found = {(jump.after.channel, jump.after.handle.casefold()): jump for jump in facts.jumps}
    lines = ((handle, _account(handle, today, sizes)) for handle in facts.handles)
    return tuple(
        _with_jump(line, found.get((handle.channel, handle.handle.casefold()))) for handle, line in lines
    )


def known_facts(facts: PersonFacts, today: date) -> tuple[Fact, ...]:
    """Return what is known of a person, blanks left out."""
    return tuple(fact for fact in _facts(facts, today) if fact.value)


def introducers(facts: PersonFacts) -> tuple[Known, ...]:
    """Return who introduced them, then who introduced that one, and so on."""
    return tuple(Known(one.name, one.id or 0) for one in facts.introducers)


def introduced(facts: PersonFacts) -> tuple[Known, ...]:
    """Return whom they introduced."""
    return tuple(Known(one.name, one.id or 0) for one in facts.introduced)


def _facts(facts: PersonFacts, today: date) -> Iterator[Fact]:
    person = facts.person
    yield Fact(
        translate("IdentityCard", "Country · language"), beside((person.country or "", person.language or ""))
    )
    fit = ""
    if person.audience_fit is not None:
        fit = translate("IdentityCard", "{fit} of {best}").format(fit=person.audience_fit, best=_BEST_FIT)
    yield Fact(translate("IdentityCard", "Audience fit"), beside((fit, person.category or "")))
    posts = (person.average_views, person.average_likes)
    if any(count is not None for count in posts):
        yield Fact(translate("IdentityCard", "Views · likes a post"), beside(map(formatting.number, posts)))
    yield Fact(translate("IdentityCard", "E-mail"), person.email or "")
    yield Fact(
        translate("IdentityCard", "Rival or partner"), choice_label(Influencer, "relation", person.relation)
    )
    yield Fact(translate("IdentityCard", "Bought here"), _bought(facts, today))
    if len(facts.kinds) > 1:
        yield Fact(translate("IdentityCard", "Became"), _kinds(facts, today))
    yield Fact(translate("IdentityCard", "Note"), person.note or "")


def _bought(facts: PersonFacts, today: date) -> str:
    count = len(facts.orders)
    if not count:
        return ""
    several = translate("IdentityCard", "%Ln orders, the last {day}", "", count)
    template = either(count, translate("IdentityCard", "1 order, {day}"), several)
    return template.format(day=day_of(facts.orders[-1], today))


def _kinds(facts: PersonFacts, today: date) -> str:
    template = translate("IdentityCard", "{kind} {day}", "what kind of partner somebody became, and when")
    return listed(
        template.format(kind=choice_label(Influencer, "kind", kind), day=day_of(day, today))
        for kind, day in facts.kinds
    )


def _account(handle: Handle, today: date, sizes: Sequence[Tier]) -> AccountLine:
    name = translate("IdentityCard", "@{handle}").format(handle=handle.handle)
    if not handle.handle:
        name = channel_name(handle.channel)
    followers = formatting.number(handle.followers)
    counted = ""
    if handle.followers_on:
        template = translate("IdentityCard", "Counted on {day}")
        counted = template.format(day=day_of(date.fromisoformat(handle.followers_on), today))
    tier = tier_of(sizes, handle.followers)
    if handle.engagement_rate is None:
        unknown = translate("IdentityCard", "Engagement rate not known")
        return AccountLine(
            handle.channel, name, followers, formatting.UNKNOWN, Tone.MUTED, _tip(handle, counted, unknown)
        )
    shown = formatting.percent(
        Decimal(handle.engagement_rate) / _BASIS_POINTS, handle.engagement_rate < _WHOLE
    )
    rate = translate("IdentityCard", "ER {rate}").format(rate=shown)
    if tier is None:
        return AccountLine(handle.channel, name, followers, rate, Tone.MUTED, _tip(handle, counted))
    verdict = tier.verdict(handle.engagement_rate)
    template = translate("IdentityCard", "{rate}, {verdict}", "an engagement rate and how it is judged")
    return AccountLine(
        handle.channel,
        name,
        followers,
        template.format(rate=rate, verdict=_verdict_words(verdict)),
        Tone.WARN if verdict in _FAR else Tone.MUTED,
        _tip(handle, counted, _usual_words(tier), _look_words(verdict)),
    )


def _with_jump(line: AccountLine, jump: Jump | None) -> AccountLine:
    if jump is None:
        return line
    words = translate(
        "IdentityCard", "Followers {growth} in %Ln days; engagement did not follow", "", jump.days
    )
    if jump.engagement is None:
        words = translate(
            "IdentityCard", "Followers {growth} in %Ln days; nothing tells of engagement", "", jump.days
        )
    told = words.format(growth=formatting.percent(jump.growth, signed=True))
    return replace(line, jump=told, jump_tip=problem_text(jump.problem))


def _tip(handle: Handle, *sentences: str) -> str:
    return "\n".join(filter(None, (channel_name(handle.channel), *sentences)))


def _verdict_words(verdict: Verdict) -> str:
    words = {
        "usual": translate("IdentityCard", "usual"),
        "high": translate("IdentityCard", "high"),
        "low": translate("IdentityCard", "low"),
        "far above": translate("IdentityCard", "far above"),
        "far below": translate("IdentityCard", "far below"),
    }
    return words[verdict]


def _look_words(verdict: Verdict) -> str:
    if verdict == "far below":
        return translate("IdentityCard", "Worth a look: followers may have been bought.")
    if verdict == "far above":
        return translate("IdentityCard", "Worth a look: likes may have been bought, or a number is mistyped.")
    return ""


def _usual_words(tier: Tier) -> str:
    template = translate("IdentityCard", "Usual for this size: {range}")
    low, high = (Decimal(rate) / _BASIS_POINTS for rate in (tier.low, tier.high))
    return template.format(range=formatting.percent_range(low, high, 1))


def _tier_words(tier: Tier, sizes: Sequence[Tier]) -> str:
    name, end = choice_label(Influencer, "tier", tier.id), end_of(sizes, tier)
    first = formatting.compact_number(tier.first)
    if end is None:
        return translate("IdentityCard", "{tier}, {first} and more").format(tier=name, first=first)
    last = formatting.compact_number(end)
    if not tier.first:
        return translate("IdentityCard", "{tier}, under {last}").format(tier=name, last=last)
    return translate("IdentityCard", "{tier}, {first} – {last}").format(tier=name, first=first, last=last)
