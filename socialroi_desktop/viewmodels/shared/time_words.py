"""A time spent, in words that can be typed again: “14 h 20”, “10 h”, “40 min”. Knows no records."""

from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.translating import translate


def time_words(minutes: int) -> str:
    """Return a time spent; below an hour in minutes alone, whole hours without them."""
    hours, rest = divmod(minutes, 60)
    if not hours and rest:
        return translate("Times", "{minutes} min").format(minutes=rest)
    if not rest:
        return translate("Times", "{hours} h").format(hours=formatting.number(hours))
    return translate("Times", "{hours} h {minutes}").format(
        hours=formatting.number(hours), minutes=f"{rest:02}"
    )
