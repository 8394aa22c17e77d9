"""A dialog in which something is typed: closed without its main action it first asks about what would be lost."""

from PySide6.QtWidgets import QDialog, QWidget

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.dialogs.buttons import grow_to_fit
from socialroi_desktop.views.widgets.confirm_line import ConfirmLine


class FormDialog(QDialog):
    """Subclasses put `confirm` above their buttons and tell by `is_edited` whether something would be lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.confirm = ConfirmLine()

    @property
    def is_edited(self) -> bool:
        """Whether something stands here that is kept nowhere else."""
        raise NotImplementedError

    def reject(self) -> None:
        """Close; what was typed is let go of only when that is wanted."""
        if self.confirm.isVisible():
            self.confirm.leave()
        elif self.is_edited:
            self._ask()
        else:
            super().reject()

    def _ask(self) -> None:
        focus = self.focusWidget()
        if focus is not None:
            self.confirm.go_back_to(focus)
        self.confirm.ask(
            translate("Dialogs", "What you wrote is kept nowhere else."),
            translate("Dialogs", "Close without it"),
            translate("Dialogs", "Go on writing"),
            super().reject,
        )
        grow_to_fit(self)
