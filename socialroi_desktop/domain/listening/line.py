"""A mention typed in one line: where, who, what they said. Pure; the words are data.

“facebook Piotr Zając complaint #1088 12:32: Przyszły 39 zamiast 42” names all there is to name; what stands before the first
colon is about the mention, what stands behind it is what was said. A line without a colon is all said.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from socialroi_desktop.domain.folding import fold

# What ends the head: a colon before a space or the end, or one as it is written in Chinese; “12:32” and “https://” go on.
_HEAD = re.compile(r"^(?P<head>.*?)(?::(?=\s|$)|：)\s*(?P<text>.*)$", re.DOTALL)
_ORDER = re.compile(r"#(\w[\w-]*)")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
_ASKS = ("?", "？")
# Words of a kind may be several, such as “khiếu nại”.
_MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class LineWords:
    """Folded words by the kind or the feeling they name."""

    kinds: Mapping[str, str]
    signs: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TypedMention:
    """A mention as it was typed; None where no word told it. `at` is its time of day as hour and minute."""

    text: str
    author: str | None = None
    channel: str | None = None
    kind: str | None = None
    sentiment: str | None = None
    order_number: str | None = None
    at: tuple[int, int] | None = None


def line_words(told: Mapping[str, Mapping[str, list[str]]]) -> LineWords:
    """Return the words of the data by what they mean; ValueError where a word means two things."""
    return LineWords(_by_word(told["kinds"]), _by_word(told["signs"]))


def parse_mention(
    line: str, words: LineWords, channel_of: Callable[[str], str | None]
) -> TypedMention | None:
    """Return the mention a line states, None for a blank one. `channel_of` gives the channel a word means."""
    line = line.strip()
    if not line:
        return None
    found = _HEAD.match(line)
    head, text = (found["head"], found["text"]) if found else ("", line)
    tokens, told = head.split(), _Told()
    while tokens:
        tokens = tokens[_taken(tokens, words, channel_of, told) :]
    if told.kind is None and told.sentiment is None and text.rstrip().endswith(_ASKS):
        told.kind = "question"
    author = " ".join(told.rest) or None
    return TypedMention(text, author, told.channel, told.kind, told.sentiment, told.order, told.at)


def said_at(typed: TypedMention, now: datetime) -> datetime:
    """Return when it was said, in UTC: at its time of the day of `now` (aware), of the day before where that is yet to come."""
    if typed.at is None:
        return now.astimezone(UTC).replace(second=0, microsecond=0)
    hour, minute = typed.at
    then = now.replace(hour=hour, minute=minute, second=0, microsecond=0, fold=0)
    if then.astimezone(UTC) > now.astimezone(UTC):
        then = (then.replace(tzinfo=None) - timedelta(days=1)).replace(tzinfo=now.tzinfo)
    return then.astimezone(UTC)


class _Told:
    """What the head tells so far."""

    def __init__(self) -> None:
        self.channel: str | None = None
        self.kind: str | None = None
        self.sentiment: str | None = None
        self.order: str | None = None
        self.at: tuple[int, int] | None = None
        self.rest: list[str] = []


def _taken(tokens: list[str], words: LineWords, channel_of: Callable[[str], str | None], told: _Told) -> int:
    """Take what the first tokens tell and return how many they are."""
    first = tokens[0]
    if told.channel is None and not told.rest and (channel := channel_of(first.strip(",·"))):
        told.channel = channel
        return 1
    if told.order is None and (order := _ORDER.fullmatch(first)):
        told.order = order[1]
        return 1
    if told.at is None and (clock := _CLOCK.fullmatch(first)) and int(clock[1]) < 24 and int(clock[2]) < 60:
        told.at = int(clock[1]), int(clock[2])
        return 1
    for count in range(min(_MOST_WORDS, len(tokens)), 0, -1):
        word = fold(" ".join(tokens[:count]).strip(","))
        if told.kind is None and word in words.kinds:
            told.kind = words.kinds[word]
            return count
        if told.sentiment is None and word in words.signs:
            told.sentiment = words.signs[word]
            return count
    told.rest.append(first)
    return 1


def _by_word(told: Mapping[str, list[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for meaning, named in told.items():
        for word in named:
            if found.setdefault(fold(word), meaning) != meaning:
                raise ValueError(f"“{word}” means two things")
    return found
