"""Brings posts into the groups of a question."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.pairs import Pair, pair_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.weights import weights_of
from socialroi_desktop.metrics.methods.engagement import weighted
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.grouping import add_told, key_of
from socialroi_desktop.queries.needs import FOLLOWED, LINKED, OF_CHANNELS
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, paged
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.accounts import channels_followed
from socialroi_desktop.store.sums.both_sides import of_channels, of_days, told_by, with_pairs, with_told
from socialroi_desktop.store.sums.reach import POSTS, cell_of, undated_posts
from socialroi_desktop.store.sums.told import Rows, Tell, of_campaign, summed
from socialroi_desktop.store.sums.visit_cuts import cuts_told, days_told

_WEIGHTED = "weighted_engagements"
_NO_WEIGHTS = (
    "Weighted engagements are not known: no kind has a weight; set weights in the workspace settings."
)
_UNDATED = "{count} posts whose day is not known are left out; they would add {amount} to “{sum}”."
_ONE_UNDATED = "One post whose day is not known is left out; it would add {amount} to “{sum}”."
_MANY_NETWORKS = "Reach of {count} networks added up: whoever follows you on two of them is counted twice."


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the posts of the scope to their groups."""
    gathered.known(("posts",))
    weights = _weights(workspace) if gathered.asks((_WEIGHTED,)) else {}
    posts = _followed(workspace, scope, _posts(gathered.pairs, weights), gathered.pairs)
    gathered.pair_up(told_by(posts, gathered.pairs))
    gathered.pair_up((FOLLOWED,), ("engagements",))
    gathered.pair_up((LINKED,), ("impressions",))
    gathered.pair_up(_of_channels(gathered.pairs), OF_CHANNELS)
    asked = {name for name in posts.tells if pair_of(name) or gathered.asks((name,))}
    names = {*weights, *asked} - {_WEIGHTED}
    rows = summed(workspace, of_campaign(posts, scope.campaign), scope.period, scope.by, names)
    # Posts stand behind what they are worth also while nobody has said it.
    rows = [replace(told, behind=told.behind | {_WEIGHTED}) for told in rows]
    add_told(gathered, scope, rows)
    _weigh(gathered, weights)
    reached: dict[str, set[str | None]] = defaultdict(set)
    for told in rows:
        key = key_of(scope, told)
        if key is not None and "reach" in told.sums:
            reached[key].add(told.channel)
    for key, networks in reached.items():
        if len(networks) > 1:
            gathered[key].remarks["reach"] = Problem(_MANY_NETWORKS, {"count": len(networks)})
    if scope.by in ("", "channel"):
        _tell_undated(workspace, scope, gathered)


def _tell_undated(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Say beside each sum what posts without a day would add to it: no period holds them, and no figure drops them unsaid."""
    for channel, (count, sums) in undated_posts(workspace).items():
        if not scope.includes(channel):
            continue
        group = gathered[channel if scope.by else WHOLE]
        for name, amount in {"posts": count, **sums}.items():
            before = group.said[name].get(_UNDATED)
            known = before.values if before is not None else {"count": 0, "amount": 0}
            values = {
                "count": int(str(known["count"])) + count,
                "amount": int(str(known["amount"])) + amount,
                "sum": METRICS[name].label,
            }
            told_so = Problem(_UNDATED if values["count"] != 1 else _ONE_UNDATED, values)
            group.said[name][_UNDATED] = told_so
            if name != "posts" and name not in group.parts[WHOLE]:
                # Nothing else tells it: this is why it is not known.
                group.remarks[name] = told_so


def _posts(pairs: Iterable[Pair], weights: Mapping[str, Decimal]) -> Rows:
    """Return posts with what both sides of rates add up to; what a post is worth is told where it tells all that counts."""
    if weights:
        worth = " + ".join(
            f"{weight} * {cell_of(kind)}" for kind, weight in sorted(weights.items()) if weight
        )
        tell = Tell(adds=f"sum({worth or 'NULL'})", told=f"({worth or 'NULL'}) IS NOT NULL")
        weighing = replace(POSTS, tells={**POSTS.tells, _WEIGHTED: tell})
    else:
        weighing = POSTS
    rows = with_pairs(weighing, told_by(weighing, pairs))
    return with_told(rows, _of_channels(pairs), OF_CHANNELS)


def _followed(workspace: Workspace, scope: Scope, posts: Rows, pairs: Iterable[Pair]) -> Rows:
    """Return posts with what is held against what accounts and visits tell, where it is asked for."""
    if FOLLOWED in pairs:
        posts = of_channels(posts, "engagements", FOLLOWED, channels_followed(workspace, scope.period))
    if LINKED in pairs:
        visited = days_told(
            cuts_told(workspace, scope.period, LINKED[:1]), scope.period, LINKED[0], by=scope.by
        )
        posts = of_days(posts, "impressions", LINKED, visited)
    return posts


def _of_channels(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Return the pairs whose other side is told by other kinds of rows, channel by channel."""
    return tuple(
        pair for pair in pairs if pair[1] in OF_CHANNELS and pair[0] not in {*POSTS.tells, _WEIGHTED}
    )


def _weights(workspace: Workspace) -> Mapping[str, Decimal]:
    told = weights_of(workspace.settings().engagement_weights)
    return {} if isinstance(told, Problem) else told


def _weigh(gathered: Gathered, weights: Mapping[str, Decimal]) -> None:
    """Add what engagements are worth to every part of every group; unknown where a weighted kind is."""
    if not weights:
        gathered.untold((_WEIGHTED,), Problem(_NO_WEIGHTS))
        return
    for group in gathered.groups.values():
        for part, sums in group.parts.items():
            # Fractions are shared orders; what is weighted is counted by platforms.
            counts = {name: count for name, count in sums.items() if not isinstance(count, Fraction)}
            found = weighted(counts, weights)
            if isinstance(found, Decimal):
                group.add(part, {_WEIGHTED: found})  # type: ignore[dict-item]  # weights may have fractions
            elif part == WHOLE:
                group.unknown[_WEIGHTED] = found


def _prove(asked: Asked) -> list[ProofTable]:
    weights = _weights(asked.workspace)
    # Every post stands behind what all of them are worth.
    posts = {(part, "posts") for part, name in asked.pairs if name == _WEIGHTED}
    whole = replace(asked.scope, period=asked.whole)
    rows = _followed(asked.workspace, whole, _posts(asked.both, weights), asked.both)
    return [paged(replace(asked, pairs=asked.pairs | posts), rows)]


POST = Source(
    "posts",
    frozenset((*POSTS.tells, _WEIGHTED)),
    ("post",),
    POSTS.breakdowns,
    _add,
    _prove,
    needs=N_("needs posts with this count: import the channel’s export on the Data tab"),
    narrows=True,
)
