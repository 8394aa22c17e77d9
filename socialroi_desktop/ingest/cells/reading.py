"""Turns the text of one column into typed values, each distinct text once.

A cell that cannot be read comes back as `Bad`, one that fits two readings as `Unsure`: a bad cell is a fact
about its row, not an exception. Knows no rows and no files.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from html import unescape

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.key_texts import tidy, trimmed
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.ingest.formats.headers import plain

# The option of a note that a cell was read as was said about its line.
SAID = "second"
# Distinct texts remembered per column: enough for what repeats, small enough for a bounded memory.
REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Bad:
    """A cell that cannot be read: the sentence and its values (the reader adds line and column)."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unsure:
    """A value that may be wrong, and why; `minor` where it is only left out and the rest of its row holds.

    `other` is what the cell is in its second reading, None where it has none; `option` names what would settle the column.
    """

    value: Value
    template: str
    values: Mapping[str, object] = field(default_factory=dict)
    minor: bool = False
    other: Value = None
    option: str = ""


_AS_SAID = N_("“{value}” was read as {second}, as you said.")


def read_as_said(cell: Unsure) -> Unsure:
    """Return a cell in its second reading, with a note that tells so; one without a second reading as it is."""
    return cell if cell.other is None else Unsure(cell.other, _AS_SAID, cell.values, minor=True, option=SAID)


Cell = Value | Decimal | Bad | Unsure
Convert = Callable[[str], Cell]


class Memo(dict[str, Cell]):
    """A converter that answers a text it has seen from memory; `troubled` once any cell was bad or unsure."""

    def __init__(self, convert: Convert) -> None:
        super().__init__()
        self._convert = convert
        self.troubled = False

    def __missing__(self, text: str) -> Cell:
        value = self._convert(text)
        if isinstance(value, Bad | Unsure):
            self.troubled = True
        if len(self) < REMEMBERED:
            self[text] = value
        return value


# What programs write into a cell that holds nothing, and spreadsheets where a formula came to nothing.
NOTHING = frozenset({
    "-", "--", "---", "–", "—", "n/a", "null", "undefined", "nan", "(not set)",
    "#n/a", "#nv", "#ref!", "#value!", "#wert!", "#bezug!", "#div/0!", "#name?", "#num!", "#null!",
})  # fmt: skip
_LONGEST = max(map(len, NOTHING))
_ERROR = re.compile(r"#[¡¿]?[^\W\d_]+(?:/0)?[!?]|#n/?[adv]|#{3,}|err:\d{3}", re.IGNORECASE)
_FAILED = "“{value}” is what a spreadsheet shows where it could not work out or show a value; what stood there is not known."
_COUPON = re.compile(r"(?:^|[;,|{\n])\s*\"?code\"?\s*:\s*\"?([^|;,\n\"}]*)", re.IGNORECASE)
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


def doubting_errors(convert: Convert) -> Convert:
    """Return a converter that takes no error of a spreadsheet (`#REF!`, `########`) for a blank."""

    def converted(text: str) -> Cell:
        if text[:1] in "#Ee" and _ERROR.fullmatch(text.strip()):
            return Unsure(None, _FAILED, {"value": text.strip()})
        return convert(text)

    return converted


def html_cell(text: str) -> str | None:
    """Return a text whose letters were written as HTML entities."""
    return text_cell(unescape(text))


def text_cell(text: str) -> str | None:
    """Return a text without outer blanks and unseen marks there; None for a blank, as programs write it, too."""
    return _unmarked(text.strip() if text.isascii() else trimmed(text))


def prose_cell(text: str) -> str | None:
    """Return a text as it was written, without outer blanks; None for a blank or a lone dash."""
    return _unmarked(text.strip())


def saved_cell(text: str) -> str | None:
    """Return a text as it was when this app saved it; None for a blank."""
    return _unguarded(text.strip()) or None


def _unmarked(bare: str) -> str | None:
    bare = _unguarded(bare)
    if bare[:2] == '="':
        bare = plain(bare)
    return None if not bare or (len(bare) <= _LONGEST and bare.casefold() in NOTHING) else bare


def _unguarded(bare: str) -> str:
    """Return a text without the mark that keeps spreadsheets, and this app, from taking it for a formula."""
    return bare[1:] if bare[:1] == "'" and _GUARDED.match(bare) else bare


def as_value(cell: Cell) -> Value:
    """Return a cell as it is stored: exact decimals as text, what could not be read as nothing."""
    if isinstance(cell, Decimal):
        return str(cell)
    return None if isinstance(cell, Bad | Unsure) else cell


# Meta writes the kind of an id before it (l: lead, ag: ad, as: ad set, c: campaign, f: form), and p: before phones.
_MARKED = re.compile(r"^(?:l|ag|as|c|f|p):(?=\S)")


def name_cell(text: str) -> str | None:
    """Return a text of one line as it looks, so that it is found and compared by what anybody can type."""
    bare = text_cell(text)
    return bare if bare is None or bare.isascii() else tidy(bare) or None


def unmarked_cell(text: str) -> str | None:
    """Return a text without the mark of its kind before it."""
    bare = name_cell(text)
    return None if bare is None else _MARKED.sub("", bare)


def coupons_cell(text: str) -> str | None:
    """Return the codes of a list of coupons with what each took off: `code:anna10|amount:10.00;code:free|amount:0.00`."""
    codes = [code.strip() for code in _COUPON.findall(text)]
    return ", ".join(filter(None, codes)) or name_cell(text)


TEXT_PARSERS: Mapping[str, Convert] = {"html": html_cell, "unmarked": unmarked_cell, "coupons": coupons_cell}
