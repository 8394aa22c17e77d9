"""What matters of somebody in the stage they stand in, as lines of their card. Plain data; knows no board."""

from collections.abc import Mapping
from datetime import date

from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.domain.records.people import ASIDE
from socialroi_desktop.store.rows.deal_standings import DealStanding
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

Standings = Mapping[int, DealStanding]
_BEST_FIT = 5
# Before somebody was written to it matters who they are; afterwards how it stands with them.
_FOUND = frozenset({"search", "screen", "get_contact"}) | ASIDE


def stage_line(person: Influencer, standings: Standings) -> str:
    """Return how it stands with somebody who was written to, as far as known; else who they are."""
    standing = standings.get(person.id or 0)
    told = ""
    if person.stage not in _FOUND:
        told = (_deal(person.stage, standing) if standing else "") or _touch(person)
    return told or _who(person)


def _who(person: Influencer) -> str:
    fit = rate = ""
    if person.audience_fit is not None:
        fit = translate("PeopleBoard", "Fit {fit}/{best}").format(fit=person.audience_fit, best=_BEST_FIT)
    if person.stage == "screen" and person.engagement_rate is not None:
        share = formatting.percent(person.engagement_rate / 10_000, 1)
        rate = translate("PeopleBoard", "ER {rate}").format(rate=share)
    return beside((fit, rate, person.category or "", person.country or ""))


def _touch(person: Influencer) -> str:
    if not person.last_touch_on:
        return ""
    way = choice_label(Contact, "way", person.last_touch_way)
    day = formatting.short_day(date.fromisoformat(person.last_touch_on))
    return translate("PeopleBoard", "{way} of {day}").format(way=way, day=day)


def _deal(stage: str, standing: DealStanding) -> str:
    if stage == "negotiate":
        return _signed(standing) or _offer(standing)
    code = translate("PeopleBoard", "code {code}").format(code=standing.code) if standing.code else ""
    if stage == "track" and standing.wanted:
        live = translate("PeopleBoard", "{live} of {wanted} live").format(
            live=formatting.number(standing.live), wanted=formatting.number(standing.wanted)
        )
        return beside((live, code))
    several = translate("PeopleBoard", "%Ln deals", "", standing.deals)
    deals = either(standing.deals, translate("PeopleBoard", "1 deal"), several)
    return beside((deals, code)) if stage == "relationship" else code


def _signed(standing: DealStanding) -> str:
    if standing.state not in ("signed", "done"):
        return ""
    if not standing.signed_on:
        return translate("PeopleBoard", "signed")
    day = formatting.short_day(date.fromisoformat(standing.signed_on))
    return translate("PeopleBoard", "signed {day}").format(day=day)


def _offer(standing: DealStanding) -> str:
    offer = (standing.offer or "").strip()
    if not offer and standing.fee is not None and standing.currency:
        offer = formatting.money(standing.fee, standing.currency)
    if not offer:
        return ""
    asked = translate("PeopleBoard", "asks {offer}")
    template = asked if standing.by == "them" else translate("PeopleBoard", "offered {offer}")
    return template.format(offer=offer)
