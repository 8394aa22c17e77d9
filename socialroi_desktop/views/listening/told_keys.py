"""The keys of the Listening tab, as the list of keys tells them."""

from socialroi_desktop.viewmodels.shared.translating import translate


def told_keys() -> tuple[tuple[str, str], ...]:
    """Return each key with what it does."""
    return (
        ("N", translate("ListeningKeys", "Log a mention in one line")),
        ("R", translate("ListeningKeys", "Say that the first answer was given")),
        ("H", translate("ListeningKeys", "Hand it over")),
        ("P", translate("ListeningKeys", "Go on by message, e-mail or phone")),
        (translate("ListeningKeys", "Ctrl+Enter"), translate("ListeningKeys", "Mark it solved")),
        ("T", translate("ListeningKeys", "Say that who praised was thanked")),
        ("X", translate("ListeningKeys", "Leave it unanswered, with a reason")),
        ("+ 0 −", translate("ListeningKeys", "Call it positive, neutral or negative")),
        (translate("ListeningKeys", "Enter"), translate("ListeningKeys", "Go to its fields")),
    )
