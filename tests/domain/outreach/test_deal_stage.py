"""Where somebody fits with whom a deal was made."""

from every import every
from socialroi_desktop.domain.outreach.deal_stage import stage_that_fits


@every(
    ("state", "stage", "fits"),
    [
        ("agreed", "letter", "track"),
        ("signed", "negotiate", "track"),
        ("done", "search", "track"),
        ("talks", "letter", None),
        ("declined", "letter", None),
        ("agreed", "track", None),
        ("agreed", "relationship", None),
        ("agreed", "paused", None),
    ],
)
def test_whoever_made_a_deal_is_followed(state: str, stage: str, fits: str | None) -> None:
    assert stage_that_fits(state, stage) == fits
