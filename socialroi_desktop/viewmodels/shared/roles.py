"""What a table cell can say beyond its text: the item roles and tones that models and delegates share."""

from enum import IntEnum, StrEnum

from PySide6.QtCore import Qt

_BASE = int(Qt.ItemDataRole.UserRole)


class Tone(StrEnum):
    """How a value is judged. Colour is never the only sign: a word or sign goes with it."""

    PLAIN = "plain"
    MUTED = "muted"
    ACCENT = "accent"
    GOOD = "good"
    BAD = "bad"
    WARN = "warn"
    NEUTRAL = "neutral"


class Role(IntEnum):
    """Item roles; what `data()` returns for each stands beside it (None = not used in this cell)."""

    SORT = _BASE + 1  # the comparable raw value
    TAG = _BASE + 2  # (text, Tone): the cell is a tag
    TONE = _BASE + 3  # Tone: colour of the text, semibold when good, bad or warn
    SUBTEXT = _BASE + 4  # str: a muted second line; the first one turns semibold
    PROGRESS = _BASE + 5  # (fraction, expected fraction or None, Tone): the cell is a bar with a tick
    CHANNEL = _BASE + 6  # channel id: a colour dot stands before the text
    REASON = _BASE + 7  # str: why the value is unknown, shown on hover
    KEY = _BASE + 8  # what identifies the row or cell when it is opened
    STRONG = _BASE + 9  # True: semibold text
    CARD = _BASE + 10  # records.cards.Card: all that a card of a board shows
    TAGS = _BASE + 11  # ((name, colour id), ...): the cell is the tags of a record
    PICTURE = _BASE + 12  # str: the hash of the kept file whose picture the tile shows
    ICON = _BASE + 13  # str: the name of the icon that stands where there is no picture
    IMAGE = _BASE + 14  # QImage: a small picture stands before the text
    LEAD = _BASE + 15  # str: what the text begins with; all its lines, also the second one, stand right of it
