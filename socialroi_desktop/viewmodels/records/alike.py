"""What a searched text finds besides texts: channels and choices by what they are called in this window.

Knows no widgets.
"""

from collections.abc import Mapping

from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.own_names import NO_OWN_NAMES, OwnNames
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_label


def alike(
    record: type[Record], text: str, channels: ChannelTable, own: OwnNames = NO_OWN_NAMES
) -> Mapping[str, tuple[str, ...]]:
    """Return, by field, the ids of the channels and choices of which the label holds a text; none for no text."""
    if not text:
        return {}
    word = text.casefold()
    found: dict[str, tuple[str, ...]] = {}
    for spec in specs(record):
        if spec.kind is Kind.CHANNEL:
            found[spec.name] = tuple(item.id for item in channels if word in channel_name(item.id).casefold())
        elif spec.kind is Kind.CHOICE:
            labels = {item.id: choice_label(record, spec.name, item.id, own) for item in spec.choices}
            found[spec.name] = tuple(item for item, label in labels.items() if word in label.casefold())
    return found


def alike_in(session: Session, record: type[Record], text: str) -> Mapping[str, tuple[str, ...]]:
    """Do so in a workspace; where there is no text it is asked nothing, as pages out of sight look on without one."""
    return alike(record, text, session.channels, session.settings.own_names) if text else {}
