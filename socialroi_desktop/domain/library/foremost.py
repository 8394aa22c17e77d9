"""The one use of a piece whose standing matters most. Pure."""

from collections.abc import Mapping

from socialroi_desktop.domain.library.standing import Standing, UseStanding


def foremost(found: Mapping[str, UseStanding]) -> UseStanding | None:
    """Return the standing a tile shows: what ends, then what waits, may, no longer may; None where nobody was asked."""
    told = [one for one in found.values() if one.state is not Standing.NONE]
    return min(told, key=_weight, default=None)


_ORDER = (
    Standing.REPLIED, Standing.GRANTED, Standing.SELF_GRANTED, Standing.WITHDRAWN, Standing.EXPIRED, Standing.ASKED,
    Standing.LATER, Standing.DECLINED, Standing.NONE,
)  # fmt: skip


def _weight(one: UseStanding) -> tuple[int, int]:
    # The soonest end first.
    return (-1, one.days or 0) if one.ends_soon else (_ORDER.index(one.state), 0)
