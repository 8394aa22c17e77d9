"""The chips beside the line of pieces: what each offers, and what the line asks of it, in words. Pure.

The line is the one truth: chips read it and write it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.asking.spans import BETWEEN, ends
from socialroi_desktop.domain.asking.tokens import Token
from socialroi_desktop.domain.library.asked_editing import (
    asked_of,
    text_of,
    values_of,
    with_token,
    with_values,
)
from socialroi_desktop.domain.library.asked_words import BY_FIELD, usual
from socialroi_desktop.domain.library.rights_words import ENDS, NONE, STATES, UNCOVERED, USABLE, USES
from socialroi_desktop.domain.records import UgcItem, Usage
from socialroi_desktop.domain.records.library import UGC_KIND, WHERE_USED
from socialroi_desktop.viewmodels.library.piece_words import use_label
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

# As many values as a menu shows without being searched; the line completes the others.
MOST = 20
# Those that always stand beside the line, as far as there is room.
STANDING = ("kind", "line", "rights", "used")
FURTHER = ("product", "creator", "rating", "lang", "tag", "taken", "added", "campaign", "collection", "short")
# Of these only one thing can be asked at a time.
_ONE = frozenset({"used", "rating", "taken", "added", "short"})


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the menu of a chip: its words, the line that choosing it makes, and whether it is asked now."""

    words: str
    line: str
    asked: bool


def label_of(field: str) -> str:
    """Return what a chip is called."""
    return {
        "kind": translate("AskedChips", "Kind"),
        "line": translate("AskedChips", "Line"),
        "rights": translate("AskedChips", "Rights"),
        "used": translate("AskedChips", "Used"),
        "product": translate("AskedChips", "Product"),
        "creator": translate("AskedChips", "Creator"),
        "rating": translate("AskedChips", "Rating"),
        "lang": translate("AskedChips", "Language"),
        "tag": translate("AskedChips", "Tag"),
        "taken": translate("AskedChips", "Taken"),
        "added": translate("AskedChips", "Added"),
        "campaign": translate("AskedChips", "Campaign"),
        "collection": translate("AskedChips", "Collection"),
        "short": translate("AskedChips", "Shortlist"),
    }[field]


def value_of(line: str, field: str, today: date) -> str:
    """Return what a line asks of a field in words; "" for nothing."""
    asked = asked_of(line, field)
    if not asked:
        return ""
    known = dict(_fixed(field, today))
    texts = [_as_offered(line, token, field) for token in asked]
    # The chip has the name of the field already.
    if field in _ONE or any(token.negated for token in asked):
        return listed([known.get(text, text.replace(f"{field}:", "", 1)) for text in texts])
    return listed([known.get(value, value) for value in _values(line, field)])


def choices(line: str, field: str, values: Callable[[str], Iterable[str]], today: date) -> list[Choice]:
    """Return what the menu of a chip offers; `values` tells those of a field that a workspace has."""
    if field in _ONE:
        texts = {_as_offered(line, token, field) for token in asked_of(line, field)}
        return [
            Choice(words, with_token(line, field, "" if text in texts else text), text in texts)
            for text, words in _fixed(field, today)
        ]
    asked = _values(line, field)
    told = dict(_fixed(field, today)) or {value: value for value in list(values(field))[:MOST]}
    # What was typed is among them, so that it can be taken away.
    told |= {value: value for value in asked if value not in told}
    return [
        Choice(words, _turned(line, field, asked, value), value in asked) for value, words in told.items()
    ]


def without(line: str, field: str) -> str:
    """Return the line that does not ask a field."""
    return with_token(line, field, "")


def _values(line: str, field: str) -> tuple[str, ...]:
    """Return the values a line asks of a field, in the words that chips offer, however they were typed."""
    return tuple(dict.fromkeys(usual(field, value) for value in values_of(line, field)))


def _as_offered(line: str, token: Token, field: str) -> str:
    """Return a token as a chip offers it, however its field is named and a span is written in it."""
    if not token.field:
        return text_of(line, token)
    told, span = line[token.values[0].start : token.end], None
    if len(token.values) == 1:
        told = usual(field, token.values[0].text) if field in BY_FIELD else told
        span = None if token.values[0].quoted else ends(token.values[0].text)
    if span is not None and not span.beyond and span.first != span.last:
        told = f"{span.first or ''}{BETWEEN}{span.last or ''}"
    return f"{'-' if token.negated else ''}{field}:{told}"


def _turned(line: str, field: str, asked: Sequence[str], value: str) -> str:
    """Return the line that asks for a value as well, or no more."""
    kept = [other for other in asked if other != value]
    return with_values(line, field, kept if value in asked else [*asked, value])


def _fixed(field: str, today: date) -> list[tuple[str, str]]:
    """Return the values (tokens, where only one can be asked) a field has in any workspace, with their words."""
    if field == "kind":
        return [(usual(field, one.id), choice_label(UgcItem, "kind", one.id)) for one in UGC_KIND]
    if field == "rights":
        return [*((use, use_label(use)) for use in USES), *_states()]
    if field == "used":
        places = (
            (f"used:{usual(field, one.id)}", choice_label(Usage, "where", one.id)) for one in WHERE_USED
        )
        return [("used", translate("AskedChips", "yes")), ("-used", translate("AskedChips", "no")), *places]
    if field == "rating":
        told = [
            (f"rating:{stars}..", translate("AskedChips", "{stars} or more").format(stars=stars))
            for stars in (4, 3, 2, 1)
        ]
        return [("rating:5", "5"), *told, ("rating:none", translate("AskedChips", "not rated"))]
    if field == "short":
        return [("short", translate("AskedChips", "on it")), ("-short", translate("AskedChips", "not on it"))]
    return _days(field, today) if field in ("taken", "added") else []


def _states() -> list[tuple[str, str]]:
    words = {
        USABLE: translate("AskedChips", "usable for anything"),
        ENDS: translate("AskedChips", "ends within 30 days"),
        NONE: translate("AskedChips", "not asked"),
        "asked": translate("AskedChips", "asked"),
        "replied": translate("AskedChips", "replied"),
        "granted": translate("AskedChips", "granted"),
        "self_granted": translate("AskedChips", "our own"),
        "later": translate("AskedChips", "begins later"),
        "expired": translate("AskedChips", "expired"),
        "declined": translate("AskedChips", "declined"),
        "withdrawn": translate("AskedChips", "withdrawn"),
        UNCOVERED: translate("AskedChips", "used without right"),
    }
    return [(usual("rights", word), words[word]) for word in (USABLE, ENDS, NONE, *STATES, UNCOVERED)]


def _days(field: str, today: date) -> list[tuple[str, str]]:
    before = date(today.year - (today.month == 1), (today.month - 2) % 12 + 1, 1)
    return [
        (f"{field}:{today:%Y-%m}", translate("AskedChips", "this month")),
        (f"{field}:{before:%Y-%m}", translate("AskedChips", "last month")),
        (f"{field}:{today.year}", translate("AskedChips", "this year")),
        (f"{field}:{today.year - 1}", translate("AskedChips", "last year")),
    ]
