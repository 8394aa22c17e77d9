"""A new name for a platform of the seller's own; the name of another channel makes the two one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.plan.platform_names import rename
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import channel_name
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.platform_box import PlatformBox

_WIDTH = 420


class PlatformDialog(FormDialog):
    """Begins with the name the platform has; closed once all that is of it follows."""

    def __init__(self, session: Session, platform: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rename the platform"))
        self.resize(_WIDTH, 0)
        self._session, self._platform = session, platform
        self.name = PlatformBox(session.channels)
        self.name.set_channel(platform)
        self.refusal = role_label("", "", tone=Tone.BAD, wrap=True)
        self.refusal.hide()
        column = QVBoxLayout(self)
        column.setSpacing(sizes().tight)
        hint = self.tr(
            "Accounts, posts, costs, goals and links follow it. With the name of another channel the two become one; undo takes"
            " it back."
        )
        column.addWidget(role_label(hint, "muted", wrap=True))
        column.addWidget(FormRow(self.tr("Name"), self.name))
        column.addWidget(self.refusal)
        column.addWidget(self.confirm)
        column.addLayout(dialog_buttons(self, self.tr("Rename")))

    @property
    def is_edited(self) -> bool:
        """Whether another name stands there."""
        return self.name.currentText().strip() != channel_name(self._platform)

    def accept(self) -> None:
        """Rename it; what is against that is said."""
        entry = self.name.entry()
        other = isinstance(entry, Picked) and entry.value not in (None, self._platform)
        to = str(entry.value) if isinstance(entry, Picked) and other else self.name.currentText().strip()
        rename(self._session, self._platform, to, self._close_done, self._say)

    def _close_done(self) -> None:
        self.done(QDialog.DialogCode.Accepted)

    def _say(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.show()
