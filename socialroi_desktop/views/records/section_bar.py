"""What stands above a table of records: search, how many rows are shown, and its buttons. Knows no table."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QWidget

from socialroi_desktop.viewmodels.records.table_words import count_words, short_count
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.labels import WholeLabel
from socialroi_desktop.views.widgets.menu_button import MenuButton
from socialroi_desktop.views.widgets.selected_count import SelectedCount
from socialroi_desktop.views.widgets.text_line import TextLine

_TYPING_MS = 150
_GAP = 8
# Some letters of what is searched stay in sight.
_LEAST_SEARCH = 56


class SectionBar(QWidget):
    """`search_changed` comes once the typing pauses, `tag_changed` when another tag is asked for.

    Where there is no room for all buttons, those that fold go into a menu: how many rows there are stays in sight.
    """

    search_changed = Signal()
    tag_changed = Signal()

    def __init__(self, find: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = TextLine()
        self.search.setPlaceholderText(find)
        self.search.setAccessibleName(find)
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(_LEAST_SEARCH)
        self.search.setMaximumWidth(200)
        self.tags = ChoiceBox()
        self.tags.setAccessibleName(self.tr("Only with this tag"))
        self.tags.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.tags.setMaximumWidth(150)
        self.tags.hide()
        self.count = WholeLabel()
        self.all_button = QPushButton()
        self.all_button.setProperty("role", "link")
        # All there may be besides search, count and menu.
        self.selected = SelectedCount()
        self._beside: list[QWidget] = [self.tags, self.all_button, self.selected]
        self._chosen = 0
        self._folding: list[tuple[QPushButton, QAction]] = []
        self._menu = QMenu(self)
        self.more_button = MenuButton(self.tr("More"), self._menu)
        self.more_button.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        for widget in (self.search, self.tags, self.count, self.all_button, self.selected, self.more_button):
            self._row.addWidget(widget, 1 if widget is self.count else 0)
        timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        timer.timeout.connect(self.search_changed)
        self.search.textChanged.connect(lambda _text: timer.start())

        self.tags.activated.connect(lambda _row: self.tag_changed.emit())

    @property
    def tag(self) -> str | None:
        """The tag rows must have, or None."""
        name: str | None = self.tags.currentData()
        return name

    def set_tags(self, names: Sequence[str]) -> None:
        """Offer these tags; the one asked for stays while it is among them."""
        offered = [self.tags.itemData(row) for row in range(1, self.tags.count())]
        if offered != list(names):
            chosen = self.tag
            self.tags.clear()
            self.tags.addItem(self.tr("Any tag"), None)
            for name in names:
                self.tags.addItem(name, name)
            self.tags.setCurrentIndex(max(0, self.tags.findData(chosen)))
        self.tags.setVisible(bool(names))

    def add_beside_search(self, widget: QWidget) -> None:
        """Put something small right after the search."""
        self._row.insertWidget(1, widget)
        self._beside.append(widget)

    def add_action(
        self, action: QAction, text: str = "", *, folds: bool = False, last: bool = False
    ) -> QPushButton:
        """Put a button for an action after the others; `text` where its own words are too long.

        One that is `last` folds, too, but only once all others have.
        """
        button = QPushButton(text or action.text().partition("\t")[0])
        button.setToolTip(action.toolTip() if action.toolTip() != action.text() else "")
        button.clicked.connect(action.trigger)
        action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
        # The menu stands last, where what has gone into it stood.
        self._row.insertWidget(self._row.count() - 1, button)
        self._beside.append(button)
        if folds or last:
            self._folding.insert(0 if last else len(self._folding), (button, action))
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Put a control after the others; it stays whatever room there is."""
        self._row.insertWidget(self._row.count() - 1, widget)
        self._beside.append(widget)

    def show_count(self, shown: int, total: int, *, all_words: str) -> None:
        """Say how many rows are shown; `all_words` are those of the button that shows others, "" for none."""
        self.count.set_texts(count_words(shown, total), short_count(shown, total))
        self.all_button.setText(all_words)
        self._show_all_button()
        self._fold()

    def minimumSizeHint(self) -> QSize:
        # All that folds may go: the bar must not keep its table from giving way to what stands beside it.
        kept = [each.sizeHint().width() + _GAP for each in self._standing() if each not in self._buttons()]
        fixed = self.search.minimumWidth() + _GAP + self.count.minimumSizeHint().width() + _GAP
        needed = fixed + self.more_button.sizeHint().width() + _GAP + sum(kept)
        return QSize(needed, super().minimumSizeHint().height())

    def show_selected(self, count: int) -> None:
        """Say how many rows are chosen where they are several."""
        self.selected.say(count)
        self._chosen = count
        self._show_all_button()
        self._fold()

    def _show_all_button(self) -> None:
        # Where several rows are chosen, what is done to them has the room.
        self.all_button.setVisible(bool(self.all_button.text()) and self._chosen <= 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _buttons(self) -> list[QPushButton]:
        return [button for button, _ in self._folding]

    def _standing(self) -> list[QWidget]:
        """Return what stands beside search and count whatever room there is, and what could."""
        folding = self._buttons()
        return [each for each in self._beside if each in folding or not each.isHidden()]

    def _fold(self) -> None:
        words = self.count.sizeHint().width()
        room = self.width() - self.search.minimumWidth() - _GAP - words - _GAP
        needed = sum(each.sizeHint().width() + _GAP for each in self._standing())
        folded: list[tuple[QPushButton, QAction]] = []
        for button, action in reversed(self._folding):
            if needed <= room:
                break
            if not folded:
                needed += self.more_button.sizeHint().width() + _GAP
            folded.append((button, action))
            needed -= button.sizeHint().width() + _GAP
        # The search gives way first: it can be scrolled. Then the words of the count do, never its numbers.
        self.count.setMinimumWidth(words if needed <= room else self.count.minimumSizeHint().width())
        hidden = [button for button, _ in folded]
        for button in self._buttons():
            button.setVisible(button not in hidden)
        self._menu.clear()
        in_order = sorted(folded, key=lambda each: self._row.indexOf(each[0]))
        self._menu.addActions([action for _, action in in_order])
        self.more_button.setVisible(bool(folded))
