"""What a format declares of one of its columns, of titles above figures, and of names in cells. Knows no file."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.ingest.formats.headers import normalise

NET = "net"
_CURRENCY = r"(?P<currency>[a-z]{3})"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a format: the field it fills and its headers in every language known, normalised.

    `weight` is how much finding it speaks for the format; `parser` overrides the one of the field's kind;
    `child` marks a field of the parts that come with a record; `dimension` names what a column cuts a report
    by; `times` is the column whose value an average is multiplied with (less the share of it that the
    column `less` tells) and `gives` the field this product fills; with `first`, later columns of the
    same name are other figures and are left out; `told` says that an amount of an order stands on `each` of
    its rows for the item there, on `either` all alike or one for each, that a zero tells nothing (`unless_zero`), or
    that it may be of the order or of the row (`unsure`), but under the headers of the `whole` order, or that it is `net` of
    tax; `untold`: in this file
    it tells neither of orders called off nor of money paid back.
    """

    field: str
    headers: tuple[str, ...]
    weight: float = 0.0
    parser: str = ""
    child: bool = False
    dimension: str = ""
    times: str = ""
    gives: str = ""
    less: str = ""
    first: bool = False
    told: str = ""
    whole: tuple[str, ...] = ()
    patterns: tuple[re.Pattern[str], ...] = ()


@dataclass(frozen=True, slots=True)
class Title:
    """The titles of sections whose figures fill one field: beginnings of words, in every language known.

    An entry without a `field` names what is not kept. Entries are asked in their order.
    """

    field: str
    words: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Named:
    """What the names in a column may be; without `field` it is not kept.

    The words in the file's name tell it, or the names themselves where all are among `names` (folded).
    """

    id: str
    label: str
    field: str = ""
    files: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()


def any_of(columns: Sequence[Column]) -> re.Pattern[str] | None:
    """Return what matches any header that names a currency; None where no column has such a one."""
    parts = [
        pattern.pattern.replace("?P<currency>", "?:") for column in columns for pattern in column.patterns
    ]
    return re.compile("|".join(parts)) if parts else None


def column_of(row: Mapping[str, Any]) -> Column:
    """Build a column from its entry in a format; KeyError for one that names no field or no headers."""
    names, whole = [normalise(name) for name in row["headers"]], row.get("whole", ())
    patterns = [re.escape(name).replace(r"\{currency\}", _CURRENCY) for name in names if "{currency}" in name]
    return Column(
        field=row["field"],
        headers=tuple(name for name in names if "{currency}" not in name),
        weight=float(row.get("weight", 0)),
        parser=row.get("parser", ""),
        child=row.get("child", False),
        dimension=row.get("dimension", ""),
        times=row.get("times", ""),
        gives=row.get("gives", ""),
        less=row.get("less", ""),
        first=row.get("first", False),
        told=row.get("told", ""),
        whole=tuple(dict.fromkeys((*map(normalise, whole), *map(fold, map(normalise, whole))))),
        patterns=tuple(re.compile(f"^{pattern}$") for pattern in patterns),
    )


def named_of(row: Mapping[str, Any]) -> Named:
    """Build from its entry in a format what the names in a column may be; KeyError for one that is not named."""
    names = frozenset(map(normalise, row.get("names", ())))
    return Named(row["id"], row["label"], row.get("field", ""), tuple(row["files"]), names)
