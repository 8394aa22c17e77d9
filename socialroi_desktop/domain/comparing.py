"""Two records of a kind side by side: which fields they tell otherwise, and which words came and went. Pure."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from socialroi_desktop.domain.fields import Record, Spec, specs

# A word with the space behind it, so that the parts of a text make it whole again.
_WORDS = re.compile(r"\s*\S+\s*")


class Mark(StrEnum):
    """What became of some words of a text in the other one."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of a text that go on together."""

    text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Pair:
    """One field of two records and what each holds, as it is stored."""

    spec: Spec
    before: Any
    after: Any

    @property
    def differs(self) -> bool:
        """Whether the two do not say the same; a text and nothing do, nothing and nothing do not."""
        return (self.before or None) != (self.after or None)


def compared(before: Record, after: Record) -> tuple[Pair, ...]:
    """Return the fields of two records of one kind that at least one of them tells, in their order."""
    found = (
        Pair(spec, getattr(before, spec.name), getattr(after, spec.name))
        for spec in specs(type(before))
        if spec.shown
    )
    return tuple(pair for pair in found if pair.before not in (None, "") or pair.after not in (None, ""))


def word_changes(before: str, after: str) -> tuple[tuple[Words, ...], tuple[Words, ...]]:
    """Return both texts in parts: those they share, what is gone of the first, what is new in the second."""
    first, second = _WORDS.findall(before), _WORDS.findall(after)
    matcher = SequenceMatcher(None, [_bare(word) for word in first], [_bare(word) for word in second], False)
    left: list[Words] = []
    right: list[Words] = []
    for kind, from_first, to_first, from_second, to_second in matcher.get_opcodes():
        same = kind == "equal"
        for told, words, mark in (
            (left, first[from_first:to_first], Mark.SAME if same else Mark.GONE),
            (right, second[from_second:to_second], Mark.SAME if same else Mark.NEW),
        ):
            if words:
                told.append(Words("".join(words), mark))
    return tuple(left), tuple(right)


def _bare(word: str) -> str:
    return word.strip()
