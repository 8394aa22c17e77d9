"""What the merge fields of a letter hold for one person: taken from person, deal and workspace, written in the letter's language.

Pure. What is not known is left out, so that it is asked for and never guessed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.countries import country_of
from socialroi_desktop.domain.letters.templates import LetterLanguage
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.records import Deal, DealRight, Deliverable, Influencer, Product
from socialroi_desktop.domain.records.library import GRANTED, REFUSED
from socialroi_desktop.domain.workspace import Settings

# Whoever is no single person has no first name.
_WHOLE = frozenset({"brand", "big_account", "moderator"})


@dataclass(frozen=True, slots=True)
class DealFacts:
    """A deal with what belongs to it, as far as letters speak of it."""

    deal: Deal
    product: Product | None = None
    deliverables: tuple[Deliverable, ...] = ()
    rights: tuple[DealRight, ...] = ()


def values_of(
    person: Influencer,
    deal: DealFacts | None,
    settings: Settings,
    language: LetterLanguage,
    networks: Mapping[str, str],
) -> dict[str, str]:
    """Return the values by field; `networks` is what networks are called where the language has no name of its own."""
    found = {
        "name": person.name,
        "first_name": person.name.strip() if person.kind in _WHOLE else language.address(person.name),
        "handle": _handle(person.handle),
        "network": (dict(networks) | dict(language.networks)).get(person.channel or "", ""),
        "country": country_in(person.country, language.locale),
        "shop_name": settings.name,
        "sign_off": settings.sign_off,
    }
    if deal is not None:
        found |= _of_deal(deal, settings.currency, language.locale)
    return {name: value for name, value in found.items() if value}


def _of_deal(facts: DealFacts, currency: str, locale: str) -> dict[str, str | None]:
    deal = facts.deal
    wanted = [item.what for item in facts.deliverables if item.state != "dropped"]
    return {
        "product": deal.product_sent or (facts.product.name if facts.product else None),
        "product_line": facts.product.line if facts.product else None,
        "code": deal.code,
        "link": deal.link,
        "fee": None if deal.fee is None else _money(deal.fee, deal.currency or currency, locale),
        "commission": None if deal.commission is None else _percent(deal.commission, locale),
        "deliverables": _listed(wanted, locale),
        "starts_on": day_in(deal.starts_on, locale),
        "ends_on": day_in(deal.ends_on, locale),
        "disclosure": deal.disclosure,
        "rights_end": day_in(_rights_end(facts.rights), locale),
    }


def _handle(handle: str | None) -> str:
    word = (handle or "").strip()
    return f"@{word}" if word and not any(map(str.isspace, word)) else word


def _rights_end(rights: tuple[DealRight, ...]) -> str | None:
    """Return the day the first of the agreed uses ends; of those only asked for where none is agreed."""
    agreed = [item for item in rights if item.state in GRANTED] or [
        item for item in rights if item.state not in REFUSED
    ]
    return min((item.ends_on for item in agreed if item.ends_on), default=None)


def country_in(country: str | None, locale: str) -> str | None:
    """Return what a country is called in a language; a word that is none as it is."""
    code = country_of(country) if country else None
    if code is None:
        return country
    from babel import Locale

    return str(Locale.parse(locale).territories.get(code, country))


def _money(minor: int, currency: str, locale: str) -> str:
    from babel.numbers import format_currency

    return format_currency(from_minor(minor, currency), currency, locale=locale)


def _percent(basis_points: int, locale: str) -> str:
    from babel.numbers import format_percent

    return format_percent(Decimal(basis_points) / 10_000, locale=locale, decimal_quantization=False)


def _listed(items: list[str], locale: str) -> str:
    from babel.lists import format_list

    return format_list(items, locale=locale)


def day_in(day: str | None, locale: str) -> str | None:
    """Return an ISO day as a letter in a language writes it."""
    if day is None:
        return None
    from babel.dates import format_date

    return format_date(date.fromisoformat(day), "long", locale=locale)
