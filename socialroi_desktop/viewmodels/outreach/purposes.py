"""The purposes that are offered where the purpose of a deal is typed, in the language of the window."""

from socialroi_desktop.catalogue import partner_kinds
from socialroi_desktop.viewmodels.shared.translating import declared


def purposes_of(kind: str | None) -> list[str]:
    """Return what a kind of partner is usually asked for, the likeliest first; of an unknown kind what all are."""
    kinds = partner_kinds()
    told = [kinds[kind]] if kind is not None and kind in kinds else list(kinds.values())
    texts = dict.fromkeys(text for one in told for text in one.purposes)
    return [declared("Sentences", text) for text in texts]
