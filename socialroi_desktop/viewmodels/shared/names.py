"""Names of records of one kind, searched while someone types. Knows no store and no widgets."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from socialroi_desktop.domain.folding import fold

if TYPE_CHECKING:
    from socialroi_desktop.domain.chinese import Scripts

# More than anybody reads: who sees that many types on.
LIMIT = 40
_SIGNS = str.maketrans(dict.fromkeys('@()[]#·,;"“”', " "))


@dataclass(frozen=True, slots=True)
class Match:
    """A record that typed words find: its id, what it is called, and by what else it is known that its name does not say."""

    row_id: int
    name: str
    hint: str


@dataclass(frozen=True, slots=True)
class Matches:
    """The records found, the likeliest first, and how many more there are."""

    found: tuple[Match, ...]
    more: int = 0


class Names(Mapping[int, str]):
    """Names of records by id, in the order a list shows them; no two are alike.

    `hints` reads the other words by which records are found, when they are needed. `before` are earlier names of the
    same kind: what is called as it was then need not be folded again. `scripts` tells in which scripts Chinese is found.
    """

    def __init__(
        self,
        names: Mapping[int, str],
        hints: Callable[[], Mapping[int, str]] = dict,
        before: "Names | None" = None,
        scripts: "Callable[[], Scripts] | None" = None,
    ) -> None:
        self._names, self._hints, self._scripts = names, hints, scripts
        # By id: name, hint, and what is searched.
        self._known: Mapping[int, tuple[str, str, str]] = {} if before is None else before._known
        self._ready = False
        self._last: tuple[str, Sequence[int]] = ("", ())

    def __getitem__(self, row_id: int) -> str:
        return self._names[row_id]

    def __iter__(self) -> Iterator[int]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def prepare(self) -> None:
        """Fold what is searched; takes a moment for thousands, so it is done ahead and off the window's thread."""
        if self._ready:
            return
        hints = self._hints()
        made: dict[int, tuple[str, str, str]] = {}
        for row_id, name in self._names.items():
            hint = hints.get(row_id, "")
            old = self._known.get(row_id)
            same = old is not None and old[:2] == (name, hint)
            made[row_id] = old if old is not None and same else (name, hint, _folded_words(f"{name} {hint}"))
        self._known, self._ready = made, True

    def matches(self, text: str, limit: int = LIMIT) -> Matches:
        """Return the records that hold every typed word, in any order; nothing typed finds all."""
        ids = self._holding(text)
        found = tuple(_match(n, *self._known[n][:2]) for n in ids[:limit])
        return Matches(found, len(ids) - len(found))

    def meant(self, text: str) -> int | None:
        """Return the one record that a text can only mean: the only one found, or the one called just that."""
        found, called = self.holding(text), text.strip()
        if len(found) == 1:
            return next(iter(found))
        return next((row_id for row_id, name in found.items() if name == called), None)

    def holding(self, text: str) -> Mapping[int, str]:
        """Return the names that hold every word of a text; those of nothing for a text without words."""
        ids = self._holding(text) if _folded_words(text) else ()
        return {row_id: self._known[row_id][0] for row_id in ids}

    def _holding(self, text: str) -> Sequence[int]:
        self.prepare()
        words = _folded_words(text).split()
        if not words:
            return tuple(self._names)
        if text != self._last[0]:
            self._last = text, self._search(words)
        return self._last[1]

    def _search(self, words: Sequence[str]) -> Sequence[int]:
        first, *others = words
        begin, begins = f" {first}", [f" {word}" for word in words]
        if self._scripts is not None and not "".join(words).isascii():
            return self._search_scripts(words, self._scripts())
        # Names that begin with what is typed come first, then those of which words begin so.
        best: list[int] = []
        good: list[int] = []
        rest: list[int] = []
        for row_id, (_, _, held) in self._known.items():
            if first in held and all(word in held for word in others):
                fits = best if held.startswith(begin) else good if _all_in(begins, held) else rest
                fits.append(row_id)
        return best + good + rest

    def _search_scripts(self, words: Sequence[str], scripts: "Scripts") -> Sequence[int]:
        """Return those whose names hold words in any script, those of which a word begins so first."""
        found = [
            (not scripts.holds(held, f" {words[0]}"), row_id)
            for row_id, (_, _, held) in self._known.items()
            if all(scripts.holds(held, word) for word in words)
        ]
        return [row_id for _, row_id in sorted(found, key=lambda one: one[0])]


def searchable(names: Mapping[int, str]) -> Names:
    """Return names that can be searched."""
    return names if isinstance(names, Names) else Names(names)


def _match(row_id: int, name: str, hint: str) -> Match:
    return Match(row_id, name, "" if hint in name else hint)


def _all_in(words: Sequence[str], held: str) -> bool:
    return all(word in held for word in words)


def _folded_words(text: str) -> str:
    """Return the words of a text folded, each with a space before it."""
    return "".join(f" {word}" for word in fold(text).translate(_SIGNS).split())
