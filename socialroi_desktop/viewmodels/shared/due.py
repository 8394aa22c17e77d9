"""How near a day is, as a tag: late, today, in two days, Friday. Knows days, nothing of what is due on them."""

from datetime import date

from PySide6.QtCore import QLocale

from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate

_NEAR, _WEEK = 2, 7


def due_tag(due: date, today: date) -> tuple[str, Tone]:
    """Return a day as it is told from today, with its tone: late is bad, today is accented, what comes is quiet."""
    days = (due - today).days
    if days < 0:
        late = translate("Due", "%Ln days late", "", -days)
        return either(-days, translate("Due", "1 day late"), late), Tone.BAD
    if days == 0:
        return translate("Due", "today"), Tone.ACCENT
    if days == 1:
        return translate("Due", "tomorrow"), Tone.NEUTRAL
    if days <= _NEAR:
        return translate("Due", "in %Ln days", "", days), Tone.NEUTRAL
    if days < _WEEK:
        return QLocale().standaloneDayName(due.isoweekday(), QLocale.FormatType.ShortFormat), Tone.NEUTRAL
    return formatting.near_day(due, today), Tone.NEUTRAL
