"""Where visits came from: sources in order, the rank of social among them, and each source over time.

Direct visits have no source and take no rank. Knows sums of visits; words nothing.
"""

from dataclasses import dataclass
from decimal import Decimal

from socialroi_desktop.domain.channels import UNATTRIBUTED, is_among
from socialroi_desktop.domain.period import Period
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope, social_channels
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import visits as visit_sums
from socialroi_desktop.store.sums.told import summed

_NO_SOURCE = frozenset({"direct", UNATTRIBUTED})


@dataclass(frozen=True, slots=True)
class Source:
    """One channel that brought visits; `before` is what it brought on as many days of the baseline."""

    channel: str
    sessions: Decimal
    before: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Traffic:
    """Sources, most visits first; `rank` is the place of all social channels together among `of` sources."""

    sources: tuple[Source, ...]
    rank: int | None
    of: int
    tools: tuple[str, ...]


def traffic(workspace: Workspace, scope: Scope, before: Period | None = None) -> Traffic:
    """Return where the visits of a scope came from."""
    now = _by_channel(workspace, scope.of("channel"))
    earlier = (
        {}
        if before is None
        else _by_channel(workspace, Scope(before, "channel", channels=scope.channels, pages=scope.pages))
    )
    scale = Decimal(scope.period.days) / before.days if before else Decimal(0)
    names = sorted({*now, *earlier}, key=lambda name: (-now.get(name, Decimal(0)), name))
    sources = tuple(
        Source(
            name,
            now.get(name, Decimal(0)),
            earlier.get(name, Decimal(0)) * scale if before and earlier else None,
        )
        for name in names
    )
    everybody = now if scope.channels is None else _by_channel(
        workspace, Scope(scope.period, "channel", pages=scope.pages)
    )  # fmt: skip
    rank, of = _rank(everybody)
    return Traffic(sources, rank, of, tuple(visit_sums.tools_of(workspace, scope.period)))


def _by_channel(workspace: Workspace, scope: Scope) -> dict[str, Decimal]:
    found = figures_of(workspace, scope, ["sessions"])
    return {item.group["channel"]: item.value for item in found if item.value is not None}


def _rank(found: dict[str, Decimal]) -> tuple[int | None, int]:
    """Return the place of social among the sources that have one, and how many there are."""
    social = sum((value for name, value in found.items() if is_among(name, social_channels())), Decimal(0))
    apart = social_channels() | _NO_SOURCE
    others = [value for name, value in found.items() if value and not is_among(name, apart)]
    if not social:
        return None, len(others)
    return 1 + sum(value > social for value in others), len(others) + 1


def over_time(workspace: Workspace, scope: Scope) -> dict[str, dict[str, int]]:
    """Return visits by channel and bucket of a scope that is broken down by time."""
    found: dict[str, dict[str, int]] = {}
    counted = visit_sums.visit_rows(
        workspace,
        scope.period,
        by=scope.by,
        week_start=scope.week_start,
        pages=scope.pages,
        names=("sessions",),
        apart=False,
    )
    for row in summed(workspace, counted, scope.period, scope.by):
        own = found.setdefault(row.channel or UNATTRIBUTED, {})
        bucket = scope.bucket(row.key or scope.period.start.isoformat())
        own[bucket] = own.get(bucket, 0) + int(row.sums["sessions"])
    return found
