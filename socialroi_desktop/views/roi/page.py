"""The ROI tab: cards by stage, two charts, the breakdown, the proof of the number pressed last."""

from pathlib import Path

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import BioLink
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.roi.choices import STAGES, Stage
from socialroi_desktop.queries.roi.snapshot import RoiSnapshot
from socialroi_desktop.queries.roi.trend import TREND_METRICS
from socialroi_desktop.viewmodels.roi import cards, charts, tags, trend
from socialroi_desktop.viewmodels.roi.bio_marks import record_of
from socialroi_desktop.viewmodels.roi.notices import ALL_TIME, coverage_text, models_text, notices, state_line
from socialroi_desktop.viewmodels.roi.roi_model import RoiModel
from socialroi_desktop.viewmodels.roi.words import stage_name
from socialroi_desktop.viewmodels.shared.figure_card import FigureText
from socialroi_desktop.views.charts.chart_card import ChartCard
from socialroi_desktop.views.roi.breakdown_card import BreakdownCard
from socialroi_desktop.views.roi.model_menu import ModelButton
from socialroi_desktop.views.roi.notice_bar import NoticeBar
from socialroi_desktop.views.roi.proof_card import ProofCard
from socialroi_desktop.views.roi.rows_dialog import RowsDialog
from socialroi_desktop.views.roi.trend_metric import TrendMetric
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card_row import card_row
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.figure_card import FigureCard
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_header import PageHeader
from socialroi_desktop.views.widgets.save_dialog import ask_where
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter
from socialroi_desktop.views.widgets.visibility import read_while_shown

_CARDS = 5
_CHART_HEIGHT = 170


