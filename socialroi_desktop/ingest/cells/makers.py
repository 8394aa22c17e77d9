"""Makes the converter of a column from its kind and style: what each kind of cell may look like.

Knows cells and parsers; a converter answers with a value, `Bad` or `Unsure` and never raises.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, tzinfo
from decimal import Decimal
from functools import partial

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.currencies import is_known_currency
from socialroi_desktop.domain.fields import Kind, Spec
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.validation import HIGHEST_NUMBER
from socialroi_desktop.ingest.cells import numbers
from socialroi_desktop.ingest.cells.bounds import LARGE, believed, bounded, shown, two_counts
from socialroi_desktop.ingest.cells.channel_cells import channels_cell, made_for
from socialroi_desktop.ingest.cells.choice_cells import choice_cell, word_cell
from socialroi_desktop.ingest.cells.currency_marks import shared_mark, split_currency
from socialroi_desktop.ingest.cells.flag_cells import flag_cell, given_back_cell
from socialroi_desktop.ingest.cells.key_cells import key_cell
from socialroi_desktop.ingest.cells.link_cells import link_cell
from socialroi_desktop.ingest.cells.money_cells import magnitude_cell, micros_cell, money_cell
from socialroi_desktop.ingest.cells.people_cells import personal_cell
from socialroi_desktop.ingest.cells.power_words import read_by
from socialroi_desktop.ingest.cells.reading import (
    TEXT_PARSERS,
    Bad,
    Cell,
    Convert,
    Unsure,
    doubting_errors,
    name_cell,
    prose_cell,
    saved_cell,
    text_cell,
)
from socialroi_desktop.ingest.cells.span_cells import day_cell
from socialroi_desktop.ingest.cells.styles import Style
from socialroi_desktop.ingest.cells.time_cells import (
    SECONDS_PER,
    clock_cell,
    minutes_cell,
    seconds_cell,
    time_cell,
)
from socialroi_desktop.ingest.cells.yearless import Years
from socialroi_desktop.ingest.formats.headers import normalise, plain
from socialroi_desktop.ingest.formats.order_flags import FLAG

_NUMBER = "“{value}” is not a number; write it as 1234.56."
_RATIO = "“{value}” is {first}, or {second} if it is a share of one; write it with a percent sign."
_WHOLE = "“{value}” is not a whole number."
_FRACTION = "“{value}” is not a whole number; write a count as 1250 or 1.25K."


def integer_cell(style: Style, spec: Spec | None, parser: str = "") -> Convert:
    """Make a converter for counts; as `rounded`, or in a unit of the header, fractions are rounded, else refused.

    Counts that may be `shortened` (12.5K) are doubtful with a fraction: the unit may have been lost.
    """
    power = numbers.POWERS.get(parser, 0)
    rounded = bool(power) or parser == "rounded"
    people = spec is None and parser == "shortened"
    read = _count_reader(style, power, short=rounded or parser == "shortened")

    def checked(whole: int, text: str) -> Cell:
        return believed(bounded(whole, text, spec), text, spec, people=people)

    def whole_of(value: Decimal, text: str) -> Cell:
        whole = int(value.to_integral_value())
        if rounded or whole == value:
            return checked(whole, text)
        return Unsure(None, _FRACTION, shown(text)) if parser == "shortened" else Bad(_WHOLE, shown(text))

    def convert(text: str) -> Cell:
        if not power and text.isascii() and text.isdigit() and len(text) < 18:
            return checked(int(text), text)
        try:
            value, other = read_by(text, style.words, partial(read, text))
        except ValueError:
            return Bad(_NUMBER, shown(text))
        if value is None:
            return None
        found = whole_of(value, text)
        if other is None or not isinstance(found, int):
            return found
        return two_counts(found, int(other), text)

    return convert


def _count_reader(
    style: Style, power: int, *, short: bool
) -> Callable[[str, Mapping[str, int]], Decimal | None]:
    def read(text: str, words: Mapping[str, int]) -> Decimal | None:
        if style.grouped and numbers.is_grouped(text):
            return numbers.thousands(text)
        if short:
            return numbers.shortened(text, style.decimal, power, words)
        return numbers.number(text, style.decimal, words)

    return read


def decimal_cell(style: Style) -> Convert:
    """Make a converter for exact decimals kept as Decimal."""

    def convert(text: str) -> Cell:
        try:
            value, other = read_by(text, style.words, partial(numbers.number, text, style.decimal))
        except ValueError:
            return Bad(_NUMBER, shown(text))
        if value is not None and abs(value) > HIGHEST_NUMBER:
            return Bad(LARGE, shown(text))
        if other is not None:
            return two_counts(str(value), str(other), text)
        return value

    return convert


def currency_cell(home: str) -> Convert:
    """Make a converter for currency codes and marks."""

    def convert(text: str) -> Cell:
        bare = text_cell(text)
        if bare is None:
            return None
        if is_known_currency(bare.upper()):
            return bare.upper()
        mark = split_currency(f"1 {bare}")[1]
        if mark is not None:
            return shared_mark(mark, home)
        return Bad("“{value}” is not a currency; write three letters such as USD.", shown(text))

    return convert


_TRUE = frozenset({"1", "true", "yes", "y", "tak", "ja", "sí", "oui", "是", "có"})
_FALSE = frozenset({"0", "false", "no", "n", "nie", "nein", "non", "否", "không"})


def boolean_cell(text: str) -> Cell:
    """Convert yes and no."""
    name = normalise(text)
    if name in _TRUE or name in _FALSE:
        return int(name in _TRUE)
    return None if not name else Bad("“{value}” is neither yes nor no.", shown(text))


def basis_points_cell(style: Style, spec: Spec | None = None) -> Convert:
    """Make a converter for percentages into hundredths of a percent: `38,56%` and `38.56` are 3856.

    One above what its field can hold is left out.
    """

    def convert(text: str) -> Cell:
        if plain(text).rstrip("% ").casefold() in numbers.BLANK:
            return None
        try:
            value = numbers.number(text, style.decimal)
        except ValueError:
            return Bad(_NUMBER, shown(text))
        if value is None:
            return None
        points = int((value * 100).to_integral_value())
        if spec is not None and spec.maximum is not None and points > spec.maximum:
            told = shown(text) | {"most": spec.maximum // 100}
            return Unsure(None, "“{value}” is above {most}%; it was left out.", told, minor=True)
        if style.ratios and value:
            told = shown(text) | {"first": f"{value:f}%", "second": f"{(value * 100).normalize():f}%"}
            return Unsure(points, _RATIO, told, other=int((value * 10_000).to_integral_value()))
        return bounded(points, text, None)

    return convert


# In these an error of a spreadsheet is no blank; texts may be any.
_TYPED = frozenset({
    Kind.INTEGER, Kind.MONEY, Kind.DECIMAL, Kind.MINUTES, Kind.BASIS_POINTS, Kind.DATE, Kind.TIME, Kind.CLOCK, Kind.BOOLEAN,
    Kind.CHOICE, Kind.CURRENCY,
})  # fmt: skip


def converter(
    kind: Kind,
    style: Style,
    spec: Spec | None = None,
    *,
    parser: str = "",
    words: Mapping[str, str] | None = None,
    currency: str = "USD",
    home: str = "",
    zone: tzinfo = UTC,
    day_zone: tzinfo = UTC,
    period: Period | None = None,
    years: Years | None = None,
    tells_apart: bool = False,
    own: bool = False,
    table: ChannelTable | None = None,
) -> Convert:
    """Return the converter of a column; `period` is the days the file covers, as told, `years` as its order tells.

    `home` is the currency by which marks that several share are told apart, "" where the file names its currencies.
    `tells_apart` says that rows of the record are told apart by the field, `own` that this app saved the file. `table` are the
    channels that cells may name, None for those that ship.
    """
    makers: Mapping[Kind, Callable[[], Convert]] = {
        Kind.INTEGER: lambda: (
            seconds_cell(style, spec, SECONDS_PER[parser])
            if parser in SECONDS_PER
            else integer_cell(style, spec, parser)
        ),
        Kind.MONEY: lambda: (
            magnitude_cell(style, currency, home)
            if parser == "magnitude"
            else micros_cell(style, spec, currency)
            if parser == "micros"
            else given_back_cell(money_cell(style, spec, currency, home))
            if parser == "given_back"
            else money_cell(style, spec, currency, home)
        ),
        Kind.DECIMAL: lambda: decimal_cell(style),
        Kind.MINUTES: lambda: minutes_cell(style, spec, 1 if parser == "minutes" else 60),
        Kind.BASIS_POINTS: lambda: basis_points_cell(style, spec),
        Kind.BOOLEAN: lambda: boolean_cell,
        Kind.DATE: lambda: day_cell(style, parser, period, years),
        Kind.TIME: lambda: time_cell(style, zone, day_zone, period),
        Kind.CLOCK: lambda: clock_cell,
        Kind.CHOICE: lambda: choice_cell(spec, words or {}) if spec else text_cell,
        Kind.CHANNEL: lambda: made_for(parser, table or channels(), words or {}),
        Kind.CHANNELS: lambda: channels_cell(table or channels()),
        Kind.CURRENCY: lambda: currency_cell(currency),
        Kind.URL: lambda: link_cell,
        Kind.LONG_TEXT: lambda: prose_cell,
        Kind.TEXT: lambda: flag_cell(parser.removeprefix(FLAG)) if parser.startswith(FLAG) else name_cell,
    }
    is_id = spec is not None and spec.is_id
    if kind is Kind.TEXT and (is_id or tells_apart):
        read = saved_cell if own else text_cell
        keyed = key_cell(is_id=is_id, tells_apart=tells_apart, zeros=style.zeros, read=read)
        return (
            keyed if parser not in TEXT_PARSERS else lambda text: keyed(str(TEXT_PARSERS[parser](text) or ""))
        )
    if parser in TEXT_PARSERS:
        return TEXT_PARSERS[parser]
    if parser == "word":
        return word_cell(words or {})
    told = personal_cell(spec) if spec is not None and not (own and spec.is_phone) else None
    if told is not None:
        return told
    if own and kind in (Kind.TEXT, Kind.LONG_TEXT):
        return saved_cell
    made = makers.get(kind, lambda: name_cell)()
    return doubting_errors(made) if kind in _TYPED or parser.startswith(FLAG) else made
