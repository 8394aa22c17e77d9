"""Public holidays of countries over the days of a calendar, as the `holidays` package knows them without a network. Pure.

It is loaded when a country was chosen, not before: it is large.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from socialroi_desktop.domain.calendar.named_days import NamedDay
from socialroi_desktop.domain.period import Period


def holidays_of(countries: Iterable[str], span: Period) -> dict[date, list[NamedDay]]:
    """Return the holidays of countries (two letters) on days of a span, as they are called there; of none that is unknown."""
    found: defaultdict[date, list[NamedDay]] = defaultdict(list)
    known = dict.fromkeys(countries)
    if not known:
        return {}
    from holidays import country_holidays

    for code in known:
        try:
            # Without a language they would be called as the language of this computer has it.
            spoken = country_holidays(code).default_language
            days = country_holidays(code, years=range(span.start.year, span.end.year + 1), language=spoken)
        except NotImplementedError:
            # It was chosen where a newer list knew it.
            continue
        for day, name in sorted(days.items()):
            if day in span:
                found[day].append(NamedDay(name, code))
    return dict(found)


def countries_with_holidays() -> tuple[str, ...]:
    """Return the countries whose holidays are known, by their two letters."""
    from holidays import list_supported_countries

    return tuple(sorted(code for code in list_supported_countries(include_aliases=False) if len(code) == 2))
