"""One link that says how ready the shop's own profiles are, and opens the list to check them."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialroi_desktop.viewmodels.records.profile import ProfileModel
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.theme import repolish
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.visibility import read_while_shown


class ProfileLine(QWidget):
    """Follows the checks; a check that is old or was never made is told in the colour of what is to be done."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ProfileModel(session, self)
        self.link = link_button("", self.open_dialog)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.link)
        self.model.reloaded.connect(self._show)
        self.model.refresh()
        read_while_shown(self, self.model)

    def open_dialog(self) -> None:
        """Show what partners look at, to be ticked."""
        from socialroi_desktop.views.dialogs.profile_dialog import ProfileDialog

        ProfileDialog(self.model, self).open()

    def _show(self) -> None:
        self.link.setText(self.model.words)
        self.link.setToolTip(self.model.tip or self.tr("What partners look at before they answer"))
        repolish(self.link, tone=str(self.model.tone))
