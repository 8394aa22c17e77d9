"""Everything about one import: its evidence, what was chosen for it, and each row it left, to filter and search."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.viewmodels.data.batch_table import Entry, Left, LeftRows
from socialroi_desktop.viewmodels.data.batch_words import choice_words, what_it_was
from socialroi_desktop.viewmodels.data.verdicts import VERDICT_TONES, count_of, verdict_title
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.dialogs.buttons import close_button
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter

_WIDTH, _HEIGHT = 860, 600
_ALL = "all"


class BatchDialog(QDialog):
    """Reads only."""

    def __init__(
        self, session: Session, entry: Entry, rows: Sequence[Left], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Import of {file}").format(file=entry.batch.file))
        self.resize(_WIDTH, _HEIGHT if rows else _HEIGHT // 2)
        self.facts = KeyValueList(self._facts(entry))
        self.choices = KeyValueList([KeyValue(label, text) for label, text in choice_words(entry.batch)])
        self.left_rows = LeftRows(self)
        self.left_rows.show_left(rows)
        self.chips = SegmentedFilter(self.tr("Rows by verdict"), self._segments(rows))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a line, column, reason or cell"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.view = DataTable(self.tr("Rows that were not imported"), stretch_column=3)
        self.view.setModel(self.left_rows)
        self.reason = role_label("", "muted", wrap=True)
        self._lay_out(bool(rows), bool(self.choices.rows))
        self.chips.current_changed.connect(lambda _key: self._filter())
        self.search.textChanged.connect(lambda _text: self._filter())
        self.view.selectionModel().currentRowChanged.connect(lambda now, _before: self._show(now.row()))

    def _facts(self, entry: Entry) -> list[KeyValue]:
        batch, zone = entry.batch, self._session.settings.timezone
        found = [
            KeyValue(self.tr("Format"), what_it_was(batch)),
            KeyValue(self.tr("Imported"), formatting.local_moment(batch.at, zone)),
        ]
        if entry.removal is not None:
            found.append(KeyValue(self.tr("Taken back"), formatting.local_moment(entry.removal.at, zone)))
        found.append(KeyValue(self.tr("Lines in the file"), formatting.number(batch.counts.lines)))
        found += [
            KeyValue(verdict_title(verdict), formatting.number(number))
            for verdict in VERDICT_TONES
            if (number := count_of(batch.counts, verdict))
        ]
        return [*found, KeyValue(self.tr("SHA-256"), batch.sha256[:16], reason=batch.sha256)]

    def _segments(self, rows: Sequence[Left]) -> list[Segment]:
        counts = [
            (verdict, sum(row[0] is verdict for row in rows))
            for verdict in (Verdict.REJECTED, Verdict.DOUBTFUL, Verdict.SKIPPED)
        ]
        return [
            Segment(_ALL, self.tr("All"), len(rows)),
            *(Segment(verdict.value, verdict_title(verdict), number) for verdict, number in counts if number),
        ]

    def _lay_out(self, any_rows: bool, any_choices: bool) -> None:
        top = QHBoxLayout()
        top.setSpacing(sizes().gap)
        for title, facts in ((self.tr("The file"), self.facts), (self.tr("What was chosen"), self.choices)):
            part = QVBoxLayout()
            part.addWidget(role_label(title, "card-title"))
            if facts is self.choices and not any_choices:
                part.addWidget(role_label(self.tr("Nothing had to be chosen."), "muted", wrap=True))
            part.addWidget(facts)
            part.addStretch(1)
            top.addLayout(part, 1)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().tight)
        column.addLayout(top)
        column.addWidget(role_label(self.tr("Rows that were not imported"), "card-title"))
        bar = QHBoxLayout()
        bar.addWidget(self.chips)
        bar.addWidget(self.search, 1)
        for widget in (self.chips, self.search, self.view, self.reason):
            widget.setVisible(any_rows)
        column.addLayout(bar)
        if any_rows:
            column.addWidget(self.view, 1)
            column.addWidget(self.reason)
        else:
            column.addWidget(role_label(self.tr("None to show."), "muted"))
            column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close_button(self))
        column.addLayout(buttons)

    def _filter(self) -> None:
        key = self.chips.current
        self.left_rows.filter(None if key == _ALL else Verdict(key), self.search.text())
        self._show(-1)

    def _show(self, row: int) -> None:
        self.reason.setText("\n".join(part for part in self.left_rows.reason(row) if part))
