"""The keys of the Today tab, as the list of keys tells them."""

from socialroi_desktop.viewmodels.shared.translating import translate


def told_keys() -> tuple[tuple[str, str], ...]:
    """Return each key with what it does."""
    return (
        (translate("TodayKeys", "Space"), translate("TodayKeys", "Say that it is done")),
        ("X", translate("TodayKeys", "Say that it is done; let go of what is worth a look")),
        ("S", translate("TodayKeys", "Put it off until a day")),
        ("D", translate("TodayKeys", "Drop it, with a reason")),
        ("M", translate("TodayKeys", "Log the minutes it took")),
        (translate("TodayKeys", "Enter"), translate("TodayKeys", "Open it in its tab")),
    )
