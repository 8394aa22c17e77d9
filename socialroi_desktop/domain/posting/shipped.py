"""The shipped tables about posts: how long they may be, how their links are tagged, which words call to what."""

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from socialroi_desktop.domain.posting.lengths import Limits, limits_of
from socialroi_desktop.domain.posting.naming import PostNaming
from socialroi_desktop.paths import resource

if TYPE_CHECKING:
    from socialroi_desktop.domain.posting.six_steps import Step


@cache
def post_limits() -> Mapping[str, Limits]:
    """Return by channel what posts are held to; TypeError for a key, KeyError for a way of counting that is not declared."""
    return MappingProxyType(limits_of(tomllib.loads(resource("post_limits.toml").read_text("utf-8"))))


@cache
def post_naming() -> PostNaming:
    """Return how links of posts are tagged; TypeError for a key that is not declared."""
    return PostNaming(**tomllib.loads(resource("post_naming.toml").read_text("utf-8")))


@cache
def shipped_calls() -> Mapping[str, tuple[str, ...]]:
    """Return the calls to action that ship, by the kind of goal they serve."""
    told = tomllib.loads(resource("calls_to_action.toml").read_text("utf-8"))
    return MappingProxyType({kind: tuple(words) for kind, words in told.items()})


@cache
def shipped_forms() -> tuple[str, ...]:
    """Return the forms of content that are offered everywhere."""
    told = tomllib.loads(resource("content_forms.toml").read_text("utf-8"))
    return tuple(row["name"] for row in told["form"])


@cache
def six_steps() -> "tuple[Step, ...]":
    """Return the steps by which a source comes among people; TypeError or KeyError for what is not declared."""
    from socialroi_desktop.domain.posting.six_steps import steps_of

    return steps_of(tomllib.loads(resource("six_steps.toml").read_text("utf-8"))["step"])
