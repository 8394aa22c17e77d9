"""The patterns a goal in one line is found by, but for its days: aims, channels, numbers, seasons, idle words. Pure."""

import re
from dataclasses import dataclass
from functools import lru_cache

from socialroi_desktop.catalogue import channels_with
from socialroi_desktop.domain.values.powers import POWER_WORDS
from socialroi_desktop.viewmodels.plan.line_patterns import LETTER, any_of, pattern, told_words

_POWERS = "|".join(sorted(map(re.escape, POWER_WORDS), key=len, reverse=True))
# A number in digits, in groups as people write them, also with gaps between the thousands or shortened (5k).
AMOUNT = re.compile(
    rf"(?<!{LETTER})(?<![.,\-/])(?:[+＋]\s*)?"
    r"(?P<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*)(?![.,/]?\d)"
    rf"(?P<power>(?:{_POWERS})(?!{LETTER}))?(?:\s*(?P<percent>%|％|percent\b))?",
    re.IGNORECASE,
)
# Short names of channels, such as X, are told only behind a word like "through".
_PLAIN_NAME = 4


@dataclass(frozen=True, slots=True)
class LineWords:
    """The patterns the parts of a line are found by; aims (kind, metric, words) in the order in which they count.

    `edges` are idle words around a chunk, `plain_edges` those where nothing is sold; `apart` are words that end what is
    sold, `glued` is what continues a word.
    """

    aims: tuple[tuple[str, str, re.Pattern[str]], ...]
    channels: re.Pattern[str]
    named: re.Pattern[str]
    pieces: re.Pattern[str]
    edges: re.Pattern[str]
    plain_edges: re.Pattern[str]
    season: re.Pattern[str]
    apart: re.Pattern[str]
    glued: re.Pattern[str]


@lru_cache(maxsize=4)
def line_words(own: tuple[str, ...] = ()) -> LineWords:
    """Return the patterns, which know some platforms of one's own, too; they are made at the first line."""
    told = told_words()
    one, any_name = _names(own, 0).pattern, _names(own, _PLAIN_NAME).pattern
    through, between = any_of(told["through"]), any_of(told["between"])
    more = rf"(?:\s*(?:[,&/+、，]|{between})\s*(?:{{}}))*"
    edge, plain = (
        any_of([*told["idle"], *told["between"]]),
        any_of([*told["idle"], *told["between"], *told["pieces"]]),
    )
    spaced = [
        word for word in (*told["apart"], *told["through"], *told["days"]["inside"]) if re.match(LETTER, word)
    ]
    season, about = any_of(told["season"]["names"]), any_of(told["season"]["around"])
    return LineWords(
        tuple((aim["kind"], aim["metric"], pattern(any_of(aim["words"]))) for aim in told["aim"]),
        pattern(rf"{through}\s*(?:{one}){more.format(one)}"),
        pattern(rf"(?:{any_name}){more.format(any_name)}"),
        pattern(rf"\s*{any_of(told['pieces'])}(?:\s*{any_of(told['pieces'])})*"),
        pattern(rf"^{edge}|{edge}$"),
        pattern(rf"^{plain}|{plain}$"),
        pattern(rf"(?:{about}\s*)*(?P<season>{season})(?:\s*{about})*"),
        pattern(any_of([*spaced, *told["signs_apart"]])),
        pattern(LETTER),
    )


def channel_ids(text: str, own: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the channels that are named in a text, in their order there."""
    known = channels_with(own).by_word
    return tuple(dict.fromkeys(known[found[0].casefold()] for found in _names(own, 0).finditer(text)))


@lru_cache(maxsize=8)
def _names(own: tuple[str, ...], shortest: int) -> re.Pattern[str]:
    """Return what finds the name of a channel; where it may stand anywhere, only names of some length that nothing else has."""
    table = channels_with(own)
    names = (
        table.by_word
        if not shortest
        else [word for channel in table for word in (channel.id, channel.name) if len(word) >= shortest]
    )
    return pattern(any_of(names))
