"""Which groups of a question a buyer has a share in, by the way of one order of theirs. Reads nothing."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from socialroi_desktop.domain.channels import UNATTRIBUTED
from socialroi_desktop.metrics.methods.attribution import SignatureSums, credit, weights
from socialroi_desktop.queries.gathering import WHOLE, Gathered
from socialroi_desktop.queries.scope import Scope, credited_by, touches_of
from socialroi_desktop.queries.sources.order_shares import NAMED, OUTSIDE, inside
from socialroi_desktop.store.sums.orders import TouchInfo


def is_told(key: str, scope: Scope) -> bool:
    """Tell whether a group is shown: what is outside the asked channels is not."""
    return key != OUTSIDE and (key != UNATTRIBUTED or scope.channels is None or scope.by in NAMED)


def shares_of(info: TouchInfo | None, scope: Scope) -> dict[str, Fraction]:
    """Return which share customers of a touch have in each group of a question; of the whole what asked channels claim."""
    touches = inside(touches_of(info), scope)
    shares: dict[str, Fraction] = {}
    for touch, share in zip(touches, weights(touches, scope.model), strict=True):
        key = str(getattr(touch, credited_by(scope.by or "channel")) or UNATTRIBUTED)
        if share and is_told(key, scope):
            key = key if scope.by else WHOLE
            shares[key] = shares.get(key, Fraction(0)) + share
    if not touches and is_told(UNATTRIBUTED, scope):
        shares[UNATTRIBUTED if scope.by else WHOLE] = Fraction(1)
    return shares


def groups_of(info: TouchInfo | None, scope: Scope) -> set[str]:
    """Return the groups that customers of a touch have a share in."""
    return set(shares_of(info, scope))


def add_credited(
    gathered: Gathered,
    scope: Scope,
    rows: Sequence[tuple[TouchInfo | None, Mapping[str, int]]],
    *,
    money: frozenset[str] = frozenset(),
    whole: str = WHOLE,
) -> None:
    """Add sums of buyers to the groups their ways are credited to, or to the group `whole` where nothing is broken down."""
    signed = [SignatureSums(inside(touches_of(info), scope), sums) for info, sums in rows]
    for key, sums in credit(signed, scope.model, credited_by(scope.by or "channel"), minor=money).items():
        if is_told(str(key), scope):
            gathered[str(key) if scope.by else whole].add(WHOLE, sums)
