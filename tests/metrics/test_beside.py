from every import every
from socialroi_desktop.metrics.methods.beside import Share, beside


@every(
    ("one", "other", "stands"),
    [
        (Share(300, 1000, 9), Share(100, 1000, 9), "higher"),
        (Share(100, 1000, 9), Share(300, 1000, 9), "lower"),
        (Share(100, 1000, 9), Share(104, 1000, 9), "unclear"),
        (Share(4, 1000, 9), Share(300, 1000, 9), "too_few"),
        (Share(60, 99, 9), Share(1, 1000, 9), "too_few"),
        (Share(300, 1000, 4), Share(100, 1000, 9), "too_few"),
        (Share(300, 1000, 9), Share(1200, 1000, 9), "too_few"),
        (Share(0, 0, 0), Share(100, 1000, 9), "too_few"),
    ],
)
def test_only_what_is_clear_is_said(one: Share, other: Share, stands: str) -> None:
    assert beside(one, other) == stands
