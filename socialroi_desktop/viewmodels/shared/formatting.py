"""Numbers, money and dates as the reader's locale writes them. What is unknown is an en dash, never 0.

Knows no widgets and no records. The locale is QLocale's default unless one is handed in.
"""

from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTimeZone

from socialroi_desktop.domain.money import exponent, from_minor
from socialroi_desktop.domain.period import Period
from socialroi_desktop.viewmodels.shared.translating import translate

UNKNOWN = "\N{EN DASH}"
MINUS = "\N{MINUS SIGN}"
_GAP = "\N{NO-BREAK SPACE}"
# Of so many days, today among them, the name tells which is meant.
_WEEK = 7


def group_digits_everywhere() -> None:
    """Make bare systems (the C locale) write English numbers also where Qt formats them itself, as in %Ln."""
    QLocale.setDefault(_where(None))


def number(
    value: Decimal | int | float | None,
    decimals: int = 0,
    *,
    signed: bool = False,
    locale: QLocale | None = None,
) -> str:
    """Return a grouped number with a real minus sign; `signed` puts a plus before positive ones."""
    if value is None:
        return UNKNOWN
    exact = _rounded(value, decimals)
    return _sign(exact, signed) + _digits(abs(exact), decimals, _where(locale))


def exact_number(value: Decimal, *, signed: bool = False) -> str:
    """Return a grouped number with all digits after its point, but for zeros at the end."""
    return number(value, max(0, -int(value.normalize().as_tuple().exponent)), signed=signed)


def compact_number(value: Decimal | int | float | None, *, locale: QLocale | None = None) -> str:
    """Return a short number for axes and badges: 950, 1.2k, 18k, 3.4M."""
    if value is None:
        return UNKNOWN
    scaled, template, decimals = _compact(Decimal(str(value)))
    return template.format(number=number(scaled, decimals, locale=locale))


def money(
    minor: int | None,
    currency: str,
    *,
    decimals: int | None = None,
    signed: bool = False,
    locale: QLocale | None = None,
) -> str:
    """Return an amount of minor units with its symbol; `decimals=0` rounds to whole units."""
    if minor is None:
        return UNKNOWN
    where = _where(locale)
    places = exponent(currency) if decimals is None else decimals
    amount = _rounded(from_minor(minor, currency), places)
    symbol = _symbol(currency, where.name())
    text = _framed(where.toCurrencyString(float(abs(amount)), symbol, places), symbol)
    return _sign(amount, signed) + text


def percent(
    fraction: Decimal | float | None,
    decimals: int = 0,
    *,
    signed: bool = False,
    locale: QLocale | None = None,
) -> str:
    """Return a share as a percentage: 0.4 is 40%, with `signed` +40%."""
    if fraction is None:
        return UNKNOWN
    where = _where(locale)
    exact = _rounded(Decimal(str(fraction)) * 100, decimals)
    return _sign(exact, signed) + _digits(abs(exact), decimals, where) + where.percent()


def percent_range(
    low: Decimal | float | None,
    high: Decimal | float | None,
    decimals: int = 0,
    *,
    locale: QLocale | None = None,
) -> str:
    """Return the range of an estimate: `24 … 57%`; an en dash when either end is unknown."""
    if low is None or high is None:
        return UNKNOWN
    start = number(Decimal(str(low)) * 100, decimals, locale=locale)
    template = translate("Formatting", "{low} … {high}")
    return template.format(low=start, high=percent(high, decimals, locale=locale))


def day(value: date | None, *, locale: QLocale | None = None) -> str:
    """Return a date with its year: 1 Jul 2026."""
    if value is None:
        return UNKNOWN
    return _date(value, translate("Formatting", "d MMM yyyy"), locale)


def short_day(value: date, *, locale: QLocale | None = None) -> str:
    """Return a date without its year: 1 Jul."""
    return _date(value, translate("Formatting", "d MMM"), locale)


def weekday_and_day(value: date, *, locale: QLocale | None = None) -> str:
    """Return a date with the name of its day of the week: Sunday, 20 September."""
    return _date(value, translate("Formatting", "dddd, d MMMM"), locale)


def near_day(value: date, today: date) -> str:
    """Return a date, with its year where that is not the one it is today."""
    return short_day(value) if value.year == today.year else day(value)


