"""How wide the columns of a table are: nothing cut while there is room, headers never. Pure arithmetic."""

from collections.abc import Sequence

COMFORTABLE = 220  # px a column is given at most when the table scrolls sideways


def fit(
    wanted: Sequence[int],
    minimums: Sequence[int],
    available: int,
    stretch: int | None,
    least: Sequence[int] = (),
    *,
    whole: Sequence[int] = (),
) -> list[int]:
    """Return a width for each column, in pixels.

    Every column gets at least its minimum. Room left over goes to the columns that need more to be `whole`, then to
    column `stretch`; when room is short, the widest columns give way first. Where the minimums do not fit but the
    `least` widths do, they give way down to those; else the table scrolls sideways.
    """
    widths = [max(pair) for pair in zip(wanted, minimums, strict=True)]
    if sum(minimums) > available >= sum(least) and least:
        return fit(minimums, least, available, stretch)
    if sum(minimums) > available:
        return [max(min(wish, COMFORTABLE), low) for wish, low in zip(wanted, minimums, strict=True)]
    spare = available - sum(widths)
    if spare >= 0:
        for n, need in enumerate(whole):
            given = min(spare, max(0, need - widths[n]))
            widths[n] += given
            spare -= given
        if stretch is not None and widths:
            widths[stretch] += spare
        return widths
    short = -spare
    while short > 0:
        givers = [n for n, width in enumerate(widths) if width > minimums[n]]
        widest = max(widths[n] for n in givers)
        top = [n for n in givers if widths[n] == widest]
        floor = max([widths[n] for n in givers if widths[n] < widest] + [minimums[n] for n in top])
        step = max(1, min((short + len(top) - 1) // len(top), widest - floor))
        for n in top:
            given = min(step, short, widths[n] - minimums[n])
            widths[n] -= given
            short -= given
    return widths
