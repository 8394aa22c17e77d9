"""A channel as pickers offer it. Small, so that the window can name channels before there is a picker."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChannelOption:
    """A channel to choose: stable id and name."""

    id: str
    name: str
