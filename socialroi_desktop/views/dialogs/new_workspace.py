"""Asks for the settings and the file of a new workspace."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.viewmodels.settings_choices import system_currency, system_time_zone
from socialroi_desktop.viewmodels.welcome import SUFFIX, file_for, usual_folder, with_suffix
from socialroi_desktop.views.dialogs.buttons import dialog_buttons, grow_to_fit
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.dialogs.settings_fields import SettingsFields
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label, rule
from socialroi_desktop.views.widgets.save_dialog import ask_for_file


class NewWorkspaceDialog(FormDialog):
    """Accepted, `settings()` and `path()` say what to make; new files go to `folder` or the documents."""

    def __init__(self, parent: QWidget | None = None, *, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New workspace"))
        self.setMinimumWidth(560)
        self._folder = folder or usual_folder()
        self._file_by_hand = False
        self.fields = SettingsFields(Settings(currency=system_currency(), timezone=system_time_zone()))
        self.file = QLineEdit()
        browse = QPushButton(self.tr("Browse…"))
        browse.clicked.connect(self._on_browse)
        self.file_row = FormRow(self.tr("File"), self.file, beside=browse)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        lead = self.tr("Everything of one shop lives in one file. All of this can be changed later.")
        column.addWidget(role_label(lead, "muted", wrap=True))
        column.addWidget(self.fields)
        column.addWidget(rule())
        column.addWidget(self.file_row)
        column.addWidget(self.confirm)
        column.addLayout(dialog_buttons(self, self.tr("Create workspace")))
        self.fields.changed.connect(self._follow_name)
        self.file.textEdited.connect(self._on_file_edited)
        self._follow_name()
        self.fields.name.setFocus()
        self._before = self.fields.entries

    def settings(self) -> Settings:
        """Return the settings in the form; ValueError while a field does not hold."""
        record = self.fields.reading.record
        if not isinstance(record, Settings):
            raise ValueError("the form does not hold")
        return record

    def path(self) -> Path:
        """Return the file to make, with the ending of workspaces."""
        return with_suffix(self.file.text())

    @property
    def is_edited(self) -> bool:
        """Whether something stands in the fields that did not at first."""
        return self.fields.entries != self._before or self._file_by_hand

    def accept(self) -> None:
        """Close when settings and file hold; say what is wrong otherwise."""
        settings = self.fields.record()
        wrong = self._wrong_with_file()
        self.file_row.set_problem(wrong)
        if settings is None or wrong:
            grow_to_fit(self)
            return
        super().accept()

    def _wrong_with_file(self) -> str:
        if not self.file.text().strip():
            return self.tr("Choose where the file goes.")
        path = self.path()
        if not path.parent.is_dir():
            return self.tr("There is no folder “{folder}”; choose another one.").format(folder=path.parent)
        if path.exists():
            return self.tr("“{file}” exists already; choose another name, or cancel and open it.").format(
                file=path.name
            )
        return ""

    def _follow_name(self) -> None:
        if not self._file_by_hand:
            self.file.setText(str(file_for(self.fields.name.text(), self._folder)))

    def _on_file_edited(self) -> None:
        self._file_by_hand = bool(self.file.text().strip())
        self.file_row.set_problem("")

    def _on_browse(self) -> None:
        pattern = self.tr("Workspaces (*{suffix})").format(suffix=SUFFIX)
        chosen = ask_for_file(self, self.tr("New workspace"), Path(self.file.text()), pattern)
        if chosen is not None:
            self._file_by_hand = True
            self.file.setText(str(chosen))
            self.file_row.set_problem("")
