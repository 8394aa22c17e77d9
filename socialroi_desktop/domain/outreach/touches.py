"""A touch typed in one line: who turned to whom, how, what, and the minutes it took. Pure.

“they mail asks who pays customs 5 min” is a mail of theirs; without a word for it the shop turned to them. The words
are English in every language of the window, as are the fields of the command line.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from socialroi_desktop.domain.outreach.typed_time import without_time

_MESSAGE = "message"
_WHO = MappingProxyType(
    {"they": "in", "them": "in", "she": "in", "he": "in"} | {"you": "out", "we": "out", "i": "out"}
)
WAY_WORDS = MappingProxyType(
    dict.fromkeys(("mail", "mails", "mailed", "email", "emails", "emailed", "e-mail", "e-mails"), "email")
    | dict.fromkeys(("message", "messages", "messaged", "msg", "dm", "chat", "text"), "message")
    | dict.fromkeys(("comment", "comments", "commented"), "comment")
    | dict.fromkeys(("call", "calls", "called", "phone", "phoned"), "call")
    | dict.fromkeys(("letter", "letters"), "letter")
    | dict.fromkeys(("meeting", "meet", "met"), "meeting")
    | dict.fromkeys(("follow", "follows", "followed"), "follow")
    | {"other": "other"}
)
# The ways a letter goes out.
LETTERS = ("email", "message", "letter")
_WORD = re.compile(r"\s*([^\s:,;.!?]+)[:,;]?(?=\s|$)")
# Asking once more is no way by itself, least of all following an account.
_FOLLOW_UP = re.compile(
    r"\b(?:follow(?:ed|s|ing)?[ -]?up|remind(?:s|ed|er)?|ask(?:s|ed)? again|przypomn\w*)\b|nhắc|跟进|跟進|催",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TypedTouch:
    """A touch as it was typed: `direction` "in" or "out", `way` an id or None when no word told it."""

    direction: str
    way: str | None = None
    what: str = ""
    minutes: int | None = None


def parse_touch(text: str) -> TypedTouch | None:
    """Return the touch a line states, None for a blank one."""
    if not text.strip():
        return None
    rest, direction = _taken(text, _WHO)
    rest, way = (rest, None) if _FOLLOW_UP.match(rest.lstrip()) else _taken(rest, WAY_WORDS)
    rest, minutes = without_time(rest)
    return TypedTouch(direction or "out", way, rest.strip(), minutes)


def way_in(text: str) -> str | None:
    """Return the way that the first word of its kind in a text names, or None."""
    words = re.findall(r"[\w-]+", _FOLLOW_UP.sub(" ", text).casefold())
    return next((WAY_WORDS[word] for word in words if word in WAY_WORDS), None)


def is_follow_up(text: str) -> bool:
    """Tell whether words mean to ask once more who has not answered; no words mean so, too."""
    return not text.strip() or _FOLLOW_UP.search(text) is not None


def stays_planned(planned: str | None, day: date | None, today: date) -> bool:
    """Tell whether what is planned with somebody, for a day where one is told, is still to be done once they are written to.

    Asking once more is done with any letter; what the words send as a letter or message is, too, once its day has come.
    """
    if not planned and day is None:
        return False
    if is_follow_up(planned or ""):
        return False
    return way_in(planned or "") not in LETTERS or day is None or day > today


def usual_way(touches: Iterable[tuple[str, str]], direction: str) -> str:
    """Return the way most touches (direction, way) of a direction went; the first one named wins a tie.

    Where there is none it is that of a message.
    """
    counted = Counter(way for side, way in touches if side == direction)
    return max(counted, key=lambda way: counted[way], default=_MESSAGE)


def _taken(text: str, words: "MappingProxyType[str, str]") -> tuple[str, str | None]:
    found = _WORD.match(text)
    meaning = words.get(found[1].casefold()) if found else None
    return (text[found.end() :], meaning) if found and meaning else (text, None)
