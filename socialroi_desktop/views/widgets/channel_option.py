"""A channel as pickers offer it. Small, so that the window can name channels before there is a picker."""

from dataclasses import dataclass

from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.viewmodels.shared.wording import channel_name


@dataclass(frozen=True, slots=True)
class ChannelOption:
    """A channel to choose: stable id and name."""

    id: str
    name: str


def options_of(known: ChannelTable) -> list[ChannelOption]:
    """Return all channels there are to choose from."""
    return [ChannelOption(item.id, channel_name(item.id)) for item in known]
