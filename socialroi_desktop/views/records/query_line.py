"""A line in a language of its own: it completes fields and values while it is typed. Asks nothing itself."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from socialroi_desktop.domain.asking.completion import MOST, Gap, Offer, gap_at, offers, put
from socialroi_desktop.domain.asking.fields import Language
from socialroi_desktop.views.records.query_help import QueryHelp
from socialroi_desktop.views.theme import active_theme
from socialroi_desktop.views.widgets.search_line import SearchLine

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Px of the list of what can be put in.
_WIDTH = 260


class QueryLine(SearchLine):
    """Tab takes what is offered first, Escape clears the line, Down leads to what was found."""

    def __init__(
        self,
        language: Language,
        values: Callable[[str], Iterable[str]],
        rows: Callable[[], Iterable[tuple[str, str]]],
        parent: QWidget | None = None,
    ) -> None:
        """`values` tells those of a field of the language, `rows` examples of what can be asked, each with its meaning."""
        super().__init__("", parent)
        self._language, self._values, self._rows = language, values, rows
        self._gap: Gap | None = None
        self._offers: list[Offer] = []
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self.popup = QListView()
        self.popup.setProperty("role", "completion")
        self._completer.setPopup(self.popup)
        self._completer.setMaxVisibleItems(MOST)
        self.popup.setAccessibleName(self.tr("What can be asked"))
        self._completer.activated.connect(self._take)
        self.textEdited.connect(lambda _text: self.complete())
        self.help_action = QAction(self.tr("What can be asked"), self)
        self.addAction(self.help_action, QLineEdit.ActionPosition.TrailingPosition)
        self.help_action.triggered.connect(self.show_help)
        active_theme().with_icons(self, self._load_icon)
        self.help: QueryHelp | None = None

    def name(self, name: str, hint: str) -> None:
        """Say what the line finds, and what it shows while nothing is typed."""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)

    @property
    def offered(self) -> list[str]:
        """What can be put in just now, as it is shown; nothing while the list is not open."""
        return [offer.words for offer in self._offers] if self.popup.isVisible() else []

    def complete(self) -> None:
        """Offer what may stand where the cursor is."""
        self._gap = gap_at(self.text(), self.cursorPosition())
        self._offers = [] if self._gap is None else offers(self._gap, self._values, self._language)
        if not self._offers:
            self.popup.hide()
            return
        self._model.setStringList([offer.words for offer in self._offers])
        place = self.cursorRect()
        place.setWidth(_WIDTH)
        self._completer.complete(place)
        # Who presses Enter without having chosen one of them is done.
        self.popup.setCurrentIndex(QModelIndex())

    def show_help(self) -> QueryHelp:
        """Show what can be asked."""
        self.help = QueryHelp(self._rows())
        self.help.setParent(self, self.help.windowFlags())
        self.help.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.help.wanted.connect(self._put_in)
        self.help.open_below(self)
        return self.help

    def event(self, event: QEvent) -> bool:
        tab = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
        )
        if tab and self.offered:
            self._take(self.popup.currentIndex().data() or self.offered[0])
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.popup.isVisible() and event.key() in _ENTER and self.popup.currentIndex().isValid():
            # The list takes it.
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and not self.popup.isVisible() and self.text():
            self.clear()
        else:
            if event.key() in _ENTER:
                self.popup.hide()
            super().keyPressEvent(event)

    def _take(self, words: str) -> None:
        offer = next((offer for offer in self._offers if offer.words == words), None)
        self.popup.hide()
        if offer is None or self._gap is None:
            return
        text, place = put(self.text(), self._gap, offer)
        self.setText(text)
        self.setCursorPosition(place)
        if text[:place].endswith(":"):
            self.complete()

    def _put_in(self, example: str) -> None:
        self.setText(f"{self.text().rstrip()} {example}".strip())
        self.setFocus()

    def _load_icon(self) -> None:
        self.help_action.setIcon(active_theme().icon("question"))
