"""Values of metrics as goals show and take them: money, shares in percent, counts, durations.

Stored values are exact decimals in the metric's unit (shares as ratios); what is shown and
typed follows the locale.
"""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale

from socialroi_desktop.domain.money import to_minor
from socialroi_desktop.domain.values.numbers import number
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.style import style
from socialroi_desktop.viewmodels.shared.translating import translate


def unit_of(metric_id: str) -> str:
    """Return the unit of a metric; `count` for one that is not known (yet)."""
    return METRICS[metric_id].unit if metric_id in METRICS else "count"


def write_amount(value: Decimal | None, metric_id: str, currency: str) -> str:
    """Return a value of a metric as shown: $41,200, 5.2%, 19, 2.5 h."""
    if value is None:
        return formatting.UNKNOWN
    unit = unit_of(metric_id)
    if unit == "money":
        whole = value == value.to_integral_value() or abs(value) >= 1000
        return formatting.money(to_minor(value, currency), currency, decimals=0 if whole else None)
    if unit == "ratio":
        return formatting.percent(value, 0 if abs(value) >= 1 else 1)
    text = formatting.number(value, _places(value))
    return _suffixed(unit, text)


def write_rate(value: Decimal | None, metric_id: str, currency: str) -> str:
    """Return what is needed a day, or a week where a day asks for less than one: "23.2 a day"."""
    if value is None:
        return formatting.UNKNOWN
    daily = translate("Goals", "{amount} a day")
    if unit_of(metric_id) not in ("count", "people"):
        return daily.format(amount=write_amount(value, metric_id, currency))
    if 0 < value < 1:
        weekly = translate("Goals", "{amount} a week")
        return weekly.format(amount=_count_rate(value * 7))
    return daily.format(amount=_count_rate(value))


def _count_rate(value: Decimal) -> str:
    return formatting.number(value, 0 if value >= 100 or value == value.to_integral_value() else 1)


def typed(text: str, locale: QLocale | None = None) -> Decimal | None:
    """Return a number typed in the reader's locale, or None; a percent sign may stand behind it."""
    try:
        return number(text.strip().removesuffix("%"), style(locale))
    except ValueError:
        return None


def stored_text(text: str, metric_id: str, *, lift: bool) -> str:
    """Return typed text as a goal stores it; text that is no number is kept, so that it can be told wrong."""
    value = typed(text)
    if value is None:
        return text.strip()
    if unit_of(metric_id) == "ratio" and not lift:
        value = value / 100
    return format(value.normalize(), "f")


def editable_text(stored: str | None, metric_id: str, *, lift: bool, locale: QLocale | None = None) -> str:
    """Return a stored value as it is typed: locale's decimal point, shares in percent, no grouping."""
    try:
        value = Decimal(stored or "")
    except InvalidOperation:
        return stored or ""
    if unit_of(metric_id) == "ratio" and not lift:
        value = value * 100
    return format(value.normalize(), "f").replace(".", style(locale).decimal)


def unit_hint(metric_id: str, currency: str, *, lift: bool) -> str:
    """Return what stands behind the box a value is typed into: %, USD, people, pieces..."""
    unit = unit_of(metric_id)
    if lift or unit == "ratio":
        return QLocale().percent()
    if unit == "money":
        return currency
    names = {
        "people": translate("Goals", "people"),
        "times": translate("Goals", "times"),
        "seconds": translate("Goals", "seconds"),
        "hours": translate("Goals", "hours"),
        "days": translate("Goals", "days"),
        "per_post": translate("Goals", "a post"),
    }
    return names.get(unit, "")


def _places(value: Decimal) -> int:
    return 0 if value == value.to_integral_value() or abs(value) >= 10 else 1


def _suffixed(unit: str, text: str) -> str:
    templates = {
        "times": translate("Goals", "{number}×"),
        "seconds": translate("Goals", "{number} s"),
        "hours": translate("Goals", "{number} h"),
        "days": translate("Goals", "{number} d"),
        "per_post": translate("Goals", "{number} a post"),
    }
    return templates.get(unit, "{number}").format(number=text)
