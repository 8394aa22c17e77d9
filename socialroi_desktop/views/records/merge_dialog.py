"""The window that makes one record of two: values side by side, what goes along, one button."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QVBoxLayout, QWidget

from socialroi_desktop.domain.joining import Stays
from socialroi_desktop.domain.records import RECORDS, UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.records.merge_table import FIELD, SECOND, MergeTable
from socialroi_desktop.viewmodels.records.merging import Clash, Comparison, compared, merge
from socialroi_desktop.viewmodels.records.row_words import merged_words
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import field_label, plural_of
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label

_WIDTH, _HEIGHT = 760, 520


class MergeDialog(QDialog):
    """Shows two records; Merge makes them one. `done` gets the id of the one that stays."""

    def __init__(
        self,
        session: Session,
        found: Comparison,
        naming: Naming,
        done: Callable[[int], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._found, self._done = session, found, done
        plural = plural_of(type(found.kept))
        self.setWindowTitle(self.tr("Merge two of: {rows}").format(rows=plural))
        self.resize(_WIDTH, _HEIGHT)
        self.table = MergeTable(found, naming, self)
        self.view = DataTable(
            self.tr("Values of both rows"), stretch_column=SECOND, widest=320, return_opens=False
        )
        self.view.setModel(self.table)
        self.view.row_opened.connect(self._on_row_opened)
        self.problem = role_label("", "", wrap=True)
        repolish(self.problem, tone="bad")
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        words = merged_words(type(found.kept))
        column.addWidget(role_label(words, "muted", wrap=True))
        column.addWidget(self.view, 1)
        if found.together:
            column.addWidget(role_label(self._what_goes_together(), "muted", wrap=True))
        if found.followers:
            column.addWidget(role_label(self._what_goes_along(), "muted", wrap=True))
        self.choices = {clash.entity: self._choice(clash) for clash in found.clashes}
        for clash in found.clashes:
            column.addWidget(FormRow(self._question(clash), self.choices[clash.entity]))
        column.addWidget(self.problem)
        column.addLayout(dialog_buttons(self, self.tr("Merge")))
        self.view.setFocus()

    def accept(self) -> None:
        stays = {name: Stays(box.currentData()) for name, box in self.choices.items()}
        merge(
            self._session,
            self.windowTitle(),
            self._found,
            taken=self.table.taken,
            stays=stays,
            done=self._on_merged,
            refused=self._on_refused,
        )

    def _what_goes_together(self) -> str:
        if isinstance(self._found.kept, UgcItem):
            words = self.tr(
                "One file stays, with all that is told of it: {fields}. Of each use the stricter right stays."
            )
        else:
            words = self.tr(
                "They have two accounts: both are kept. What is ticked of one, {fields}, is that of the main account."
            )
        return words.format(
            fields=listed(
                field_label(spec) for spec in self._found.fields if spec.name in self._found.together
            )
        )

    def _what_goes_along(self) -> str:
        named = listed(
            self.tr("{rows}: {count}").format(rows=plural_of(RECORDS[entity]), count=formatting.number(count))
            for entity, count in self._found.followers
        )
        return self.tr("What belongs to the second row goes to the first. {rows}").format(rows=named)

    def _question(self, clash: Clash) -> str:
        return self.tr("{rows}: %n is in both and differs. What stays?", "", clash.count).format(
            rows=plural_of(RECORDS[clash.entity])
        )

    def _choice(self, clash: Clash) -> QComboBox:
        """Offer what may stay of the rows that both have and that differ."""
        words = {
            Stays.LARGER: self.tr("The larger of each figure"),
            Stays.FIRST: self.tr("What the first row has"),
            Stays.SECOND: self.tr("What the second row has"),
        }
        box = ChoiceBox()
        for stays in clash.offered:
            box.addItem(words[stays], stays)
        return box

    def _on_row_opened(self, index: QModelIndex) -> None:
        row = index.row()
        if self.table.flags(self.table.index(row, SECOND)) & Qt.ItemFlag.ItemIsUserCheckable:
            second = index.column() == SECOND
            if index.column() == FIELD:
                name = self._found.fields[row].name
                second = name not in self.table.taken
            self.table.take(row, second=second)

    def _on_merged(self, kept: int | None) -> None:
        super().accept()
        if kept is not None:
            self._done(kept)

    def _on_refused(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()


def ask_to_merge(
    parent: QWidget,
    session: Session,
    table: RecordTable,
    ids: Sequence[int],
    *,
    refused: Callable[[str], None],
    done: Callable[[int], object],
) -> MergeDialog | None:
    """Open the window for two rows of a table; `refused` gets a sentence when there are not two, or one of them is gone."""
    if session.reading_only or len(ids) != 2:
        sentence = translate("MergeDialog", "Two are merged at a time: choose two, then press Ctrl+M.")
        refused(session.reading_only or sentence)
        return None
    entity, (keep, drop) = table.record_type.entity, ids
    try:
        found = compared(session, entity, keep, drop)
    except UserError as error:
        refused(sentence_of(error))
        return None
    dialog = MergeDialog(session, found, table.naming, done, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
