"""What shops call the states of an order, wherever no format says better: paid, cancelled, paid back, none. Pure data."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.formats.skips import Skip
from socialroi_desktop.paths import resource

_NO_ORDER = N_("This row is a draft, an offer, a cart or a test: nothing was ordered.")
_STATUS = "status"
_REMARK = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_BETWEEN = re.compile(r"[/,;|+&]")
# Of several states of one order the first of these is its own.
GRAVEST = ("voided", "refunded", "partially_refunded", "pending", "paid")
Words = Mapping[str, Mapping[str, str]]


@cache
def _states() -> Mapping[str, tuple[str, ...]]:
    told = _told()
    return {state: told[state] for state in (*GRAVEST, "no_order")}


def says_unpaid(cell: str) -> bool:
    """Tell whether a cell of a column that says whether, or when, something was paid says that it was not."""
    return normalise(cell) in _told()["not_paid"]


@cache
def _told() -> Mapping[str, tuple[str, ...]]:
    told = tomllib.loads(resource("order_states.toml").read_text("utf-8"))
    return {state: tuple(map(normalise, words)) for state, words in told.items()}


def with_states(words: Words) -> Words:
    """Return the words of a format with those that say the state of an order anywhere; its own go first."""
    known = {word: state for state, found in _states().items() if state != "no_order" for word in found}
    return {**words, _STATUS: known | dict(words.get(_STATUS, {}))}


def state_of(name: str, known: Mapping[str, str]) -> str | None:
    """Return the state that a folded cell says: in a plugin's spelling, with a remark in brackets, or the gravest of several."""
    bare = " ".join(_REMARK.sub(" ", name.removeprefix("wc-")).replace("-", " ").replace("_", " ").split())
    if bare in known:
        return known[bare]
    parts = [known.get(part.strip()) for part in _BETWEEN.split(bare)]
    if len(parts) < 2 or None in parts:
        return None
    return min(filter(None, parts), key=GRAVEST.index)


def drafts() -> tuple[Skip]:
    """Return what leaves out rows of which nothing was ordered."""
    return (Skip(_NO_ORDER, field=_STATUS, words=_states()["no_order"]),)
