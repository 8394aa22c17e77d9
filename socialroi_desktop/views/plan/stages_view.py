"""The stages of the plan, and below the chosen one what each platform was to get and what it got."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.domain.records import StagePlan
from socialroi_desktop.queries.strategy.shares import PlatformUse, StageUse, stage_use
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.plan.platform_words import apart_words, total_words, use_columns
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.row_model import RowModel
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.plan.stage_head import StageHead
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.setup import SectionSetup
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label

if TYPE_CHECKING:
    from socialroi_desktop.views.plan.page import PlanPage

_CONCERNS = frozenset(
    {"stage_plan", "platform_share", "cost", "ad_cost", "deal", "exchange_rate", "settings"}
)
_COLUMNS = ("name", "purpose", "start", "end", "budget", "minutes", "tags")
_ROWS = 6


def stages_section(page: "PlanPage") -> "StagesSection":
    """Return the table of stages."""
    empty = (
        "path",
        translate("StagesSection", "No stage yet"),
        translate(
            "StagesSection",
            "Say what the next weeks are for, how much money and time they have, and which platform gets what.",
        ),
    )
    setup = SectionSetup(
        columns=_COLUMNS,
        sorted_by="start",
        add_words=translate("StagesSection", "New stage"),
        empty=empty,
        head=StageHead,
    )
    return StagesSection(page.session, page.filters, StagePlan, setup)


class StagesSection(RecordsSection):
    """Its card `use` follows the chosen stage, the first one where none is chosen."""

    def _rows_with_bar(self) -> QWidget:
        self.use = UseCard(self.session)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().gap)
        column.addWidget(super()._rows_with_bar(), 1)
        column.addWidget(self.use)
        self.view.selectionModel().selectionChanged.connect(lambda _now, _before: self._follow())
        self.table.reloaded.connect(self._follow)
        return rows

    def _follow(self) -> None:
        index = self.view.currentIndex()
        row = index.row() if index.isValid() else 0
        self.use.show_stage(self.table.record(row) if row < self.table.rowCount() else None)


class UseCard(Card):
    """Planned and actual share of each platform of one stage; hidden without one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Planned and actual"), parent=parent)
        self._session = session
        self.model = AboutRecord[StageUse](session, stage_use, _CONCERNS, self)
        self.rows = RowModel[PlatformUse](parent=self)
        self.table = DataTable(self.tr("Planned and actual share of each platform"), stretch_column=0)
        self.table.setModel(self.rows)
        self.totals = role_label("", "strong", wrap=True)
        self.notes = role_label("", "small", wrap=True)
        for widget in (self.totals, self.table, self.notes):
            self.body.addWidget(widget)
        self.hide()
        self.model.reloaded.connect(self._show)

    def show_stage(self, stage: object) -> None:
        """Show what a stage gives each platform; nothing for None."""
        self.model.show_record(stage if isinstance(stage, StagePlan) else None)

    def _show(self) -> None:
        use = self.model.told
        self.setVisible(use is not None)
        if use is None:
            return
        currency = self._session.settings.currency
        hint = formatting.period(use.counted) if use.counted else self.tr("not begun yet")
        self.set_title(self.tr("Planned and actual: {stage}").format(stage=use.stage.name), hint)
        words, tone = total_words(use.totals)
        self.totals.setText(words)
        repolish(self.totals, tone=str(tone))
        self.rows.show_rows(use.platforms, use_columns(currency))
        self.table.setVisible(bool(use.platforms))
        self.table.fit_height(_ROWS)
        notes = [apart_words(use, currency), *(problem_text(note) for note in use.notes)]
        if not use.platforms:
            notes.insert(0, self.tr("Choose the stage and say beside it which share each platform gets."))
        told = "\n".join(filter(None, notes))
        self.notes.setText(told)
        self.notes.setVisible(bool(told))
