"""How many days something lasted, in words and short. Knows numbers alone."""

from decimal import Decimal

from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.translating import translate


def days_words(days: int) -> str:
    """Return a number of days in words: 12 days."""
    return either(days, translate("Days", "1 day"), translate("Days", "%Ln days", "", days))


def days_short(days: Decimal | int) -> str:
    """Return a number of days where there is little room: 12 d."""
    return translate("Days", "{days} d").format(days=formatting.number(days))
