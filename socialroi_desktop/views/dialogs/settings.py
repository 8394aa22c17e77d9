"""Changes the settings of the open workspace, as one change that can be undone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.settings import save_settings
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.dialogs.buttons import dialog_buttons, grow_to_fit
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.dialogs.outreach_fields import OutreachFields
from socialroi_desktop.views.dialogs.settings_fields import SettingsFields
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter

COUNTING, OUTREACH = "counting", "outreach"


class SettingsDialog(FormDialog):
    """Closes once the change is made; an error is shown at its field, and the dialog stays."""

    def __init__(self, session: Session, parent: QWidget | None = None, page: str = COUNTING) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Workspace settings"))
        self.setMinimumWidth(560)
        self._session = session
        self.fields = SettingsFields(session.settings)
        self.fields.offer_people(session.names.people())
        self.outreach = OutreachFields(session.settings)
        self.chips = SegmentedFilter(
            self.tr("What to set"),
            [Segment(COUNTING, self.tr("Workspace")), Segment(OUTREACH, self.tr("Outreach"))],
        )
        self.stack = QStackedWidget()
        self._pages = {COUNTING: self._counting(), OUTREACH: self.outreach}
        for shown in self._pages.values():
            self.stack.addWidget(shown)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.chips)
        column.addWidget(self.stack, 1)
        column.addWidget(self.confirm)
        column.addLayout(dialog_buttons(self, self.tr("Save settings")))
        self.chips.current_changed.connect(self.show_page)
        self.show_page(page)
        self._before = self._entries

    @property
    def _entries(self) -> tuple[object, ...]:
        return self.fields.entries, self.outreach.entries

    def show_page(self, page: str) -> None:
        """Show the settings of the workspace, or those of outreach."""
        self.chips.set_current(page)
        self.stack.setCurrentWidget(self._pages[page])

    def show_field(self, name: str) -> None:
        """Go to the field of a setting, whichever page it is on."""
        outreach = name in self.outreach.rows
        self.show_page(OUTREACH if outreach else COUNTING)
        editor = self.outreach.rows[name].editor if outreach else self.fields.editor(name)
        editor.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def is_edited(self) -> bool:
        """Whether something stands in the fields that did not at first."""
        return self._entries != self._before

    def accept(self) -> None:
        """Save what was changed and close; without a change only close."""
        told = self.fields.record()
        settings = self.outreach.record(told) if told is not None else None
        if settings is None:
            self.show_page(COUNTING if told is None else OUTREACH)
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
            refused=self._refuse,
        )

    def _refuse(self, sentence: str) -> None:
        self.show_page(COUNTING)
        self.fields.rows["name"].set_problem(sentence)

    def _counting(self) -> QWidget:
        hint = self.tr(
            "Another currency changes what figures are shown in; amounts keep theirs and need exchange rates."
        )
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.fields)
        column.addWidget(role_label(hint, "small", wrap=True))
        return page


def edit_workspace_settings(
    session: Session, parent: QWidget | None = None, page: str = COUNTING, field: str = ""
) -> None:
    """Open the dialog over a window, at a field where one is named, and wait until it is closed."""
    dialog = SettingsDialog(session, parent, page)
    if field:
        dialog.show_field(field)
    dialog.exec()
    dialog.deleteLater()
