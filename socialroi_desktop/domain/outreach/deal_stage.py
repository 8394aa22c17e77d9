"""In which stage somebody fits with whom a deal was made. Pure."""

from socialroi_desktop.domain.outreach.deal_costs import MADE
from socialroi_desktop.domain.records.people import ASIDE, STAGE

_WAY_ON = tuple(choice.id for choice in STAGE if choice.id not in ASIDE)
# What is agreed is followed: content, rights, orders.
_FITS = "track"


def stage_that_fits(deal_state: str, stage: str) -> str | None:
    """Return the stage a person should come to by the state of a deal; None for who has come as far, or stands aside."""
    if deal_state not in MADE or stage not in _WAY_ON:
        return None
    return _FITS if _WAY_ON.index(stage) < _WAY_ON.index(_FITS) else None