class RoiPage(Page):
    """Shows what a RoiModel knows; leads to the rows of the Data tab by the navigator."""

    def __init__(self, model: RoiModel, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(PageHeader(""), scroll=True, parent=parent)
        self._navigator = navigator
        self.header.set_title(self.tr("Return on social"))
        self.model = model
        model.setParent(self)
        self.stages = SegmentedFilter(self.tr("Stage"), [Segment(name, stage_name(name)) for name in STAGES])
        self.stages.set_current("purchase")
        self.model_button = ModelButton(model.attribution_model)
        self.header.add_widget(self.stages)
        self.header.add_widget(self.model_button)
        self.notices = NoticeBar()
        self.figures = [FigureCard(FigureText("", "", "")) for _ in range(_CARDS)]
        self.time = ChartCard(self.tr("Net sales and cost"))
        self.over_time = SegmentedFilter(
            self.tr("Show over time"),
            [
                Segment("money", self.tr("Money")),
                Segment("roi", self.tr("ROI")),
                Segment("traffic", self.tr("Traffic")),
                Segment("tags", self.tr("Tags")),
                Segment("trend", self.tr("Trend")),
            ],
        )
        self.trend_metric = TrendMetric()
        self.time.add_header_widget(self.trend_metric)
        self.time.add_header_widget(self.over_time)
        self.channels = ChartCard(self.tr("ROI by channel"), self.tr("bar: estimate · line: 95% range"))
        self.breakdown = BreakdownCard()
        self.proof = ProofCard()
        self.rows_dialog = RowsDialog(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(self._body())
        self.content.addWidget(self._stack)
        self.keys_to = self.breakdown.table
        self._stack.setCurrentIndex(1)
        self._connect()
        read_while_shown(self, model)

    def _empty_state(self) -> EmptyState:
        self._import = QAction(self.tr("Import files…"), self)
        self._import.triggered.connect(lambda: self._navigator.open_files(()))
        return EmptyState(
            "chart-line-up",
            self.tr("See what your social work returns"),
            self.tr(
                "Drop your shop's order export here, then what your ads cost. ROI by channel and campaign"
                " appears at once, each number with the rows it was made of."
            ),
            self._import,
        )

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().gap)
        # Shares of width and height hold whatever a card shows; below these sizes the page scrolls.
        for card, width, height in (
            (self.time, 320, _CHART_HEIGHT),
            (self.channels, 280, _CHART_HEIGHT),
            (self.breakdown, 420, 270),
            (self.proof, 240, 270),
        ):
            card.setMinimumSize(width, height)
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column.addWidget(self.notices)
        column.addLayout(card_row(*self.figures))
        column.addLayout(card_row(self.time, self.channels, stretches=(59, 41)), 4)
        column.addLayout(card_row(self.breakdown, self.proof, stretches=(73, 27)), 6)
        return body

    def _connect(self) -> None:
        self.model.snapshot_changed.connect(self._show)
        self.model.proof_changed.connect(self._show_proof)
        self.model.sheet_saved.connect(self._say_saved)
        self.model_button.model_chosen.connect(self.model.set_attribution_model)
        self.stages.current_changed.connect(self._on_stage_chosen)
        self.over_time.current_changed.connect(self._on_over_time_chosen)
        self.trend_metric.chosen.connect(self.model.show_trend)
        self.model.trend_changed.connect(self._show_time)
        self.breakdown.breakdown_chosen.connect(self.model.set_breakdown)
        self.notices.pressed.connect(self._follow)
        self.breakdown.can_compare_after = lambda name: self.model.ended_campaign(name) is not None
        self.breakdown.after_wanted.connect(self.model.compare_after)
        self.breakdown.person_wanted.connect(lambda person: self._navigator.open("influencer", person))
        self.time.opened.connect(self._open_of_time)
        for opened in (self.channels.opened, self.breakdown.opened):
            opened.connect(self.model.open_proof)
        for card in self.figures:
            card.opened.connect(self.model.open_proof)
        for chart in (self.time, self.channels):
            chart.save_failed.connect(lambda text: self.model.session.said.emit(text, False))
        self.proof.rows_wanted.connect(self.show_rows)
        self.proof.sheet_wanted.connect(self.save_sheet)
        self.proof.record_opened.connect(self._navigator.open)
        self.rows_dialog.record_opened.connect(self._navigator.open)
        self.rows_dialog.sheet_wanted.connect(self.save_sheet)
        self.rows_dialog.more_wanted.connect(self._read_more)

    def _show(self) -> None:
        snapshot = self.model.snapshot
        if snapshot is None:
            return
        self.header.set_state(state_line(snapshot) if snapshot.has_anything else "")
        for widget in (self.stages, self.model_button):
            widget.setVisible(snapshot.has_anything)
        self._stack.setCurrentIndex(int(snapshot.has_anything))
        if not snapshot.has_anything:
            return
        self.model_button.set_coverage(coverage_text(snapshot))
        self.model_button.offer(snapshot.models, models_text(snapshot))
        self.notices.set_notices(notices(snapshot))
        self._show_cards()
        self._show_time()
        self.channels.set_chart(charts.channel_chart(snapshot))
        self._keep_axes()
        self.breakdown.set_breakdown(snapshot.breakdown)
        if self.model.proof is not None:
            self.breakdown.mark(self.model.proof.key)

    def _show_cards(self) -> None:
        snapshot = self.model.snapshot
        if snapshot is None:
            return
        shown = cards.cards(snapshot, self._stage())
        for number, card in enumerate(self.figures):
            card.setVisible(number < len(shown))
            if number < len(shown):
                card.set_figure(shown[number])

    def _on_stage_chosen(self, _stage: str) -> None:
        self._show_cards()
        if self.over_time.current == "trend":
            self._on_over_time_chosen("trend")

    def _on_over_time_chosen(self, key: str) -> None:
        self.trend_metric.setVisible(key == "trend")
        if key == "trend":
            self.trend_metric.show_stage(self._stage())
            self.model.show_trend(self.trend_metric.metric_id)
        else:
            self.model.show_trend("")
        self._show_time()

    def _show_time(self) -> None:
        snapshot = self.model.snapshot
        if snapshot is not None and snapshot.buckets:
            self._draw_time(snapshot)
            self._keep_axes()

    def _keep_axes(self) -> None:
        """Let the row of charts grow with its bars, and with the lines above a chart, rather than cutting an axis off."""
        for card in (self.time, self.channels):
            card.setMinimumHeight(max(_CHART_HEIGHT, card.minimumSizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_axes()

    def _draw_time(self, snapshot: RoiSnapshot) -> None:
        if self.over_time.current not in ("trend", "tags"):
            self.time.set_caption("")
        if self.over_time.current == "roi":
            self.time.set_title(charts.return_title(snapshot), charts.return_hint(snapshot))
            self.time.set_chart(charts.return_chart(snapshot))
            return
        if self.over_time.current == "trend":
            if (found := self.model.trend) is not None:
                # The list in the header names the metric already.
                self.time.set_title("", "")
                self.time.setAccessibleName(self.trend_metric.currentText())
                self.time.set_caption(trend.trend_hint(found))
                self.time.set_chart(trend.trend_chart(found))
            return
        if self.over_time.current == "tags":
            self.time.set_title(tags.tags_title(), "")
            self.time.set_caption(tags.tags_hint(snapshot))
            self.time.set_chart(tags.tags_chart(snapshot))
            return
        if self.over_time.current == "traffic":
            self.time.set_title(charts.traffic_title(), charts.traffic_hint(snapshot))
            self.time.set_chart(charts.traffic_chart(snapshot))
            return
        self.time.set_title(charts.money_title(), charts.money_hint(snapshot))
        self.time.set_chart(charts.money_chart(snapshot, self.model.comparison_name))

    def _open_of_time(self, key: str) -> None:
        link = record_of(key)
        if link is None:
            self.model.open_proof(key)
        else:
            self._navigator.open(BioLink.entity, link)

    def _show_proof(self) -> None:
        proof = self.model.proof
        self.proof.set_proof(proof)
        if proof is None:
            return
        self.breakdown.mark(proof.key)
        if self.rows_dialog.isVisible():
            self.rows_dialog.set_proof(proof)

    def show_rows(self) -> None:
        """Show all rows behind the open figure in a window of their own."""
        if self.model.proof is not None:
            self.rows_dialog.set_proof(self.model.proof)
            self.rows_dialog.open()

    def _read_more(self, limit: int) -> None:
        if self.model.proof is not None:
            self.model.open_proof(self.model.proof.key, limit)

    def show_stage(self, stage: Stage) -> None:
        """Show the cards of a stage."""
        self.stages.set_current(stage)
        self._on_stage_chosen(stage)

    def show_metric(self, metric: str) -> None:
        """Show the stage of a metric, its course where it is drawn over time, and its proof."""
        stage = next((name for name in STAGES if name == METRICS[metric].stage), self._stage())
        self.show_stage(stage)
        if metric in TREND_METRICS[stage]:
            self.over_time.set_current("trend")
            self.trend_metric.show_stage(stage)
            self.trend_metric.choose(metric)
            self._on_over_time_chosen("trend")
        self.model.open_metric(metric)

    def save_sheet(self) -> None:
        """Ask where the proof of the open figure is to be saved."""
        title, name = self.tr("Save as a proof sheet"), self.tr("proof-sheet")
        path = ask_where(self, title, name, self.model.session.looks)
        if path is not None:
            self.model.save_proof_sheet(path)

    def _say_saved(self, path: str) -> None:
        text = self.tr("Saved the proof sheet {file}").format(file=Path(path).name)
        self.model.session.said.emit(text, False)

    def _follow(self, section: str) -> None:
        if section == "import":
            self._navigator.open_files(())
        elif section == ALL_TIME:
            self.model.look_at_all_time()
        else:
            self._navigator.open_section(section)

    def _stage(self) -> Stage:
        return next(name for name in STAGES if name == self.stages.current)
