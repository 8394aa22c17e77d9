"""The line of state of the inbox. Knows counts only."""

from socialroi_desktop.viewmodels.shared.translating import translate


def state_words(waiting: int, late: int, soon: int) -> str:
    """Return how many wait, and how many of them are late or soon will be."""
    if not waiting:
        return translate("Inbox", "nobody waits")
    parts = [translate("Inbox", "%Ln wait", "", waiting)]
    if late:
        parts.append(translate("Inbox", "%Ln late", "", late))
    if soon:
        parts.append(translate("Inbox", "%Ln soon", "", soon))
    parts.append(translate("Inbox", "clocks run day and night, from the message"))
    return " · ".join(parts)
