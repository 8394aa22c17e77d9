"""What is written to somebody whose piece one would like to use: texts that take turns, filled in for this piece. Pure."""

import re
from collections.abc import Sequence

from socialroi_desktop.domain.letters.templates import LetterLanguage, Template
from socialroi_desktop.domain.library.titles import own_title
from socialroi_desktop.domain.records import UgcItem

# Of the words of a template, fields aside, so much stands in a text that was made of it, whatever was changed by hand.
_SAME = 0.3
_QUOTED = ("“{}”", "„{}”", "「{}」", "«{}»", '"{}"')
_BETWEEN = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|[.,!?;:()\n。，！？；：（）“”„「」]", re.DOTALL)


def request_values(
    *, title: str, url: str | None, uses: Sequence[str], credit: str, language: LetterLanguage
) -> dict[str, str]:
    """Return what the merge fields of a piece hold in a request of a language, without those that are not known."""
    from babel.lists import format_list

    told = [language.uses[use] for use in uses]
    found = {
        "piece": title,
        "piece_link": url or "",
        "uses": format_list(told, locale=language.locale) if told else "",
        "credit": credit,
    }
    return {name: value for name, value in found.items() if value}


def called(items: Sequence[UgcItem], language: LetterLanguage) -> str:
    """Return what pieces are called in a request: by their titles, and by what they are where they have none of their own."""
    titles = (own_title(item) or _what(item, language) for item in items)
    return ", ".join(dict.fromkeys(titles))


def plainly(text: str, items: Sequence[UgcItem], language: LetterLanguage) -> str:
    """Return a request in which no quotation marks stand around what is no title."""
    for word in {_what(item, language) for item in items if not own_title(item)}:
        for marks in _QUOTED:
            text = text.replace(marks.format(word), word)
        text = re.sub(rf"(?<=[.!?] ){re.escape(word)}", word[0].upper() + word[1:], text)
    return text


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
    """Return what takes turns in a language: the seller's own requests first, those that come with the app after them."""
    mine = (item for item in own if item.purpose == "permission" and item.language in (language, ""))
    return (*mine, *shipped)


def _share(template: Template, text: str) -> float:
    """Return which share of the signs of a template's own words, from 0 to 1, stands in a text."""
    words = [part.strip() for part in _BETWEEN.split(template.body) if part.strip()]
    whole = sum(map(len, words))
    return sum(len(part) for part in words if part in text) / whole if whole else 0.0
