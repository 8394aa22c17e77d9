"""The buttons at the foot of a dialog: the main action last with Cancel beside it, or Close alone."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.widgets.return_key import FocusedButtonKey


def grow_to_fit(dialog: QDialog) -> None:
    """Make a dialog high enough for what it shows now; it never shrinks under the user's hands."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    needed = max(layout.totalHeightForWidth(dialog.width()), layout.totalMinimumSize().height())
    if needed > dialog.height():
        dialog.resize(dialog.width(), needed)


def keep_room(widget: QWidget) -> None:
    """Keep the room of a widget while it is hidden: a dialog neither grows nor jumps where it is shown."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def grow_where_it_must(dialog: QDialog) -> None:
    """Make a dialog higher only where what it shows now does not fit in although all that can has given way."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    needed = layout.totalMinimumHeightForWidth(dialog.width())
    if needed > dialog.height():
        dialog.resize(dialog.width(), needed)


class _FitOnShow(QObject):
    """Lets a dialog open as high as its wrapped texts make it, which Qt learns only once the width is known."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is self._dialog:
            grow_to_fit(self._dialog)
        return super().eventFilter(watched, event)


def close_button(dialog: QDialog) -> QPushButton:
    """Return the button of a dialog in which nothing is decided: it closes it, as Escape does, and Enter presses it."""
    FocusedButtonKey(dialog)
    close = QPushButton(translate("Dialogs", "Close"))
    close.setDefault(True)
    close.clicked.connect(dialog.reject)
    return close


def dialog_buttons(dialog: QDialog, main: str) -> QHBoxLayout:
    """Return Cancel and the main action, wired to the dialog; Enter presses the main one, Ctrl+Enter too.

    On another button Enter presses that one.
    """
    FocusedButtonKey(dialog)
    _FitOnShow(dialog)
    cancel = QPushButton(translate("Dialogs", "Cancel"))
    cancel.setAutoDefault(False)
    cancel.clicked.connect(dialog.reject)
    accept = QPushButton(main)
    accept.setObjectName("accept")
    accept.setProperty("role", "primary")
    accept.setDefault(True)
    accept.clicked.connect(dialog.accept)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        promise = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), dialog)
        promise.activated.connect(accept.click)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(cancel)
    row.addWidget(accept)
    return row
