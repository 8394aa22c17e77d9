"""Bars that say something in passing, and the one that says what has just been done. Where they lie is the window's."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent, QWindow
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from socialroi_desktop.views.widgets.floating_bars import FloatingBars
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton

SHOWN_FOR_MS = 12_000


class PassingBar(QFrame):
    """Goes away when something else of its window than a bar is pressed, and with the page it speaks `of`."""

    def __init__(self, of: QWidget | None = None) -> None:
        super().__init__(of)
        self.setProperty("role", "toast")
        self._of = of
        self._presses: QObject | None = None
        if of is not None:
            of.installEventFilter(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._presses is None:
            # What only a bar that is seen needs is not loaded before the window is.
            from socialroi_desktop.views.widgets.return_key import FocusedButtonKey

            self._presses = FocusedButtonKey(self)
        # It may lie over what is wanted next. What is pressed passes the window itself, which hears of little else; to
        # listen to all that every widget hears would hold up the window more than anything it does.
        if (handle := self.window().windowHandle()) is not None:
            handle.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        handle = self.window().windowHandle()
        # A window that goes for good hides what is in it after it gave up its place on the screen.
        if handle is not None and isValid(handle):
            handle.removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWindow):
            press = event.type() == QEvent.Type.MouseButtonPress
            goes = press and isinstance(event, QMouseEvent) and self._is_elsewhere(event)
        else:
            goes = watched is self._of and event.type() == QEvent.Type.Hide
        if goes:
            self.hide()
        return super().eventFilter(watched, event)

    def _is_elsewhere(self, press: QMouseEvent) -> bool:
        """Tell whether a press on the window is on something else than this."""
        widget = self.window().childAt(press.position().toPoint())
        # Bars that lie together stay while one is pressed: it must not move before the mouse is let go.
        parent = self.parentWidget()
        bars = parent if isinstance(parent, FloatingBars) else self
        return widget is not bars and not (widget is not None and bars.isAncestorOf(widget))


class ToastBar(PassingBar):
    """One sentence and an Undo button; goes away by itself, earlier when closed or when something else is pressed.

    Where it leads to something that is told by `lead_to`, `opened` carries it.
    """

    undo_requested = Signal()
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._text = role_label("", "", wrap=True)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.clicked.connect(self._on_undo_clicked)
        self._leads_to: object = None
        self.open_button = QPushButton(self.tr("Show it"))
        self.open_button.clicked.connect(self._on_open_clicked)
        close = MenuButton(self.tr("Close this message"), icon="x")
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.addWidget(self._text, 1)
        row.addWidget(self.open_button)
        row.addWidget(self._undo)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR_MS)
        self._timer.timeout.connect(self._on_time_over)
        self.hide()

    @property
    def message(self) -> str:
        """The sentence shown last."""
        return self._text.text()

    def show_message(self, text: str, *, undoable: bool = False) -> None:
        """Show a sentence, with Undo when it can be taken back."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo.setVisible(undoable)
        self.open_button.hide()
        self.show()
        self._timer.start()

    def lead_to(self, what: object) -> None:
        """Offer to show what the sentence shown last speaks of; None is nothing."""
        self._leads_to = what
        self.open_button.setVisible(what is not None)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _on_time_over(self) -> None:
        """Go, unless someone is about to press something here."""
        focus = self.focusWidget()
        if self.underMouse() or (focus is not None and focus.hasFocus()):
            self._timer.start()
        else:
            self.hide()

    def _on_open_clicked(self) -> None:
        self.hide()
        self.opened.emit(self._leads_to)

    def _on_undo_clicked(self) -> None:
        self.hide()
        self.undo_requested.emit()
