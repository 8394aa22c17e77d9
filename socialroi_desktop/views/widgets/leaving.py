"""Leaving what someone types into: Esc closes an open list first, and what was typed is let go of only when that is wanted."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.widgets.confirm_line import ConfirmLine


class Leaving:
    """Asks by `confirm`, which stands above the buttons of `form`, whether what was typed may go.

    `is_edited` tells whether something stands in the form that is kept nowhere else, `leave` closes it.
    """

    def __init__(self, form: QWidget, is_edited: Callable[[], bool], leave: Callable[[], object]) -> None:
        self._form, self._is_edited, self._leave = form, is_edited, leave
        self.confirm = ConfirmLine()

    def try_to_leave(self) -> None:
        """Leave; an open list is closed alone, an open question means to go on writing."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        elif self.confirm.isVisible():
            self.confirm.leave()
        elif self._is_edited():
            self._ask()
        else:
            self._leave()

    def _ask(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._form.isAncestorOf(focus):
            self.confirm.go_back_to(focus)
        self.confirm.ask(
            translate("Dialogs", "What you wrote is let go of when this closes."),
            translate("Dialogs", "Close without it"),
            translate("Dialogs", "Go on writing"),
            self._leave,
        )
