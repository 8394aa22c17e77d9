"""Which share of an order each group of a question has, and each part of a group. Reads nothing."""

from collections import defaultdict
from dataclasses import replace
from fractions import Fraction

from socialroi_desktop.domain.channels import UNATTRIBUTED, in_both, is_among
from socialroi_desktop.metrics.methods.attribution import Touch, weights
from socialroi_desktop.metrics.sums import ATTRIBUTED, REST, SOCIAL
from socialroi_desktop.queries.scope import CREDITED, OF_PEOPLE, Scope, credited_by, social_channels

# Orders of a channel may have no campaign and no influencer; by channel they always have one.
NAMED = frozenset({"campaign", "influencer"}) | OF_PEOPLE
_WHOLE = ""
# The group of shares that belong to other channels than those asked for; never shown. What is inside them and has
# no campaign or influencer is the group `unattributed`.
OUTSIDE = "\0outside"
_OUTSIDE_TOUCH = Touch(UNATTRIBUTED, OUTSIDE, OUTSIDE)


def inside(touches: tuple[Touch, ...], scope: Scope) -> tuple[Touch, ...]:
    """Return the touches with those outside the asked channels made nobody's, so that shares stay what they are."""
    if scope.channels is None:
        return touches
    return within(touches, scope.channels) or (_OUTSIDE_TOUCH,)


def within(touches: tuple[Touch, ...], channels: frozenset[str]) -> tuple[Touch, ...]:
    """Return the touches with those of other channels made nobody's."""
    outside = (replace(_OUTSIDE_TOUCH, together=touch.together) for touch in touches)
    return tuple(
        touch if is_among(touch.channel, channels) else other
        for touch, other in zip(touches, outside, strict=True)
    )


class OrderShares:
    """The shares of a question's groups in orders, by their touches."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._social = social_channels()
        self._drawn: dict[tuple[Touch, ...], list[tuple[str, str, float]]] = {}
        self._claimed: dict[tuple[Touch, ...], Fraction] = {}

    def is_asked(self, channel: str) -> bool:
        """Tell whether a channel is asked about."""
        asked = self._scope.channels
        return channel != OUTSIDE and (asked is None or is_among(channel, asked))

    def by_key(self, touches: tuple[Touch, ...]) -> dict[str, Fraction]:
        """Return each group's share of orders; what is outside the asked channels has none."""
        return self._by_key(inside(touches, self._scope))

    def claimed(self, touches: tuple[Touch, ...]) -> Fraction:
        """Return which share of orders the asked channels claim."""
        if touches not in self._claimed:
            self._claimed[touches] = self._share_of(touches, self._scope.channels)
        return self._claimed[touches]

    def drawn(self, touches: tuple[Touch, ...]) -> list[tuple[str, str, float]]:
        """Return (group, part, share) wherever orders have a share, as ranges need them."""
        if touches not in self._drawn:
            parts = self._credited_parts(touches) if self._scope.by in CREDITED else self._parts(touches)
            self._drawn[touches] = [(key, part, float(share)) for key, part, share in parts if share]
        return self._drawn[touches]

    def _by_key(self, own: tuple[Touch, ...]) -> dict[str, Fraction]:
        scope = self._scope
        shares: dict[str, Fraction] = defaultdict(Fraction)
        for touch, share in zip(own, weights(own, scope.model), strict=True):
            key = getattr(touch, credited_by(scope.by))
            if share:
                shares[str(key or UNATTRIBUTED)] += share
        shares = shares or {UNATTRIBUTED: Fraction(1)}
        shares.pop(OUTSIDE, None)
        if scope.channels is not None and scope.by not in NAMED:
            shares.pop(UNATTRIBUTED, None)
        return shares

    def _share_of(self, touches: tuple[Touch, ...], channels: frozenset[str] | None) -> Fraction:
        shares = zip(touches, weights(touches, self._scope.model), strict=True)
        return sum(
            (
                share
                for touch, share in shares
                if touch.channel != OUTSIDE and (channels is None or is_among(touch.channel, channels))
            ),
            Fraction(0),
        )

    def _credited_parts(self, touches: tuple[Touch, ...]) -> list[tuple[str, str, Fraction]]:
        own = inside(touches, self._scope)
        social = self._by_key(within(own, self._social)) if own else {}
        found = []
        for key, share in self._by_key(own).items():
            found.append((key, _WHOLE, share))
            found.append((key, REST if key == UNATTRIBUTED else ATTRIBUTED, share))
            found.append((key, SOCIAL, social.get(key, Fraction(0))))
        return found

    def _parts(self, touches: tuple[Touch, ...]) -> list[tuple[str, str, Fraction]]:
        channels, claimed = self._scope.channels, self.claimed(touches)
        social = self._social if channels is None else in_both(self._social, channels)
        return [
            ("", _WHOLE, Fraction(1) if self._scope.is_of_all else claimed),
            ("", ATTRIBUTED, claimed),
            ("", SOCIAL, self._share_of(touches, social)),
            ("", REST, 1 - claimed if self._scope.is_of_all else Fraction(0)),
        ]
