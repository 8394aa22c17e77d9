"""What the settings of a workspace can be chosen from: currencies and time zones. Knows no widgets."""

from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QTimeZone

from socialroi_desktop.viewmodels.shared.translating import translate

_GROUPS = (
    "Africa/",
    "America/",
    "Antarctica/",
    "Arctic/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
)
# Old names that the zone database keeps for others; the others are listed.
_OLD = frozenset({"Asia/Saigon", "Asia/Calcutta", "Asia/Katmandu", "Asia/Rangoon", "Europe/Kiev"})


def currencies(locale: QLocale | None = None) -> list[tuple[str, str]]:
    """Return (ISO 4217 code, "USD – US Dollar" in the reader's language) of the currencies in use."""
    from babel import Locale, UnknownLocaleError
    from babel.core import get_global
    from babel.numbers import get_currency_name

    try:
        where = Locale.parse((locale or QLocale()).name())
    except (UnknownLocaleError, ValueError):
        where = Locale("en")
    used = {
        code
        for spans in get_global("territory_currencies").values()
        for code, _start, end, tender in spans
        if end is None and tender
    }
    template = translate("Settings", "{code} – {name}")
    return [
        (code, template.format(code=code, name=get_currency_name(code, locale=where)))
        for code in sorted(used)
    ]


def time_zones() -> list[str]:
    """Return the IANA time zones a place is in, and UTC."""
    names = {name for name in available_timezones() if name.startswith(_GROUPS)} - _OLD
    return ["UTC", *sorted(names)]


def system_time_zone() -> str:
    """Return the IANA time zone of this computer, UTC when it has none that is listed."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if name in time_zones() else "UTC"


def system_currency() -> str:
    """Return the currency of the reader's country, USD when it has none."""
    code = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code if len(code) == 3 else "USD"
