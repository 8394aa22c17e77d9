"""How wide the columns of a board are. Pure arithmetic: knows no board."""

NARROWEST, COMFORTABLE, WIDEST = 150, 180, 320
"""Px of a column: less than the first cannot be read, from the second on a card is at ease, beyond the third it looks empty."""


def column_width(room: int, main: int, every: int, gap: int) -> int:
    """Return the width of each column in px: all share the room where they are at ease, else only the main ones do."""
    whole = _share(room, every, gap)
    shared = whole if whole >= COMFORTABLE else _share(room, main, gap)
    return min(max(shared, NARROWEST), WIDEST)


def _share(room: int, count: int, gap: int) -> int:
    return (room - gap * (count - 1)) // count if count else room