def month(value: date, *, locale: QLocale | None = None) -> str:
    """Return a month with its year: Jul 2026."""
    return _date(value, translate("Formatting", "MMM yyyy"), locale)


def moment(value: datetime | None, *, locale: QLocale | None = None) -> str:
    """Return date and time as they are in `value`'s own zone: 18 Mar 2026 21:59."""
    if value is None:
        return UNKNOWN
    # UTC keeps the wall clock as it is: this machine's own zone may skip that hour.
    wall = QDateTime(
        QDate(value.year, value.month, value.day), QTime(value.hour, value.minute), QTimeZone.utc()
    )
    return (_where(locale)).toString(wall, translate("Formatting", "d MMM yyyy HH:mm"))


def local_time(at: str, zone: str) -> datetime:
    """Return a stored UTC time as it is in a zone."""
    return datetime.fromisoformat(at).replace(tzinfo=UTC).astimezone(ZoneInfo(zone))


def local_moment(at: str, zone: str) -> str:
    """Return a stored UTC time as date and time in a zone."""
    return moment(local_time(at, zone))


def near_moment(at: str, zone: str, now: datetime) -> str:
    """Return a stored time on the clock of a zone; of the last days by the day of the week, else with its date."""
    local = local_time(at, zone)
    days = (now.astimezone(ZoneInfo(zone)).date() - local.date()).days
    if not 0 <= days < _WEEK:
        return moment(local)
    where = QLocale()
    day_name = where.standaloneDayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
    return translate("Formatting", "{day} {time}").format(day=day_name, time=f"{local:%H:%M}")


def period(value: Period | None, *, locale: QLocale | None = None) -> str:
    """Return a span of days: 1 – 31 Aug 2026, 1 Jul – 30 Sep 2026; None is all time."""
    if value is None:
        return translate("Formatting", "all time")
    if value.start == value.end:
        return day(value.start, locale=locale)
    if value.start.year != value.end.year:
        start = day(value.start, locale=locale)
    elif value.start.month != value.end.month:
        start = short_day(value.start, locale=locale)
    else:
        start = _date(value.start, translate("Formatting", "d", "day before a range in one month"), locale)
    return translate("Formatting", "{start} – {end}").format(start=start, end=day(value.end, locale=locale))


def _where(locale: QLocale | None) -> QLocale:
    where = locale or QLocale()
    # The C locale of bare systems groups no digits and knows no currency signs: English reads better.
    return QLocale("en_US") if where.language() == QLocale.Language.C else where


def _rounded(value: Decimal | int | float, decimals: int) -> Decimal:
    return Decimal(str(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def _sign(value: Decimal, signed: bool) -> str:
    if value < 0:
        return MINUS
    return "+" if signed and value > 0 else ""


def _digits(value: Decimal, decimals: int, locale: QLocale) -> str:
    return locale.toString(float(value), "f", decimals)


def _date(value: date, pattern: str, locale: QLocale | None) -> str:
    return (_where(locale)).toString(QDate(value.year, value.month, value.day), pattern)


def _compact(value: Decimal) -> tuple[Decimal, str, int]:
    steps = (
        (Decimal(1_000_000_000), translate("Formatting", "{number}B")),
        (Decimal(1_000_000), translate("Formatting", "{number}M")),
        (Decimal(1_000), translate("Formatting", "{number}k")),
    )
    for size, template in steps:
        if abs(value) >= size:
            scaled = value / size
            whole = abs(scaled) >= 100 or _rounded(scaled, 1) == scaled.to_integral_value()
            return scaled, template, 0 if whole else 1
    return value, "{number}", 0 if value == value.to_integral_value() else 2


def _framed(text: str, symbol: str) -> str:
    # A sign that ends in a letter must not run into its digits: ZAR 85.00, $85.00.
    spaced = text.startswith(symbol) and symbol[-1:].isalpha() and not text[len(symbol)].isspace()
    return symbol + _GAP + text[len(symbol) :] if spaced else text


@cache
def _symbol(currency: str, locale_name: str) -> str:
    from babel import Locale, UnknownLocaleError
    from babel.numbers import get_currency_symbol

    try:
        symbol = str(get_currency_symbol(currency, Locale.parse(locale_name)))
    except (UnknownLocaleError, ValueError):
        symbol = currency
    return symbol
