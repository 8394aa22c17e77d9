"""What is written to somebody whose piece one would like to use: texts that take turns, filled in for this piece. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.countries import countries_told
from socialroi_desktop.domain.letters.templates import LetterLanguage, Template
from socialroi_desktop.domain.letters.values import country_in, day_in
from socialroi_desktop.domain.library.standing import Standing, UseStanding
from socialroi_desktop.domain.library.titles import own_title
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.domain.territories import is_everywhere

# Of the words of a template, fields aside, so much stands in a text that was made of it, whatever was changed by hand.
_SAME = 0.3
_QUOTED = ("“{}”", "„{}”", "「{}」", "«{}»", '"{}"')
_BETWEEN = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|[.,!?;:()\n。，！？；：（）“”„「」]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for: for which uses, until which day and in which countries where that is not without an end, everywhere."""

    uses: Sequence[str]
    until: date | None = None
    territory: str | None = None


def request_values(
    *,
    title: str,
    url: str | None,
    wanted: Wanted,
    credit: str,
    language: LetterLanguage,
    ends: date | None = None,
) -> dict[str, str]:
    """Return what the merge fields of a piece hold in a request of a language, without those that are not known.

    `ends` is the last day of what was granted before.
    """
    from babel.lists import format_list

    told = [language.uses[use] for use in wanted.uses]
    until = day_in(wanted.until.isoformat(), language.locale) if wanted.until else None
    found = {
        "piece": title,
        "piece_link": url or "",
        "uses": _limited(format_list(told, locale=language.locale), until, wanted.territory, language)
        if told
        else "",
        "until": until or "",
        "rights_end": day_in(ends.isoformat(), language.locale) if ends else "",
        "credit": credit,
    }
    return {name: value for name, value in found.items() if value}


def ends_of(asked: Sequence[UseStanding]) -> frozenset[date]:
    """Return the last days of what was granted and is asked for once more; none where any of it is a first request."""
    found = {_end_of(each) for each in asked}
    return frozenset(day for day in found if day is not None) if None not in found else frozenset()


def _end_of(each: UseStanding) -> date | None:
    if each.state is Standing.GRANTED:
        return each.until
    ended = each.right.ends_on if each.state is Standing.EXPIRED and each.right else None
    return date.fromisoformat(ended) if ended else None


def _limited(uses: str, until: str | None, territory: str | None, language: LetterLanguage) -> str:
    from babel.lists import format_list

    limits = [language.limits["until"].format(day=until)] if until else []
    if territory and not is_everywhere(territory):
        places = [country_in(word, language.locale) or word for word in countries_told(territory)]
        limits.append(language.limits["where"].format(places=format_list(places, locale=language.locale)))
    if not limits:
        return uses
    return language.limits["shape"].format(uses=uses, limits=language.limits["between"].join(limits))


def doubt_of_maker(maker: Influencer | None) -> Problem | None:
    """Return what is to be known before somebody is asked of whom little is known; None where nothing is."""
    if maker is None:
        return Problem(
            "Nobody stands as the creator: the text addresses nobody, and no touch is logged. Choose the creator first."
        )
    if not maker.handle:
        return Problem(
            "No handle of {name} is known: the text cannot say who is credited. Add one on their page.",
            {"name": maker.name},
        )
    return None


def called(item: UgcItem, language: LetterLanguage) -> str:
    """Return what a piece is called in a request: by its title, or by what it is where it has none of its own."""
    return own_title(item) or _what(item, language)


def all_called(items: Sequence[UgcItem], language: LetterLanguage, *, quoted: bool) -> str:
    """Return a list of pieces in a request, each by what tells it from the others: its title, its link, else its file."""
    from babel.lists import format_list

    names = dict.fromkeys(_told_apart(item, language, quoted=quoted) for item in items)
    return format_list(list(names), locale=language.locale)


def _told_apart(item: UgcItem, language: LetterLanguage, *, quoted: bool) -> str:
    title = own_title(item)
    if item.url and title in ("", item.url):
        return language.pieces["link"].format(url=item.url)
    name = title or item.title
    return language.pieces["named"].format(title=name) if quoted else name


def plainly(text: str, item: UgcItem, language: LetterLanguage) -> str:
    """Return a request in which no quotation marks stand around what is no title."""
    if own_title(item):
        return text
    word = _what(item, language)
    for marks in _QUOTED:
        text = text.replace(marks.format(word), word)
    return re.sub(rf"(?<=[.!?] ){re.escape(word)}", word[0].upper() + word[1:], text)


def _what(item: UgcItem, language: LetterLanguage) -> str:
    return language.pieces["photo" if item.seconds is None else "video"]


def next_request(offered: Sequence[Template], sent: Sequence[str]) -> Template:
    """Return the template whose turn it is: the one sent longest ago, or never; `sent` are the texts so far, newest first.

    Which template a text was made of is told by the words they share, so that what was changed by hand counts as well.
    """
    last: dict[int, int] = {}
    for age, text in enumerate(sent):
        shares = [_share(template, text) for template in offered]
        nearest = max(range(len(offered)), key=shares.__getitem__)
        if shares[nearest] >= _SAME:
            last.setdefault(nearest, age)
    turn = max(range(len(offered)), key=lambda at: (last.get(at, len(sent) + 1), -at))
    return offered[turn]


def in_rotation(shipped: Sequence[Template], own: Sequence[Template], language: str) -> tuple[Template, ...]:
    """Return what takes turns in a language: the seller's own of the purpose first, those that come with the app after them."""
    purposes = {item.purpose for item in shipped}
    mine = (item for item in own if item.purpose in purposes and item.language in (language, ""))
    return (*mine, *shipped)


def _share(template: Template, text: str) -> float:
    """Return which share of the signs of a template's own words, from 0 to 1, stands in a text."""
    words = [part.strip() for part in _BETWEEN.split(template.body) if part.strip()]
    whole = sum(map(len, words))
    return sum(len(part) for part in words if part in text) / whole if whole else 0.0
