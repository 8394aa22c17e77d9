"""Puts rows that were added up into the groups of a question: one way for all kinds of rows."""

from collections.abc import Iterable

from socialroi_desktop.domain.channels import UNATTRIBUTED, is_among
from socialroi_desktop.domain.pairs import is_left
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.metrics.sums import ATTRIBUTED, SOCIAL
from socialroi_desktop.queries.gathering import WHOLE, Gathered, Group
from socialroi_desktop.queries.scope import TIMES, Scope, social_channels
from socialroi_desktop.store.sums.told import Told


def key_of(scope: Scope, told: Told, *, shared: bool = False) -> str | None:
    """Return the group that rows belong to, or None when they are outside the scope.

    What is `shared` and tied to no channel serves all social channels together.
    """
    channels = scope.channels
    if channels is not None and not (
        scope.includes(told.channel) if shared or told.channel is not None else False
    ):
        return None
    if scope.by in TIMES:
        return scope.bucket(told.key) if told.key else WHOLE
    if not scope.by:
        return WHOLE
    return (told.channel if scope.by == "channel" else told.key) or UNATTRIBUTED


def parts_of(channel: str | None, *, shared: bool = False) -> tuple[str, ...]:
    """Return the parts that rows of a channel count in; what is `shared` is never split by who claims it."""
    is_social = is_among(channel, social_channels()) or (shared and channel is None)
    return (WHOLE, *((ATTRIBUTED,) if shared else ()), *((SOCIAL,) if is_social else ()))


def add_told(
    gathered: Gathered,
    scope: Scope,
    rows: Iterable[Told],
    *,
    shared: bool = False,
    unknown: Problem | None = None,
) -> None:
    """Add rows to their groups; `unknown` is what to say of a sum that rows stand behind and do not tell."""
    for told in rows:
        key = key_of(scope, told, shared=shared)
        if key is not None:
            _add(gathered[key], told, parts_of(told.channel, shared=shared), unknown)


def _add(group: Group, told: Told, parts: tuple[str, ...], unknown: Problem | None) -> None:
    for name, amounts in told.apart.items():
        for currency, minor in amounts.items():
            group.set_apart((name,), currency, minor)
    if unknown is not None:
        group.unknown.update(dict.fromkeys(told.behind - set(told.sums), unknown))
    for name in told.sums:
        if is_left(name):
            group.left_out[name][told.entity, told.channel] += int(told.sums[name])
    for part in parts:
        group.add(part, told.sums)
    held = frozenset((part, name) for part in parts for name in told.behind)
    if held:
        group.alike[held] += told.count
