"""Changes the settings of the open workspace, as one change that can be undone."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.settings import save_settings
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.dialogs.buttons import dialog_buttons, grow_to_fit
from socialroi_desktop.views.dialogs.settings_fields import SettingsFields
from socialroi_desktop.views.widgets.labels import role_label


class SettingsDialog(QDialog):
    """Closes once the change is made; an error is shown under the name and the dialog stays."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Workspace settings"))
        self.setMinimumWidth(560)
        self._session = session
        self.fields = SettingsFields(session.settings)
        hint = self.tr(
            "Another currency changes what figures are shown in; amounts keep theirs and need exchange rates."
        )
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.fields)
        column.addWidget(role_label(hint, "small", wrap=True))
        column.addLayout(dialog_buttons(self, self.tr("Save settings")))

    def accept(self) -> None:
        """Save what was changed and close; without a change only close."""
        settings = self.fields.record()
        if settings is None:
            grow_to_fit(self)
            return
        if settings == self._session.settings:
            super().accept()
            return
        save_settings(
            self._session,
            self.tr("Save settings"),
            settings,
            done=lambda: QDialog.accept(self),
            refused=self.fields.rows["name"].set_problem,
        )


def edit_workspace_settings(session: Session, parent: QWidget | None = None) -> None:
    """Open the dialog over a window and wait until it is closed."""
    dialog = SettingsDialog(session, parent)
    dialog.exec()
    dialog.deleteLater()
