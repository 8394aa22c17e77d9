"""A dialog in which something is typed: closed without its main action it first asks about what would be lost."""

from PySide6.QtWidgets import QDialog, QWidget

from socialroi_desktop.views.dialogs.buttons import grow_to_fit
from socialroi_desktop.views.widgets.leaving import Leaving


class FormDialog(QDialog):
    """Subclasses put `confirm` above their buttons and tell by `is_edited` whether something would be lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leaving = Leaving(self, lambda: self.is_edited, self._close)
        self.confirm = self._leaving.confirm

    @property
    def is_edited(self) -> bool:
        """Whether something stands here that is kept nowhere else."""
        raise NotImplementedError

    def reject(self) -> None:
        """Close; what was typed is let go of only when that is wanted."""
        self._leaving.try_to_leave()
        if self.confirm.isVisible():
            grow_to_fit(self)

    def _close(self) -> None:
        super().reject()
