"""The line in which the tags of a record are typed: chips, then a line that completes the names there are.

Knows names and colours; nothing of records or the workspace.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QCompleter, QFrame, QListView, QSizePolicy, QWidget

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.tagging import tag_names, tags_text
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.views.widgets.flow_layout import FlowLayout
from socialroi_desktop.views.widgets.tag_chips import TagChip
from socialroi_desktop.views.widgets.text_line import TextLine

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TagsField(QFrame):
    """Enter or a comma adds what is typed, Backspace in the empty line takes the last tag away.

    `edited` comes with each change, `submitted` with Enter in the empty line.
    """

    edited = Signal()
    submitted = Signal()

    def __init__(self, name: str, colors: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tags-field")
        self._colors = colors
        self._names: list[str] = []
        self._chips: list[TagChip] = []
        self.line = TextLine()
        self.line.setFrame(False)
        self.line.setProperty("role", "bare")
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(self.tr("Enter adds a tag, Backspace takes the last one away"))
        self.line.setPlaceholderText(self.tr("Add a tag"))
        self.line.setMinimumWidth(80)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._on_typed)
        self.setFocusProxy(self.line)
        self._known = QStringListModel(self)
        self.completer = QCompleter(self._known, self)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        # Asked before the completer: it keeps Enter to itself while the list is open.
        self._popup = QListView()
        self.completer.setPopup(self._popup)
        self._popup.installEventFilter(self)
        self.completer.activated.connect(self._on_completed)
        self.line.setCompleter(self.completer)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(6, 3, 6, 3)
        self._flow.addWidget(self.line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show()

    def entry(self) -> Picked:
        """Return the tags, with what is still in the line, as a record holds them."""
        return Picked(tags_text(tag_names(", ".join([*self._names, self.line.text()]))))

    def set_text(self, text: str | None) -> None:
        """Show the tags of a record."""
        self._names = list(tag_names(text))
        self.line.clear()
        self._show()

    def set_colors(self, colors: Mapping[str, str]) -> None:
        """Know other tags; what is chosen and typed stays."""
        if colors != self._colors:
            self._colors = colors
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _ENTER and not self._popup.currentIndex().isValid():
                self._on_enter()
                return True
            if watched is self.line and key == Qt.Key.Key_Backspace and not self.line.text() and self._names:
                self._remove(self._names[-1])
                return True
        if watched is self.line and isinstance(event, QFocusEvent) and event.lostFocus():
            self._on_left(event.reason())
        elif event.type() == QEvent.Type.MouseButtonRelease and watched is not self.line:
            self._let_go()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_left(self, reason: Qt.FocusReason) -> None:
        if self._popup.isVisible():
            return
        app = QApplication.instance()
        if reason is Qt.FocusReason.MouseFocusReason and app is not None:
            # A chip may need another line: what is being pressed would slip away from under the mouse.
            app.installEventFilter(self)
        else:
            self._take_typed()

    def _let_go(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        # Once what was pressed has heard of it.
        QTimer.singleShot(0, self, self._take_left)

    def _take_left(self) -> None:
        if not self.line.hasFocus():
            self._take_typed()

    def _on_enter(self) -> None:
        self._popup.hide()
        if self.line.text().strip():
            self._take_typed()
        else:
            self.submitted.emit()

    def _on_typed(self, text: str) -> None:
        if any(sign in text for sign in ",;"):
            self._take_typed()
        else:
            self.edited.emit()

    def _on_completed(self, name: str) -> None:
        self._add(name)
        # The completer writes the name into the line once more after it has told of it.
        QTimer.singleShot(0, self.line, self.line.clear)

    def _take_typed(self) -> None:
        text = self.line.text()
        if text:
            self.line.clear()
            self._add(text)

    def _add(self, text: str) -> None:
        known = {fold(name): name for name in self._colors}
        names = [known.get(fold(name), name) for name in tag_names(", ".join([*self._names, text]))]
        if names != self._names:
            self._names = names
            self._show()
            self.edited.emit()

    def _remove(self, name: str) -> None:
        self._names.remove(name)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            # A click in it may be what took it away.
            chip.hide()
            chip.deleteLater()
        self._chips = [TagChip(name, self._colors.get(name, "gray"), self) for name in self._names]
        for place, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _on=False, name=chip.name: self._remove(name))
            self._flow.insert(place, chip)
            chip.show()
        held = set(self._names)
        self._known.setStringList([name for name in self._colors if name not in held])
        self.updateGeometry()
