"""What parts of a goal are called: by channel, by kind, or both. Knows no widgets."""

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import GoalTarget, Lead
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_label


def kind_name(kind: str) -> str:
    """Return what a kind of partners or leads is called; a word of the seller's own as it is."""
    own = {"paid": translate("Goals", "paid"), "unpaid": translate("Goals", "unpaid")}
    if kind in own:
        return own[kind]
    known = {choice.id for choice in spec_of(Lead, "kind").choices}
    return choice_label(Lead, "kind", kind) if kind in known else kind


def part_name(part: GoalTarget) -> str:
    """Return what a part of a target is called: "Facebook", "unpaid", "Facebook, Download"."""
    channel = channel_name(part.channel) if part.channel else ""
    kind = kind_name(part.kind) if part.kind else ""
    if channel and kind:
        return translate("Goals", "{channel}, {kind}").format(channel=channel, kind=kind)
    return channel or kind
