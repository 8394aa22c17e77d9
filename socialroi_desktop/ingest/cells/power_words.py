"""What the words behind shortened numbers of one table mean: `B` is a thousand in Turkish and a billion in English.

Told by the other words beside them, by headers, dates and money in a language, by the sign of decimals, and by what
no count can be. Where none of it tells, both readings are given. Pure; parses no number but to weigh it.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from socialroi_desktop.domain.values.powers import POWER_WORDS, Tongue, meanings, tongues
from socialroi_desktop.ingest.cells.currency_marks import split_currency
from socialroi_desktop.ingest.cells.sides import DEBIT, sided
from socialroi_desktop.ingest.cells.signs import signed

_SHORT = re.compile(r"^[-+~≈>]?(\d[\d.,\s'’]*)\s*([^\d\s.,+()%-][^\d.,+()%]*\.?)\+?$")
_TOKEN = re.compile(r"[^\W\d_]+\$?|[₺₹₫]")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Short:
    """A shortened number: its digits as they are written, and the folded word behind them with its dot."""

    digits: str
    word: str

    @property
    def bare(self) -> str:
        """The word without a dot."""
        return self.word.removesuffix(".")


def shortened_by(text: str) -> Short | None:
    """Return the parts of a number with a word for a power of ten behind it; None for any other text."""
    if text.isascii() and not any(map(str.isalpha, text)):
        return None
    found = _SHORT.match(signed(split_currency(text)[0]))
    word = _BLANKS.sub("", found[2]).casefold() if found else ""
    if found is None or word.removesuffix(".") not in POWER_WORDS:
        return None
    known = any(word in tongue.words for tongue in tongues())
    return Short(found[1].strip(), word if known else word.removesuffix("."))


# A column of the first rows, and the largest number that one of its cells can hold (None where any).
Weighed = tuple[Sequence[str], int | None]


class PowerWords:
    """What words mean in one table. `texts` gives its headers, then the cells of its first rows, in any order."""

    def __init__(
        self, headers: Iterable[str], cells: Callable[[], Iterable[str]], columns: Sequence[Weighed]
    ) -> None:
        self._headers = tuple(headers)
        self._cells = cells
        self._columns = columns
        self._known: dict[tuple[str, str], tuple[int, ...]] = {}

    def powers(self, short: Short) -> tuple[int, ...]:
        """Return what the word of a number may mean, the likeliest first."""
        sign = _sign(short.digits)
        if (short.word, sign) not in self._known:
            self._known[short.word, sign] = self._powers(short, sign)
        return self._known[short.word, sign]

    def is_told(self, short: Short, spoken: str = "") -> bool:
        """Tell whether a language of the table, or the one of its code `spoken`, has the word of a number."""
        codes = self._told | {spoken}
        return any(tongue.code in codes and _meant(tongue, short.word) is not None for tongue in tongues())

    def has_power(self, power: int) -> bool:
        """Tell whether numbers of the table have a word that means a power of ten in some language."""
        return any(power in meanings(word) for word in self._beside)

    def has_others(self, short: Short) -> bool:
        """Tell whether numbers of the table have other words, all of one language that has this one."""
        return self._beside > {short.word} and bool(_speaking(self._beside))

    def _powers(self, short: Short, sign: str) -> tuple[int, ...]:
        if len(meanings(short.word)) == 1:
            return tuple(meanings(short.word))
        speaking = _speaking({*self._beside, short.word})
        sure = self._sure(speaking, sign)
        found = _powers_of(sure or self._plain(speaking), short.word)
        likely = [power for power in found if self._can_be(short, power)]
        if likely and (len(likely) == len(found) or not sure):
            return tuple(likely)
        others = _powers_of(tongues(), short.word) or [POWER_WORDS[short.bare]]
        rest = [power for power in others if power not in found and self._can_be(short, power)]
        return (*likely, *rest, *(power for power in found if power not in likely))

    def _sure(self, speaking: Sequence[Tongue], sign: str) -> list[Tongue]:
        """Return the languages that something beside the word tells, or the point of its decimals."""
        told = [tongue for tongue in speaking if tongue.code in self._told]
        if told or (sign == "." and not self._told):
            told = told or list(self._plain(speaking))
            alike = [tongue for tongue in told if tongue.decimal == sign]
            return alike or (told if self._told else [])
        return []

    def _plain(self, speaking: Sequence[Tongue]) -> list[Tongue]:
        """Return the languages that need no other hint, those with a comma first where numbers have one."""
        usual = {word for tongue in tongues() if not tongue.shy for word in tongue.words}
        others = [
            tongue for tongue in speaking if not tongue.shy or any(word not in usual for word in self._beside)
        ]
        commas = any(_sign(short.digits) == "," for short in self._shorts)
        return sorted(others, key=lambda tongue: commas and tongue.decimal == ".")

    def _can_be(self, short: Short, power: int) -> bool:
        """Tell whether no number of the table with this word would be beyond all bounds."""
        return not any(
            most is not None and one.word == short.word and _value(one, power) > most
            for cells, most in self._columns
            for cell in cells
            if (one := shortened_by(cell)) is not None
        )

    @cached_property
    def has_debits(self) -> bool:
        """Whether an amount of the first rows is called a debit."""
        return any(sided(cell)[1] == DEBIT for cells, _ in self._columns for cell in cells)

    @cached_property
    def _shorts(self) -> list[Short]:
        return [
            short for cells, _ in self._columns for cell in cells if (short := shortened_by(cell)) is not None
        ]

    @cached_property
    def _beside(self) -> frozenset[str]:
        """The words of the first rows; those that mean the same everywhere tell the language as well."""
        return frozenset(short.word for short in self._shorts)

    @cached_property
    def _told(self) -> frozenset[str]:
        """The languages that headers tell, else those that cells do."""
        return _telling(self._headers) or _telling(self._cells())


def _telling(texts: Iterable[str]) -> frozenset[str]:
    tokens = {token for text in texts for token in _TOKEN.findall(text.casefold())}
    return frozenset(tongue.code for tongue in tongues() if not tongue.telling.isdisjoint(tokens))


def _powers_of(spoken: Iterable[Tongue], word: str) -> list[int]:
    return list(dict.fromkeys(power for tongue in spoken if (power := _meant(tongue, word)) is not None))


def _speaking(words: Iterable[str]) -> list[Tongue]:
    """Return the languages that have all of the words."""
    wanted = tuple(words)
    return [tongue for tongue in tongues() if all(_meant(tongue, word) is not None for word in wanted)]


def _meant(tongue: Tongue, word: str) -> int | None:
    """Return what a word means in a language; a dot that is written there need not be, one that is not never is."""
    return tongue.words.get(word) or (None if word.endswith(".") else tongue.words.get(f"{word}."))


def _sign(digits: str) -> str:
    return "," if "," in digits else "." if "." in digits else ""


def _value(short: Short, power: int) -> Decimal:
    """Return about how much a number is; its one sign begins decimals, as nobody groups what is shortened."""
    whole, sign, rest = re.sub(r"[\s'’]", "", short.digits).replace(",", ".").rpartition(".")
    return Decimal(f"{whole.replace('.', '') or '0'}.{rest or '0'}" if sign else rest).scaleb(power)


def read_by(
    text: str, words: PowerWords | None, read: Callable[[Mapping[str, int]], Decimal | None]
) -> tuple[Decimal | None, Decimal | None]:
    """Return a number read with what its word means, and the other reading where it may mean another."""
    short = shortened_by(text) if words is not None else None
    if short is None or words is None:
        return read(POWER_WORDS), None
    values = [read({**POWER_WORDS, short.bare: power}) for power in words.powers(short)[:2]]
    return values[0], values[1] if len(values) > 1 else None
