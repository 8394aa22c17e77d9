"""A post that is planned, with what tells when and where it comes out. Pure."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.records import Post


@dataclass(frozen=True, slots=True)
class PlannedPost:
    """A post with a time, the name of its channel, and the zone by whose clock it is planned."""

    post: Post
    channel: str
    zone: ZoneInfo
