"""Reads the shipped tables (`resources/*.toml`) that every layer may need, once per call site.

Knows where they are and their shape; what they mean is told by `domain`.
"""

import tomllib
from functools import cache

from socialroi_desktop.domain.channels import Channel, ChannelTable
from socialroi_desktop.paths import resource


@cache
def channels() -> ChannelTable:
    """Return the shipped channels in display order."""
    rows = tomllib.loads(resource("platforms.toml").read_text("utf-8"))["channel"]
    return ChannelTable(
        Channel(
            id=row["id"],
            name=row["name"],
            social=row["social"],
            aliases=tuple(row.get("aliases", ())),
            domains=tuple(row.get("domains", ())),
        )
        for row in rows
    )
