"""The names found below a line, with what tells them apart. It never takes the focus: keys stay in the line."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.names import Matches
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.hint_delegate import HINT, NEXT_ROLE, HintDelegate

_ID = NEXT_ROLE
_SHOWN, _WIDTH = 10, 300
# The row that asks for a new record has this instead of an id.
_NEW = 0


class MatchList(QFrame):
    """`taken` carries the id of the name that was taken and whether a click did it; `new_wanted` asks for a new record."""

    taken = Signal(int, bool)
    new_wanted = Signal()

    def __init__(self, new_words: str, line: QWidget, handle_words: str = "") -> None:
        flags = Qt.WindowType.ToolTip | Qt.WindowType.WindowDoesNotAcceptFocus
        super().__init__(line, flags)
        self._new_words, self._handle_words = new_words, handle_words
        self.setProperty("role", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.rows = QListWidget()
        self.rows.setProperty("role", "popover-list")
        self.rows.setAccessibleName(self.tr("Names found"))
        self.rows.setItemDelegate(HintDelegate(self.rows))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setMouseTracking(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.itemClicked.connect(lambda row: self._take(row, clicked=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self.rows)

    def show_for(self, text: str, matches: Matches, value: int | None) -> None:
        """Show what a text finds; the first one is current, or the value while nothing is typed."""
        self.rows.clear()
        for match in matches.found:
            self._add(match.name, match.hint, match.row_id)
        if matches.more:
            count = formatting.number(matches.more)
            self._add(self.tr("{count} more: type on").format(count=count), "", None)
        if not matches.found:
            self._add(self.tr("Nothing found for “{query}”").format(query=text.strip()), "", None)
        if self._new_words:
            of_handle = self._handle_words if text.strip().startswith("@") else ""
            self._add(of_handle or self._new_words, text.strip(), _NEW)
        held = [n for n, match in enumerate(matches.found) if match.row_id == value]
        first = self.rows.count() - 1 if self._new_words and not matches.found else 0
        self.rows.setCurrentRow(held[0] if held and not text.strip() else first)
        self._fit()

    def open_at(self, line: QWidget) -> None:
        """Show below a line, or above it where there is no room below."""
        self._fit()
        corner, screen = line.mapToGlobal(QPoint(0, line.height() + 2)), line.screen().availableGeometry()
        x = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        above = corner.y() + self.height() > screen.bottom()
        y = line.mapToGlobal(QPoint(0, -2)).y() - self.height() if above else corner.y()
        self.move(x, max(screen.top(), y))
        self.show()

    def step(self, by: int) -> None:
        """Go some rows down or up, past what cannot be taken."""
        free = [n for n in range(self.rows.count()) if self._can_be_taken(self.rows.item(n))]
        wanted = self.rows.currentRow() + by
        if by > 0:
            row = next((n for n in free if n >= wanted), free[-1] if free else -1)
        else:
            row = next((n for n in reversed(free) if n <= wanted), free[0] if free else -1)
        self.rows.setCurrentRow(row)

    def reaches_new(self) -> bool:
        """Tell whether the row below the current name is the one that asks for a new record."""
        row, below = self.rows.currentItem(), self.rows.item(self.rows.currentRow() + 1)
        return bool(row is not None and row.data(_ID) and below is not None and below.data(_ID) == _NEW)

    def take_current(self) -> bool:
        """Take the current row; False when there is none that can be taken."""
        return self._take(self.rows.currentItem(), clicked=False)

    def _take(self, row: QListWidgetItem | None, *, clicked: bool) -> bool:
        if row is None or not self._can_be_taken(row):
            return False
        row_id = row.data(_ID)
        if row_id == _NEW:
            self.new_wanted.emit()
        else:
            self.taken.emit(row_id, clicked)
        return True

    def _add(self, text: str, hint: str, row_id: int | None) -> None:
        row = QListWidgetItem(text, self.rows)
        row.setData(HINT, hint)
        row.setData(_ID, row_id)
        if row_id is None:
            row.setFlags(Qt.ItemFlag.NoItemFlags)

    def _can_be_taken(self, row: QListWidgetItem) -> bool:
        return bool(row.flags() & Qt.ItemFlag.ItemIsEnabled)

    def _fit(self) -> None:
        shown = max(1, min(self.rows.count(), _SHOWN))
        self.rows.setFixedHeight(sizes().row * shown + 2 * self.rows.frameWidth())
        line = self.parentWidget()
        self.setFixedWidth(max(_WIDTH, line.width() if line is not None else 0))
        self.adjustSize()
