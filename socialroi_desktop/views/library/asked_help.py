"""What the line of pieces can be asked, in words, with an example of each."""

from socialroi_desktop.domain.library.asked_pieces import FIELDS
from socialroi_desktop.viewmodels.shared.translating import declared, translate


def asked_words() -> tuple[tuple[str, str], ...]:
    """Return what can be asked: an example of each, and what it means."""
    return (
        *((field.example, declared("Sentences", field.meaning)) for field in FIELDS),
        ('"first drop"', translate("QueryHelp", "These words in a row")),
        ("-kind:photo", translate("QueryHelp", "Not so; before anything")),
        ("creator:none", translate("QueryHelp", "Nothing is known of it")),
        ("creator:erased", translate("QueryHelp", "Of somebody who was erased everywhere")),
    )
