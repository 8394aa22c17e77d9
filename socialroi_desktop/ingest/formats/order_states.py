"""What shops call the states of an order, wherever no format says better: paid, cancelled, paid back, none. Pure data."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.skips import Skip
from socialroi_desktop.paths import resource

_NOTHING_ORDERED = N_("This row is a draft, an offer, a cart, a test or was deleted: nothing was ordered.")
_STATUS = "status"
NO_ORDER = "no_order"
_REMARK = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>|【[^【】]*】|「[^「」]*」")
_BETWEEN = re.compile(r"[/\\,;:|+&·•>→、。]|(?<=\s)[-–—](?=\s|$)|^[-–—](?=\s)|\.\s")
_DASH = re.compile(r"\s[-–—](?=\s|$)")
_AMOUNT = re.compile(r"[^\d\s]{0,3}\d+(?:[.,]\d+)*[.,]\d{1,2}[^\d\s]{0,3}")
# Of several states of one order the first of these is its own.
GRAVEST = ("voided", "refunded", "partially_refunded", "pending", "paid")
# Letters of a word of which a format tells the beginning only.
LONGEST_BEGINNING = 60
Words = Mapping[str, Mapping[str, str]]


@cache
def _states() -> Mapping[str, tuple[str, ...]]:
    told = _told()
    return {state: told[state] for state in (*GRAVEST, NO_ORDER)}


@cache
def states_known() -> Mapping[str, str]:
    """Return the states of orders by the folded words for them in any list, with and without their accents."""
    known = {word: state for state, found in _states().items() if state != NO_ORDER for word in found}
    return {fold(word): state for word, state in reversed(known.items())} | known


def says_partly(name: str) -> bool:
    """Tell whether a folded cell says that something holds of a part only, and no more."""
    return name in _told()["partly"] or fold(name) in _told()["partly"]


def tells_no_order(name: str) -> bool:
    """Tell whether a folded cell says that nothing was ordered."""
    return name in _nothing_ordered() or fold(name) in _nothing_ordered()


@cache
def _nothing_ordered() -> frozenset[str]:
    found = _states()[NO_ORDER]
    return frozenset((*found, *map(fold, found)))


def says_unpaid(cell: str) -> bool:
    """Tell whether a cell of a column that says whether, or when, something was paid says that it was not."""
    return normalise(cell) in _told()["not_paid"]


@cache
def _told() -> Mapping[str, tuple[str, ...]]:
    told = tomllib.loads(resource("order_states.toml").read_text("utf-8"))
    return {state: tuple(map(normalise, words)) for state, words in told.items()}


def with_states(words: Words) -> Words:
    """Return the words of a format with those that say the state of an order anywhere; its own go first."""
    own = words.get(_STATUS)
    return {**words, _STATUS: {**states_known(), **own} if own else states_known()}


def state_of(name: str, known: Mapping[str, str]) -> str | None:
    """Return the state that a folded cell says: in a plugin's spelling, with a remark in brackets, or the gravest of several.

    A remark is a state, too (`completed (refunded)`), or says how it was paid or sent; of any other nothing is told.
    """
    remarks = [one.group()[1:-1] for one in _REMARK.finditer(name)]
    bare = _REMARK.sub(" ", name.removeprefix("wc-"))
    if len(remarks) == 1 and (joined := _either_way(bare, remarks[0], known)):
        return joined
    parts = [part for text in (bare, *remarks) for part in _BETWEEN.split(text) if _spelled(part)]
    told = {part: _of_part(part, known) for part in parts if _spelled(part) not in _told()["partly"]}
    if len(told) < len(parts):
        told = {part: _in_part(_spelled(part), state) for part, state in told.items()}
    states = [state for state in told.values() if state]
    if GRAVEST[0] in states:
        return GRAVEST[0]
    if not states or not all(state or _says_nothing(part) for part, state in told.items()):
        # Behind a beginning may stand anything, but `shipped (refunded)` is none that begins with `shipped`.
        return None if remarks or _DASH.search(name) else _begun(name, known)
    return min(states, key=GRAVEST.index)


def _of_part(part: str, known: Mapping[str, str]) -> str | None:
    """Return the state that one part of a cell says, which may hold of a part of the order only."""
    name = _spelled(part)
    if found := known.get(name) or _begun(part.strip(), known) or known.get(fold(name)):
        return found
    partly = next(
        (word for word in _told()["partly"] if name.startswith(f"{word} ") or name.endswith(f" {word}")), ""
    )
    bare = name.removeprefix(f"{partly} ").removesuffix(f" {partly}") if partly else name
    return _in_part(bare, known.get(bare)) if partly else None


def _in_part(name: str, state: str | None) -> str | None:
    """Return the state of an order of which a state holds of a part only: of what was paid, taken back or sent."""
    if state in GRAVEST[:3]:
        return "partially_refunded"
    if state != "paid":
        return state
    if name in _told()["of_money"]:
        return "pending"
    return state if any(part in name for part in _told()["of_sending"]) else None


def _spelled(text: str) -> str:
    return " ".join(text.replace("-", " ").replace("_", " ").split())


def _either_way(bare: str, remark: str, known: Mapping[str, str]) -> str | None:
    """Return the state that a word and its remark make together: `paid (partially)`."""
    word, more = _spelled(bare), _spelled(remark)
    return known.get(f"{more} {word}") or known.get(f"{word} {more}")


def _begun(text: str, known: Mapping[str, str]) -> str | None:
    """Return the state of a word of which a format tells the beginning only."""
    beginnings = (text[:length] for length in range(min(len(text), LONGEST_BEGINNING) + 1))
    # Words are looked up, not gone through: there are thousands, and a wide file has hundreds of thousands of cells.
    return next((known[word] for start in beginnings if (word := f"{start}*") in known), None)


def _says_nothing(part: str) -> bool:
    """Tell whether a remark only names a way to pay or to send, a day or a number, none of them an amount."""
    words = _told()["remarks"]
    return _spelled(part) in words or all(
        word in words or (not _AMOUNT.fullmatch(word) and any(letter.isdigit() for letter in word))
        for word in part.split()
    )


def of_rows(states: Sequence[str | None]) -> str | None:
    """Return the state of an order that goes on, by those of its rows: one paid back in part, where only some of them were."""
    told = [state for state in states if state not in (None, "voided")]
    if "refunded" in told and set(told) != {"refunded"}:
        return "partially_refunded"
    return told[0] if told else None


def drafts() -> tuple[Skip]:
    """Return what leaves out rows of which nothing was ordered."""
    return (Skip(_NOTHING_ORDERED, field=_STATUS, words=_states()[NO_ORDER]),)
