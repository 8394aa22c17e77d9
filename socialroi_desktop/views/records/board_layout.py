"""Where the words of a card stand: what is too long goes on in a second line and is cut after it. Paints nothing.

Lines break between words. Only a word that is longer than a whole line is broken inside.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from socialroi_desktop.viewmodels.records.cards import Card, Tag
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.cell_painting import JUDGED, tag_width, tone_token

INSET = 10
_GAP = 4
_LINES = 2
_BESIDE = 6
_APART = 8
# After a tag there must be room for the first word, else the words begin below it. Han and kana break anywhere.
_WORD = re.compile(r"[^\s\u2e80-\u9fff-]+|\S")


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text in its box, in the colour of a palette token."""

    box: QRect
    text: str
    token: str
    strong: bool = False
    right: bool = False


@dataclass(slots=True)
class CardLayout:
    """A card laid out for a width: its height in px, its words, its tag, and whether any of it had to be cut."""

    height: int = 0
    words: list[Words] = field(default_factory=list)
    tag: tuple[QRect, Tag] | None = None
    cut: bool = False


def lay_out(card: Card, width: int, font: QFont) -> CardLayout:
    """Return where everything on a card of a width stands."""
    return _Laying(card, width, font).found


class _Laying:
    def __init__(self, card: Card, width: int, font: QFont) -> None:
        self.found = CardLayout()
        self._plain, self._strong = sized(font, sizes().font), sized(font, sizes().font, bold=True)
        self._step = QFontMetrics(self._plain).height() + 1
        self._width = max(width - 2 * INSET, 20)
        self._y = INSET - 1
        self._add_head(card)
        for line in card.lines:
            self._y += _GAP if line is card.lines[0] else 0
            self._add_words(line.text, tone_token(line.tone), strong=line.tone in JUDGED)
        if card.tag is not None or card.footer:
            self._y += _GAP
            self._add_foot(card.tag, card.footer)
        if card.aside:
            self._add_aside(card.aside)
        self.found.height = self._y + INSET - 1

    def _add_aside(self, text: str) -> None:
        """Put it at the end of the last line, or of one more where that has no room: nothing is shortened for it."""
        width = QFontMetrics(self._plain).horizontalAdvance(text) + 1
        top = self._y - self._step
        ends = [self._end(words) for words in self.found.words if words.box.top() >= top]
        if self.found.tag is not None and self.found.tag[0].bottom() >= top:
            ends.append(self.found.tag[0].right())
        if max(ends, default=0) + _APART + width > INSET + self._width:
            self._y += self._step
        box = QRect(INSET + self._width - width, self._y - self._step, width, self._step)
        self.found.words.append(Words(box, text, "muted", right=True))

    def _end(self, words: Words) -> int:
        font = self._strong if words.strong else self._plain
        return (
            words.box.right()
            if words.right
            else words.box.left() + QFontMetrics(font).horizontalAdvance(words.text)
        )

    def _add_head(self, card: Card) -> None:
        """Put the number beside the title, or where that would break its first word, at the end of the subtitle."""
        plain, strong = QFontMetrics(self._plain), QFontMetrics(self._strong)
        number = plain.horizontalAdvance(card.number) + 1 if card.number else 0
        kept = number + _APART if number else 0
        first = _WORD.match(card.title)
        above = first is None or strong.horizontalAdvance(first.group()) + kept <= self._width
        if number and above:
            self._add_number(card.number, number)
        self._add_words(card.title, "text", strong=True, kept=kept if above else 0)
        if number and not above:
            self._add_number(card.number, number)
        if card.subtitle or card.mark or (number and not above):
            self._add_subtitle(card, 0 if above else kept)

    def _add_number(self, text: str, width: int) -> None:
        box = QRect(INSET + self._width - width, self._y, width, self._step)
        self.found.words.append(Words(box, text, "muted", right=True))

    def _add_subtitle(self, card: Card, kept: int) -> None:
        """Add one line; `kept` px stay free at its end, and the mark stays whole."""
        metrics, room = QFontMetrics(self._plain), self._width - kept
        text = beside((card.subtitle, card.mark))
        too_much = metrics.horizontalAdvance(text) - room
        if card.subtitle and too_much > 0:
            rest = max(metrics.horizontalAdvance(card.subtitle) - too_much, 0)
            text = beside((self._elided(card.subtitle, self._plain, rest), card.mark))
        self.found.words.append(Words(QRect(INSET, self._y, room, self._step), text, "muted"))
        self._y += self._step

    def _add_foot(self, tag: Tag | None, words: str) -> None:
        if tag is None:
            self._add_words(words, "text")
            return
        width = min(tag_width(tag[0], self._plain), self._width)
        self.found.tag = QRect(INSET, self._y, width, self._step), tag
        first = _WORD.match(words)
        needs = QFontMetrics(self._plain).horizontalAdvance(first.group()) if first else self._width
        if width + _BESIDE + needs > self._width:
            self._y += self._step + 1
            width = -_BESIDE
        if words:
            self._add_words(words, "text", indent=width + _BESIDE)

    def _add_words(
        self, text: str, token: str, *, strong: bool = False, indent: int = 0, kept: int = 0
    ) -> None:
        """Add lines of text; the first begins after `indent` and keeps `kept` px free at its end."""
        font = self._strong if strong else self._plain
        for number, (piece, left) in enumerate(self._broken(text, font, indent, kept)):
            room = self._width - left - (kept if number == 0 else 0)
            self.found.words.append(
                Words(QRect(INSET + left, self._y, room, self._step), piece, token, strong)
            )
            self._y += self._step

    def _broken(self, text: str, font: QFont, indent: int, kept: int) -> Iterator[tuple[str, int]]:
        # A line does not begin with the dot between two facts.
        text = text.replace("\n", " ").replace(" · ", "\u00a0· ")
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        for number in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            left = indent if number == 0 else 0
            line.setLineWidth(self._width - left - (kept if number == 0 else 0))
            line.setPosition(QPointF(left, 0))
            start = line.textStart()
            end = start + line.textLength()
            if number == _LINES - 1 and end < len(text):
                yield self._elided(text[start:], font, self._width - left), left
            else:
                yield text[start:end].strip(), left
        layout.endLayout()

    def _elided(self, text: str, font: QFont, room: int) -> str:
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.found.cut = self.found.cut or shown != text
        return shown
