"""The words by which rows that add up others are known, in the cells that name a row. Pure; adds nothing up."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.paths import resource

MAY_BE_TOTAL = "“{name}” may be a total or an average of other rows, which would count them twice; take it only if it is none."
_AROUND = " .:：;=*-–—_()[]<>«»\"'"
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class TotalWords:
    """Folded words; see `resources/total_words.toml`."""

    whole: frozenset[str]
    first: tuple[str, ...]
    last: tuple[str, ...]
    everything: frozenset[str]
    average: frozenset[str]
    maybe_average: frozenset[str]
    counted: re.Pattern[str]
    all_of: re.Pattern[str]


@cache
def total_words() -> TotalWords:
    """Return the declared words, read once."""
    told = tomllib.loads(resource("total_words.toml").read_text("utf-8"))
    words = {name: tuple(dict.fromkeys(normalise(word) for word in found)) for name, found in told.items()}
    counted, counting, all_of, no_parts = (
        "|".join(re.escape(word) for word in sorted(words[name], key=len, reverse=True))
        for name in ("counted", "counting", "all_of", "no_parts")
    )
    return TotalWords(
        frozenset(words["whole"]), words["first"], words["last"], frozenset(words["everything"]),
        frozenset(words["average"]), frozenset(words["maybe_average"]),
        re.compile(rf"^(?:\D{{2,30}}\s)?\d{{1,6}}\s?(?:{counted})$|^(?:{counting})\s?[:=]\s?\d{{1,6}}$"),
        # Scripts without blanks write none between both.
        re.compile(rf"^(?:{all_of})(?:\s|(?<=[\u0e00-\uffff]))(?!(?:{no_parts})(?:\s|$))\S+(?:\s\S+){{0,3}}$"),
    )  # fmt: skip


def calls_itself_total(text: str) -> bool:
    """Tell whether a cell says that its row is a total, and nothing else."""
    return 0 < len(text) <= _LONGEST and normalise(text).strip(_AROUND) in total_words().whole


def calls_itself_average(text: str, *, surely: bool = False) -> bool:
    """Tell whether a cell says that its row is an average, and nothing else; not `surely` where the word means more."""
    if not 0 < len(text) <= _LONGEST:
        return False
    bare, words = normalise(text).strip(_AROUND), total_words()
    return bare in words.average or (not surely and bare in words.maybe_average)


def is_everything(text: str) -> bool:
    """Tell whether a cell says that its row is of all parts (“All”, “Alle”)."""
    return 0 < len(text) <= _LONGEST and normalise(text) in total_words().everything


def may_be_total(text: str) -> bool:
    """Tell whether a cell may say so beside other words (“Spring total”, “Results from 2 campaigns”, “All”)."""
    if not text or len(text) > _LONGEST:
        return False
    folded, words = normalise(text).strip(), total_words()
    if folded in words.everything:
        return True
    bare = folded.strip(_AROUND)
    return (
        any(bare.startswith(word) and not bare[len(word) :][:1].isalnum() for word in words.first)
        or any(bare.endswith(word) and not bare[: -len(word)][-1:].isalnum() for word in words.last)
        or words.counted.match(bare) is not None
        or words.all_of.match(bare) is not None
    )


def may_be_no_record(text: str) -> bool:
    """Tell whether what stands where a row is named may say that it adds up others, or is their average."""
    return calls_itself_total(text) or calls_itself_average(text) or may_be_total(text)
